import type Fraction from 'fraction.js';
import type { Count, Rule } from '../count.ts';
import { turnoutOf, type Election, type OptionId } from '../election.ts';
import type { Fault } from '../files/fault.ts';
import { plain } from '../plain.ts';

/** What a count made of an election, and what it rests on. */
export interface Counted {
  readonly rule: Rule;
  readonly election: Election;
  readonly count: Count;
  /** In what the file contradicted itself, when it was counted despite that. */
  readonly doubts: readonly Fault[];
}

/** The result as one JSON object. */
export function asJson({ rule, election, count, doubts }: Counted): string {
  const { winners, ranking, total = null, budget = election.budget ?? null, trace, ties } = count;
  const said = {
    rule: rule.name,
    ballots: turnoutOf(election.ballots),
    winners,
    ranking,
    total,
    budget,
    trace,
    ties,
  };
  return JSON.stringify(plain(doubts.length > 0 ? { ...said, doubts } : said), null, 2);
}

/** The result to read in a terminal. */
export function asText({ rule, election, count, doubts }: Counted): string {
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
    '',
    'Did not win, best first',
    ...others.map((group) => `  ${group.map(nameOf).join(' = ')}`),
    ...(ties.length > 0 ? ['', 'Ties'] : []),
    ...ties.map(({ between, taken, by, round }) => {
      const when = round === undefined ? '' : `round ${round}: `;
      return `  ${when}${between.map(nameOf).join(', ')}; by ${by}: ${nameOf(taken)}`;
    }),
  ].join('\n');
}

function names({ options }: Election): (id: OptionId) => string {
  const named = new Map(options.map((option) => [option.id, option]));
  return (id) => {
    const { name = '', cost } = named.get(id) ?? {};
    return [id, name && name !== id ? ` ${name}` : '', cost ? ` (${money(cost)})` : ''].join('');
  };
}

const money = (amount: Fraction) => amount.valueOf().toLocaleString('en', { maximumFractionDigits: 2 });
