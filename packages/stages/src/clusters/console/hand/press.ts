import type { Point } from '../geometry.ts';

/** A pointer that went down and has not moved yet: it can still become a click, a drag or a long press. */
export interface Press {
  readonly pointer: number;
  readonly from: Point;
  readonly on: PressedOn;
  readonly touch: boolean;
  /** With Ctrl or the Mac's command key. */
  readonly adds: boolean;
  /** With Shift. */
  readonly stretches: boolean;
}

export type PressedOn =
  | { readonly kind: 'card'; readonly id: string; readonly element: HTMLElement }
  | { readonly kind: 'island'; readonly id: string }
  | { readonly kind: 'board' }
  /** The board itself, with the middle button or the space bar: whatever lies there stays untouched. */
  | { readonly kind: 'pan' };

/** How far a pointer may tremble before it drags, in pixels. */
const slop = { mouse: 4, touch: 9 };

export const slopOf = ({ touch }: Press): number => (touch ? slop.touch : slop.mouse);

export const pointOf = ({ clientX, clientY }: MouseEvent): Point => ({ x: clientX, y: clientY });

/** Null for a press that the board has nothing to do with. */
export function pressOf(event: PointerEvent, canvas: HTMLElement, spaceBar: boolean): Press | null {
  if (event.button > 1) return null;
  const on = pressedOn(event, canvas, spaceBar);
  return (
    on && {
      pointer: event.pointerId,
      from: pointOf(event),
      on,
      touch: event.pointerType === 'touch',
      adds: event.ctrlKey || event.metaKey,
      stretches: event.shiftKey,
    }
  );
}

function pressedOn(
  { target, button }: PointerEvent,
  canvas: HTMLElement,
  spaceBar: boolean,
): PressedOn | null {
  if (!(target instanceof Element)) return null;
  const onCanvas = canvas.contains(target);
  if (onCanvas && (spaceBar || button === 1)) return { kind: 'pan' };
  if (button === 1) return null;
  const card = target.closest<HTMLElement>('[data-card]');
  if (card) return { kind: 'card', id: card.dataset['card'] ?? '', element: card };
  const head = target.closest<HTMLElement>('[data-head]');
  if (head) return { kind: 'island', id: head.dataset['head'] ?? '' };
  return onCanvas ? { kind: 'board' } : null;
}
