import { withoutBlankOrders, type Election, type OptionId } from '../election.ts';
import { spreadsOn } from '../opinions/opinions.ts';
import { peopleIn } from '../opinions/spread.ts';
import { plain } from '../plain.ts';
import { countBy, ruleCalled } from '../rules.ts';
import { NotCountable } from '../count.ts';
import { withHands, type Hands } from './hands.ts';

/** How answers lie on one option: so many people gave this value. */
export interface OptionTotals {
  readonly id: OptionId;
  /** How many said something of it. */
  readonly people: number;
  /** From the lowest value. */
  readonly spread: readonly (readonly [value: number, people: number])[];
}

/** What a count says, as far as everybody who counts the same must find the same. */
export interface Totals {
  /** In the order in which they won. */
  readonly winners: readonly OptionId[];
  /** Every option once, best first, equals in one group. */
  readonly ranking: readonly (readonly OptionId[])[];
  /** What the winners cost together; null where no money is divided. */
  readonly spent: number | null;
  /** In the order of the ballot. */
  readonly options: readonly OptionTotals[];
}

/** Counts by the rule of this name. Throws a {@link NotCountable} where there is none, or it cannot count this. */
export function totalsBy(rule: string, election: Election, hands: Hands | null): Totals {
  const found = ruleCalled(rule);
  if (!found) throw new NotCountable(`There is no rule "${rule}".`);
  const all = castIn(election, hands);
  const { winners, ranking, total } = countBy(found, all);
  return {
    winners,
    ranking,
    spent: total === undefined ? null : (plain(total) as number),
    options: spreadsIn(rule, all),
  };
}

/** How the answers lie on each option, in the order of the ballot, as {@link totalsBy} has it. */
export const totalsOfOptions = (
  rule: string,
  election: Election,
  hands: Hands | null,
): readonly OptionTotals[] => spreadsIn(rule, castIn(election, hands));

function castIn(election: Election, hands: Hands | null): Election {
  const cast = withoutBlankOrders(election);
  return hands ? withHands(cast, hands) : cast;
}

/** A rule that leaves blanks out hears nothing from them; for another, who gave an option no points gave it 0. */
const spreadsIn = (rule: string, election: Election): readonly OptionTotals[] =>
  [...spreadsOn(election, !rule.endsWith('/blank-excluded'))].map(([id, spread]) => ({
    id,
    people: peopleIn(spread),
    spread: spread.map(({ value, people }) => [value, people] as const),
  }));
