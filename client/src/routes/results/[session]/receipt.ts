/** What someone typed, as a receipt: upper case, without blanks and dashes, U read as V as in every code of ours. */
export const normalisedReceipt = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replaceAll('U', 'V');
