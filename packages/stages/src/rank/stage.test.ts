import { outputOf, plainItem, redactItem, type Item, type Json } from '@kring/core';
import { countBy, ruleCalled } from '@kring/methods';
import { readJson } from '@kring/methods/files';
import { describe, expect, test } from 'vitest';
import { trial } from '../trial.ts';
import { rank } from './stage.ts';
import type { RankMore } from './views.ts';

const ids = ['bench', 'lamp', 'path', 'tree'];
const list: readonly Item[] = ids.map((id) => plainItem(id, 'list', { nl: `Een ${id}` }, 'nl'));

const cast = (orders: readonly (readonly string[])[], config: Json = {}, items = list) => {
  const one = trial(rank, config, items);
  orders.forEach((order, person) => one.give(`person-${person}`, 'rank:order', { order }));
  return one;
};

type Row = {
  id: string;
  rank: number;
  value: number;
  answers: number;
  won: boolean | null;
  spread: { value: number; people: number }[];
};

const counted = (one: ReturnType<typeof cast>) => {
  one.steer('close', 'reveal');
  return one.everyone()['count'] as unknown as {
    ballots: number;
    blank: number;
    rows: Row[];
    more: RankMore;
  };
};

const many = (people: number, order: readonly string[]) => Array.from({ length: people }, () => order);

describe('a ballot', () => {
  test('is kept in its order, and the last one counts', () => {
    const one = cast([['tree', 'bench']]);
    expect(one.mine('person-0')).toEqual({ ballot: { order: ['tree', 'bench'] } });
    one.give('person-0', 'rank:order', { order: ['bench', 'tree', 'lamp'] });
    expect(one.mine('person-0')).toEqual({ ballot: { order: ['bench', 'tree', 'lamp'] } });
  });

  test.each([
    [['bench', 'bench'], 'rank/twice', {}],
    [['bench', 'lamp', 'path'], 'rank/too-many', { max: 2, given: 3 }],
    [['nowhere'], 'unknown-item', {}],
    [[1], 'malformed', {}],
    ['bench', 'malformed', {}],
  ])('%j is refused by name and leaves the earlier one', (order, reason, params) => {
    const one = cast([['tree']], { most: 2 });
    expect(one.give('person-0', 'rank:order', { order })).toEqual({ accepted: false, reason, params });
    expect(one.mine('person-0')).toEqual({ ballot: { order: ['tree'] } });
  });
});

