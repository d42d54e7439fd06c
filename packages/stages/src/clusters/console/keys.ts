import type { Way } from './order.ts';
import type { Step } from './walk.ts';

/** What a key means on the board. */
export type Deed =
  | { readonly walk: Step; readonly stretch: boolean }
  /** The cards in the hand go on among the cards of their island. */
  | { readonly carry: Way }
  | { readonly island: number }
  | 'pick-up'
  | 'toggle'
  | 'choose-all'
  | 'create'
  | 'rename'
  | 'remove'
  | 'stack'
  | 'to-tray'
  | 'search'
  | 'zoom-in'
  | 'zoom-out'
  | 'fit'
  | 'undo'
  | 'redo'
  | 'escape';

export type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
  PageDown: 'next-island',
  PageUp: 'previous-island',
};

const ways: Readonly<Record<string, Way>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
};

const plain: Readonly<Record<string, Deed>> = {
  Enter: 'pick-up',
  ' ': 'pick-up',
  x: 'toggle',
  n: 'create',
  F2: 'rename',
  Delete: 'remove',
  Backspace: 'remove',
  s: 'stack',
  '0': 'to-tray',
  '/': 'search',
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  f: 'fit',
  Escape: 'escape',
};

/** Null for a key that means nothing here and goes on to others. */
export function deedOf({ key, ctrlKey, metaKey, shiftKey, altKey }: Key): Deed | null {
  if (altKey) {
    const way = ctrlKey || metaKey || shiftKey ? undefined : ways[key];
    return way ? { carry: way } : null;
  }
  const letter = key.length === 1 ? key.toLowerCase() : key;
  if (ctrlKey || metaKey) {
    if (letter === 'z') return shiftKey ? 'redo' : 'undo';
    if (letter === 'y') return 'redo';
    if (letter === 'a') return 'choose-all';
    if (letter === ' ') return 'toggle';
    if (letter === 'ArrowDown' || letter === 'ArrowRight') return { walk: 'next-island', stretch: false };
    if (letter === 'ArrowUp' || letter === 'ArrowLeft') return { walk: 'previous-island', stretch: false };
    return null;
  }
  const step = steps[key];
  if (step) return { walk: step, stretch: shiftKey };
  if (/^[1-9]$/.test(key)) return { island: Number(key) };
  return plain[letter] ?? null;
}
