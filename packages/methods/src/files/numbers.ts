/**
 * A whole number of at least 0, written in digits alone: no sign, no separators, no `1e3`. `undefined` for anything
 * else, and for what is too large to be counted with.
 */
export function wholeNumber(text: string): number | undefined {
  if (!/^\d+$/.test(text)) return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : undefined;
}
