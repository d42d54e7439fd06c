import { originsOf, outputOf, plainItem, type Item, type Json, type Verdict } from '@kring/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diceOf } from '../../test/dice.ts';
import { facilitators, Meeting } from '../../test/meeting.ts';
import { plain } from '../../test/plain.ts';
import { cardsIn, misplaced, topsIn } from './board.ts';
import type { ClustersStage } from './decide.ts';
import { samples } from './samples.ts';
import { clusters } from './stage.ts';

const [an, benoît] = facilitators;
type Steerer = (typeof facilitators)[number];

const idea = (n: number): Item => ({
  ...plainItem(`i${n}`, 'idea', { nl: `Idee ${n}` }, 'nl'),
  number: n,
  lineage: [{ stage: 'gathered', item: `i${n}` }],
});

function board(items: readonly Item[] = [1, 2, 3, 4, 5, 6].map(idea)) {
  const meeting = new Meeting(new Map([['clusters', clusters]]), 'clusters', {}, items);
  meeting.drive('stage:open');
  const stage = () => meeting.stage as ClustersStage;
  const ask = (type: string, body: object, who: Steerer = an): Verdict => meeting.inside(type, body, who);
  return {
    meeting,
    stage,
    ask,
    reason: (type: string, body: object = {}, who: Steerer = an) => {
      const verdict = ask(type, body, who);
      return verdict.accepted ? null : verdict.reason;
    },
    create: (ids: readonly string[] | undefined, who: Steerer = an, name: object = {}) => {
      const verdict = ask('cluster:create', { items: ids, name, x: 10, y: 20 }, who);
      if (!verdict.accepted) throw new Error(verdict.reason);
      return verdict.value as string;
    },
    inside: (cluster: string | null) => cardsIn(stage().state.board, cluster),
    tops: (cluster: string | null) => topsIn(stage().state.board, cluster),
    everyone: () => Object.fromEntries(clusters.publish(stage()).everyone) as Record<string, Json>,
    backstage: () => Object.fromEntries(clusters.publish(stage()).backstage) as Record<string, Json>,
  };
}

describe('the board', () => {
  test('begins with every item in the tray, in order', () => {
    const { inside, everyone } = board();
    expect(inside(null)).toEqual(['i1', 'i2', 'i3', 'i4', 'i5', 'i6']);
    expect(everyone()['card/i1']).toEqual({
      ...{ text: { nl: 'Idee 1' }, lang: 'nl', number: 1, column: '' },
      ...{ cluster: null, order: 0, leader: null, redacted: false },
    });
  });

  test('takes what comes later at the end of the tray, and leaves the rest', () => {
    const { meeting, create, inside } = board();
    const one = create(['i1', 'i2']);
    meeting.bring([...[1, 2, 3, 4, 5, 6].map(idea), idea(7)]);
    expect(inside(one)).toEqual(['i1', 'i2']);
    expect(inside(null)).toEqual(['i3', 'i4', 'i5', 'i6', 'i7']);
  });

  test('has clusters that lie somewhere, are named per language, and are told apart by colour', () => {
    const { ask, create, everyone } = board();
    const [one, two] = [create(['i1']), create(undefined)];
    ask('cluster:name', { cluster: one, name: { nl: '  Groen ', fr: 'Verdure', en: ' ' } });
    ask('cluster:move', { cluster: one, x: -5, y: 7.5 });
    expect(everyone()[`cluster/${one}`]).toEqual({
      ...{ name: { nl: 'Groen', fr: 'Verdure' }, hue: 0, x: -5, y: 7.5, order: 0 },
    });
    expect(everyone()[`cluster/${two}`]).toMatchObject({ name: {}, hue: 1, order: 1 });
  });

  test.each([
    ['cluster:name', { cluster: 'gone', name: {} }, 'clusters/unknown-cluster'],
    ['cluster:remove', { cluster: 'gone' }, 'clusters/unknown-cluster'],
    ['cluster:merge', { from: 'gone', into: 'gone' }, 'clusters/unknown-cluster'],
    ['items:move', { items: ['i1'], cluster: 'gone' }, 'clusters/unknown-cluster'],
    ['items:move', { items: ['nobody'], cluster: null }, 'unknown-item'],
    ['items:stack', { items: ['i1'], leader: 'nobody' }, 'unknown-item'],
    ['cluster:create', { x: 0, y: 0, name: { nl: 'x'.repeat(121) } }, 'too-long'],
    ['cluster:create', { x: Infinity, y: 0 }, 'malformed'],
    ['board:undo', {}, 'clusters/nothing-to-undo'],
    ['board:redo', {}, 'clusters/nothing-to-redo'],
  ])('%s %j is refused as %s', (type, body, reason) => {
    expect(board().reason(type, body)).toBe(reason);
  });
});

