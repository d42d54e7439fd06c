import type { Election, OptionId } from '../election.ts';
import { idsOf } from '../groups.ts';
import { recount } from '../counts/running.ts';
import { agreement } from './agreement.ts';
import { division } from './division.ts';
import { RunningSpreads } from './runningSpreads.ts';
import { valued, type Scale } from './scale.ts';
import { splits, type Split } from './splits.ts';
import { peopleIn, type Spread } from './spread.ts';

/** What the room thinks of one option. */
export interface Opinion {
  readonly id: OptionId;
  /** How many said something of it. */
  readonly people: number;
  /** How many of them support it. */
  readonly supporters: number;
  readonly spread: Spread;
  /**
   * From 0, all alike, to 1, one half at each end: see {@link division}. The ends of points are 0 (or the lowest given, below 0) and the highest that
   * anybody gave to any option, so it says nothing of what people could have given, and compares within one election.
   */
  readonly division: number;
  /** For a scale of three grades or more: from 1, all alike, to -1, one half at each end: see {@link agreement}. */
  readonly agreement?: number;
}

/** What an election says beside who won. */
export interface Opinions {
  /** In the order of the ballot. */
  readonly opinions: readonly Opinion[];
  /** Where the voters split: the pairs whose supporters exclude each other most, at most five. */
  readonly splits: readonly Split[];
}

/**
 * How each option was judged, how much people agree or are divided over it, and where they split, in the same terms
 * for every way of voting: what the values are, and who is a supporter, see {@link valued}. `supports` says it where
 * the words of a scale draw that line elsewhere.
 */
export function opinionsOn(election: Election, supports?: Scale['supports']): Opinions {
  const options = idsOf(election);
  const { scale: found, cast } = valued(election);
  const scale = supports ? { ...found, supports } : found;
  const { spreads } = recount(new RunningSpreads(options, scale.blank), cast);
  const supported = cast.map(({ ballot, people }) => {
    const ids: OptionId[] = [];
    for (const [id, value] of ballot) if (scale.supports(value)) ids.push(id);
    return { ballot: ids, people };
  });
  return {
    opinions: [...spreads].map(([id, spread]) => opinion(id, spread, scale)),
    splits: splits(options, supported),
  };
}

/**
 * How the answers lie on each option, in the order of the ballot: what {@link opinionsOn} says first of all. Without
 * `blanks`, those alone who said something of it.
 */
export function spreadsOn(election: Election, blanks = true): ReadonlyMap<OptionId, Spread> {
  const { scale, cast } = valued(election);
  return recount(new RunningSpreads(idsOf(election), blanks ? scale.blank : undefined), cast).spreads;
}

/** The ends of the scale by which {@link opinionsOn} judges, to lay another round beside this one. */
export function endsOf(election: Election): { readonly low: number; readonly high: number } {
  const { low, high } = valued(election).scale;
  return { low, high };
}

function opinion(id: OptionId, spread: Spread, { low, high, grades = 0, supports }: Scale): Opinion {
  const onStep = (step: number) => spread.find(({ value }) => value === step)?.people ?? 0;
  return {
    id,
    people: peopleIn(spread),
    supporters: peopleIn(spread.filter(({ value }) => supports(value))),
    spread,
    division: division(spread, low, high),
    ...(grades >= 3 && { agreement: agreement(Array.from({ length: grades }, (_, step) => onStep(step))) }),
  };
}
