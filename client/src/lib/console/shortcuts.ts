export type Shortcut = 'next' | 'blank' | 'message' | 'timer' | 'extend' | 'lock' | 'help';

const keys: Readonly<Record<string, Shortcut>> = {
  ' ': 'next',
  ArrowRight: 'next',
  b: 'blank',
  m: 'message',
  t: 'timer',
  '+': 'extend',
  l: 'lock',
  '?': 'help',
};

/** Where someone types, or where keys have another meaning. A switch that was just clicked is no such place. */
const elsewhere =
  'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable], dialog, [role="menu"], [role="application"]';

/** What a key means here; null while someone types, holds it down, or works a control that needs the key itself. */
export function shortcutOf(event: KeyboardEvent): Shortcut | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return null;
  const target = event.target as HTMLElement | null;
  if (target?.closest(elsewhere)) return null;
  const shortcut = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null;
  const pressesIt = event.key === ' ' && target?.closest('button, a, summary, input, [tabindex="0"]');
  const movesIt = event.key === 'ArrowRight' && target?.closest('input, [tabindex="0"], [role="tab"]');
  return pressesIt || movesIt ? null : shortcut;
}
