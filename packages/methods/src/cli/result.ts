import type { Count, Rule } from '../count.ts';
import { turnoutOf, type Election, type OptionId } from '../election.ts';
import type { Fault } from '../files/fault.ts';
import { opinionsOn } from '../opinions/opinions.ts';
import { plain } from '../plain.ts';

/** What a count made of an election, and what it rests on. */
export interface Counted {
  readonly rule: Rule;
  readonly election: Election;
  readonly count: Count;
  /** Who won by what the file itself says. */
  readonly published?: readonly OptionId[] | undefined;
  /** In what the file contradicted itself, when it was counted despite that. */
  readonly doubts: readonly Fault[];
}

/** The result as one JSON object. */
export function asJson({ rule, election, count, published, doubts }: Counted): string {
  const { winners, ranking, total = null, budget = null, trace, ties } = count;
  return JSON.stringify(
    plain({
      rule: rule.name,
      ballots: turnoutOf(election.ballots),
      winners,
      ranking,
      total,
      budget,
      trace,
      ties,
      ...opinionsOn(election),
      ...(published && { published, asPublished: sameMembers(published, winners) }),
      ...(doubts.length > 0 && { doubts }),
    }),
    null,
    2,
  );
}

/** Whether two lists name the same, in whatever order. */
export const sameMembers = (some: readonly OptionId[], others: readonly OptionId[]) =>
  new Set(some).size === new Set(others).size && some.every((id) => others.includes(id));
