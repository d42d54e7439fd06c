/**
 * Stands where Yjs expects `lib0/logging` (see `ownParts.ts`), which brings colours, pages and schemas along for the few
 * warnings that Yjs ever gives.
 */

export const print = (...said: unknown[]): void => console.info(...said.filter((one) => one !== ''));

export const warn = (...said: unknown[]): void => console.warn(...said);

/** The colours of what is printed. */
export const [BOLD, UNBOLD, RED, ORANGE] = ['', '', '', ''];