describe('the count', () => {
  test('tells in which place people put each, and what they left out apart', () => {
    const { rows } = counted(cast([['bench', 'lamp'], ['lamp'], ['bench', 'tree', 'path', 'lamp']]));
    const spread = (id: string) => rows.find((row) => row.id === id)?.spread;
    expect(spread('bench')).toEqual([
      { value: 1, people: 2 },
      { value: 5, people: 1 },
    ]);
    expect(spread('lamp')).toEqual([
      { value: 1, people: 1 },
      { value: 2, people: 1 },
      { value: 4, people: 1 },
    ]);
  });

  test('by points gives a first place as many as there are options; what is left out shares the rest', () => {
    const { rows } = counted(cast([['bench', 'lamp']]));
    expect(rows.map(({ id, value, rank }) => [id, value, rank])).toEqual([
      ['bench', 4, 1],
      ['lamp', 3, 2],
      ['path', 1.5, 3],
      ['tree', 1.5, 3],
    ]);
  });

  test('gives nobody anything for a blank ballot, which counts in the turnout', () => {
    const { ballots, blank, rows } = counted(cast([['bench'], [], []]));
    expect({ ballots, blank }).toEqual({ ballots: 1, blank: 2 });
    expect(rows.map(({ value, answers }) => [value, answers])).toEqual([
      [4, 1],
      [2, 1],
      [2, 1],
      [2, 1],
    ]);
  });

  // Four for the bench, then the lamp; three for the path, then the lamp; two for the lamp: the lamp beats either.
  const orders = [
    ...many(4, ['bench', 'lamp', 'path', 'tree']),
    ...many(3, ['path', 'lamp', 'bench', 'tree']),
    ...many(2, ['lamp', 'path', 'bench', 'tree']),
  ];

  test('two by two finds what beats each other one, with the figures of every pair', () => {
    const { rows, more } = counted(cast(orders, { rule: 'schulze', winners: 1 }));
    expect(rows[0]).toMatchObject({ id: 'lamp', value: 3, won: true });
    if (more.kind !== 'duels') throw new Error(more.kind);
    expect(more.winner).toBe('lamp');
    const at = (a: string, b: string) => more.over[more.ids.indexOf(a)]?.[more.ids.indexOf(b)];
    expect([at('lamp', 'bench'), at('bench', 'lamp')]).toEqual([5, 4]);
    expect([at('path', 'bench'), at('bench', 'path')]).toEqual([5, 4]);
  });

  test('two by two says so when nothing beats all others', () => {
    const circle = [
      ...many(2, ['bench', 'lamp', 'path']),
      ...many(2, ['lamp', 'path', 'bench']),
      ...many(2, ['path', 'bench', 'lamp']),
    ];
    const one = cast(circle, { rule: 'schulze' });
    expect(counted(one).more).toMatchObject({ kind: 'duels', winner: null });
    expect(rank.report(one.stage)).toMatchObject([
      { notes: [{ nl: expect.stringMatching(/Geen enkel voorstel wint van alle andere/) as string }] },
    ]);
  });

  test('by dropping out passes votes on, and tells every round', () => {
    const { rows, more } = counted(cast(orders, { rule: 'irv' }));
    expect(rows.map(({ id, won }) => [id, won])).toEqual([
      ['path', true],
      ['bench', false],
      ['lamp', false],
      ['tree', false],
    ]);
    if (more.kind !== 'rounds') throw new Error(more.kind);
    expect(more.rounds.map(({ does, of }) => [does, of])).toEqual([
      ['first', null],
      ['exclusion', 'tree'],
      ['exclusion', 'lamp'],
    ]);
    expect(more.rounds.at(-1)?.elected).toEqual(['path']);
    expect(more.rounds.at(-1)?.votes[more.ids.indexOf('path')]).toBe(5);
  });

  test('for several gives a minority its share', () => {
    const wins = (config: Json) =>
      counted(cast([...many(6, ['bench', 'lamp', 'path']), ...many(3, ['tree'])], config))
        .rows.filter(({ won }) => won)
        .map(({ id }) => id);
    expect(wins({ rule: 'borda', winners: 2 })).toEqual(['bench', 'lamp']);
    expect(wins({ rule: 'stv/scottish', winners: 2 })).toEqual(['bench', 'tree']);
  });

  test.each(['borda', 'schulze', 'irv', 'stv/scottish'])(
    'by %s can be done again from the ballots that it hands out',
    (name) => {
      const one = cast([...orders, ['tree'], []], { rule: name, winners: 2 });
      const { rows } = counted(one);
      one.steer('seal');
      const { election } = readJson(JSON.stringify(rank.ballots?.(one.stage)));
      const rule = ruleCalled(name);
      expect((rule && countBy(rule, election))?.ranking.flat()).toEqual(rows.map(({ id }) => id));
    },
  );

  test('is for nobody before the reveal; a redacted one keeps its place without its words', () => {
    const items = list.map((item) => redactItem(item, new Set(['lamp'])));
    const one = cast(orders, { rule: 'schulze' }, items);
    one.steer('close');
    expect(one.everyone()).not.toHaveProperty('count');
    expect(rank.report(one.stage)).toEqual([]);
    one.steer('reveal');
    expect(JSON.stringify(rank.report(one.stage))).not.toContain('Een lamp');
    expect(rank.report(one.stage)).toMatchObject([
      { rows: [{ id: 'lamp', redacted: true, rank: 1 }, {}, {}, {}] },
    ]);
  });

  test('is laid beside the round before only among as many options', () => {
    const first = cast([['bench', 'lamp']]);
    first.steer('close', 'reveal');
    const items = outputOf(rank, first.stage);
    const before = (given: readonly Item[]) =>
      (trial(rank, {}, given).everyone()['item/bench'] as { before?: Json }).before;
    expect(before(items)).toEqual([{ value: 1, people: 1 }]);
    expect(before(items.slice(0, 3))).toBeUndefined();
  });
});
