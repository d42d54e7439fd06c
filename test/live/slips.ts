import { poppler } from '../../packages/report/test/read.ts';

/** The codes on printed slips, as somebody reads them who holds one in their hand. */
export const codesOn = (pdf: Uint8Array): string[] =>
  [...poppler('pdftotext', pdf, [], ['-']).matchAll(/\b[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{5}\b/g)].map(
    ([code]) => code,
  );

/** Whether it is written as the code of a slip. */
export const isCode = (word: string): boolean => /^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{5}$/.test(word);
