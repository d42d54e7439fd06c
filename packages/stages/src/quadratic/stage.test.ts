import { outputOf, plainItem, type Item, type Json } from '@kring/core';
import { countBy, ruleCalled } from '@kring/methods';
import { readJson } from '@kring/methods/files';
import { describe, expect, test } from 'vitest';
import { trial } from '../trial.ts';
import { mostFor, spentOn, stepPrice } from './price.ts';
import { quadratic } from './stage.ts';

const list: readonly Item[] = ['bench', 'lamp', 'path'].map((id) =>
  plainItem(id, 'list', { nl: `Een ${id}` }, 'nl'),
);

const cast = (ballots: readonly Json[], config = {}) => {
  const one = trial(quadratic, config, list);
  ballots.forEach((votes, person) => one.give(`person-${person}`, 'quadratic:vote', { votes }));
  return one;
};

const rowsOf = (one: ReturnType<typeof cast>) => (one.everyone()['count'] as { rows: Row[] }).rows;

type Row = {
  id: string;
  value: number;
  people: number;
  division: number;
  won: boolean | null;
};

describe('the price', () => {
  test('of each next vote for the same option is higher, and what one takes back is what it cost', () => {
    expect([0, 1, 2, 3].map((votes) => stepPrice(votes, 1))).toEqual([1, 3, 5, 7]);
    expect([0, -1, -2].map((votes) => stepPrice(votes, -1))).toEqual([1, 3, 5]);
    expect(stepPrice(3, -1)).toBe(-5);
    expect(stepPrice(-3, 1)).toBe(-5);
    expect(spentOn({ votes: { bench: 3, lamp: -2 } })).toBe(13);
    expect([1, 8, 9, 25].map(mostFor)).toEqual([1, 2, 3, 5]);
  });
});

describe('a ballot', () => {
  test('keeps what got votes, in an order that does not tell what was wanted first', () => {
    const one = cast([{ path: 2, bench: 1, lamp: 0 }]);
    expect(JSON.stringify(one.mine('person-0'))).toBe('{"ballot":{"votes":{"bench":1,"path":2}}}');
  });

  test.each([
    [{ bench: 3, lamp: 1 }, 'quadratic/too-much', { credits: 9, spent: 10 }],
    [{ bench: -1 }, 'quadratic/no-against', {}],
    [{ nowhere: 1 }, 'unknown-item', {}],
    [{ bench: 1.5 }, 'malformed', {}],
    [{ bench: '1' }, 'malformed', {}],
    [[1], 'malformed', {}],
  ] as const)('%j is refused by name and leaves the earlier one', (votes, reason, params) => {
    const one = cast([{ lamp: 1 }], { credits: 9 });
    const again = one.give('person-0', 'quadratic:vote', { votes });
    expect(again).toEqual({ accepted: false, reason, params });
    expect(one.mine('person-0')).toEqual({ ballot: { votes: { lamp: 1 } } });
  });

  test('may be against where that was chosen, and costs as much', () => {
    const one = cast([{ lamp: 1 }], { credits: 9, against: true });
    expect(one.give('person-0', 'quadratic:vote', { votes: { bench: -3 } })).toMatchObject({
      accepted: true,
    });
    expect(one.give('person-0', 'quadratic:vote', { votes: { bench: -3, lamp: 1 } })).toMatchObject({
      reason: 'quadratic/too-much',
    });
  });
});

describe('the count', () => {
  const ballots = [{ bench: 3 }, { lamp: 1, path: 1 }, { lamp: 1, bench: -2 }, {}];

  test('adds up votes and takes off those against; a blank ballot counts in the turnout', () => {
    const one = cast(ballots, { against: true, winners: 1 });
    one.steer('close', 'reveal');
    expect(one.everyone()['count']).toMatchObject({ ballots: 3, blank: 1 });
    expect(rowsOf(one).map(({ id, value, people, won }) => [id, value, people, won])).toEqual([
      ['lamp', 2, 2, true],
      ['bench', 1, 1, false],
      ['path', 1, 1, false],
    ]);
  });

  test('tells a room with as many for as against divided, however few votes they gave', () => {
    const divided = (votes: Json[]) => {
      const one = cast([...votes, { lamp: 5 }, { lamp: -5 }], { against: true });
      one.steer('close', 'reveal');
      return rowsOf(one).find(({ id }) => id === 'bench')?.division;
    };
    expect(divided([{ bench: 1 }, { bench: 1 }, { bench: -1 }, { bench: -1 }])).toBeCloseTo(2 / 3);
    expect(divided([{}, {}])).toBe(0);
  });

  test('can be done again from the exported ballots', () => {
    const one = cast(ballots, { against: true });
    one.steer('close', 'reveal', 'seal');
    const rule = ruleCalled('quadratic');
    const { election } = readJson(JSON.stringify(quadratic.ballots?.(one.stage)));
    const again = rule && countBy(rule, election);
    expect(again?.ranking).toEqual([['lamp'], ['bench', 'path']]);
  });

  test('is laid beside the round before where as many points were asked for, and only there', () => {
    const first = cast(ballots, { against: true });
    first.steer('close', 'reveal');
    const items = outputOf(quadratic, first.stage);
    const before = (config: Json) =>
      (trial(quadratic, config, items).everyone()['item/bench'] as { before?: Json }).before;
    expect(before({ against: true })).toEqual([
      { value: -2, people: 1 },
      { value: 0, people: 2 },
      { value: 3, people: 1 },
    ]);
    expect(before({})).toBeUndefined();
  });
});
