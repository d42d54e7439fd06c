import {
  bestOf,
  outputOf,
  plainItem,
  redactItem,
  reportOf,
  type Item,
  type Json,
  type StageTypes,
} from '@kring/core';
import { countBy, ruleCalled } from '@kring/methods';
import { readJson } from '@kring/methods/files';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trial } from '../trial.ts';
import { approve } from './stage.ts';

const ids = ['bench', 'lamp', 'path', 'tree'];
const list: readonly Item[] = ids.map((id) => plainItem(id, 'list', { nl: `Een ${id}` }, 'nl'));

const cast = (ballots: readonly (readonly string[])[], config = {}, items = list) => {
  const one = trial(approve, config, items);
  ballots.forEach((chosen, person) => one.give(`person-${person}`, 'approve:choose', { chosen }));
  return one;
};

const shown = (one: ReturnType<typeof cast>) =>
  one.everyone()['count'] as { rows: { id: string; rank: number; won: boolean | null; people: number }[] };

describe('a ballot', () => {
  test('is handed in whole, replaces the earlier one, and does not tell what was ticked first', () => {
    const one = cast([['tree', 'bench']]);
    expect(one.mine('person-0')).toEqual({ ballot: { chosen: ['bench', 'tree'] } });
    one.give('person-0', 'approve:choose', { chosen: ['lamp'] });
    expect(one.mine('person-0')).toEqual({ ballot: { chosen: ['lamp'] } });
    expect(one.mine('somebody')).toEqual({ ballot: null });
  });

  test('can be blank: it counts in the turnout, apart from the others', () => {
    const one = cast([['bench'], []]);
    one.steer('close', 'reveal');
    expect(one.everyone()['count']).toMatchObject({ ballots: 1, blank: 1 });
    expect(approve.report(one.stage)).toMatchObject([{ kind: 'count', ballots: 1, blank: 1 }]);
  });

  test.each([
    [['bench', 'bench'], 'approve/twice', {}],
    [['bench', 'lamp', 'path'], 'approve/too-many', { max: 2, given: 3 }],
    [['nowhere'], 'unknown-item', {}],
    [['constructor'], 'unknown-item', {}],
    ['bench', 'malformed', {}],
    [[1], 'malformed', {}],
  ])('%j is refused by name and leaves the earlier one', (chosen, reason, params) => {
    const one = cast([['tree']], { most: 2 });
    expect(one.give('person-0', 'approve:choose', { chosen })).toEqual({ accepted: false, reason, params });
    expect(one.mine('person-0')).toEqual({ ballot: { chosen: ['tree'] } });
  });
});

describe('the count', () => {
  test('is for nobody before the reveal', () => {
    const one = cast([['bench'], ['bench', 'tree']]);
    for (const step of ['close', 'reopen', 'close'] as const) {
      expect(one.everyone()).not.toHaveProperty('count');
      expect(approve.report(one.stage)).toEqual([]);
      one.steer(step);
    }
    one.steer('reveal');
    expect(shown(one).rows.map(({ id, rank, people }) => [id, rank, people])).toEqual([
      ['bench', 1, 2],
      ['tree', 2, 1],
      ['lamp', 3, 0],
      ['path', 3, 0],
    ]);
  });

  test('chooses as many as were asked for, and only then', () => {
    const ballots = [['bench'], ['bench'], ['bench', 'lamp'], ['tree']];
    const wins = (config: object) => {
      const one = cast(ballots, config);
      one.steer('close', 'reveal');
      return shown(one).rows.map(({ won }) => won);
    };
    expect(wins({})).toEqual([null, null, null, null]);
    expect(wins({ winners: 1 })).toEqual([true, false, false, false]);
  });

  test('by the rule that leaves nobody out, a minority finds itself in it', () => {
    // Six agree on three things, three on one.
    const ballots = [
      ...Array.from({ length: 6 }, () => ['bench', 'lamp', 'path']),
      ['tree'],
      ['tree'],
      ['tree'],
    ];
    const won = (rule: string) => {
      const one = cast(ballots, { rule, winners: 3 });
      one.steer('close', 'reveal');
      return new Set(shown(one).rows.flatMap(({ id, won }) => (won ? [id] : [])));
    };
    expect(won('approval')).toEqual(new Set(['bench', 'lamp', 'path']));
    expect(won('phragmen')).toContain('tree');
  });

  test('goes to a next step with how it was weighed; the best are those with the most votes', () => {
    const one = cast([['bench'], ['bench', 'tree'], []]);
    one.steer('close', 'reveal');
    const items = outputOf(approve, one.stage);
    expect(items.map(({ id }) => id)).toEqual(ids);
    expect(items[0]).toMatchObject({
      figures: { rank: 1, people: 2 },
      weighed: { stage: 'stage', scale: 'approve/all' },
    });
    expect(bestOf(items, 1).map(({ id }) => id)).toEqual(['bench']);
  });

  test('stands beside the round before where that asked the same, and only there', () => {
    const first = cast([['bench'], ['bench', 'tree']]);
    first.steer('close', 'reveal');
    const items = outputOf(approve, first.stage);
    const beforeIn = (config: Json) =>
      trial(approve, config, items).everyone()['item/bench'] as { before?: unknown };
    expect(beforeIn({}).before).toEqual(items[0]?.weighed?.spread);
    expect(beforeIn({ most: 2 })).not.toHaveProperty('before');
    expect(beforeIn({})).toHaveProperty('before');
  });

  test('keeps what an option got when its words are taken away', () => {
    const items = list.map((item) => redactItem(item, new Set(['bench'])));
    const one = cast([['bench']], {}, items);
    one.steer('close', 'reveal');
    expect(shown(one).rows[0]).toMatchObject({ id: 'bench', people: 1 });
    expect(approve.report(one.stage)).toMatchObject([
      { rows: [{ label: {}, redacted: true, people: 1 }, {}, {}, {}] },
    ]);
  });
});

test('once sealed, anyone can count the ballots again and finds the same', () => {
  const rules = fc.constantFrom('approval', 'phragmen');
  const winners = fc.integer({ min: 1, max: 4 });
  fc.assert(
    fc.property(fc.array(fc.subarray(ids), { maxLength: 9 }), rules, winners, (ballots, rule, winners) => {
      const one = cast(ballots, { rule, winners });
      one.steer('close', 'reveal');
      const before = shown(one);
      one.steer('seal');
      expect(shown(one)).toEqual(before);
      const { election } = readJson(JSON.stringify(approve.ballots?.(one.stage)));
      const counted = countBy(ruleCalled(rule) ?? expect.fail(), election);
      expect(new Set(counted.winners)).toEqual(
        new Set(before.rows.flatMap(({ id, won }) => (won ? [id] : []))),
      );
      expect(election.ballots.cast).toHaveLength(ballots.length);
    }),
    { numRuns: 50 },
  );
});

test('a session’s report has the ballots of a sealed stage, and of no other', () => {
  const one = cast([['bench']]);
  const types: StageTypes = new Map([[approve.type, approve as never]]);
  const ballots = () => reportOf(types, one.session, 1).stages[0]?.ballots;
  one.steer('close', 'reveal');
  expect(ballots()).toBeNull();
  one.steer('seal');
  expect(ballots()).toMatchObject({ format: 'kring.ballots/1', kind: 'approvals' });
});
