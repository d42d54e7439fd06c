import { describe, expect, test } from 'vitest';
import { anew, bestOf, redactItem, type Item, type Source } from './index.ts';
import { an, from, Meeting, step } from '../test/meeting.ts';
import { itemsNamed } from '../test/types.ts';

/** What an organiser says of a project, and how people weighed it, stays with the item wherever it goes. */

const projects: readonly Item[] = itemsNamed('bench', 'bridge').map((item, at) => ({
  ...item,
  project: {
    cost: at === 0 ? 12_500.5 : null,
    description: { nl: `Uitleg ${item.id}`, fr: `Explication ${item.id}` },
    place: { nl: `Plaats ${item.id}` },
  },
  weighed: { stage: 'earlier', scale: 'grades/5', spread: [{ value: 3, people: 12 }] },
}));
const list: Source = { from: 'list', items: projects };
const carried = (items: readonly Item[]) =>
  items.map(({ id, project, weighed }) => ({ id, project, weighed }));
const listIn = (one: Meeting, at: number): readonly Item[] => {
  const { source } = one.session.agenda[at] ?? {};
  return source?.from === 'list' ? source.items : [];
};

describe('a project', () => {
  test('comes with a list that is put in a step, and with a copy of that step', () => {
    const one = new Meeting(step('a', 'wall'));
    one.drive('stage:configure', { stage: 'a', source: list });
    one.drive('agenda:duplicate', { stage: 'a' });
    expect(listIn(one, 0)).toEqual(projects);
    expect(listIn(one, 1)).toEqual(projects);
  });

  test('is there again after a practice, and in a copy of the session', () => {
    const one = new Meeting(step('a', 'wall', { source: list }));
    one.drive('practice:begin');
    one.steer('a', 'open').drive('practice:end');
    expect(listIn(one, 0)).toEqual(projects);
    expect(anew(one.session)[0]).toMatchObject({ agenda: [{ source: list }] });
  });

  test('goes on to a later step, also when only the best do', () => {
    const one = new Meeting(
      step('a', 'wall', { source: list }),
      step('b', 'vote', { source: from('a') }),
      step('c', 'wall', { source: from('b', 1) }),
    );
    one.steer('a', 'open').steer('b', 'open').give('b', 'vote:cast', { item: 'bridge' }, an);
    one.steer('b', 'close', 'reveal').steer('c', 'open');
    expect(carried(one.stage('b').items)).toEqual(carried(projects));
    expect(carried(one.stage('c').items)).toEqual(carried(projects.slice(1)));
    expect(carried(bestOf(one.stage('b').items, 1))).toEqual(carried(projects));
  });

  test('loses its words when they are taken away, and keeps its cost', () => {
    const [bench] = projects as [Item];
    const gone = redactItem(bench, new Set(['bench']));
    expect([gone.text, gone.project]).toEqual([{}, { cost: 12_500.5, description: {}, place: {} }]);
  });
});

test('a cost is an amount to the cent, from nothing to a thousand billion; anything else is refused', () => {
  const one = new Meeting(step('a', 'wall'));
  const given = (cost: unknown) => {
    const [bench] = projects as [Item];
    const items = [{ ...bench, project: { ...bench.project, cost } }];
    return one.try('stage:configure', { stage: 'a', source: { from: 'list', items } });
  };
  for (const cost of [0, 0.01, 12_500.5, 1e12, null]) expect(given(cost), `${cost}`).toBeNull();
  for (const cost of [-1, 0.001, 1e12 + 1, Number.NaN, '12500', undefined])
    expect(given(cost), `${cost}`).toBe('malformed');
});
