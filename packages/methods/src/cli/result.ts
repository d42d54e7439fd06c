import type Fraction from 'fraction.js';
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
  const { winners, ranking, total = null, budget = election.budget ?? null, trace, ties } = count;
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

/** The result to read in a terminal. */
export function asText({ rule, election, count, published, doubts }: Counted): string {
  const nameOf = names(election);
  const { winners, ranking, ties, total, budget } = count;
  const won = new Set(winners);
  const others = ranking
    .map((group) => group.filter((id) => !won.has(id)))
    .filter((group) => group.length > 0);
  return [
    `${rule.name}: ${turnoutOf(election.ballots)} ballots, ${election.options.length} options`,
    ...doubts.map(({ line, reason }) => `counted despite line ${line}: ${reason}`),
    '',
    'Won',
    ...winners.map((id, at) => `  ${at + 1}. ${nameOf(id)}`),
    ...(total && budget ? ['', `Spent ${money(total)} of ${money(budget)}`] : []),
    ...(published ? ['', comparison(published, winners, nameOf)] : []),
    '',
    'Did not win',
    ...others.map((group) => `  ${group.map(nameOf).join(' = ')}`),
    ...(ties.length > 0 ? ['', 'Ties'] : []),
    ...ties.map(({ between, taken, by, round }) => {
      const when = round === undefined ? '' : `round ${round}: `;
      return `  ${when}${between.map(nameOf).join(' = ')}; taken first, by ${by}: ${nameOf(taken)}`;
    }),
  ].join('\n');
}

function comparison(
  published: readonly OptionId[],
  winners: readonly OptionId[],
  nameOf: (id: OptionId) => string,
): string {
  if (sameMembers(published, winners)) return 'The file names the same winners.';
  return `The file names other winners: ${published.map(nameOf).join(', ')}`;
}

const sameMembers = (some: readonly OptionId[], others: readonly OptionId[]) =>
  new Set(some).size === new Set(others).size && some.every((id) => others.includes(id));

function names({ options }: Election): (id: OptionId) => string {
  const named = new Map(options.map((option) => [option.id, option]));
  return (id) => {
    const { name = '', cost } = named.get(id) ?? {};
    return [id, name && name !== id ? ` ${name}` : '', cost ? ` (${money(cost)})` : ''].join('');
  };
}

const money = (amount: Fraction) => amount.valueOf().toLocaleString('en', { maximumFractionDigits: 2 });
