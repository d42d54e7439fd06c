import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ids, rankingOf } from '../../test/arbitrary.ts';
import { numRuns } from '../../test/runs.ts';
import { Pairwise } from '../pairwise/pairwise.ts';
import { RunningApprovals } from './approval.ts';
import { RunningBorda } from './borda.ts';
import { RunningDots } from './dots.ts';
import { RunningSpreads } from '../opinions/runningSpreads.ts';
import { recount, replace, type RunningTally } from './running.ts';
import { RunningScores } from './score.ts';

/** What happens in a vote under way: one votes, changes a ballot, or takes it back. */
type Turn<Ballot> =
  | { readonly does: 'vote' | 'change'; readonly who: number; readonly ballot: Ballot }
  | { readonly does: 'take back'; readonly who: number };

const turns = <Ballot>(ballot: fc.Arbitrary<Ballot>): fc.Arbitrary<Turn<Ballot>[]> =>
  fc.array(
    fc.oneof(
      fc.record({ does: fc.constantFrom('vote', 'change'), who: fc.nat(9), ballot }),
      fc.record({ does: fc.constant('take back' as const), who: fc.nat(9) }),
    ),
    { maxLength: 10 },
  );

/** The tally that kept up, and the ballots that are in when all turns were taken. */
function play<Ballot, Tally extends RunningTally<Ballot>>(
  tally: Tally,
  all: readonly Turn<Ballot>[],
): Ballot[] {
  const votes: Ballot[] = [];
  for (const turn of all) {
    const at = votes.length > 0 ? turn.who % votes.length : 0;
    const before = votes[at];
    if (turn.does === 'vote') {
      tally.add(turn.ballot);
      votes.push(turn.ballot);
    } else if (before !== undefined && turn.does === 'change') {
      replace(tally, before, turn.ballot);
      votes[at] = turn.ballot;
    } else if (before !== undefined) {
      tally.remove(before);
      votes.splice(at, 1);
    }
  }
  return votes;
}

function keepsUp<Ballot, Tally extends RunningTally<Ballot>>(
  ballot: fc.Arbitrary<Ballot>,
  fresh: () => Tally,
  says: (tally: Tally) => unknown,
): void {
  fc.assert(
    fc.property(turns(ballot), (all) => {
      const running = fresh();
      const votes = play(running, all);
      const counted = recount(
        fresh(),
        votes.map((ballot) => ({ ballot, people: 1 })),
      );
      expect(says(running)).toEqual(says(counted));
    }),
    { numRuns },
  );
}

const points = fc
  .array(fc.tuple(fc.constantFrom(...ids), fc.integer({ min: 0, max: 3 })))
  .map((entries) => new Map(entries));
const tenths = points.map((given) => new Map([...given].map(([id, value]) => [id, value / 10])));

describe('a running tally says what a recount would say, after any votes, changes and withdrawals', () => {
  test('dots', () => {
    const ballot = points.map((given) => Object.fromEntries(given));
    keepsUp(
      ballot,
      () => new RunningDots(ids),
      ({ tally }) => tally,
    );
  });
  test('approvals', () => {
    keepsUp(
      fc.subarray([...ids]),
      () => new RunningApprovals(ids),
      ({ tally }) => tally,
    );
  });
  test('scores, also with decimals', () => {
    keepsUp(
      tenths,
      () => new RunningScores(ids),
      ({ people, sums, means, medians }) => ({ people, sums, means, medians }),
    );
  });
  test('grades, of which some are blank', () => {
    keepsUp(
      points,
      () => new RunningSpreads(ids),
      ({ people, spreads }) => ({ people, spreads }),
    );
  });
  test('Borda', () => {
    keepsUp(
      rankingOf(ids),
      () => new RunningBorda(ids),
      ({ tally }) => tally,
    );
  });
  test('preferences between two', () => {
    keepsUp(
      rankingOf(ids),
      () => new Pairwise(ids),
      ({ people, rows }) => ({ people, rows }),
    );
  });
});
