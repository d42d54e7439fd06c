import type { Map } from 'immutable';
import { offPhone, type ItemId, type Pseudonym, type Slot } from './ids.ts';
import type { Json } from './json.ts';

/** The private rows of a stage as they stand: one value per pseudonym and slot. */
export type Rows = Map<Pseudonym, Map<Slot, Json>>;

/** The private row of what a phone keeps of its ballot: a random word of its own, which says nothing of the ballot. */
export const receiptSlot: Slot = 'receipt';

/** The private row that holds a ballot. */
export const ballotSlot: Slot = 'ballot';

/** The private row that holds a show of hands; it is nobody's, so it stands under `offPhone`. */
export const handsSlot: Slot = 'hands';

/** The rows of one vote. */
export interface Slots {
  readonly ballot: Slot;
  readonly receipt: Slot;
  readonly hands: Slot;
}

/** The rows of a round, from 1; of a vote that is not asked in rounds, for null. */
export const slotsOf = (round: number | null): Slots => {
  const of = (slot: Slot) => (round === null ? slot : `${slot}/${round}`);
  return { ballot: of(ballotSlot), receipt: of(receiptSlot), hands: of(handsSlot) };
};

const isOf = (slot: Slot, kind: Slot) => slot === kind || slot.startsWith(`${kind}/`);

/** Where the receipt of a ballot in this slot is kept; null for a slot of something else. */
export const receiptBeside = (slot: Slot): Slot | null =>
  isOf(slot, ballotSlot) ? receiptSlot + slot.slice(ballotSlot.length) : null;

/** A show of hands: how many people took part in it, and how many of them raised a hand for each option. */
export interface Hands {
  readonly people: number;
  /** An option that is not there got no hand. */
  readonly votes: Readonly<Record<ItemId, number>>;
}

/** The show of hands as it stands in the rows; null when none was counted. */
export const handsIn = (rows: Rows, slot: Slot = handsSlot): Hands | null =>
  (rows.get(offPhone)?.get(slot) as Hands | undefined) ?? null;

/** How many took part in a show of hands: of several rounds, the one with most. */
export function handsUp(rows: Rows): number {
  let most = 0;
  for (const [slot, hands] of rows.get(offPhone) ?? [])
    if (isOf(slot, handsSlot)) most = Math.max(most, (hands as unknown as Hands).people);
  return most;
}

/** What begins the pseudonym of somebody who votes on paper; no HMAC begins so. */
const onPaper = 'paper-';

/** The pseudonym under which a paper ballot is kept. `voter` is a random word, or what stands for a paper code. */
export const paperPseudonym = (voter: string): Pseudonym => `${onPaper}${voter}`;

export const isOnPaper = (pseudonym: Pseudonym): boolean => pseudonym.startsWith(onPaper);

/** Ballots by the way they came. */
export interface ByWay<Ballot = Json> {
  readonly phones: readonly Ballot[];
  readonly paper: readonly Ballot[];
}

/** Fewer of one way than this would say too much of too few: they stand with the others. */
export const fewestApart = 5;

/** The ballots, with those of a way that too few took among the others. */
export function apart<Ballot>({ phones, paper }: ByWay<Ballot>): ByWay<Ballot> {
  if (paper.length < fewestApart) return { phones: [...phones, ...paper], paper: [] };
  if (phones.length < fewestApart) return { phones: [], paper: [...phones, ...paper] };
  return { phones, paper };
}

/** The values of a slot as they stand in the rows. */
export function valuesIn(rows: Rows, slot: Slot): ByWay {
  const values: { phones: Json[]; paper: Json[] } = { phones: [], paper: [] };
  for (const [pseudonym, row] of rows) {
    const value = row.get(slot);
    if (value !== undefined) values[isOnPaper(pseudonym) ? 'paper' : 'phones'].push(value);
  }
  return values;
}

/** In an order that says nothing of the one in which they came. */
export const inNoOrder = (values: readonly Json[]): readonly Json[] =>
  values
    .map((value) => ({ value, written: JSON.stringify(value) }))
    .sort((a, b) => (a.written < b.written ? -1 : a.written > b.written ? 1 : 0))
    .map(({ value }) => value);
