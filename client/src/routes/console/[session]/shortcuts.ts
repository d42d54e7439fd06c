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

/** What a key means here; null while someone types, holds it down, or works a control that needs the key itself. */
export function shortcutOf(event: KeyboardEvent): Shortcut | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return null;
  const target = event.target as HTMLElement | null;
  if (
    target?.closest('input, textarea, select, [contenteditable], dialog, [role="menu"], [role="application"]')
  )
    return null;
  const shortcut = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null;
  const pressesIt = event.key === ' ' && target?.closest('button, a, summary, [tabindex="0"]');
  const movesIt = event.key === 'ArrowRight' && target?.closest('[tabindex="0"], [role="tab"]');
  return pressesIt || movesIt ? null : shortcut;
}
