import Fraction from 'fraction.js';

/** What one kind of single transferable vote does otherwise than another. */
export interface Manner {
  /** How many votes it takes to be elected, of so many ballots for so many seats. */
  readonly quota: (ballots: number, seats: number) => Fraction;
  /** Whether so many votes are enough. */
  readonly elects: (votes: Fraction, quota: Fraction) => boolean;
  /** What counts of a transfer value. */
  readonly kept: (value: Fraction) => Fraction;
}

/**
 * The quota of Droop (*On Methods of Electing Representatives*, 1881): floor(V / (S + 1)) + 1, the smallest whole
 * number of votes that only S candidates can have. Transfer values are exact.
 */
export const droopStv: Manner = {
  quota: (ballots, seats) =>
    new Fraction(ballots)
      .div(seats + 1)
      .floor()
      .add(1),
  elects: (votes, quota) => votes.gte(quota),
  kept: (value) => value,
};

/** As {@link droopStv}, with transfer values cut off after five decimals: SSI 2007/42, schedule 1, rules 46 and 48(3). */
export const scottishStv: Manner = { ...droopStv, kept: (value) => value.floor(5) };
