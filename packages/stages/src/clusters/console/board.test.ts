import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { boardModel, findCard } from '../model.ts';
import type { CardView, ClusterView } from '../views.ts';
import { createAhead, dissolveAhead, moveAhead, stackAhead, withAhead } from './ahead.ts';
import {
  arrange,
  card,
  columnsFor,
  freePlace,
  head,
  overlap,
  sizeFor,
  slotRect,
  water,
  type Rect,
} from './geometry.ts';
import { cardsTouched, dropTarget } from './hit.ts';
import { deedOf } from './keys.ts';
import { carried } from './order.ts';
import { matches } from './search.ts';
import { shorten } from './shorten.ts';
import { bringIntoSight, fit, leastZoom, mostZoom, sightOf, toBoard, toWindow, zoomAt } from './viewport.ts';
import { afterLeaving, stretch, walk, type Stand } from './walk.ts';

const cardView = (cluster: string | null, order: number, more: Partial<CardView> = {}): CardView => ({
  ...{ text: { nl: `Kaart ${order}` }, lang: 'nl', number: order, column: '', redacted: false, leader: null },
  ...{ cluster, order },
  ...more,
});
const clusterView = (order: number, x: number, y: number): ClusterView => ({
  name: {},
  hue: order,
  x,
  y,
  order,
});

/** Two islands beside each other, the first with seven cards; five in the tray, of which t3 lies under t2. */
const clusters = new Map([
  ['b', clusterView(1, 1000, 0)],
  ['a', clusterView(0, 0, 0)],
]);
const cards = new Map<string, CardView>([
  ...Array.from({ length: 7 }, (_, i) => [`a${i + 1}`, cardView('a', i)] as const),
  ['b1', cardView('b', 0)],
  ...Array.from({ length: 5 }, (_, i) => [`t${i + 1}`, cardView(null, i)] as const),
  ['t3', cardView(null, 0, { leader: 't2', text: { nl: 'Onderaan' } })],
]);
const model = boardModel(clusters, cards);
const places = arrange(model.islands);
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const after = (ahead: Parameters<typeof withAhead>[2][number]) => {
  const next = withAhead(clusters, cards, [ahead]);
  return boardModel(next.clusters, next.cards);
};
const rectOf = (id: string): Rect => places.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };

describe('the model', () => {
  test('puts islands and cards in their order, stacks under their top', () => {
    expect(ids(model.islands)).toEqual(['a', 'b']);
    expect(model.islands.map(({ ordinal }) => ordinal)).toEqual([1, 2]);
    expect(ids(model.tray)).toEqual(['t1', 't2', 't4', 't5']);
    expect(ids(model.tray[1]?.under ?? [])).toEqual(['t3']);
    expect(model.trayCount).toBe(5);
    expect(findCard(model, 't3')?.top.id).toBe('t2');
  });

  test('shows a card in the tray whose cluster has not come, and freely whose leader has not', () => {
    const odd = boardModel(
      new Map(),
      new Map([
        ['x', cardView('gone', 0)],
        ['y', cardView(null, 1, { leader: 'gone' })],
      ]),
    );
    expect(ids(odd.tray)).toEqual(['x', 'y']);
  });

  test('gives the same card object for the same entry', () => {
    expect(boardModel(clusters, cards).tray[0]).toBe(model.tray[0]);
  });
});

