import { receiptSlot } from '@kring/core';
import { hoard, lyingIn, marksOf, placed, receiptsIn, rowsOf } from './hoards.ts';
import type { Dump, Writing } from './hoards.ts';
import type { Find, Hoard, Seen, Sign } from './thief.ts';
import type { Watched } from './vote.ts';

/**
 * Receipts, from both sides: somebody may know whose a receipt is and look for the ballot beside it, and somebody who
 * knows only the people may look for their receipts.
 */

/** What a witness knows who has seen everybody's receipt, and where it stands in the lists. */
export function knowingReceipts(
  seen: readonly Seen[],
  vote: Watched,
  dumps: readonly Dump[],
): readonly Seen[] {
  const { receipts, record } = vote;
  const sealed = receiptsIn(dumps.at(-1)?.tables ?? {}, vote);
  return seen.map(({ marks, signs }, person) => {
    const receipt = receipts[person] ?? '';
    const places = {
      'receipt place': sealed.indexOf(receipt),
      'recorded receipt': record.receipts.indexOf(receipt),
    };
    return { marks: [...marks, receipt], signs: { ...signs, receipt, ...places } };
  });
}

/** Everything to guess people's receipts from. The last of the dumps is that of the database as it is in the end. */
export function receiptHoardsOf(
  dumps: readonly Dump[],
  writings: readonly Writing[],
  vote: Watched,
): readonly Hoard[] {
  const final = dumps.at(-1);
  const known = new Set(vote.receipts);
  const own = (receipts: readonly string[]) => placed(receipts.filter((receipt) => known.has(receipt)));
  return [
    ...(final ? [hoard('the sealed receipts', final, vote, own(receiptsIn(final.tables, vote)))] : []),
    ...(final ? [hoard('the receipts in the record', final, vote, own(vote.record.receipts))] : []),
    ...dumps.map((dump) => hoard(`receipts ${dump.name}`, dump, vote, readIn(dump, known, vote))),
    ...writings.map((writing) =>
      hoard(`receipts in ${writing.name}`, { ...writing, tables: {} }, vote, foundIn(writing, known, vote)),
    ),
  ];
}

/** The private rows of receipts, where they can be read. */
function readIn({ tables }: Dump, known: ReadonlySet<string>, vote: Watched): readonly Find[] {
  return rowsOf(tables, vote, receiptSlot).flatMap((row, place) => {
    const receipt: unknown = JSON.parse(String(row['value']));
    if (typeof receipt !== 'string' || !known.has(receipt)) return [];
    const columns = Object.entries(row).filter(([name, sign]) => name !== 'value' && sign !== null);
    const signs = Object.fromEntries(columns) as Record<string, Sign>;
    return [{ choices: [receipt], signs: { ...signs, place } }];
  });
}

function foundIn({ text }: Writing, known: ReadonlySet<string>, { seen }: Watched): readonly Find[] {
  const found = [...text.matchAll(/[A-Z0-9]{16,32}/g)].flatMap(({ index, 0: word }) =>
    known.has(word) ? [{ word, index, length: word.length }] : [],
  );
  return lyingIn(text, found, marksOf(seen));
}
