import fc from 'fast-check';
import { expect, test } from 'vitest';
import { turnoutOf, type Election } from '../election.ts';
import { exactly } from '../exact.ts';
import { opinionsOn } from '../opinions/opinions.ts';
import { countBy, ruleCalled } from '../rules.ts';
import { countsHands, withHands } from './hands.ts';

const ids = ['a', 'b', 'c', 'd'] as const;
const election = (cast: readonly (readonly string[])[]): Election => ({
  options: ids.map((id) => ({ id, name: '' })),
  lot: ids,
  seats: 2,
  ballots: { kind: 'approvals', cast: cast.map((ballot) => ({ ballot, people: 1 })) },
});
/** With money, for the rules that divide it: not enough for all. */
const withMoney = (one: Election): Election => ({
  ...one,
  budget: exactly(10),
  options: one.options.map((option, at) => ({ ...option, cost: exactly(at + 2) })),
});

test('however hands were dealt out among people, a rule that adds up finds the same', () => {
  const ballots = fc.array(fc.subarray([...ids]), { maxLength: 12 });
  fc.assert(
    fc.property(ballots, fc.array(fc.subarray([...ids]), { minLength: 1, maxLength: 12 }), (cast, raised) => {
      const votes = Object.fromEntries(
        ids.map((id) => [id, raised.filter((one) => one.includes(id)).length]),
      );
      const counted = withHands(withMoney(election(cast)), { people: raised.length, votes });
      const known = withMoney(election([...cast, ...raised]));
      expect(turnoutOf(counted.ballots)).toBe(turnoutOf(known.ballots));
      for (const name of ['approval', 'greedy', 'greedy/no-skip']) {
        const rule = ruleCalled(name) ?? expect.fail();
        const [one, other] = [countBy(rule, counted), countBy(rule, known)];
        expect([one.winners, one.ranking]).toEqual([other.winners, other.ranking]);
      }
      expect(opinionsOn(counted).opinions).toEqual(opinionsOn(known).opinions);
    }),
  );
});

test('dots by hand are one dot for each hand', () => {
  const dots: Election = { ...election([]), ballots: { kind: 'points', cast: [] } };
  const { ballots } = withHands(dots, { people: 6, votes: { a: 6, b: 2 } });
  const sum = (id: string) =>
    ballots.kind === 'points'
      ? ballots.cast.reduce((all, { ballot, people }) => all + people * (ballot.get(id) ?? 0), 0)
      : -1;
  expect(ids.map(sum)).toEqual([6, 2, 0, 0]);
  expect(turnoutOf(ballots)).toBe(6);
});

test('hands are refused where they say too little, or too much', () => {
  expect(() => withHands(election([]), { people: 2, votes: { a: 3 } })).toThrow('3 hands were counted for a');
  expect(() => withHands(election([]), { people: 2, votes: { z: 1 } })).toThrow('z, which is no option');
  const ranked: Election = { ...election([]), ballots: { kind: 'rankings', cast: [] } };
  expect(() => withHands(ranked, { people: 2, votes: {} })).toThrow('rankings');
  expect(
    ['approval', 'dots', 'greedy', 'consent', 'distribution', 'borda', 'equal-shares/cost'].map(countsHands),
  ).toEqual([true, true, true, true, true, false, false]);
});

test('where one thing is graded, a hand is raised for a grade, and nobody raises two', () => {
  const grades = ['objection', 'concern', 'consent'];
  const asked: Election = {
    ...{ options: [{ id: 'a', name: '' }], lot: ['a'] },
    ballots: { kind: 'grades', grades, cast: [{ ballot: new Map([['a', 1]]), people: 1 }] },
  };
  const { ballots } = withHands(asked, { people: 9, votes: { consent: 6, objection: 2 } });
  expect(turnoutOf(ballots)).toBe(10);
  const [opinion] = opinionsOn({ ...asked, ballots }).opinions;
  expect(opinion?.spread).toEqual([
    { value: 0, people: 2 },
    { value: 1, people: 1 },
    { value: 2, people: 6 },
  ]);
  expect(() => withHands(asked, { people: 9, votes: { perhaps: 1 } })).toThrow('perhaps, which is no grade');
  expect(() => withHands(asked, { people: 9, votes: { consent: 6, objection: 4 } })).toThrow(
    '10 hands were counted, of 9 people.',
  );
  const several = { ...election([]), ballots: asked.ballots };
  expect(() => withHands(several, { people: 9, votes: {} })).toThrow('grades of one thing');
});
