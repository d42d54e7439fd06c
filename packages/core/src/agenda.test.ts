import { describe, expect, test } from 'vitest';
import { anew, emptySession, evolve } from './index.ts';
import { an, from, listOf, Meeting, organiser, step } from '../test/meeting.ts';
import { itemsNamed, types } from '../test/types.ts';

const agenda = () => new Meeting(step('a', 'wall'), step('b', 'wall'), step('c', 'pause'));
/** Before it began, and while its first stage is open. */
const before = () => ({ one: agenda() });
const during = () => ({ one: agenda().steer('a', 'open') });

describe.each([
  ['before', before],
  ['during', during],
])('%s the session', (_when, begin) => {
  test('A1: a step is added at the end or at a place, with what was given or the defaults', () => {
    const { one } = begin();
    const last = one.drive('agenda:add', { stageType: 'wall' }).value as string;
    const title = { nl: 'Ideeën' };
    const more = {
      title,
      config: { most: 5 },
      source: from('a', 3),
      minutes: 10,
      notes: 'Rustig aan',
      who: 'Karim',
    };
    const second = one.drive('agenda:add', { stageType: 'wall', at: 1, ...more }).value as string;
    const far = one.drive('agenda:add', { stageType: 'pause', at: 200 }).value as string;
    expect(one.agenda).toEqual(['a', second, 'b', 'c', last, far]);
    expect(one.session.agenda[1]).toEqual({ id: second, type: 'wall', skipped: false, ...more });
    expect(one.session.agenda[4]).toEqual(step(last, 'wall', { title: {} }));
    expect(one.stage(second).config).toEqual({ prompt: '', most: 5 });
    expect(one.phase(last)).toBe('prepared');
  });

  test('A1: a type that there is not is refused, and so is a setting that does not fit', () => {
    const { one } = begin();
    expect(one.try('agenda:add', { stageType: 'fireworks' })).toBe('unknown-stage-type');
    expect(one.try('agenda:add', { stageType: '__proto__' })).toBe('unknown-stage-type');
    expect(one.try('agenda:add', { stageType: 'wall', config: { most: 'many' } })).toBe('malformed');
  });

  test('A2: a step that never opened can be removed', () => {
    const { one } = begin();
    one.drive('agenda:remove', { stage: 'b' });
    expect(one.agenda).toEqual(['a', 'c']);
    expect(one.session.stages.has('b')).toBe(false);
    expect(one.try('agenda:remove', { stage: 'b' })).toBe('unknown-stage');
  });

  test('A3: a step that never opened can be skipped, and no longer skipped', () => {
    const { one } = begin();
    one.drive('agenda:skip', { stage: 'b', skipped: true });
    expect(one.session.agenda[1]).toMatchObject({ id: 'b', skipped: true });
    one.drive('agenda:skip', { stage: 'b', skipped: false });
    expect(one.session.agenda[1]).toMatchObject({ id: 'b', skipped: false });
    expect(one.try('agenda:skip', { stage: 'nope', skipped: true })).toBe('unknown-stage');
  });

  test('A4: any step can be moved, at most to the end', () => {
    const { one } = begin();
    const stage = one.stage('a');
    for (const [to, order] of [
      [1, ['b', 'a', 'c']],
      [200, ['b', 'c', 'a']],
      [0, ['a', 'b', 'c']],
      [0, ['a', 'b', 'c']],
    ] as const) {
      one.drive('agenda:move', { stage: 'a', to });
      expect(one.agenda).toEqual(order);
    }
    expect(one.stage('a')).toBe(stage);
    expect(one.try('agenda:move', { stage: 'nope', to: 0 })).toBe('unknown-stage');
  });

  test('A5: a copy stands behind its original, is not skipped and has lived nothing', () => {
    const { one } = begin();
    one.drive('agenda:skip', { stage: 'b', skipped: true });
    const copy = one.drive('agenda:duplicate', { stage: 'b' }).value as string;
    const first = one.drive('agenda:duplicate', { stage: 'a' }).value as string;
    expect(one.agenda).toEqual(['a', first, 'b', copy, 'c']);
    expect(one.session.agenda[3]).toEqual(step(copy, 'wall', { title: { nl: 'Stap b' } }));
    expect([one.phase(first), one.items(first)]).toEqual(['prepared', []]);
    expect(one.try('agenda:duplicate', { stage: 'nope' })).toBe('unknown-stage');
  });

  test('A6: of a step that never opened, everything can be changed', () => {
    const { one } = begin();
    const title = { nl: 'Nieuw', fr: 'Nouveau' };
    const more = {
      ...{ title, config: { most: 9 }, source: listOf('x') },
      ...{ minutes: 5, notes: 'Zacht', who: 'An' },
    };
    one.drive('stage:configure', { stage: 'b', ...more });
    expect(one.session.agenda[1]).toEqual({ id: 'b', type: 'wall', skipped: false, ...more });
    expect(one.stage('b').config).toEqual({ prompt: '', most: 9 });
    expect(one.try('stage:configure', { stage: 'b', config: { most: 0 } })).toBe('malformed');
    one.drive('stage:configure', { stage: 'b', minutes: 6 });
    expect(one.session.agenda[1]).toMatchObject({ ...more, minutes: 6 });
  });
});

