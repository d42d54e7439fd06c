import type { OptionId, Ranking } from '../election.ts';
import { byNumber } from '../groups.ts';
import type { RunningTally } from './running.ts';

export interface BordaTally {
  /** In the order of the ballot. Whole or half. */
  readonly points: ReadonlyMap<OptionId, number>;
  /** Most points first; as many is a shared place. */
  readonly ranking: Ranking;
}

/**
 * The points of one ballot: as many as there are options for the first, 1 for the last (Borda, *Mémoire sur les
 * élections au scrutin*, 1781). Those held equal share the average of their places; those that are not ranked are
 * held equal, at the end. So every ballot gives away as many points as every other.
 */
export function bordaPoints(options: readonly OptionId[], ballot: Ranking): ReadonlyMap<OptionId, number> {
  const points = new Map<OptionId, number>();
  const give = (group: readonly OptionId[]) => {
    const average = options.length - points.size - (group.length - 1) / 2;
    for (const id of group) points.set(id, average);
  };
  for (const group of ballot) give(group);
  if (points.size < options.length) give(options.filter((id) => !points.has(id)));
  return points;
}

/** The sum of {@link bordaPoints}. Keeps up with a vote under way. */
export class RunningBorda implements RunningTally<Ranking> {
  readonly #options: readonly OptionId[];
  readonly #points: Map<OptionId, number>;

  constructor(options: readonly OptionId[]) {
    this.#options = options;
    this.#points = new Map(options.map((id) => [id, 0]));
  }

  add(ballot: Ranking, people = 1): void {
    for (const [id, points] of bordaPoints(this.#options, ballot)) {
      this.#points.set(id, (this.#points.get(id) ?? 0) + points * people);
    }
  }

  remove(ballot: Ranking, people = 1): void {
    this.add(ballot, -people);
  }

  get tally(): BordaTally {
    const points = new Map(this.#points);
    return { points, ranking: byNumber(this.#options, points) };
  }
}
