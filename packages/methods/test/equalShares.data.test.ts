import { readdirSync } from 'node:fs';
import Fraction from 'fraction.js';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { everyEqualSharesOutcome } from '../src/budgets/equalShares/everyOutcome.ts';
import { equalShares } from '../src/budgets/equalShares/index.ts';
import type { OptionId } from '../src/election.ts';
import { readAbcYaml } from '../src/files/abcYaml.ts';
import { readPabulib } from '../src/files/pabulib.ts';
import { dataPath, dataText, onRealData } from './data.ts';

/** Equal Shares finds what real elections that were decided by it found, and what abcvoting finds. */

const sorted = (ids: readonly OptionId[] = []) => [...ids].sort();

onRealData(
  'Assen 2024 was decided by Add1: the same nine projects, with and without the exhaustive stop',
  () => {
    const { election, published, doubts } = readPabulib(
      dataText('pabulib', 'pb_files', 'Netherlands_Assen_2024.pb'),
    );
    expect([doubts, published?.length]).toEqual([[], 9]);
    for (const raise of ['overspent', 'exhaustive'] as const) {
      const { winners, total, trace, ties } = equalShares(election, { utility: 'cost', raise });
      expect(sorted(winners)).toEqual(sorted(published));
      expect(winners).toEqual(['3', '9', '2', '11', '13', '14', '5', '6', '12']);
      expect([total?.toFraction(), trace.raises, ties]).toEqual(['76700', 843, []]);
    }
  },
);

onRealData('Winterthur 2024, which announces 38 ballots and holds 37: 33 projects for 378,250', () => {
  // SOURCE.txt tells count and total of the column mes380k; the column itself is not in the folder.
  const { election, doubts } = readPabulib(dataText('kk24-winterthur', 'pre_voting.pb'));
  expect(doubts.map(({ reason }) => reason)).toContain('num_votes says 38, and there are 37.');
  const { winners, total } = equalShares(
    { ...election, budget: new Fraction(380_000) },
    { utility: 'cost', raise: 'exhaustive', fill: 'votes' },
  );
  expect([winners.length, total?.toFraction()]).toEqual([33, '378250']);
});

interface Instance {
  readonly compute: readonly { rule_id: string; resolute: boolean; result: readonly (readonly number[])[] }[];
}

onRealData('all 84 committees of abcvoting: every tied result, for each completion', () => {
  const names = readdirSync(dataPath('abcvoting-instances', 'tests', 'test_instances'));
  const sets = (committees: readonly (readonly (OptionId | number)[])[]) =>
    committees.map((one) => sorted(one.map(String)).join()).sort();
  const utility = 'cardinality';
  const fills = { 'equal-shares': 'phragmen', 'equal-shares-with-av-completion': 'votes' } as const;
  const compared = { every: 0, one: 0, increment: 0 };
  for (const name of names) {
    const text = dataText('abcvoting-instances', 'tests', 'test_instances', name);
    const { election } = readAbcYaml(text);
    const { compute } = parse(text) as Instance;
    for (const { rule_id: rule, resolute, result } of compute) {
      if (rule === 'equal-shares' || rule === 'equal-shares-with-av-completion') {
        const fill = fills[rule];
        // Where one committee is asked for, the instances name all that are tied once more, and one of them is found.
        if (resolute) {
          expect(sets(result)).toContain(sets([equalShares(election, { utility, fill }).winners])[0]);
          compared.one += 1;
        } else {
          const found = everyEqualSharesOutcome(election, { utility, fill });
          expect([name, rule, sets(found)]).toEqual([name, rule, sets(result)]);
          compared.every += 1;
        }
      }
      if (rule === 'equal-shares-with-increment-completion') {
        // abcvoting breaks ties by the number of the candidate here, and answers one committee.
        const { winners } = equalShares(election, { utility, raise: 'full', ties: ['lot'] });
        expect([name, rule, sets([winners])]).toEqual([name, rule, sets(result)]);
        compared.increment += 1;
      }
    }
  }
  expect(compared).toEqual({ every: 168, one: 168, increment: 84 });
});