describe.each([
  ['open', ['open']],
  ['closed', ['open', 'close']],
  ['sealed', ['open', 'close', 'seal']],
])('a step that is %s', (_phase, steps) => {
  const begun = () => agenda().steer('a', ...steps);

  test('A2, A3: cannot be removed or skipped any more', () => {
    expect(begun().try('agenda:remove', { stage: 'a' })).toBe('already-started');
    expect(begun().try('agenda:skip', { stage: 'a', skipped: true })).toBe('already-started');
  });

  test('A6: can be changed in its words and in what its type calls adjustable, and no further', () => {
    const one = begun();
    const { state } = one.stage('a');
    one.drive('stage:configure', {
      stage: 'a',
      config: { prompt: 'En nu?' },
      title: { nl: 'Nu' },
      minutes: 3,
    });
    expect(one.stage('a')).toMatchObject({ config: { prompt: 'En nu?', most: 3 } });
    expect(one.stage('a').state).toBe(state);
    one.drive('stage:configure', {
      stage: 'a',
      config: { prompt: 'En?', most: 3 },
      source: { from: 'nothing' },
    });
    const now = one.session;
    expect(one.try('stage:configure', { stage: 'a', config: { most: 4 } })).toBe('not-adjustable');
    expect(one.try('stage:configure', { stage: 'a', source: listOf('x') })).toBe('not-adjustable');
    expect(one.try('stage:configure', { stage: 'a', config: { prompt: 7 } })).toBe('malformed');
    expect(one.session).toBe(now);
  });

  test('A6: what people weigh is settled once it has opened, though its type calls it adjustable', () => {
    const one = new Meeting(step('a', 'wall'));
    one.drive('stage:configure', { stage: 'a', config: { prompt: 'Gaan we door?', most: 1 } });
    one.drive('stage:configure', { stage: 'a', config: { prompt: 'Gaan we hiermee door?', most: 1 } });
    one.drive('stage:open', { stage: 'a' });
    const now = one.session;
    const config = { prompt: 'Stoppen we?', most: 1 };
    expect(one.try('stage:configure', { stage: 'a', config })).toBe('not-adjustable');
    expect(one.session).toBe(now);
    one.drive('stage:configure', {
      stage: 'a',
      config: { prompt: 'Gaan we hiermee door?', most: 1 },
      minutes: 4,
    });
  });
});

describe('A7: where the items come from is looked at when they are taken', () => {
  const two = () => new Meeting(step('a', 'wall'), step('b', 'wall', { source: from('a') }));

  test('a stage that others take from can be removed; they say so when they open, and can be given another', () => {
    const one = two();
    one.drive('agenda:remove', { stage: 'a' });
    expect(one.try('stage:open', { stage: 'b' })).toBe('bad-source');
    one.drive('stage:configure', { stage: 'b', source: listOf('x') });
    expect(one.steer('b', 'open').items('b')).toEqual(['x']);
  });

  test('nothing can be taken from oneself, or from what never was', () => {
    const one = two();
    for (const stage of ['b', 'never']) {
      one.drive('stage:configure', { stage: 'b', source: from(stage) });
      expect(one.try('stage:open', { stage: 'b' })).toBe('bad-source');
    }
  });

  test('a step of a type that passes nothing on holds no items', () => {
    const one = new Meeting(step('a', 'pause'), step('b', 'vote', { source: from('a') }));
    expect(one.steer('a', 'open').try('stage:open', { stage: 'b' })).toBe('no-items');
  });

  test('not the order of the agenda counts but what has happened', () => {
    const one = two();
    one.drive('agenda:move', { stage: 'b', to: 0 });
    expect(one.steer('b', 'open').items('b')).toEqual([]);
    one.steer('a', 'open').give('a', 'word:add', { text: 'boom' }, { role: 'participant', pseudonym: 'p' });
    expect(one.steer('b', 'reopen').items('b')).toHaveLength(1);
  });
});

test('A8: the lines of a list have ids of their own', () => {
  const one = agenda();
  const items = [...itemsNamed('x', 'y'), ...itemsNamed('x')];
  const source = { from: 'list', items };
  expect(one.try('agenda:add', { stageType: 'wall', source })).toBe('malformed');
  expect(one.try('stage:configure', { stage: 'b', source })).toBe('malformed');
});

