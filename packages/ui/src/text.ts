/** How many characters a reader would count: an accented letter is one, an emoji is one. */
export const characters = (text: string): number => {
  let count = 0;
  for (const character of text) if (character) count += 1;
  return count;
};

/** A session's code as people say it, in two groups of three: `K7M2P4` becomes `['K7M', '2P4']`. */
export const codeGroups = (code: string): readonly string[] => code.match(/.{1,3}/gsu) ?? [];

/** A code one character at a time, with a pause between the groups: `K 7 M, 2 P 4`. */
export const spelled = (code: string): string =>
  codeGroups(code)
    .map((group) => [...group].join(' '))
    .join(', ');

/** Milliseconds as `m:ss`, rounded up so that it shows 0:00 only when the time is up. */
export function clock(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

export type ClockMark =
  { readonly kind: 'minutes' | 'seconds'; readonly count: number } | { readonly kind: 'up' };

/** What to say aloud about the time left: whole minutes, then ten seconds, then that it is up. */
export function clockMark(ms: number): ClockMark {
  if (ms <= 0) return { kind: 'up' };
  if (ms <= 10_000) return { kind: 'seconds', count: 10 };
  return { kind: 'minutes', count: Math.ceil(ms / 60_000) };
}
