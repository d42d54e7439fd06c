import { fewestApart, type EachWay, type Hands } from '@kring/core';

/** `consent`: no objection. `objection`: it would do harm. */
export type AnswerKind = 'consent' | 'concern' | 'objection';

/** How many answered what. */
export interface Counts {
  readonly consents: number;
  readonly concerns: number;
  readonly objections: number;
}

/** How many answered what in a round, whichever way they did. */
export interface Answered extends Counts {
  /** Of these, what came on paper, where that is enough to stand apart. */
  readonly paper?: Counts;
  /** Of these, what was counted by a show of hands. */
  readonly hands?: Hands;
}

const kinds: Readonly<Record<keyof Counts, AnswerKind>> = {
  consents: 'consent',
  concerns: 'concern',
  objections: 'objection',
};

const each = (of: (key: keyof Counts) => number): Counts => ({
  consents: of('consents'),
  concerns: of('concerns'),
  objections: of('objections'),
});

export const countsOf = (answers: readonly AnswerKind[]): Counts =>
  each((key) => answers.filter((answer) => answer === kinds[key]).length);

/** A hand is raised for an answer. */
export const countsOfHands = ({ votes }: Hands): Counts => each((key) => votes[kinds[key]] ?? 0);

export const sumOf = (...counts: readonly Counts[]): Counts =>
  each((key) => counts.reduce((sum, one) => sum + one[key], 0));

export const peopleIn = ({ consents, concerns, objections }: Counts): number =>
  consents + concerns + objections;

/** All that was answered in a round, by the way it came, as the round keeps it: too few on paper are among the phones. */
export function cameBy(round: Answered): {
  readonly phones: Counts;
  readonly paper: Counts;
  readonly hands: Counts | null;
} {
  const paper = round.paper ?? countsOf([]);
  const hands = round.hands ? countsOfHands(round.hands) : null;
  const elsewhere = sumOf(paper, hands ?? countsOf([]));
  return { phones: each((key) => round[key] - elsewhere[key]), paper, hands };
}

/** The ways that are told apart; null where there are not two of them by which enough answered. */
export function waysOf(round: Answered): EachWay<Counts> | null {
  const { phones, paper, hands } = cameBy(round);
  const people = [peopleIn(phones), peopleIn(paper), round.hands?.people ?? 0].filter((count) => count > 0);
  if (people.length < 2 || people.some((count) => count < fewestApart)) return null;
  const ifAny = (counts: Counts) => (peopleIn(counts) > 0 ? counts : null);
  return { phones: ifAny(phones), paper: ifAny(paper), hands };
}
