import Fraction from 'fraction.js';
import type { Cast, OptionId, Ranking } from '../election.ts';
import { inGroups } from '../groups.ts';
import { exactly } from '../exact.ts';

/** What one answers, and what one thinks that the others answer. */
export interface Answer {
  /** Not there when one does not answer. */
  readonly own?: OptionId;
  /** Which part of all one expects to give each answer, from 0 to 1; an answer may be left out. */
  readonly expected: ReadonlyMap<OptionId, number>;
}

export interface Surprise {
  readonly id: OptionId;
  /** The part of those who answered that gave this answer. */
  readonly share: Fraction;
  /** What people expected that part to be, on average over those who said it. */
  readonly expected: Fraction;
  /** The share less what was expected. */
  readonly surprise: Fraction;
}

/**
 * The surprisingly popular answer: the one that more people give than people expect. It can find what few know, as
 * those who know also know that they are few; it makes sense only where an answer is right (Prelec, Seung & McCoy, *A
 * solution to the single-question crowd wisdom problem*, Nature 541, 2017). As surprising is a shared place. Where
 * nobody answered, or nobody expected anything, that part is 0.
 */
export function surprisinglyPopular(
  options: readonly OptionId[],
  cast: Iterable<Cast<Answer>>,
): { readonly surprises: readonly Surprise[]; readonly ranking: Ranking } {
  const none = new Fraction(0);
  const answers = [...cast];
  const answered = answers.reduce(
    (sum, { ballot, people }) => sum + (ballot.own === undefined ? 0 : people),
    0,
  );
  const surprises = options.map((id): Surprise => {
    let own = 0;
    let expecting = 0;
    let sum = none;
    for (const { ballot, people } of answers) {
      if (ballot.own === id) own += people;
      const expected = ballot.expected.get(id);
      if (expected === undefined) continue;
      expecting += people;
      sum = sum.add(exactly(expected).mul(people));
    }
    const share = answered > 0 ? new Fraction(own, answered) : none;
    const expected = expecting > 0 ? sum.div(expecting) : none;
    return { id, share, expected, surprise: share.sub(expected) };
  });
  const surpriseOf = new Map(surprises.map(({ id, surprise }) => [id, surprise]));
  return {
    surprises,
    ranking: inGroups(options, (a, b) => (surpriseOf.get(b) ?? none).compare(surpriseOf.get(a) ?? none)),
  };
}