describe('the layout', () => {
  test('never lets two islands overlap, wherever they were put and however they grow', () => {
    const island = fc.record({
      x: fc.integer({ min: -800, max: 800 }),
      y: fc.integer({ min: -800, max: 800 }),
      cards: fc.integer({ min: 0, max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(island, { maxLength: 14 }), (given) => {
        const laid = [
          ...arrange(
            given.map(({ x, y, cards: count }, i) => ({
              ...{ id: `${i}`, name: {}, hue: 0, ordinal: i + 1, count, x, y },
              cards: Array.from({ length: count }, (_, at) => ({
                id: `${at}`,
                view: cardView('', at),
                under: [],
              })),
            })),
          ).values(),
        ];
        laid.forEach((one, i) =>
          laid.slice(i + 1).forEach((other) => expect(overlap(one, other)).toBe(false)),
        );
      }),
      { numRuns: 50 },
    );
  });

  test('leaves an island where it was put when there is room', () => {
    expect(rectOf('b')).toMatchObject({ x: 1000, y: 0 });
  });

  test('finds room for a new island where one looks, as long as there is any, and moves the camera for nothing', () => {
    const size = { width: 900, height: 700 };
    const spot = fc.record({
      x: fc.integer({ min: -400, max: 900 }),
      y: fc.integer({ min: -300, max: 700 }),
    });
    fc.assert(
      fc.property(
        fc.array(spot, { maxLength: 12 }),
        fc.integer({ min: 0, max: 30 }),
        spot,
        (at, count, wish) => {
          const taken = new Map<string, Rect>();
          at.forEach((one, i) => taken.set(`${i}`, { ...one, ...sizeFor(0) }));
          const view = { x: 0, y: 0, zoom: 0.5 };
          const sight = sightOf(view, size);
          const island = { ...freePlace(wish, count, taken, sight), ...sizeFor(count) };
          for (const one of taken.values()) expect(overlap(island, one)).toBe(false);
          const isFree = (rect: Rect) => [...taken.values()].every((one) => !overlap(rect, one, water));
          if (isFree({ ...wish, ...sizeFor(count) })) {
            expect(island).toMatchObject(wish);
            return;
          }
          const shown = bringIntoSight(view, { ...island, width: card.width, height: head }, size);
          if (shown.x === view.x && shown.y === view.y) return;
          // Nowhere on a fine grid of what is in sight was there room for as much as the head and what hangs on it.
          for (let x = sight.x; x <= sight.x + sight.width - card.width; x += 40)
            for (let y = sight.y; y <= sight.y + sight.height - head; y += 40)
              expect(isFree({ ...sizeFor(count), x, y })).toBe(false);
        },
      ),
    );
  });

  test('has a slot inside the island for every card', () => {
    for (const count of [0, 1, 2, 5, 12, 60, 500]) {
      const island = { x: 10, y: 20, ...sizeFor(count) };
      const last = slotRect(island, count, Math.max(0, count - 1));
      expect(last.x + last.width).toBeLessThan(island.x + island.width);
      expect(last.y + last.height).toBeLessThan(island.y + island.height);
    }
  });
});

describe('under the hand', () => {
  const over = (id: string, right = false) => {
    const at = Number(id.slice(1)) - 1;
    const slot = slotRect(rectOf('a'), 7, at);
    const point = { x: slot.x + card.width * (right ? 0.8 : 0.2), y: slot.y + 50 };
    return dropTarget(model.islands, places, point, new Set(['t1']));
  };

  test('lies the card before or after which one lets go', () => {
    expect(over('a3')).toMatchObject({ kind: 'island', island: 'a', before: 'a3', over: 'a3' });
    expect(over('a3', true)).toMatchObject({ before: 'a4', over: 'a3' });
    expect(over('a7', true)).toMatchObject({ before: null, over: 'a7' });
  });

  test('one lands at the end on the head of an island, and makes a new one on the open board', () => {
    const head = { x: rectOf('a').x + 5, y: rectOf('a').y + 5 };
    expect(dropTarget(model.islands, places, head, new Set())).toMatchObject({ island: 'a', before: null });
    expect(dropTarget(model.islands, places, { x: -300, y: 0 }, new Set())).toMatchObject({ kind: 'board' });
  });

  test('a card is not stacked on itself', () => {
    const slot = slotRect(rectOf('a'), 7, 2);
    const point = { x: slot.x + 5, y: slot.y + 5 };
    expect(dropTarget(model.islands, places, point, new Set(['a3']))).toMatchObject({ over: null });
  });

  test('a lasso takes what it touches', () => {
    expect(cardsTouched(model.islands, places, { x: -1e4, y: -1e4, width: 2e4, height: 2e4 })).toHaveLength(
      8,
    );
    const first = slotRect(rectOf('a'), 7, 0);
    expect(cardsTouched(model.islands, places, { ...first, width: 3, height: 3 })).toEqual(['a1']);
  });
});

describe('the arrow keys', () => {
  const columns = columnsFor(7);
  const go = (from: Stand, ...steps: Parameters<typeof walk>[4][]) =>
    steps.reduce<Stand>((at, step) => walk(model, model.tray, places, at, step) ?? at, from);
  const on = (id: string): Stand => ({ on: 'card', id });

  test('walk through the tray, over to the islands and back', () => {
    expect(go(on('t1'), 'down', 'down')).toEqual(on('t4'));
    expect(go(on('t1'), 'up')).toEqual(on('t1'));
    expect(go(on('t5'), 'right')).toEqual({ on: 'island', id: 'a' });
    expect(go(on('t5'), 'right', 'left')).toEqual(on('t1'));
  });

  test('walk through the rows of an island, and out over its edges', () => {
    expect(go({ on: 'island', id: 'a' }, 'down')).toEqual(on('a1'));
    expect(go(on('a1'), 'down')).toEqual(on(`a${1 + columns}`));
    expect(go(on('a1'), 'up')).toEqual({ on: 'island', id: 'a' });
    expect(go(on(`a${columns}`), 'right')).toEqual({ on: 'island', id: 'b' });
    expect(go({ on: 'island', id: 'b' }, 'left')).toEqual({ on: 'island', id: 'a' });
    expect(go(on('a2'), 'last')).toEqual(on('a7'));
  });

  test('skip from island to island', () => {
    expect(go(on('t1'), 'next-island')).toEqual({ on: 'island', id: 'a' });
    expect(go(on('a4'), 'next-island')).toEqual({ on: 'island', id: 'b' });
    expect(go(on('b1'), 'previous-island')).toEqual({ on: 'island', id: 'a' });
  });

  test('every card and island can be reached with the arrows alone', () => {
    const seen = new Set<string>();
    const queue: Stand[] = [on('t1')];
    for (let stand = queue.pop(); stand; stand = queue.pop()) {
      if (seen.has(stand.id)) continue;
      seen.add(stand.id);
      for (const step of ['up', 'down', 'left', 'right'] as const) {
        const next = walk(model, model.tray, places, stand, step);
        if (next) queue.push(next);
      }
    }
    expect([...seen].sort()).toEqual(
      [...ids(model.tray), ...ids(model.islands), 'b1', ...[1, 2, 3, 4, 5, 6, 7].map((i) => `a${i}`)].sort(),
    );
  });

  test('the keyboard goes on to the next card that stays', () => {
    expect(afterLeaving(model, model.tray, 't1', new Set(['t1', 't2']))).toEqual(on('t4'));
    expect(afterLeaving(model, model.tray, 't5', new Set(['t5']))).toEqual(on('t4'));
    expect(afterLeaving(model, model.tray, 'b1', new Set(['b1']))).toEqual({ on: 'island', id: 'b' });
  });

  test('a stretch stays within one place', () => {
    expect(stretch(model, model.tray, 'a5', 'a2')).toEqual(['a2', 'a3', 'a4', 'a5']);
    expect(stretch(model, model.tray, 't1', 'a2')).toEqual(['a2']);
  });
});

describe('cards carried along their island', () => {
  const line = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const order = (hand: readonly string[], way: Parameters<typeof carried>[2]) => {
    const spot = carried(line, new Set(hand), way, 3);
    const others = line.filter((id) => !hand.includes(id));
    const at = spot?.before ? others.indexOf(spot.before) : others.length;
    return { place: spot?.place, line: others.toSpliced(at, 0, ...hand).join('') };
  };

  test('go one place, one row, or to an end', () => {
    expect(order(['c'], 'left')).toEqual({ place: 2, line: 'acbdefg' });
    expect(order(['c'], 'right')).toEqual({ place: 4, line: 'abdcefg' });
    expect(order(['b'], 'down')).toEqual({ place: 5, line: 'acdebfg' });
    expect(order(['f'], 'up')).toEqual({ place: 3, line: 'abfcdeg' });
    expect(order(['d'], 'first')).toEqual({ place: 1, line: 'dabcefg' });
    expect(order(['d'], 'last')).toEqual({ place: 7, line: 'abcefgd' });
  });

  test('stay at an edge, and together when there are more', () => {
    expect(order(['a'], 'left')).toEqual({ place: 1, line: 'abcdefg' });
    expect(order(['g'], 'right')).toEqual({ place: 7, line: 'abcdefg' });
    expect(order(['b', 'e'], 'right')).toEqual({ place: 3, line: 'acbedfg' });
    expect(order(['f', 'g'], 'down')).toEqual({ place: 6, line: 'abcdefg' });
  });

  test('are none when the hand holds nothing of this island', () => {
    expect(carried(line, new Set(['z']), 'left', 3)).toBeNull();
  });
});

describe('what is shown ahead', () => {
  test('is a move before a card, in the order in which the cards were taken', () => {
    expect(ids(after(moveAhead(model, ['t4', 't1'], 'a', 'a2')).islands[0]?.cards ?? []).slice(0, 4)).toEqual(
      [...['a1', 't4', 't1', 'a2']],
    );
    expect(ids(after(moveAhead(model, ['t1'], 'b')).islands[1]?.cards ?? [])).toEqual(['b1', 't1']);
  });

  test('is a stack that goes along with its top, or a card that leaves it', () => {
    expect(after(moveAhead(model, ['t2', 't3'], 'b')).islands[1]?.count).toBe(3);
    expect(ids(after(moveAhead(model, ['t3'], 'b')).islands[1]?.cards ?? [])).toEqual(['b1', 't3']);
    const stacked = after(stackAhead(model, ['t2', 't1'], 'a1'));
    expect(ids(stacked.islands[0]?.cards[0]?.under ?? [])).toEqual(['t2', 't3', 't1']);
  });

  test('is a new island, and one that dissolves', () => {
    const made = after(createAhead(model, 'new', ['t1', 'a1'], { name: {}, x: 5, y: 5 }));
    expect(ids(made.islands)).toEqual(['a', 'b', 'new']);
    expect(ids(made.islands[2]?.cards ?? [])).toEqual(['t1', 'a1']);
    expect(made.islands[2]?.hue).toBe(2);
    expect(ids(after(dissolveAhead(model, 'b', 'a')).islands)).toEqual(['a']);
    expect(after(dissolveAhead(model, 'a', null)).tray).toHaveLength(11);
  });

  test('is nothing where there is nothing', () => {
    expect(withAhead(clusters, cards, [])).toEqual({ clusters, cards });
  });
});

describe('the look', () => {
  test('stays within its limits, and keeps the point under the hand', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 50, noNaN: true }),
        fc.nat(1000),
        fc.nat(800),
        (factor, x, y) => {
          const view = { x: 40, y: -20, zoom: 0.7 };
          const next = zoomAt(view, { x, y }, factor);
          expect(next.zoom).toBeGreaterThanOrEqual(leastZoom);
          expect(next.zoom).toBeLessThanOrEqual(mostZoom);
          const there = toWindow(next, toBoard(view, { x, y }));
          expect(there.x).toBeCloseTo(x, 3);
          expect(there.y).toBeCloseTo(y, 3);
        },
      ),
    );
  });

  test('fits everything in, and moves no more than needed', () => {
    const size = { width: 900, height: 600 };
    const view = fit({ x: -500, y: 100, width: 3000, height: 1000 }, size);
    const corner = toWindow(view, { x: 2500, y: 1100 });
    expect(corner.x).toBeLessThanOrEqual(900);
    expect(corner.y).toBeLessThanOrEqual(600);
    const seen = { x: 0, y: 200, width: 100, height: 100 };
    expect(bringIntoSight(view, seen, size)).toEqual(view);
    const moved = bringIntoSight({ x: 0, y: 0, zoom: 1 }, { x: 2000, y: 50, width: 100, height: 100 }, size);
    expect(moved.y).toBe(0);
    expect(moved.x + 2100).toBeLessThanOrEqual(900);
  });
});

