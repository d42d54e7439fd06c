import type Fraction from 'fraction.js';
import { castAs } from '../../counts/castAs.ts';
import type { Election, OptionId } from '../../election.ts';
import { meansOf } from '../means.ts';
import { precedence, standings, type Standing } from '../standing.ts';
import { Race } from './race.ts';

export interface Phragmen {
  /** Whether an option that costs more than is left is passed over; it ends the count where that is not said. */
  readonly skip?: boolean;
  /** Options that were funded before; what they cost is spent. */
  readonly funded?: readonly OptionId[];
  /** What each person of a ballot bears at the start, in the order of the ballots: nothing, where it is not said. */
  readonly startLoads?: readonly Fraction[];
}

/** Where a count begins. */
export interface Start {
  readonly race: Race;
  /** Who can be funded, in the order in which ties are broken; the race knows them by their place here. */
  readonly field: readonly Standing[];
  /** Who cannot. */
  readonly outside: readonly Outsider[];
  readonly left: Fraction;
}

export type Outsider = Standing &
  (
    | { readonly fate: 'without supporters' }
    /** Fewer people support it than the threshold asks for, by what it `lacks`. */
    | { readonly fate: 'below threshold'; readonly lacks: Fraction }
  );

export function startOf(election: Election, { funded = [], startLoads = [] }: Phragmen): Start {
  const { threshold } = election;
  const { cast } = castAs(['approvals'], election.ballots);
  const { limit, costs } = meansOf(election);
  const first = precedence(election);
  const others = standings(election).filter(({ id }) => !funded.includes(id));

  const field: Standing[] = [];
  const outside: Outsider[] = [];
  for (const one of others) {
    if (one.votes === 0) outside.push({ ...one, fate: 'without supporters' });
    else if (threshold && one.score.compare(threshold) < 0) {
      outside.push({ ...one, fate: 'below threshold', lacks: threshold.sub(one.score) });
    } else field.push(one);
  }
  field.sort((a, b) => first(a, b).order);
  const left = funded.reduce((rest, id) => rest.sub(costs.get(id) ?? 0), limit);
  return { race: Race.start(field, cast, startLoads), field, outside, left };
}