describe('cards', () => {
  test('move together, before a card or at the end', () => {
    const { ask, create, inside } = board();
    const one = create(['i1', 'i2', 'i3']);
    ask('items:move', { items: ['i5', 'i6'], cluster: one, before: 'i2' });
    expect(inside(one)).toEqual(['i1', 'i5', 'i6', 'i2', 'i3']);
    ask('items:move', { items: ['i1'], cluster: one });
    expect(inside(one)).toEqual(['i5', 'i6', 'i2', 'i3', 'i1']);
    ask('items:move', { items: ['i6', 'i1'], cluster: one, before: 'i6' });
    expect(inside(one)).toEqual(['i5', 'i6', 'i1', 'i2', 'i3']);
    ask('items:move', { items: ['i5'], cluster: null, before: 'i3' });
    expect(inside(null)).toEqual(['i4', 'i5']);
  });

  test('find room between two others for as long as anyone keeps putting them there', () => {
    const { ask, create, inside } = board();
    const one = create(['i1', 'i2', 'i3']);
    for (let i = 0; i < 200; i++)
      ask('items:move', { items: [['i4'], ['i5'], ['i6']][i % 3], cluster: one, before: 'i3' });
    expect(inside(one)).toEqual(['i1', 'i2', 'i4', 'i6', 'i5', 'i3'].toSorted(expectedAfter(200)));
  });

  test('stack, move along with the top of their stack, and come apart again', () => {
    const { ask, create, inside, tops, everyone } = board();
    const one = create(['i1', 'i2', 'i3']);
    ask('items:stack', { items: ['i4', 'i5'], leader: 'i2' });
    expect(inside(one)).toEqual(['i1', 'i2', 'i4', 'i5', 'i3']);
    expect(everyone()['card/i4']).toMatchObject({ cluster: one, leader: 'i2' });
    ask('items:stack', { items: ['i2'], leader: 'i6' });
    expect(inside(null)).toEqual(['i6', 'i2', 'i4', 'i5']);
    ask('items:move', { items: ['i6', 'i4'], cluster: one, before: 'i1' });
    expect(tops(one)).toEqual(['i6', 'i1', 'i3']);
    expect(inside(one)).toEqual(['i6', 'i2', 'i4', 'i5', 'i1', 'i3']);
    ask('items:move', { items: ['i4'], cluster: null });
    expect(inside(null)).toEqual(['i4']);
    ask('items:unstack', { items: ['i6'] });
    expect(tops(one)).toEqual(['i6', 'i2', 'i5', 'i1', 'i3']);
  });

  test('of a cluster that is removed go back to the tray, of one that is merged to the other', () => {
    const { ask, create, inside, reason } = board();
    const [one, two] = [create(['i1', 'i2']), create(['i3', 'i4'])];
    expect(reason('cluster:merge', { from: one, into: one })).toBe('clusters/same-cluster');
    ask('items:stack', { items: ['i2'], leader: 'i1' });
    ask('cluster:merge', { from: one, into: two });
    expect(inside(two)).toEqual(['i3', 'i4', 'i1', 'i2']);
    ask('cluster:remove', { cluster: two });
    expect(inside(null)).toEqual(['i5', 'i6', 'i3', 'i4', 'i1', 'i2']);
  });

  test('split off into a cluster of their own; those that are elsewhere by now stay there', () => {
    const { ask, create, inside, reason } = board();
    const one = create(['i1', 'i2', 'i3']);
    const split = ask('cluster:split', { cluster: one, items: ['i3', 'i1', 'i6'], x: 0, y: 0 });
    expect(split).toMatchObject({ accepted: true });
    expect(inside(split.accepted ? (split.value as string) : null)).toEqual(['i3', 'i1']);
    expect(inside(one)).toEqual(['i2']);
    expect(reason('cluster:split', { cluster: one, items: ['i6'], x: 0, y: 0 })).toBe(
      'clusters/not-in-cluster',
    );
  });
});

