import { bestOf, isRevealed, langs, outputOf, plainItem, redactItem, type Item } from '@kring/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trial } from '../trial.ts';
import { dotVote } from './stage.ts';
import { tallyOf } from './tally.ts';
import type { CountView } from '../voting/views.ts';
import { dividedOver } from './counting.ts';
import { reasons } from './words.ts';

const ids = ['bench', 'tree', 'lamp', 'path'];
const list: readonly Item[] = ids.map((id) => plainItem(id, 'list', { nl: `Een ${id}` }, 'nl'));

const vote = (config = {}, items = list) => trial(dotVote, { dots: 3, mostPerItem: 2, ...config }, items);

const oneBallot = fc
  .dictionary(fc.constantFrom(...ids), fc.integer({ min: 0, max: 2 }))
  .filter((dots) => Object.values(dots).reduce((sum, count) => sum + count, 0) <= 3);
const manyBallots = fc.array(oneBallot, { maxLength: 12 });

const cast = (ballots: readonly object[], config = {}) => {
  const one = vote(config);
  ballots.forEach((dots, person) => one.give(`person-${person}`, 'dots:place', { dots }));
  return one;
};

describe('a ballot', () => {
  test('is handed in whole and replaces the earlier one', () => {
    const one = vote();
    expect(one.mine('ann')).toEqual({ dots: {}, left: 3, cast: false });
    one.give('ann', 'dots:place', { dots: { bench: 2, tree: 1 } });
    one.give('ann', 'dots:place', { dots: { lamp: 1, path: 0 } });
    expect(one.mine('ann')).toEqual({ dots: { lamp: 1 }, left: 2, cast: true });
    expect(one.mine('bob')).toEqual({ dots: {}, left: 3, cast: false });
  });

  test('can be blank: its row stays and counts in the turnout, apart from those with dots', () => {
    const one = cast([{ bench: 1 }, {}]);
    expect(one.mine('person-1')).toEqual({ dots: {}, left: 3, cast: true });
    expect(one.stage.contributors.size).toBe(2);
    one.steer('reveal', 'seal');
    expect(one.everyone()['count']).toMatchObject({ ballots: 1, blank: 1 });
    expect(dotVote.report(one.stage)).toMatchObject([{ kind: 'tally', ballots: 1 }]);
    expect(one.stage.sealed?.turnout).toBe(2);
  });

  test.each([
    [{ bench: 2, tree: 2 }, 'dot-vote/too-many-dots', { max: 3, given: 4 }],
    [{ bench: 3 }, 'dot-vote/too-many-on-item', { max: 2 }],
    [{ nowhere: 1 }, 'unknown-item', {}],
    [{ constructor: 1 }, 'unknown-item', {}],
    [{ bench: -1, tree: 2 }, 'malformed', {}],
    [{ bench: 0.5 }, 'malformed', {}],
    [{ bench: Infinity }, 'malformed', {}],
    [{ bench: '2' }, 'malformed', {}],
    [[1, 2], 'malformed', {}],
  ])('%j is refused by name and leaves the earlier one', (dots, reason, params) => {
    const one = cast([{ lamp: 1 }]);
    expect(one.give('person-0', 'dots:place', { dots })).toEqual({ accepted: false, reason, params });
    expect(one.mine('person-0')).toEqual({ dots: { lamp: 1 }, left: 2, cast: true });
  });

  test('after closing comes too late', () => {
    const one = vote();
    one.steer('close');
    expect(one.give('ann', 'dots:place', { dots: {} })).toMatchObject({ reason: 'closed' });
    one.steer('reveal', 'seal');
    expect(one.give('ann', 'dots:place', { dots: {} })).toMatchObject({ reason: 'sealed' });
  });

  test('as it is kept does not tell in which order its dots were placed', () => {
    const kept = (dots: object) => JSON.stringify([...cast([dots]).stage.rows.values()]);
    expect(kept({ tree: 1, bench: 2 })).toBe(kept({ bench: 2, path: 0, tree: 1 }));
  });
});

