import * as z from 'zod/mini';
import { estimate } from '../counts/estimate.ts';
import { canonical } from '../record/canonical.ts';
import type { CountRecord } from '../record/record.ts';
import type { OptionTotals } from '../record/totals.ts';

/** What people read of each option, beside what was counted of it. */

const number = z.number();
const text = z.record(z.string(), z.string());
const orNull = z.nullable(number);

/** How many by each way. */
export const byEachWay = z.object({ phones: orNull, paper: orNull, hands: orNull });

/** What every table of options says of one. What an older report did not say is not held against it. */
export const optionRow = z.object({
  id: z.string(),
  label: z.optional(text),
  rank: z.optional(number),
  tied: z.optional(z.boolean()),
  people: z.optional(number),
  answers: z.optional(number),
  value: z.optional(orNull),
  spread: z.optional(z.array(z.object({ value: number, people: number }))),
  by: z.optional(byEachWay),
});
type OptionRow = z.infer<typeof optionRow>;

type Record = Pick<CountRecord, 'election' | 'names' | 'totals' | 'apart' | 'turnout'>;

const ways = ['phones', 'paper', 'hands'] as const;

/** Something of each way that is told apart; undefined where none are. */
export const eachWay = <Value>(
  { apart }: Pick<CountRecord, 'apart'>,
  of: (options: readonly OptionTotals[], way: (typeof ways)[number]) => Value,
) => {
  if (!apart) return undefined;
  const one = (way: (typeof ways)[number]) => apart[way] && of(apart[way], way);
  return { phones: one('phones'), paper: one('paper'), hands: one('hands') };
};

/** Whether two values are the same; undefined is one too. */
export const isSame = (one: unknown, other: unknown): boolean =>
  one === undefined || other === undefined ? one === other : canonical(one) === canonical(other);

/** How many people each way brought, as the report has them. */
export const againstWays = (record: Pick<Record, 'apart' | 'turnout'>, given: unknown): string[] =>
  isSame(
    given,
    eachWay(record, (_, way) => record.turnout[way]),
  )
    ? []
    : ['The report counts other people by phone, on paper or by hand.'];

/** What this option was called when it was counted; null once its words are gone. */
export const nameIn = ({ names }: Pick<Record, 'names'>, id: string) =>
  names.find((one) => one.id === id)?.name ?? null;

/** Words in a report that stand for an option: those that were counted, as long as they are there. */
export function againstName(record: Pick<Record, 'names'>, id: string, given: unknown): string[] {
  const name = nameIn(record, id);
  if (given === undefined || name === null || isSame(given, name)) return [];
  return [`The report calls “${calledIn(record, id)}” something else.`];
}

/** What an option is called in a sentence. */
const calledIn = (record: Pick<Record, 'names'>, id: string): string =>
  Object.values(nameIn(record, id) ?? {}).find(Boolean) ?? id;

/** Every option once, under its own name, with the answers that were given on it. */
export function againstRows(record: Record, rows: readonly OptionRow[]): string[] {
  const given = new Map(rows.map((row) => [row.id, row]));
  return record.totals.options.flatMap((total) => {
    const row = given.get(total.id);
    const called = calledIn(record, total.id);
    if (!row) return [`The report leaves “${called}” out.`];
    return [
      ...againstName(record, total.id, row.label),
      ...(isAnsweredSo(record, total, row) ? [] : [`The report gives other answers on “${called}”.`]),
      ...(isSupportedSo(record, total, row) ? [] : [`The report counts other people for “${called}”.`]),
    ];
  });
}

/** Of ticks and grades. Of others a report tells less than was counted, or in other steps. */
function isAnsweredSo({ election: { kind } }: Record, total: OptionTotals, { answers, spread }: OptionRow) {
  if (kind !== 'approvals' && kind !== 'grades') return true;
  const isSoMany = answers === undefined || answers === total.people;
  const told = spread?.map(({ value, people }) => [value, people]);
  return isSoMany && (told === undefined || isSame(told, total.spread));
}

/** Who is for an option: where that is said by a tick, it can be counted here; else the ways make the whole. */
function isSupportedSo(record: Record, total: OptionTotals, { people, by, value }: OptionRow): boolean {
  if (people === undefined) return true;
  if (record.election.kind !== 'approvals')
    return !by || people === ways.reduce((sum, way) => sum + (by[way] ?? 0), 0);
  const apart = eachWay(record, (options) => supportersIn(options.find(({ id }) => id === total.id)));
  const votes = supportersIn(total);
  return people === votes && isSame(by, apart) && (value === undefined || value === votes);
}

/** How many gave it anything. */
export const supportersIn = (total: OptionTotals | undefined): number =>
  total?.spread.reduce((sum, [value, people]) => sum + (value > 0 ? people : 0), 0) ?? 0;

/** In the order in which the rule put them; equals share a place. */
export function againstRanking(record: Record, rows: readonly OptionRow[]): string[] {
  let before = 0;
  const places = record.totals.ranking.flatMap((group) => {
    const [rank, tied] = [before + 1, group.length > 1];
    before += group.length;
    return group.map((id) => [id, { rank, tied }] as const);
  });
  return againstPlaces(record, rows, new Map(places));
}

/** The same for those that got money, the first first. */
export const againstWinnersOrder = (record: Record, rows: readonly OptionRow[]): string[] =>
  againstPlaces(
    record,
    rows,
    new Map(record.totals.winners.map((id, at) => [id, { rank: at + 1, tied: false }])),
  );

const againstPlaces = (
  record: Record,
  rows: readonly OptionRow[],
  places: ReadonlyMap<string, { readonly rank: number; readonly tied: boolean }>,
): string[] =>
  rows.flatMap(({ id, rank, tied }) => {
    const place = places.get(id);
    const isSo = !place || ((rank ?? place.rank) === place.rank && (tied ?? place.tied) === place.tied);
    return isSo ? [] : [`The report puts “${calledIn(record, id)}” in another place.`];
  });

/** The middle of these answers; null without any. */
export const middleOf = (
  given: readonly { readonly ballot: number; readonly people: number }[],
): number | null => (given.length > 0 ? estimate(given).median.valueOf() : null);
