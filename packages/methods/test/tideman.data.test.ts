import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RunningBorda } from '../src/counts/borda.ts';
import { recount } from '../src/counts/running.ts';
import type { OptionId, Ranking } from '../src/election.ts';
import { readCvotes } from '../src/files/cvotes.ts';
import { idsOf } from '../src/groups.ts';
import { condorcet } from '../src/pairwise/condorcet.ts';
import { copeland } from '../src/pairwise/copeland.ts';
import { minimax } from '../src/pairwise/minimax.ts';
import { Pairwise } from '../src/pairwise/pairwise.ts';
import { rankedPairs } from '../src/pairwise/rankedPairs.ts';
import { schulze } from '../src/pairwise/schulze.ts';
import { dataPath, dataText, onRealData } from './data.ts';

/** Real elections, collected by Nicolaus Tideman, with the results that Condorcet PHP published for each. */
const folder = 'condorcet-tideman/Output_Results';
const elections = existsSync(dataPath(folder)) ? readdirSync(dataPath(folder)).sort() : [];
const mode = 'implicitRankingEvaluationOfVotes';

/** What was published of one method. */
interface Published<Stats> {
  readonly Ranking: string;
  readonly Stats: Stats;
}
type ById<Value> = Readonly<Record<OptionId, Value>>;

const published = <Result>(name: string, method: string) =>
  JSON.parse(dataText(folder, name, mode, `${name}-${mode}-${method}.json`)) as Result;

/** `a > b = c`, with the equal ones sorted, as their order means nothing. */
const written = (ranking: Ranking) => ranking.map((group) => [...group].sort().join(' = ')).join(' > ');
const rankingIn = ({ Ranking: text }: Published<unknown>) =>
  written(text.split(' > ').map((group) => group.split(' = ')));

const byId = <Value>(ids: readonly OptionId[], value: (place: number) => Value): ById<Value> =>
  Object.fromEntries(ids.map((id, place) => [id, value(place)]));

/** The cells of a square without its diagonal. */
const square = <Value>(ids: readonly OptionId[], cell: (a: number, b: number) => Value) =>
  byId(ids, (a) =>
    Object.fromEntries(ids.flatMap((other, b) => (b === a ? [] : [[other, cell(a, b)] as const]))),
  );

onRealData('the elections are there, and none is left out', () => {
  expect(elections.length).toBeGreaterThanOrEqual(47);
});

describe.each(elections)('%s', (name) => {
  const { election, doubts } = readCvotes(
    dataText(folder, name, mode, `${name}-aggregated-votes-implicit.cvotes`),
  );
  const { ballots } = election;
  const ids = idsOf(election);
  const cast = ballots.kind === 'rankings' ? ballots.cast : [];
  const pairwise = recount(new Pairwise(ids), cast);

  test('the file holds what it announces', () => expect(doubts).toEqual([]));

  test('as many people prefer each to each', () => {
    const equal = (a: number, b: number) => pairwise.people - pairwise.over(a, b) - pairwise.over(b, a);
    expect(
      byId(ids, (a) => ({
        win: square(ids, (row, column) => pairwise.over(row, column))[ids[a] ?? ''],
        null: square(ids, equal)[ids[a] ?? ''],
        lose: square(ids, (row, column) => pairwise.over(column, row))[ids[a] ?? ''],
      })),
    ).toEqual(published(name, 'Pairwise'));
  });

  test('Condorcet winner and loser', () => {
    const { winner = '', loser = '' } = condorcet(pairwise);
    expect({ 'Condorcet Winner': winner, 'Condorcet Loser': loser }).toEqual(published(name, 'Condorcet'));
  });

  test('Borda: points and ranking', () => {
    const { points, ranking } = recount(new RunningBorda(ids), cast).tally;
    const expected = published<Published<ById<number>>>(name, 'BordaCount');
    expect(Object.fromEntries(points)).toEqual(expected.Stats);
    expect(written(ranking)).toBe(rankingIn(expected));
  });

  test.each([
    ['winning', 'Schulze Winning'],
    ['margins', 'Schulze Margin'],
  ] as const)('Schulze by %s: strongest paths and ranking', (by, method) => {
    const { paths, ranking } = schulze(pairwise, by);
    const expected = published<Published<ById<ById<number>>>>(name, method);
    expect(square(ids, (a, b) => paths[a]?.[b])).toEqual(expected.Stats);
    expect(written(ranking)).toBe(rankingIn(expected));
  });

  test('Copeland: balances and ranking', () => {
    const { duels, ranking } = copeland(pairwise);
    const expected = published<Published<ById<{ balance: number }>>>(name, 'Copeland');
    expect(byId(ids, (a) => ({ balance: duels[a]?.balance }))).toEqual(expected.Stats);
    expect(written(ranking)).toBe(rankingIn(expected));
  });

  test('Minimax by winning votes: worst defeats and ranking', () => {
    const { worst, ranking } = minimax(pairwise);
    const expected = published<Published<ById<unknown>>>(name, 'Minimax Winning');
    expect(byId(ids, (a) => ({ worst_pairwise_defeat_winning: worst[a]?.worst }))).toEqual(expected.Stats);
    expect(written(ranking)).toBe(rankingIn(expected));
  });

  test.each([
    ['winning', 'Ranked Pairs Winning'],
    ['margins', 'Ranked Pairs Margin'],
  ] as const)('ranked pairs by %s: defeats, those that are locked, and ranking', (by, method) => {
    const { defeats, ranking } = rankedPairs(pairwise, by);
    const expected = published<Published<RankedPairsStats>>(name, method);
    const { tally, arcs } = expected.Stats;
    const arc = ({ from, to }: Arc) => `${from} > ${to}`;
    const mine = defeats.map(({ winner, loser, votes, against }) => ({
      from: winner,
      to: loser,
      win: votes,
      minority: against,
      margin: votes - against,
    }));
    const theirs = Object.values(tally).flatMap((equals) => Object.values(equals));
    const sorted = (list: readonly Arc[]) => list.map(arc).sort();
    expect(new Map(mine.map((one) => [arc(one), one]))).toEqual(
      new Map(theirs.map((one) => [arc(one), one])),
    );
    expect(mine.map(({ win, minority }) => [win, minority])).toEqual(
      theirs.map(({ win, minority }) => [win, minority]),
    );
    const locked = defeats.filter((one) => one.locked);
    expect(sorted(locked.map(({ winner, loser }) => ({ from: winner, to: loser })))).toEqual(
      sorted(Object.values(arcs)),
    );
    expect(written(ranking)).toBe(rankingIn(expected));
  });
});

interface Arc {
  readonly from: OptionId;
  readonly to: OptionId;
}
interface RankedPairsStats {
  /** All defeats, strongest first, equally strong ones together. */
  readonly tally: Readonly<
    Record<string, Readonly<Record<string, Arc & { win: number; minority: number; margin: number }>>>
  >;
  /** Those that were locked. */
  readonly arcs: Readonly<Record<string, Arc>>;
}