describe('the count', () => {
  test('is nowhere before the reveal: what a vote tells is the same with and without ballots', () => {
    const untouched = vote().told();
    fc.assert(
      fc.property(manyBallots, fc.boolean(), (ballots, closed) => {
        const one = cast(ballots);
        if (closed) one.steer('close');
        expect(one.told()).toBe(untouched);
      }),
    );
  });

  test('goes away again when a revealed vote is reopened', () => {
    const one = cast([{ bench: 1 }]);
    one.steer('reveal');
    expect(one.everyone()).toHaveProperty('count');
    one.steer('reopen');
    expect(one.told()).toBe(vote().told());
  });

  test('is the same after sealing, and no order of ballots changes it', () => {
    fc.assert(
      fc.property(manyBallots, (ballots) => {
        const one = cast(ballots);
        const other = cast(ballots.toReversed());
        one.steer('reveal');
        other.steer('reveal');
        const told = one.told();
        expect(other.told()).toBe(told);
        one.steer('seal');
        expect(one.stage.rows.size).toBe(0);
        expect(tallyOf(one.stage)).toEqual(tallyOf(other.stage));
        expect(one.told()).toBe(told);
      }),
    );
  });

  test('shows ties as ties, and the best two are then three', () => {
    const one = cast([{ tree: 2, lamp: 1 }, { bench: 1, lamp: 1 }, { bench: 1 }]);
    one.steer('reveal');
    expect(one.everyone()['count']).toMatchObject({
      rows: [
        { id: 'bench', value: 2, people: 2, rank: 1, tied: true },
        { id: 'tree', value: 2, people: 1, rank: 1, tied: true },
        { id: 'lamp', value: 2, people: 2, rank: 1, tied: true },
        { id: 'path', value: 0, people: 0, rank: 4, tied: false },
      ],
    });
    expect(bestOf(outputOf(dotVote, one.stage), 2).map(({ id }) => id)).toEqual(['bench', 'tree', 'lamp']);
  });

  test('moves along while people vote when the organiser chose so', () => {
    const one = cast([{ bench: 2 }], { show: 'live' });
    expect(dotVote.hides(one.stage.config)).toBe(false);
    expect(isRevealed(one.stage)).toBe(false);
    expect(one.everyone()['count']).toMatchObject({ ballots: 1 });
    one.give('bob', 'dots:place', { dots: { bench: 1 } });
    expect(one.everyone()['count']).toMatchObject({ ballots: 2 });
  });

  test('whose ballot is whose is known to nobody after sealing, its owner included', () => {
    const one = cast([{ bench: 2 }]);
    one.steer('reveal', 'seal');
    expect(one.mine('person-0')).toBeNull();
  });
});

describe('the items', () => {
  const origin = [{ stage: 'earlier', item: 'idea-1' }];
  const idea = (number: number): Item => ({
    ...plainItem(`idea-${number}`, 'idea', { fr: 'Un banc' }, 'fr'),
    number,
  });
  const cluster: Item = {
    ...plainItem('rest', 'cluster', { nl: 'Zitten' }, 'nl'),
    members: [1, 2, 3, 4, 5, 6, 7].map(idea),
    lineage: origin,
  };

  test('keep their lineage; an organiser’s own begins here', () => {
    const one = vote({}, [cluster, ...list]);
    one.steer('reveal');
    const [first, second] = outputOf(dotVote, one.stage);
    expect(first).toMatchObject({ id: 'rest', lineage: origin, figures: { dots: 0, people: 0, rank: 1 } });
    expect(second?.lineage).toEqual([{ stage: 'stage', item: 'bench' }]);
  });

  test('are the same objects as before when somebody votes, for nothing of them has changed', () => {
    const one = cast([{ bench: 1 }]);
    const before = one.everyone();
    one.give('bob', 'dots:place', { dots: { tree: 1 } });
    const after = one.everyone();
    for (const key of Object.keys(before)) expect(after[key]).toBe(before[key]);
  });

  test('a cluster shows its first ideas, counts all, and passes over those whose words are gone', () => {
    const one = vote({}, [redactItem(cluster, new Set(['idea-2']))]);
    const entry = one.everyone()['item/rest'];
    expect(entry).toMatchObject({ memberCount: 7, order: 0 });
    expect(entry).toMatchObject({ members: [1, 3, 4, 5, 6].map((number) => ({ number })) });
  });

  test('an item whose words were taken away keeps its dots', () => {
    const one = vote({}, [redactItem(idea(1), new Set(['idea-1']))]);
    one.give('ann', 'dots:place', { dots: { 'idea-1': 2 } });
    one.steer('reveal');
    expect(one.everyone()['item/idea-1']).toMatchObject({ text: {}, redacted: true });
    expect(dotVote.report(one.stage)).toMatchObject([{ rows: [{ redacted: true, label: {}, dots: 2 }] }]);
  });
});

test('a fresh vote has three dots, one per item, and keeps the count secret', () => {
  expect(dotVote.config.parse({})).toMatchObject({ dots: 3, mostPerItem: 1, show: 'secret' });
  expect(dotVote.config.safeParse({ dots: 2, mostPerItem: 3 }).success).toBe(false);
});

test('a refusal says in every language how many dots there are', () => {
  for (const lang of langs) {
    const { 'too-many-dots': dots, 'too-many-on-item': onItem } = reasons[lang];
    expect(dots({ max: 1, given: 4 })).toMatch(/1 .*4.*3/);
    expect(onItem({ max: 2 })).toContain('2');
    expect(onItem({ max: 1 })).not.toMatch(/stippen|gommettes|dots|Punkte/);
  }
});

