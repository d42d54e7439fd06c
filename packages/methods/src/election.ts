import type Fraction from 'fraction.js';

/** As the session or the file names it. */
export type OptionId = string;

/** What can win: an idea, a candidate, a project. */
export interface Option {
  readonly id: OptionId;
  /** Empty where there is none. */
  readonly name: string;
  /** What it takes from the budget, in units of currency. */
  readonly cost?: Fraction;
}

/** One and the same ballot of a number of people. */
export interface Cast<Ballot> {
  readonly ballot: Ballot;
  /** A whole number, at least 1. */
  readonly people: number;
  /** Where nobody cast it: hands were counted for each option, and dealt out as ballots. It counts as any other. */
  readonly way?: 'hands';
}

/** Whom one supports. The order means nothing, and nobody is named twice. */
export type Approvals = readonly OptionId[];

/** What one gives to each; an option that is not there got nothing. */
export type Points = ReadonlyMap<OptionId, number>;

/** How good each is, as the place of a grade in the scale: 0 is the worst. An option that is not there is blank. */
export type Grades = ReadonlyMap<OptionId, number>;

/** Best first; those in one group are held equal. Nobody is named twice, and not everybody need be. */
export type Ranking = readonly (readonly OptionId[])[];

/** All that was cast, in the one way of voting that this election has. */
export type Ballots =
  | { readonly kind: 'approvals'; readonly cast: readonly Cast<Approvals>[] }
  | { readonly kind: 'points'; readonly cast: readonly Cast<Points>[] }
  | {
      readonly kind: 'grades';
      /** The scale in words, worst first. */
      readonly grades: readonly string[];
      readonly cast: readonly Cast<Grades>[];
    }
  | { readonly kind: 'rankings'; readonly cast: readonly Cast<Ranking>[] }
  | { readonly kind: 'estimates'; readonly cast: readonly Cast<number>[] };

export type BallotKind = Ballots['kind'];

/** All that a count rests on, as it was published before. */
export interface Election {
  /** In the order in which they stood on the ballot; each id once. */
  readonly options: readonly Option[];
  /** Names only what is among the options; each reader of files sees to that. */
  readonly ballots: Ballots;
  /** What may be spent, in units of currency. */
  readonly budget?: Fraction;
  /** What an option has to score before money is spent on it. */
  readonly threshold?: Fraction;
  /** How many can win. */
  readonly seats?: number;
  /** What each may spend on votes, in quadratic voting. */
  readonly credits?: number;
  readonly lot: Lot;
}

/**
 * Decides where nothing else does: every option once, in the order in which they were drawn. It is published before
 * the vote, and is the same for every tie. Without a drawing, it is the order on the ballot.
 */
export type Lot = readonly OptionId[];

/** How many people cast a ballot. */
export function turnoutOf({ cast }: Ballots): number {
  return cast.reduce<number>((sum, { people }) => sum + people, 0);
}

/**
 * Without the orders that name nobody: whoever gave one has no say, and some rules would give them an average one. Other
 * blank ballots stay, as no rule takes anything from them.
 */
export function withoutBlankOrders(election: Election): Election {
  const { ballots } = election;
  if (ballots.kind !== 'rankings') return election;
  const cast = ballots.cast.filter(({ ballot }) => ballot.length > 0);
  return cast.length === ballots.cast.length ? election : { ...election, ballots: { ...ballots, cast } };
}

/**
 * Whether nobody gave anything to anybody: nobody voted, or all left their ballot blank. No points at all are blank
 * too; a worst grade is not, nor is a ranking that holds all equal.
 */
export function allBlank(ballots: Ballots): boolean {
  switch (ballots.kind) {
    case 'approvals':
      return ballots.cast.every(({ ballot }) => ballot.length === 0);
    case 'points':
      return ballots.cast.every(({ ballot }) => [...ballot.values()].every((points) => points === 0));
    case 'grades':
      return ballots.cast.every(({ ballot }) => ballot.size === 0);
    case 'rankings':
      return ballots.cast.every(({ ballot }) => ballot.every((group) => group.length === 0));
    case 'estimates':
      return ballots.cast.length === 0;
  }
}
