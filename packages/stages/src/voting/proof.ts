import {
  asJson,
  ballotSlot,
  ballotsByWay,
  handsOf,
  type Circumstances,
  type Item,
  type Json,
  type Mark,
  type Proof,
  type RecordedIn,
  type Stage,
} from '@kring/core';
import type { Election } from '@kring/methods';
import { markOf, recordOf, type CountRecord } from '@kring/methods/record';

/** How a stage type counts, for those who count again. */
export interface Recountable {
  readonly rule: string;
  /** Every ballot among these, also the blank ones, whatever the count makes of them. */
  readonly election: (ballots: readonly Json[]) => Election;
  /** What is chosen by an option of that election. */
  readonly itemOf: (option: string) => Item | undefined;
}

/** What is kept of a stage that is being sealed. Its items still have their words. */
export function prove(
  stage: Stage,
  about: RecordedIn,
  recountable: Recountable,
  given: Circumstances,
): Proof {
  const { options } = recountable.election([]);
  const marks = options.map(({ id }): Mark => {
    const item = recountable.itemOf(id);
    const salt = given.id();
    return { id, items: item ? wordsOf(item) : [], mark: markOf(nameOf(item), salt), salt };
  });
  const receipts = stage.sealed?.proof?.receipts ?? [];
  const proof: Proof = { receipts, marks, head: '' };
  return { ...proof, head: made(stage, about, recountable, proof).head };
}

/** The record of a sealed stage; null for one that was sealed without a proof. */
export function record(stage: Stage, about: RecordedIn, recountable: Recountable): Json {
  const proof = stage.sealed?.proof;
  // The head is the one that was published: where the rest no longer leads to it, that must be seen.
  return proof ? asJson({ ...made(stage, about, recountable, proof), head: proof.head }) : null;
}

function made(
  stage: Stage,
  { session, tier }: RecordedIn,
  { rule, election, itemOf }: Recountable,
  { receipts, marks }: Proof,
): CountRecord {
  const { phones, paper } = ballotsByWay(stage, ballotSlot);
  return recordOf({
    ...{ session, stage: stage.id, tier, rule, receipts, hands: handsOf(stage) },
    election: election([]),
    by: { phones: election(phones), paper: election(paper) },
    names: marks.map(({ id, mark, salt }) => {
      const item = itemOf(id);
      const name = item && !item.redacted ? nameOf(item) : null;
      return { id, mark, name, salt: name && salt };
    }),
  });
}

const nameOf = (item: Item | undefined): Readonly<Record<string, string>> => ({ ...item?.text });

/** A group keeps its name, whatever becomes of what it holds. */
const wordsOf = ({ id, kind, lineage }: Item) =>
  kind === 'cluster' ? [] : [...new Set([id, ...lineage.map(({ item }) => item)])];
