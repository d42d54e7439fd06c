/** What somebody wrote, in what is sent or kept of it under the name that words have everywhere; empty without any. */
export function wordsIn(given: unknown): string {
  if (typeof given !== 'object' || given === null || !('text' in given)) return '';
  return typeof given.text === 'string' ? given.text.trim() : '';
}
