import { outputOf, plainItem, type Item } from '@kring/core';
import { describe, expect, test } from 'vitest';
import { trial } from '../trial.ts';
import { rankingOf } from './ranking.ts';
import { results } from './stage.ts';

const voted = (id: string, dots: number, rank: number): Item => ({
  ...plainItem(id, 'cluster', { nl: id }, 'nl'),
  figures: { dots, people: dots, rank },
});

const shown = (items: readonly Item[], top: number) => rankingOf(items, top, 3).rows.map(({ id }) => id);

describe('the ranking', () => {
  test('is best first, and ties are shown as ties', () => {
    const { rows } = rankingOf(
      [voted('c', 1, 4), voted('a', 5, 1), voted('b', 3, 2), voted('d', 3, 2)],
      10,
      3,
    );
    expect(rows.map(({ id, tied }) => [id, tied])).toEqual([
      ['a', false],
      ['b', true],
      ['d', true],
      ['c', false],
    ]);
  });

  test('whoever is tied with the last one shown comes along', () => {
    const items = [voted('a', 5, 1), voted('b', 3, 2), voted('c', 3, 2), voted('d', 1, 4)];
    expect(shown(items, 2)).toEqual(['a', 'b', 'c']);
    expect(rankingOf(items, 2, 3).more).toBe(1);
  });

  test('what got no dots is shown while there is room, and not where it would push past the end', () => {
    const items = [voted('a', 5, 1), voted('b', 0, 2), voted('c', 0, 2)];
    expect(shown(items, 3)).toEqual(['a', 'b', 'c']);
    expect(shown(items, 2)).toEqual(['a']);
  });

  test('tells what was measured last, in the words of the vote that did', () => {
    const said = { nl: 'Goed', fr: 'Bien' };
    const weighed = { stage: 'rating', scale: 'grades/5', spread: [], said };
    const rated = { ...voted('a', 5, 1), weighed };
    const { figures } = rated;
    const rows = (item: Item) => rankingOf([item], 1, 0).rows.map(({ votes }) => votes);
    expect(rows({ ...rated, figures: { ...figures, value: 3 } })).toEqual([
      { amount: 3, said, people: 5, rank: 1 },
    ]);
    expect(rows(voted('a', 5, 1))).toEqual([{ amount: 5, said: null, people: 5, rank: 1 }]);
    expect(rows({ ...voted('a', 5, 1), figures: { people: 2, rank: 1 } })).toMatchObject([{ amount: null }]);
  });

  test('of what was never weighed is the first few, without a place', () => {
    const items = ['a', 'b', 'c'].map((id) => plainItem(id, 'idea', { nl: id }, 'nl'));
    expect(rankingOf(items, 2, 3)).toMatchObject({
      rows: [
        { id: 'a', votes: null, tied: false },
        { id: 'b', votes: null },
      ],
      more: 1,
    });
  });

  test('quotes the first ideas whose words are still there, and counts the others', () => {
    const members = [1, 2, 3, 4].map((number) => ({
      ...plainItem(`i${number}`, 'idea', { nl: `Idee ${number}` }, 'nl'),
      number,
      redacted: number === 1,
    }));
    const { rows } = rankingOf([{ ...voted('a', 1, 1), members }], 10, 2);
    expect(rows).toMatchObject([{ quotes: [{ number: 2 }, { number: 3 }], more: 2 }]);
  });
});

describe('a results stage', () => {
  const items = [{ ...voted('a', 1, 1), lineage: [{ stage: 'vote', item: 'a' }] }];

  test('opens with nothing to rank, to thank people all the same', () => {
    expect(trial(results).everyone()).toMatchObject({ about: { top: 10, quotes: 3 }, ranking: { rows: [] } });
  });

  test('publishes the same object until its settings change', () => {
    const one = trial(results, {}, items);
    expect(one.everyone()['ranking']).toBe(one.everyone()['ranking']);
  });

  test('passes its items on as they came, and leaves the count to the vote’s page of the report', () => {
    const { stage } = trial(results, {}, items);
    expect(outputOf(results, stage)).toEqual(items);
    expect(results.report(stage)).toEqual([]);
  });
});
