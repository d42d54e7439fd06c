import type Fraction from 'fraction.js';
import type { Tie, Trace } from '../count.ts';
import type { EstimateTrace } from '../counts/rules/estimate.ts';
import { turnoutOf, type Election, type OptionId } from '../election.ts';
import { opinionsOn } from '../opinions/opinions.ts';
import { sameMembers, type Counted } from './result.ts';

/** The result to read in a terminal. */
export function asText({ rule, election, count, published, doubts }: Counted): string {
  const { trace } = count;
  const [ballots, options] = [turnoutOf(election.ballots), election.options.length];
  return [
    `${rule.name}: ${counted(ballots, 'ballot')}, ${counted(options, 'option')}`,
    ...doubts.map(({ line, reason }) => `counted despite line ${line}: ${reason}`),
    '',
    ...(isEstimate(trace) ? estimated(trace) : wonAndLost({ election, count, published })),
    '',
    'The way to this result, and how divided the room was: --json',
  ].join('\n');
}

const counted = (many: number, what: string) =>
  `${many.toLocaleString('en')} ${what}${many === 1 ? '' : 's'}`;

const isEstimate = (trace: Trace): trace is EstimateTrace => trace.kind === 'estimate';

const estimated = ({ people, median, lowerQuartile, upperQuartile, lowest, highest }: EstimateTrace) => [
  `The middle of ${counted(people, 'estimate')} is ${number(median)}.`,
  `The middle half goes from ${number(lowerQuartile)} to ${number(upperQuartile)}, all from ${number(lowest)} to ${number(highest)}.`,
];

function wonAndLost({ election, count, published }: Pick<Counted, 'election' | 'count' | 'published'>) {
  const nameOf = names(election);
  const figuresOf = figures(election);
  const { winners, ranking, ties, total, budget } = count;
  const won = new Set(winners);
  const lines = (theirs: (id: OptionId) => boolean) =>
    ranking.flatMap((group) => onePlace(group.filter(theirs).map((id) => nameOf(id) + figuresOf(id))));
  const lost = lines((id) => !won.has(id));
  return [
    ...(won.size > 0 ? ['Won', ...lines((id) => won.has(id))] : ['Nobody won.']),
    ...(total && budget ? ['', `Spent ${number(total)} of ${number(budget)}`] : []),
    ...(published ? ['', comparison(published, winners, nameOf)] : []),
    ...(lost.length > 0 ? ['', 'Did not win', ...lost] : []),
    ...(ties.length > 0 ? ['', 'Ties', ...ties.map((tie) => broken(tie, won, nameOf))] : []),
  ];
}

/** One line for each; who is equal to the one above bears a sign. */
const onePlace = (names: readonly string[]) => names.map((name, at) => `  ${at > 0 ? '= ' : ''}${name}`);

function broken(
  { between, taken, by, round }: Tie,
  won: ReadonlySet<OptionId>,
  nameOf: (id: OptionId) => string,
): string {
  const when = round === undefined ? '' : `round ${round}: `;
  // Where rounds strike options off, the one that is taken is out.
  const fate = won.has(taken) ? 'goes first' : 'drops out';
  return `  ${when}${between.map(nameOf).join(' = ')}; by ${by}, ${nameOf(taken)} ${fate}`;
}

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

/** Id and name. */
function names({ options }: Election): (id: OptionId) => string {
  const named = new Map(options.map(({ id, name }) => [id, name]));
  return (id) => {
    const name = named.get(id) ?? '';
    return onOneLine(name && name !== id ? `${id} ${name}` : id);
  };
}

/** What it costs, and for ballots without an order how many support it. */
function figures(election: Election): (id: OptionId) => string {
  const { options, ballots } = election;
  const costs = new Map(options.map(({ id, cost }) => [id, cost]));
  const inOrder = ballots.kind === 'rankings' || ballots.kind === 'grades';
  const supporters = new Map(opinionsOn(election).opinions.map((one) => [one.id, one.supporters]));
  return (id) => {
    const cost = costs.get(id);
    const about = [
      ...(cost ? [`costs ${number(cost)}`] : []),
      ...(inOrder ? [] : [counted(supporters.get(id) ?? 0, 'supporter')]),
    ];
    return about.length > 0 ? ` (${about.join(', ')})` : '';
  };
}

/** A name could hold what moves the cursor, or looks like lines of ours. */
const onOneLine = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');

const number = (amount: Fraction) => amount.valueOf().toLocaleString('en', { maximumFractionDigits: 2 });
