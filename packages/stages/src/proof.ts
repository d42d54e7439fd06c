import {
  asJson,
  ballotSlot,
  ballotsByWay,
  handsOf,
  type Circumstances,
  type Item,
  type ItemId,
  type Json,
  type Mark,
  type Proof,
  type RecordedIn,
  type Stage,
} from '@kring/core';
import { turnoutOf, type Election } from '@kring/methods';
import { markOf, recordOf, type CountRecord, type GivenRound } from '@kring/methods/record';

/** What a sealed stage leaves, whatever its type, for those who count again. */

/** How a stage type counts. */
export interface Recountable {
  readonly rule: string;
  /** What was given, round after round; the last is the one that counts. The proof has their receipts. */
  readonly rounds: readonly Omit<GivenRound, 'receipts'>[];
  /** What stands behind an option of any of these rounds. */
  readonly named: (option: string) => Named;
}

/** The words of an option, in every language that they have. */
export interface Named {
  /** Null once they were taken away. */
  readonly name: Readonly<Record<string, string>> | null;
  /** Whose going takes them away. */
  readonly items: readonly ItemId[];
}

/** An option that is an item. A group keeps its name, whatever becomes of what it holds. */
export const namedAs = (item: Item | undefined): Named => ({
  name: item?.redacted ? null : { ...item?.text },
  items:
    item && item.kind !== 'cluster' ? [...new Set([item.id, ...item.lineage.map(({ item }) => item)])] : [],
});

/** What was given in a vote that is asked once: every ballot, also the blank ones, whatever the count makes of them. */
export function givenOnce(
  stage: Stage,
  election: (ballots: readonly Json[]) => Election,
): Omit<GivenRound, 'receipts'> {
  const { phones, paper } = ballotsByWay(stage, ballotSlot);
  const by = { phones: election(phones), paper: election(paper) };
  return { election: election([]), by, hands: handsOf(stage) };
}

/** What is kept of a stage that is being sealed, whose options still have their words; null where nothing was asked. */
export function prove(
  stage: Stage,
  about: RecordedIn,
  recountable: Recountable,
  given: Circumstances,
): Proof | null {
  const { rounds, named } = recountable;
  if (rounds.length === 0) return null;
  const options = new Set(rounds.flatMap(({ election }) => election.options.map(({ id }) => id)));
  const marks = [...options].map((id): Mark => {
    const { name, items } = named(id);
    const salt = given.id();
    return { id, items, mark: markOf(name ?? {}, salt), salt };
  });
  const proof: Proof = { ...receiptsOf(stage, rounds, given), marks, head: '' };
  return { ...proof, head: made(stage, about, recountable, proof)?.head ?? '' };
}

/** Those that were given. What a lost secret took along is made up for: nobody finds theirs, and the log says why. */
function receiptsOf(
  { sealed, lost }: Stage,
  rounds: Recountable['rounds'],
  given: Circumstances,
): Pick<Proof, 'receipts' | 'earlier'> {
  const { receipts = [], earlier } = sealed?.proof ?? {};
  if (lost.length === 0) return { receipts, ...(earlier && { earlier }) };
  const madeUp = (kept: readonly string[], { by }: Recountable['rounds'][number]) => {
    const cast = turnoutOf(by.phones.ballots) + turnoutOf(by.paper.ballots);
    return [...kept, ...Array.from({ length: cast - kept.length }, () => given.id())].sort();
  };
  return {
    receipts: rounds.slice(-1).flatMap((round) => madeUp(receipts, round)),
    ...(earlier && { earlier: rounds.slice(0, -1).map((round, at) => madeUp(earlier[at] ?? [], round)) }),
  };
}

/** The record of a sealed stage; null for one that was sealed without a proof. */
export function record(stage: Stage, about: RecordedIn, recountable: Recountable): Json {
  const proof = stage.sealed?.proof;
  const found = proof && made(stage, about, recountable, proof);
  // The head is the one that was published: where the rest no longer leads to it, that must be seen.
  return found ? asJson({ ...found, head: proof.head }) : null;
}

function made(
  stage: Stage,
  { session, tier }: RecordedIn,
  { rule, rounds, named }: Recountable,
  { receipts, earlier = [], marks }: Proof,
): CountRecord | null {
  const last = rounds.at(-1);
  if (!last) return null;
  return recordOf({
    ...{ session, stage: stage.id, tier, rule, receipts, ...last },
    earlier: rounds.slice(0, -1).map((round, at) => ({ ...round, receipts: earlier[at] ?? [] })),
    names: marks.map(({ id, mark, salt }) => {
      const { name } = named(id);
      return { id, mark, name, salt: name && salt };
    }),
  });
}