/** Where the three cards end after so many turns: each turn puts one last. */
const expectedAfter = (turns: number) => {
  const last = ['i4', 'i5', 'i6'].map((card, i) => [card, turns - 1 - ((turns - 1 - i) % 3)] as const);
  const rank = new Map([['i1', -2], ['i2', -1], ...last, ['i3', turns]] as [string, number][]);
  return (a: string, b: string) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0);
};

describe('undo', () => {
  test('takes back my last action and leaves what a colleague did elsewhere', () => {
    const { ask, create, inside } = board();
    const one = create(['i1', 'i2']);
    ask('items:move', { items: ['i3'], cluster: one });
    ask('items:move', { items: ['i4'], cluster: one }, benoît);
    ask('board:undo', {});
    expect(inside(one)).toEqual(['i1', 'i2', 'i4']);
    expect(inside(null)).toEqual(['i3', 'i5', 'i6']);
    ask('board:redo', {});
    expect(inside(one).toSorted()).toEqual(['i1', 'i2', 'i3', 'i4']);
  });

  test('refuses, naming them, when a colleague has touched the same card since', () => {
    const { ask, create, inside } = board();
    const one = create(['i1'], benoît);
    ask('items:move', { items: ['i2', 'i3'], cluster: one });
    ask('items:move', { items: ['i3'], cluster: null }, benoît);
    const before = inside(one);
    expect(ask('board:undo', {})).toEqual({
      accepted: false,
      reason: 'clusters/touched-since',
      params: { name: 'Benoît' },
    });
    expect(inside(one)).toEqual(before);
    ask('board:undo', {}, benoît);
    expect(ask('board:undo', {})).toMatchObject({ accepted: true });
    expect(inside(one)).toEqual(['i1']);
  });

  test('refuses when a colleague put a card in the cluster that would go', () => {
    const { ask, create } = board();
    const one = create(['i1']);
    ask('items:move', { items: ['i2'], cluster: one }, benoît);
    expect(ask('board:undo', {})).toMatchObject({ params: { name: 'Benoît' } });
  });

  test('refuses when a colleague stacked a card on the one that would go back under another', () => {
    const { ask } = board();
    ask('items:stack', { items: ['i2'], leader: 'i1' }, benoît);
    ask('items:unstack', { items: ['i2'] });
    ask('items:stack', { items: ['i3'], leader: 'i2' }, benoît);
    expect(ask('board:undo', {})).toMatchObject({ params: { name: 'Benoît' } });
  });

  test('refuses when a colleague removed the cluster that a card would go back to', () => {
    const { ask, create } = board();
    const one = create(['i1']);
    create(['i1']);
    ask('cluster:remove', { cluster: one }, benoît);
    expect(ask('board:undo', {})).toMatchObject({ params: { name: 'Benoît' } });
  });

  test('names who touched it last, not who touched it before me', () => {
    const { ask, create } = board();
    const city = facilitators[2];
    const one = create(undefined, benoît);
    ask('cluster:move', { cluster: one, x: 1, y: 1 });
    ask('cluster:move', { cluster: one, x: 2, y: 2 }, city);
    expect(ask('board:undo', {})).toMatchObject({ params: { name: 'Stad' } });
    expect(ask('board:undo', {}, benoît)).toMatchObject({ params: { name: 'Stad' } });
  });

  test('works after the server has started again', () => {
    const { meeting, ask, create, inside, backstage } = board();
    const one = create(['i1', 'i2'], an, { nl: 'Groen' });
    ask('items:stack', { items: ['i2'], leader: 'i1' });
    ask('items:move', { items: ['i6'], cluster: one }, benoît);
    ask('board:undo', {});
    meeting.session = meeting.restored();
    expect(backstage()).toEqual({
      'history/key-an': { undo: 'cluster:create', redo: 'items:stack' },
      'history/key-benoit': { undo: 'items:move', redo: null },
    });
    expect(ask('board:redo', {})).toMatchObject({ accepted: true });
    expect(inside(one)).toEqual(['i1', 'i2', 'i6']);
    ask('board:undo', {}, benoît);
    ask('board:undo', {});
    ask('board:undo', {});
    expect(inside(null)).toEqual(['i1', 'i2', 'i3', 'i4', 'i5', 'i6']);
  });

  test('can be done again until I do something new', () => {
    const { ask, create, reason } = board();
    create(['i1']);
    ask('board:undo', {});
    ask('items:move', { items: ['i5'], cluster: null, before: 'i1' }, benoît);
    ask('items:move', { items: ['i6'], cluster: null, before: 'i2' });
    expect(reason('board:redo')).toBe('clusters/nothing-to-redo');
  });

  const moves = fc.array(
    fc.tuple(
      fc.constantFrom(...Object.keys(clusters.commands)),
      fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
    ),
    { maxLength: 40 },
  );
  const body = (command: string, stage: ClustersStage, throws: readonly number[]) =>
    samples.body(
      command,
      stage,
      diceOf(throws, () => 0),
      an,
    ) as object;

  test('alone, all the way back and all the way forth again are exactly the same boards', () => {
    fc.assert(
      fc.property(moves, (steps) => {
        const { ask, stage, reason } = board();
        const first = plain(stage().state.board);
        for (const [command, throws] of steps) ask(command, body(command, stage(), throws));
        while (reason('board:redo') === null);
        const last = plain(stage().state.board);
        let back = 0;
        while (reason('board:undo') === null) back += 1;
        expect(reason('board:undo')).toBe('clusters/nothing-to-undo');
        expect(plain(stage().state.board)).toEqual(first);
        for (let i = 0; i < back; i++) expect(reason('board:redo')).toBeNull();
        expect(plain(stage().state.board)).toEqual(last);
      }),
    );
  });

  test('of two people never loses a card, and never changes what only the other touched', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1 }), moves, (turns, steps) => {
        const { ask, stage, inside } = board();
        for (const [i, [command, throws]] of steps.entries()) {
          const who = turns[i % turns.length] ? an : benoît;
          const before = stage().state;
          const verdict = ask(command, body(command, stage(), throws), who);
          const { board: now } = stage().state;
          expect(misplaced(now)).toEqual([]);
          const everywhere = [null, ...now.clusters.keys()].flatMap((cluster) => inside(cluster));
          expect(everywhere.toSorted()).toEqual(['i1', 'i2', 'i3', 'i4', 'i5', 'i6']);
          if (!verdict.accepted) {
            if (verdict.reason === 'clusters/touched-since')
              expect(verdict.params).toEqual({ name: who === an ? 'Benoît' : 'An' });
            continue;
          }
          if (command !== 'board:undo') continue;
          const action = before.piles.get(who.id)?.undo.at(-1);
          const mine = new Set(
            action?.changes.map((change) => ('card' in change ? change.card : change.cluster)),
          );
          for (const [card, place] of before.board.cards)
            if (!mine.has(card)) expect(now.cards.get(card)).toBe(place);
          for (const [id, cluster] of before.board.clusters)
            if (!mine.has(id)) expect(now.clusters.get(id)).toBe(cluster);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('what it leaves behind', () => {
  const line = plainItem('line', 'list', { nl: 'Van de organisator' }, 'nl');

  test('are clusters with their ideas and lineage, and alone what nobody grouped; empty clusters go no further', () => {
    const { create, stage } = board([idea(1), idea(2), line, idea(3)]);
    create(['i2', 'line'], an, { nl: 'Groen' });
    create(undefined);
    const output = outputOf(clusters, stage());
    expect(output.map(({ kind, text }) => [kind, text.nl])).toEqual([
      ['cluster', 'Groen'],
      ['idea', 'Idee 1'],
      ['idea', 'Idee 3'],
    ]);
    expect(output[0]?.members.map(({ id }) => id)).toEqual(['i2', 'line']);
    expect(output[0]?.lineage).toEqual([...idea(2).lineage, ...originsOf(line, stage().id)]);
  });

  test('the report names what came from the organiser’s list, and only points to ideas', () => {
    const { create, stage } = board([idea(1), idea(2), line]);
    const one = create(['i2', 'line']);
    expect(clusters.report(stage())).toEqual([
      {
        kind: 'list',
        lines: [{ id: 'line', number: null, text: line.text, lang: 'nl', redacted: false }],
      },
      {
        kind: 'clusters',
        clusters: [{ id: one, name: {}, members: [...idea(2).lineage, { stage: stage().id, item: 'line' }] }],
        ungrouped: idea(1).lineage,
      },
    ]);
  });
});

test('an unchanged card is published as the same object, a moved stack anew', () => {
  const { ask, create, everyone } = board();
  const one = create(['i1']);
  ask('items:stack', { items: ['i3'], leader: 'i2' });
  const before = everyone();
  ask('items:move', { items: ['i2'], cluster: one });
  const after = everyone();
  for (const key of ['card/i1', 'card/i4', `cluster/${one}`]) expect(after[key]).toBe(before[key]);
  expect(after['card/i3']).toMatchObject({ cluster: one, leader: 'i2' });
});