test('A9: what is given of the session’s settings changes, and the rest stays; stages hear of the languages', () => {
  const one = agenda();
  one.drive('session:configure', { info: { title: { fr: 'La place' }, languages: ['fr', 'nl'] } });
  one.drive('session:configure', { info: { capacity: 50 } });
  expect(one.session.info).toMatchObject({
    title: { fr: 'La place' },
    languages: ['fr', 'nl'],
    capacity: 50,
  });
  for (const info of [{ colour: 'red' }, { colour: '#FFF' }, { wall: 'bright' }])
    expect(one.try('session:configure', { info })).toBe('malformed');
  one.drive('session:configure', { info: { colour: '#00685a', wall: 'hall' } });
  expect(one.session.info).toMatchObject({ colour: '#00685a', wall: 'hall', capacity: 50 });
  expect(one.stage('b').languages).toEqual(['fr', 'nl']);
  const added = one.drive('agenda:add', { stageType: 'wall' }).value as string;
  expect(one.stage(added).languages).toEqual(['fr', 'nl']);
});

describe('A11: how sure we are that one person votes once', () => {
  const configure = (one: Meeting, tier: string) => one.try('session:configure', { info: { tier } });

  test('is settled before anyone has joined', () => {
    const one = agenda();
    expect(one.session.info.tier).toBe('open');
    one.drive('session:configure', { info: { tier: 'list', list: { nl: 'Balie Burgerzaken' } } });
    one.drive('session:configure', { info: { tier: 'paper-code' } });
    expect(one.session.info).toMatchObject({ tier: 'paper-code', list: { nl: 'Balie Burgerzaken' } });
    expect(configure(one, 'certain')).toBe('malformed');
    one.joined = 1;
    for (const tier of ['open', 'list']) expect(configure(one, tier)).toBe('tier-settled');
    one.drive('session:configure', { info: { tier: 'paper-code', capacity: 50 } });
    expect(one.session.info).toMatchObject({ tier: 'paper-code', capacity: 50 });
  });

  test('stays once a step has opened, also when nobody came', () => {
    const one = agenda().steer('b', 'open');
    expect(configure(one, 'paper-code')).toBe('tier-settled');
    expect(configure(one, 'open')).toBeNull();
  });

  test('goes along into a copy, and through an emptying', () => {
    const one = agenda();
    one.drive('session:configure', { info: { tier: 'paper-code' } });
    one.drive('session:empty', {}, organiser);
    expect(one.session.info.tier).toBe('paper-code');
    const copy = anew(one.session).reduce(
      (session, event) => evolve(types, session, event),
      emptySession('copy'),
    );
    expect(copy.info.tier).toBe('paper-code');
  });

  test('was open in an earlier version', () => {
    const { tier: _, list: __, ...info } = agenda().session.info;
    const read = evolve(types, emptySession('old'), { type: 'session:created', info, agenda: [] });
    expect(read.info).toMatchObject({ tier: 'open', list: {} });
  });
});

describe('A10: what a step would take becomes a list of its own', () => {
  const voted = () =>
    new Meeting(
      step('a', 'vote', { source: listOf('x', 'y') }),
      step('b', 'vote', { source: from('a', 1), title: { nl: 'Nog eens' } }),
    ).steer('a', 'open');

  test('with all that is known of the items, before it opens', () => {
    const one = voted();
    one.give('a', 'vote:cast', { item: 'y' }, an);
    one.steer('a', 'close', 'reveal');
    expect(one.drive('stage:list-items', { stage: 'b' }).value).toBe(1);
    const taken = one.session.agenda[1];
    expect(taken).toMatchObject({
      title: { nl: 'Nog eens' },
      source: { from: 'list', items: [{ id: 'y' }] },
    });
    const items = taken?.source.from === 'list' ? taken.source.items : [];
    expect(items).toMatchObject([{ figures: { people: 1, rank: 1 }, lineage: [{ stage: 'a', item: 'y' }] }]);
    one.drive('stage:configure', { stage: 'b', source: from('a') });
    one.steer('b', 'open');
    expect(one.items('b')).toEqual(['x', 'y']);
    expect(one.try('stage:list-items', { stage: 'b' })).toBe('already-started');
  });

  test('not as long as it is a secret, or where there is nothing to take it from', () => {
    const one = voted();
    const before = one.session;
    expect(one.try('stage:list-items', { stage: 'b' })).toBe('reveal-first');
    expect(one.try('stage:list-items', { stage: 'nope' })).toBe('unknown-stage');
    expect(one.session).toBe(before);
    one.drive('stage:configure', { stage: 'b', source: from('b') });
    expect(one.try('stage:list-items', { stage: 'b' })).toBe('bad-source');
  });
});
