/** What every ranking of a report keeps to, whether of dots or by a rule. */

import type { Block } from '../document.ts';
import type { Saying } from '../saying.ts';
import type { Voice } from '../voice.ts';

/** More bars than this can't be read at a glance, nor stand on the report's first page; its stage's chart has them all. */
export const mostAtHead = (voice: Voice): number => (voice.langs.length > 1 ? 5 : 8);
/** A chart of more bars is cut into pieces, which find their place on the pages. */
const mostInPiece = 12;

/** The first rows, `most` of them at most. Of equals all are among them or none, unless more than `most` are equal. */
export function firstOf<Row extends { readonly rank: number }>(
  rows: readonly Row[],
  most: number,
): readonly Row[] {
  const next = rows[most];
  if (!next) return rows;
  const ahead = rows.filter(({ rank }) => rank < next.rank);
  return ahead.length > 0 ? ahead : rows.slice(0, most);
}

/** All rows, in pieces of about as many. */
export function inPieces<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const size = Math.ceil(rows.length / Math.ceil(rows.length / mostInPiece));
  return rows.flatMap((_, index) => (index % size === 0 ? [rows.slice(index, index + size)] : []));
}

export const soft = (text: Saying): Block => ({ kind: 'paragraph', tone: 'soft', text });

export const questionBlocks = (text: Saying): Block[] =>
  text.length > 0 ? [{ kind: 'paragraph', tone: 'question', text }] : [];
