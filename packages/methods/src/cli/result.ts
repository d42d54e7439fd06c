import type Fraction from 'fraction.js';
import type { Count, Rule, Trace } from '../count.ts';
import type { EstimateTrace } from '../counts/rules/estimate.ts';
import { turnoutOf, type Election, type OptionId, type Ranking } from '../election.ts';
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

/** The result to read in a terminal; what it rests on in full is in {@link asJson}. */
export function asText({ rule, election, count, published, doubts }: Counted): string {
  const nameOf = names(election);
  const { winners, ranking, ties, total, budget, trace } = count;
  const won = new Set(winners);
  const places = (ids: (id: OptionId) => boolean) =>
    ranking.map((group) => group.filter(ids)).filter((group) => group.length > 0);
  return [
    `${rule.name}: ${counted(turnoutOf(election.ballots), 'ballot')}, ${counted(election.options.length, 'option')}`,
    ...doubts.map(({ line, reason }) => `counted despite line ${line}: ${reason}`),
    ...(isEstimate(trace) ? estimated(trace) : []),
    ...(winners.length > 0
      ? [
          '',
          'Won',
          ...lines(
            places((id) => won.has(id)),
            nameOf,
          ),
        ]
      : ['', 'Nobody won.']),
    ...(total && budget ? ['', `Spent ${number(total)} of ${number(budget)}`] : []),
    ...(published ? ['', comparison(published, winners, nameOf)] : []),
    ...(won.size < election.options.length
      ? [
          '',
          'Did not win',
          ...lines(
            places((id) => !won.has(id)),
            nameOf,
          ),
        ]
      : []),
    ...(ties.length > 0 ? ['', 'Ties'] : []),
    ...ties.map(({ between, taken, by, round }) => {
      const when = round === undefined ? '' : `round ${round}: `;
      // Where rounds strike options off, the one that is taken is out.
      const fate = won.has(taken) ? 'goes first' : 'drops out';
      return `  ${when}${between.map(nameOf).join(' = ')}; by ${by}, ${nameOf(taken)} ${fate}`;
    }),
    '',
    'The way to this result, and how divided the room was: --json',
  ].join('\n');
}

const counted = (many: number, what: string) =>
  `${many.toLocaleString('en')} ${what}${many === 1 ? '' : 's'}`;

/** One line for each place; equals stand on one. */
const lines = (groups: Ranking, nameOf: (id: OptionId) => string) =>
  groups.map((group) => `  ${group.map(nameOf).join(' = ')}`);

const isEstimate = (trace: Trace): trace is EstimateTrace => trace.kind === 'estimate';

const estimated = ({ people, median, lowerQuartile, upperQuartile, lowest, highest }: EstimateTrace) => [
  '',
  `The middle of ${counted(people, 'estimate')} is ${number(median)}.`,
  `The middle half goes from ${number(lowerQuartile)} to ${number(upperQuartile)}, all from ${number(lowest)} to ${number(highest)}.`,
];

function comparison(
  published: readonly OptionId[],
  winners: readonly OptionId[],
  nameOf: (id: OptionId) => string,
): string {
  if (sameMembers(published, winners)) return 'The file names the same winners.';
  const only = (some: readonly OptionId[], others: readonly OptionId[]) =>
    some
      .filter((id) => !others.includes(id))
      .map(nameOf)
      .join(', ') || 'nobody';
  return `The file names other winners. Only here: ${only(winners, published)}. Only there: ${only(published, winners)}.`;
}

const sameMembers = (some: readonly OptionId[], others: readonly OptionId[]) =>
  new Set(some).size === new Set(others).size && some.every((id) => others.includes(id));

/** Id, name, cost, and for ballots without an order how many support it. */
function names(election: Election): (id: OptionId) => string {
  const { options, ballots } = election;
  const named = new Map(options.map((option) => [option.id, option]));
  const inOrder = ballots.kind === 'rankings' || ballots.kind === 'grades';
  const supporters = new Map(opinionsOn(election).opinions.map((one) => [one.id, one.supporters]));
  return (id) => {
    const { name = '', cost } = named.get(id) ?? {};
    const about = [
      ...(cost ? [`costs ${number(cost)}`] : []),
      ...(inOrder || !supporters.has(id) ? [] : [`${counted(supporters.get(id) ?? 0, 'supporter')}`]),
    ];
    return onOneLine(
      [id, name && name !== id ? ` ${name}` : '', about.length > 0 ? ` (${about.join(', ')})` : ''].join(''),
    );
  };
}

/** A name could hold what moves the cursor, or looks like lines of ours. */
const onOneLine = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');

const number = (amount: Fraction) => amount.valueOf().toLocaleString('en', { maximumFractionDigits: 2 });
