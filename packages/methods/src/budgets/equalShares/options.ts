import type Fraction from 'fraction.js';
import type { Election, OptionId } from '../../election.ts';
import { standings } from '../standing.ts';
import type { Question } from './question.ts';
import type { Story } from './story.ts';
import type { EqualSharesOption } from './trace.ts';

/**
 * What became of every option, in the order on the ballot.
 *
 * @param winners all that Equal Shares funds, also with what was left over
 * @param instead all that is funded by greedy, where its result counts
 * @param left what is left of the budget after those that are funded
 */
export function optionsOf(
  election: Election,
  { projects, free }: Question,
  { rounds, courses, left: leftBehind, outbidBy }: Story,
  {
    winners,
    instead,
    left,
  }: {
    readonly winners: readonly OptionId[];
    readonly instead: readonly OptionId[] | undefined;
    readonly left: Fraction;
  },
): readonly EqualSharesOption[] {
  const placeOf = new Map(projects.map(({ id }, place) => [id, place]));
  const roundOf = new Map(rounds.map(({ id, round }) => [id, round]));
  const won = new Set(winners);
  return standings(election).map(({ id, cost, votes, score }): EqualSharesOption => {
    const place = placeOf.get(id) ?? -1;
    const course = courses[place] ?? [];
    const round = roundOf.get(id);
    const money = (round === undefined ? leftBehind[place] : course.at(-1)?.money) ?? 0;
    const option = { id, cost, votes, course, effectiveSupport: cost.equals(0) ? 0 : money / cost.valueOf() };
    const lackedOfBudget = cost.lte(left) ? 0 : cost.sub(left).valueOf();
    if (instead?.includes(id)) return { ...option, fate: 'by greedy' };
    if (instead && won.has(id)) return { ...option, fate: 'set aside', lackedOfBudget };
    if (round !== undefined) return { ...option, fate: 'bought', round };
    if (free.includes(id)) return { ...option, effectiveSupport: 1, fate: 'free' };
    if (election.threshold && score.lt(election.threshold)) {
      return { ...option, fate: 'below threshold', missing: election.threshold.sub(score) };
    }
    const filled = won.has(id);
    if (votes === 0 && !filled) return { ...option, fate: 'without supporters' };
    return {
      ...option,
      fate: filled ? 'filled' : 'not bought',
      left: money,
      lacked: cost.valueOf() - money,
      lackedOfBudget: filled ? 0 : lackedOfBudget,
      outbidBy: outbidBy[place] ?? [],
    };
  });
}
