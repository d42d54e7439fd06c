import { normaliseCode } from './codes.ts';

/** The codes on slips of paper, of which each lets one person take part: 13 of the 30 letters, more than 63 random bits. */
export const paperCodeLength = 13;

/** How many are made at once, as the program that sets them has room for, and for one session, at most. */
export const mostPaperCodes = { atOnce: 800, inAll: 5000 };

/** What someone typed from a slip, as a code: upper case, without blanks, dashes of any kind and dots. */
export const normalisePaperCode = (typed: string): string =>
  normaliseCode(typed).replace(/[\p{Dash_Punctuation}\p{Connector_Punctuation}.·]/gu, '');

/** As it is printed, and read out: ABCD-EFGH-JKLMN. */
export const spacedPaperCode = (code: string): string =>
  [code.slice(0, 4), code.slice(4, 8), code.slice(8)].join('-');

/** The fragment of an address that brings a paper code along: no server, and no log, is told of it. */
export const paperCodeFragment = (code: string): string => `#k=${code}`;
