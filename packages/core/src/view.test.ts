import { expect, test } from 'vitest';
import {
  backstageEntries,
  nextStep,
  nowFrom,
  reportOf,
  sessionEntries,
  stageEntries,
  type Entries,
  type NowView,
  type StageView,
} from './index.ts';
import { an, ben, listOf, Meeting, step } from '../test/meeting.ts';
import { itemsNamed, types } from '../test/types.ts';

const told = (entries: Entries) => Object.fromEntries(entries);

/** A wall and a vote in which people gave something, with words that only those who steer may read. */
const begun = () => {
  const items = itemsNamed('geheim-x', 'geheim-y');
  const one = new Meeting(
    step('a', 'wall', { notes: 'geheim-notitie', config: { prompt: 'geheim-vraag' }, minutes: 5 }),
    step('v', 'vote', { source: { from: 'list', items }, notes: 'geheim-notitie' }),
    step('s', 'wall', { skipped: true }),
  ).steer('a', 'open');
  one.give('a', 'word:add', { text: 'boom' }, an);
  one.steer('v', 'open');
  one.give('v', 'vote:cast', { item: 'geheim-x' }, an);
  one.give('v', 'vote:cast', { item: 'geheim-x' }, ben);
  return one;
};

test('V1: what everyone may know of a session holds nothing of backstage', () => {
  const one = begun();
  one.drive('session:configure', { info: { title: { nl: 'Het plein' }, capacity: 4321 } });
  one.drive('timer:start', { seconds: 60, then: 'close' });
  for (const move of [null, 'close', 'reveal', 'seal']) {
    if (move) one.steer('v', move);
    const text = JSON.stringify(told(sessionEntries(one.session)));
    expect(text).not.toMatch(/geheim|schuilnaam|4321|config|source|notes/);
    expect(text).toContain('Het plein');
  }
  expect(Object.keys(told(sessionEntries(one.session)))).toEqual(['about', 'now', 'agenda']);
});

test('V1: of a host that does not tell of interrupted steps, a newer console thinks there are none', () => {
  const now = told(sessionEntries(begun().session))['now'] as unknown as NowView;
  const { interrupted, ...older } = now;
  expect(nowFrom(older)).toEqual({ ...older, interrupted: [] });
  expect(nextStep(nowFrom(older), [], () => false)).toEqual({ kind: 'nothing' });
  expect(nowFrom(now)).toBe(now);
});

test('V1: a stage’s turnout stands in the agenda once it is no longer open', () => {
  const one = begun();
  const turnouts = () =>
    (told(sessionEntries(one.session))['agenda'] as unknown as StageView[]).map(({ turnout }) => turnout);
  expect(turnouts()).toEqual([1, null, null]);
  expect(told(stageEntries(one.stage('v'), [['own', 1]]))).toEqual({ own: 1, turnout: 2 });
  expect((one.steer('v', 'close'), turnouts())).toEqual([1, 2, null]);
  expect((one.steer('v', 'reveal', 'seal'), turnouts())).toEqual([1, 2, null]);
});

test('V1: those who steer see settings, sources, notes and what is kept back, of every step', () => {
  const entries = told(backstageEntries(types, begun().session));
  expect(Object.keys(entries)).toEqual(['info', 'logo', 'entry/a', 'entry/v', 'entry/s']);
  expect(entries['entry/a']).toMatchObject({ notes: 'geheim-notitie', hides: false });
  expect(entries['entry/v']).toMatchObject({ source: { from: 'list' }, hides: true });
  expect(JSON.stringify(entries)).not.toContain('schuilnaam');
});

test('V2: a report holds nothing that is not revealed, nor who gave what', () => {
  const one = begun();
  const count = 'geheim-x: 2';
  for (const [move, shared] of [
    ['', false],
    ['close', false],
    ['reveal', true],
    ['reopen', false],
    ['reveal', true],
    ['seal', true],
  ] as const) {
    if (move) one.steer('v', move);
    const text = JSON.stringify(reportOf(types, one.session, 9));
    expect(text.includes(count), move).toBe(shared);
    expect(text.includes('geheim-y'), move).toBe(shared);
    expect(text).not.toMatch(/schuilnaam|geheim-notitie/);
  }
});

test('V2: it says how sure we are that one person voted once, and who checked a list', () => {
  const one = begun();
  const said = () => reportOf(types, one.session, 9).session;
  expect(said()).toMatchObject({ tier: 'open', list: {} });
  const list = { nl: 'Balie Burgerzaken' };
  for (const [tier, checkedBy] of [
    ['paper-code', {}],
    ['list', list],
  ] as const) {
    const fresh = new Meeting();
    fresh.drive('session:configure', { info: { tier, list } });
    const { session } = reportOf(types, fresh.session, 9);
    expect([session.tier, session.list]).toEqual([tier, checkedBy]);
    fresh.drive('practice:begin');
    expect(reportOf(types, fresh.session, 9).session).toMatchObject({ tier: 'open' });
  }
});

test('V2: it names every step in order, skipped ones too, with its turnout, and when it was', () => {
  const one = begun();
  one.drive('people:count', { headCount: 30 });
  one.drive('session:end');
  const { schema, session, stages } = reportOf(types, one.session, 9);
  expect(schema).toBe('kring.report/5');
  const at = '2027-01-15T08:00:00.000Z';
  expect(session).toMatchObject({ status: 'ended', startedAt: at, endedAt: at, headCount: 30, joined: 9 });
  expect(stages.map(({ id, phase, turnout, skipped }) => [id, phase, turnout, skipped])).toEqual([
    ['a', 'sealed', 1, false],
    ['v', 'closed', 2, false],
    ['s', 'prepared', 0, true],
  ]);
  expect(
    reportOf(types, new Meeting(step('v', 'vote', { source: listOf('x') })).session, 0).session,
  ).toMatchObject({
    ...{ status: 'preparing', startedAt: null, endedAt: null },
  });
});