describe('words on a card', () => {
  test('are cut between words, and never more than the text itself', () => {
    expect(shorten('Meer banken\nin de schaduw', 10, 4)).toBe('Meer banken in de schaduw');
    expect(shorten('een twee drie vier vijf zes zeven acht negen tien elf', 10, 2)).toMatch(/^een twee .*…$/);
    expect(shorten('O'.repeat(200), 10, 2)).toMatch(/^O{20,30}…$/);
    expect(shorten('', 10, 4)).toBe('');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 5 }), (text, lines) => {
        const short = shorten(text, 10, lines);
        const whole = text.split(/\s+/u).filter(Boolean).join(' ');
        expect(short === whole || short.endsWith('…')).toBe(true);
      }),
    );
  });

  test('are found without their accents, in any language, by number, and within stacks', () => {
    const found = (query: string, view: Partial<CardView> = {}) =>
      matches(
        {
          id: 'x',
          view: cardView(null, 12, { text: { nl: 'Café in de oude school', fr: 'Un café' }, ...view }),
          under: [],
        },
        query,
      );
    expect(found('cafe OUD')).toBe(true);
    expect(found('un cafe')).toBe(true);
    expect(found('#12')).toBe(true);
    expect(found('fontein')).toBe(false);
    const [, pile] = model.tray;
    expect(pile && matches(pile, 'onderaan')).toBe(true);
  });
});

test('keys mean what the list of keys says', () => {
  const key = (name: string, more = {}) =>
    deedOf({ key: name, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...more });
  expect(key('3')).toEqual({ island: 3 });
  expect(key('N')).toBe('create');
  expect(key('z', { ctrlKey: true })).toBe('undo');
  expect(key('Z', { metaKey: true, shiftKey: true })).toBe('redo');
  expect(key('ArrowLeft', { shiftKey: true })).toEqual({ walk: 'left', stretch: true });
  expect(key('ArrowDown', { ctrlKey: true })).toEqual({ walk: 'next-island', stretch: false });
  expect(key('ArrowUp', { altKey: true })).toEqual({ carry: 'up' });
  expect(key('n', { altKey: true })).toBeNull();
  expect(key('r', { ctrlKey: true })).toBeNull();
  expect(key('q')).toBeNull();
});
