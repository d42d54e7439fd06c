import { existsSync, readdirSync } from 'node:fs';
import { expect } from 'vitest';
import { turnoutOf, type Election, type OptionId } from '../src/election.ts';
import { readCvotes } from '../src/files/cvotes.ts';
import { countStv } from '../src/stv/count.ts';
import { droopStv } from '../src/stv/manner.ts';
import { dataPath, dataText, onRealData } from './data.ts';

/** Real elections, collected by Nicolaus Tideman, with who won by what Condorcet PHP published. */
const folder = 'condorcet-tideman/Output_Results';
const names = existsSync(dataPath(folder)) ? readdirSync(dataPath(folder)).sort() : [];
const mode = 'implicitRankingEvaluationOfVotes';

interface Published {
  readonly Ranking: string;
  readonly Stats: {
    readonly 'Votes Needed to Win'?: number;
    readonly rounds: Readonly<Record<string, Readonly<Record<OptionId, number>>>>;
  };
}

const published = (name: string, method: string) =>
  JSON.parse(dataText(folder, name, mode, `${name}-${mode}-${method}.json`)) as Published;
const electionOf = (name: string) =>
  readCvotes(dataText(folder, name, mode, `${name}-aggregated-votes-implicit.cvotes`)).election;

/**
 * Whether the published rounds hand on no more than there is: in each, the votes shown and one quota for everybody who
 * was elected before. (A ballot that has passed through two of the elected has the value of the second surplus alone
 * there, not of both.)
 */
function keepsVotes({ Stats }: Published, { ballots }: Election): boolean {
  const quota = Stats['Votes Needed to Win'] ?? Infinity;
  let elected = 0;
  return Object.values(Stats.rounds).every((round) => {
    const votes = Object.values(round);
    const shown = votes.reduce((sum, one) => sum + one, 0);
    const enough = shown + elected * quota <= turnoutOf(ballots) + 1e-6;
    elected += votes.filter((one) => one >= quota).length;
    return enough;
  });
}

onRealData(
  'stv/droop elects whom Condorcet PHP elects, where there is no tie and no vote comes from nowhere',
  () => {
    const left = { tie: 0, votesFromNowhere: 0 };
    let compared = 0;
    for (const name of names) {
      const { seats = 0, ...election } = electionOf(name);
      const { winners, ties } = countStv(election, seats, droopStv);
      const theirs = published(name, 'STV');
      if (ties.length > 0) left.tie += 1;
      else if (!keepsVotes(theirs, election)) left.votesFromNowhere += 1;
      else {
        compared += 1;
        expect([...winners].sort(), name).toEqual(theirs.Ranking.split(' > ').sort());
      }
    }
    expect({ compared, ...left }).toEqual({ compared: 19, tie: 16, votesFromNowhere: 12 });
  },
);

onRealData('irv elects whom Condorcet PHP elects, where there is no tie', () => {
  let compared = 0;
  let agree = 0;
  for (const name of names) {
    const { winners, ties } = countStv(electionOf(name), 1, droopStv);
    const [theirs = ''] = published(name, 'Instant-runoff').Ranking.split(' > ');
    if (winners[0] === theirs) agree += 1;
    if (ties.length > 0) continue;
    compared += 1;
    expect(winners, name).toEqual([theirs]);
  }
  expect({ compared, left: names.length - compared }).toEqual({ compared: 26, left: 21 });
  // Of those with a tie, one turns on it: A26, where 2 and 4 are last together.
  expect(agree).toBe(names.length - 1);
});

onRealData('the rounds of irv are the same, as long as both go on and nobody is tied', () => {
  let rounds = 0;
  for (const name of names) {
    const { counted, ties } = countStv(electionOf(name), 1, droopStv);
    const theirs = Object.values(published(name, 'Instant-runoff').Stats.rounds);
    const tied = ties[0]?.round ?? Infinity;
    for (const [at, { votes }] of counted.rounds.entries()) {
      if (at + 1 >= tied) break;
      const shown = theirs[at];
      if (!shown) break;
      rounds += 1;
      for (const [id, has] of Object.entries(shown))
        expect(votes.get(id)?.valueOf(), `${name} ${at} ${id}`).toBe(has);
    }
  }
  expect(rounds).toBeGreaterThan(200);
});