describe('a second round', () => {
  const ballots = [{ bench: 2, tree: 1 }, { tree: 1 }, {}];
  const output = (config = {}) => {
    const one = cast(ballots, config);
    one.steer('reveal');
    return outputOf(dotVote, one.stage);
  };

  test('lies beside the first, which passes on how many gave each item so many dots', () => {
    const items = output();
    expect(items[0]?.weighed).toEqual({
      ...{ stage: 'stage', scale: 'dots/3/2' },
      spread: [
        { value: 0, people: 1 },
        { value: 2, people: 1 },
      ],
    });
    const again = vote({}, items);
    again.give('ann', 'dots:place', { dots: { bench: 1 } });
    again.steer('reveal');
    const { rows } = again.everyone()['count'] as unknown as CountView;
    expect(rows.find(({ id }) => id === 'bench')).toMatchObject({
      value: 1,
      moved: { value: 2, people: 1, answers: 2 },
    });
    expect(rows.find(({ id }) => id === 'tree')).toMatchObject({ value: 0, moved: { value: 2, people: 2 } });
    expect(rows.find(({ id }) => id === 'path')).toMatchObject({ moved: { value: 0, people: 0 } });
    expect(again.everyone()['item/bench']).toMatchObject({ before: items[0]?.weighed?.spread });
    const [tally] = dotVote.report(again.stage);
    if (tally?.kind !== 'tally') throw new Error('Dots are reported as a tally');
    expect(tally.rows.find(({ id }) => id === 'bench')).toMatchObject({ before: items[0]?.weighed?.spread });
  });

  test('tells whether the room is more divided over who gave it any dot', () => {
    const again = vote({}, output());
    for (const person of ['ann', 'bob', 'cem']) again.give(person, 'dots:place', { dots: { bench: 1 } });
    again.steer('reveal');
    const { rows } = again.everyone()['count'] as unknown as CountView;
    expect(rows.find(({ id }) => id === 'bench')?.moved?.room).toBe('closer');
    // Nobody gave it any now, and that is no agreement.
    expect(rows.find(({ id }) => id === 'tree')?.moved).toMatchObject({ people: 2, room: null });
  });

  test('with other dots cannot be compared', () => {
    const again = vote({ dots: 5 }, output());
    again.steer('reveal');
    expect(JSON.stringify(again.everyone()['count'])).not.toContain('moved');
  });
});

describe('how the room stands', () => {
  const some = (people: number, dots: number, none: number) => [
    { value: 0, people: none },
    { value: dots, people },
  ];

  test('is who gave it a dot against who gave it none, however many they gave', () => {
    expect(dividedOver(some(5, 1, 5))).toBe(1);
    expect(dividedOver(some(5, 3, 5))).toBe(1);
    expect(dividedOver(some(19, 1, 1))).toBeCloseTo(0.19);
  });

  test('is not told where few gave it any: dots that were needed elsewhere are no agreement', () => {
    expect(dividedOver(some(1, 1, 19))).toBeNull();
    expect(dividedOver([])).toBeNull();
    const one = cast([{ bench: 2 }, { tree: 1 }]);
    one.steer('reveal');
    expect(one.everyone()['count']).toMatchObject({
      rows: [
        { id: 'bench', division: 1, answers: 2, spread: some(1, 2, 1) },
        { id: 'tree', division: 1 },
        { id: 'lamp', division: null, spread: [{ value: 0, people: 2 }] },
        { id: 'path', division: null },
      ],
    });
  });

  test('blank ballots are no opinion on anything', () => {
    const one = cast([{ bench: 1 }, {}, {}]);
    one.steer('reveal');
    expect(one.everyone()['count']).toMatchObject({
      rows: [{ id: 'bench', answers: 1, division: 0 }, {}, {}, {}],
    });
  });

  const twoCamps = [
    ...Array.from({ length: 6 }, () => ({ bench: 1 })),
    ...Array.from({ length: 6 }, () => ({ tree: 1 })),
  ];

  test('shows which two kept their givers apart, and the report tells the same', () => {
    const one = cast(twoCamps);
    one.steer('reveal');
    const split = { between: ['bench', 'tree'], both: 0, onlyFirst: 6, onlySecond: 6, neither: 0 };
    expect(one.everyone()['count']).toMatchObject({ splits: [split] });
    expect(dotVote.report(one.stage)).toMatchObject([
      { splits: [split], rows: [{ division: 1 }, {}, {}, {}] },
    ]);
  });

  test('whoever has a single dot cannot give it to two, so that says nothing', () => {
    const one = cast(twoCamps, { dots: 1, mostPerItem: 1 });
    one.steer('reveal');
    expect(one.everyone()['count']).toMatchObject({ splits: [] });
  });
});
