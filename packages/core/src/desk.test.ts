import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  an,
  ben,
  everybody,
  facilitator,
  listOf,
  Meeting,
  moderator,
  organiser,
  plain,
  step,
} from '../test/meeting.ts';
import { types } from '../test/types.ts';
import {
  ballotSlot,
  ballotsByWay,
  deskOf,
  isOnPaper,
  offPhone,
  receiptSlot,
  reportOf,
  publicReportOf,
  toldApart,
  turnoutOf,
  type Actor,
  type OnPaper,
  type Outcome,
} from './index.ts';

const voting = () => new Meeting(step('v', 'counted', { source: listOf('x', 'y') })).steer('v', 'open');

const ask = (one: Meeting, item: string, paper: OnPaper, actor: Actor = facilitator) =>
  one.ask({ stage: 'v', type: 'vote:cast', body: { item }, paper }, actor);
const takeBack = (one: Meeting, paper: OnPaper, actor: Actor = facilitator) =>
  one.ask({ stage: 'v', type: 'paper:take-back', body: {}, paper }, actor);
const hands = (one: Meeting, body: object, actor: Actor = facilitator) =>
  one.ask({ stage: 'v', type: 'hands:count', body }, actor);

const refused = (reason: string) => expect.objectContaining({ accepted: false, reason }) as unknown;
const eight = { people: 8, votes: { x: 6, y: 3 } };

describe('K4: who may enter what others gave, and when', () => {
  test.each(everybody.map((actor) => [actor.role, actor] as const))('a %s', (role, actor) => {
    const may = ['organiser', 'facilitator', 'moderator'].includes(role);
    const verdicts = [
      ask(voting(), 'x', { voter: 'ABCD' }, actor),
      hands(voting(), eight, actor),
      takeBack(filled(voting()), { voter: 'P0', why: 'Dubbel' }, actor),
    ];
    for (const verdict of verdicts) expect(verdict.accepted || verdict.reason).toBe(may || 'not-allowed');
  });

  test('a moderator may do nothing else, inside a stage or around it', () => {
    const one = voting();
    for (const type of ['stage:close', 'session:end', 'message:clear', 'people:count'])
      expect(one.decide({ stage: null, type, body: {} }, moderator)).toEqual(refused('not-allowed'));
    expect(one.decide({ stage: 'v', type: 'vote:cast', body: { item: 'x' } }, moderator)).toEqual(
      refused('not-allowed'),
    );
  });

  test('also after the phones have closed, and no more after the reveal or the end', () => {
    const asked = (...steps: string[]) => {
      const one = new Meeting(step('v', 'counted', { source: listOf('x', 'y') })).steer('v', ...steps);
      return [ask(one, 'x', { voter: 'ABCD' }), hands(one, eight)];
    };
    expect(asked()).toEqual([refused('not-open-yet'), refused('not-open-yet')]);
    for (const verdict of [...asked('open'), ...asked('open', 'close')]) expect(verdict.accepted).toBe(true);
    expect(asked('open', 'reveal')).toEqual([refused('closed'), refused('closed')]);
    expect(asked('open', 'reveal', 'seal')).toEqual([refused('sealed'), refused('sealed')]);
    const ended = voting();
    ended.drive('session:end');
    expect(ask(ended, 'x', { voter: 'ABCD' })).toEqual(refused('session-ended'));
    expect(hands(ended, eight)).toEqual(refused('session-ended'));
  });

  test('only what a participant could give, and only where a rule counts it', () => {
    const one = new Meeting(step('v', 'vote', { source: listOf('x', 'y') }), step('w', 'wall')).steer(
      'v',
      'open',
    );
    expect(ask(one, 'x', { voter: 'ABCD' })).toEqual(refused('desk/not-on-paper'));
    expect(hands(one, eight)).toEqual(refused('desk/not-on-paper'));
    const counted = voting();
    expect(ask(counted, 'nothing', { voter: 'ABCD' })).toEqual(refused('unknown-item'));
    expect(
      counted.ask({ stage: 'v', type: 'no:such', body: {}, paper: { voter: 'ABCD' } }, facilitator),
    ).toEqual(refused('unknown-command'));
    expect(counted.ask({ stage: 'v', type: 'paper:take-back', body: {} }, facilitator)).toEqual(
      refused('malformed'),
    );
    expect(
      counted.ask({ stage: 'v', type: 'hands:count', body: eight, paper: { voter: 'ABCD' } }, facilitator),
    ).toEqual(refused('malformed'));
  });

  test('P4: no body makes it throw', () => {
    const one = voting();
    const anything = fc.anything({ withNullPrototype: true });
    const paper = fc.option(fc.record({ voter: fc.string(), why: fc.string() }), { nil: undefined });
    const type = fc.constantFrom('vote:cast', 'paper:take-back', 'hands:count', 'hands:take-back');
    fc.assert(
      fc.property(type, anything, paper, fc.constantFrom(...everybody), (type, body, paper, actor) => {
        const before = one.session;
        const verdict = one.decide({ stage: 'v', type, body, paper }, actor);
        expect(verdict.accepted || verdict.reason.length > 0).toBe(true);
        expect(one.session).toBe(before);
      }),
    );
  });
});

describe('K5: a ballot on paper is a ballot', () => {
  test('with a receipt, a place in the turnout and in the count, under nobody’s pseudonym', () => {
    const one = filled(voting());
    one.give('v', 'vote:cast', { item: 'y' }, an);
    one.give('v', 'vote:cast', { item: 'y' }, ben);
    const { rows } = one.stage('v');
    const own = [...rows.keys()].filter((pseudonym) => !isOnPaper(pseudonym));
    expect(own.sort()).toEqual(['schuilnaam-an', 'schuilnaam-ben']);
    expect(turnoutOf(one.stage('v'))).toBe(8);
    expect([...rows.values()].every((row) => row.has(receiptSlot))).toBe(true);
    const { sealed } = one.steer('v', 'reveal', 'seal').stage('v');
    expect(sealed?.turnout).toBe(8);
    expect(sealed?.proof?.receipts).toHaveLength(8);
    // Two phones do not stand apart.
    expect(sealed?.paper).toEqual(['x', 'x', 'x', 'x', 'x', 'x', 'y', 'y']);
  });

  test('entered once: the same again is refused by name, unless it is a correction', () => {
    const one = filled(voting());
    expect(ask(one, 'y', { voter: 'P0' })).toEqual(refused('desk/entered-already'));
    expect(ask(one, 'y', { voter: 'P9', why: 'Verkeerd gelezen' })).toEqual(refused('desk/not-entered'));
    expect(takeBack(one, { voter: 'P9', why: 'Dubbel' })).toEqual(refused('desk/not-entered'));
    expect(ballotsByWay(one.stage('v'), ballotSlot).paper).toEqual(['x', 'x', 'x', 'x', 'x', 'x']);
  });

  test('nothing in the log says which ballot came on paper, for whom, or when', () => {
    const one = voting();
    const before = one.log.length;
    const verdict = ask(one, 'x', { voter: 'ABCD' });
    expect(verdict).toMatchObject({ accepted: true, value: 1 });
    expect(one.log.length).toBe(before);
    ask(one, 'y', { voter: 'ABCD', why: 'Verkeerd gelezen' });
    expect(JSON.stringify(one.log)).not.toContain('ABCD');
  });
});

describe('K6: a correction is an event with a reason', () => {
  test('and never an overwrite', () => {
    const one = filled(voting());
    for (const why of ['', ' \n', 'x'.repeat(201)]) {
      expect(ask(one, 'y', { voter: 'P0', why }).accepted).toBe(false);
      expect(takeBack(one, { voter: 'P0', why }).accepted).toBe(false);
    }
    expect(takeBack(one, { voter: 'P0' }).accepted).toBe(false);
    one.now += 60_000;
    const replaced = ask(one, 'y', { voter: 'P0', why: ' Verkeerd gelezen ' }) as Outcome;
    expect(replaced.events).toEqual([
      {
        ...{ type: 'ballot:corrected', stage: 'v', way: 'paper', by: 'Fatima', at: one.now },
        reason: 'Verkeerd gelezen',
      },
    ]);
    expect(takeBack(one, { voter: 'P1', why: 'Twee keer ingegeven' }, organiser)).toMatchObject({ value: 5 });
    expect([...ballotsByWay(one.stage('v'), ballotSlot).paper].sort()).toEqual(['x', 'x', 'x', 'x', 'y']);
    expect(turnoutOf(one.stage('v'))).toBe(5);
    expect(plain(one.refolded())).toEqual(plain(one.session));
  });

  test('told in the report with who made it, and on the public page without', () => {
    const one = filled(voting());
    expect(reportOf(types, one.session, 0).stages[0]).not.toHaveProperty('corrections');
    takeBack(one, { voter: 'P1', why: 'Twee keer ingegeven' });
    const report = reportOf(types, one.steer('v', 'reveal', 'seal').session, 0);
    const told = { way: 'paper', reason: 'Twee keer ingegeven', at: new Date(one.now).toISOString() };
    expect(report.stages[0]?.corrections).toEqual([{ ...told, by: 'Fatima' }]);
    expect(publicReportOf(report).stages[0]?.corrections).toEqual([{ ...told, by: '' }]);
  });
});

describe('K7: a show of hands', () => {
  test('of five people or more, each of whom raised no more hands than they may', () => {
    const asked = (body: object) => hands(voting(), body);
    expect(asked(eight)).toMatchObject({ accepted: true, value: 8 });
    expect(asked({ people: 4, votes: { x: 2 } })).toEqual(refused('desk/too-few-hands'));
    expect(asked({ people: 8, votes: { x: 9 } })).toEqual(refused('desk/too-many-hands'));
    expect(asked({ people: 8, votes: { z: 1 } })).toEqual(refused('unknown-item'));
    for (const votes of [{ x: -1 }, { x: 1.5 }, { x: '3' }])
      expect(asked({ people: 8, votes })).toEqual(refused('malformed'));
    const three = new Meeting(step('v', 'counted', { source: listOf('x', 'y', 'z') })).steer('v', 'open');
    expect(hands(three, { people: 5, votes: { x: 5, y: 5, z: 1 } })).toEqual(
      refused('desk/too-many-hands-in-all'),
    );
  });

  test('is counted once: another takes its place for a reason, or it is taken back', () => {
    const one = voting();
    hands(one, eight);
    expect(hands(one, eight)).toEqual(refused('desk/hands-counted-already'));
    expect(turnoutOf(one.stage('v'))).toBe(8);
    expect(hands(one, { people: 9, votes: { x: 6, y: 4 }, why: 'Opnieuw geteld' }).accepted).toBe(true);
    expect(turnoutOf(one.stage('v'))).toBe(9);
    const back = { stage: 'v', type: 'hands:take-back', body: { why: 'Er wordt op papier gestemd' } };
    expect(one.ask(back, moderator).accepted).toBe(true);
    expect(one.ask(back, moderator)).toEqual(refused('desk/no-hands-counted'));
    expect(turnoutOf(one.stage('v'))).toBe(0);
    expect(one.stage('v').corrections.map(({ way, by }) => [way, by])).toEqual([
      ['hands', 'Fatima'],
      ['hands', 'Mia'],
    ]);
  });

  test('is kept in a private row, and in the log from the sealing on', () => {
    const one = voting();
    hands(one, eight);
    expect(one.stage('v').rows.get(offPhone)?.size).toBe(1);
    expect(JSON.stringify(one.log)).not.toContain('"votes"');
    one.steer('v', 'reveal', 'seal');
    expect(one.stage('v').sealed).toMatchObject({ hands: eight, turnout: 8 });
    expect(one.stage('v').sealed?.proof?.receipts).toEqual([]);
    expect(plain(one.refolded())).toEqual(plain(one.session));
  });
});

describe('K2: what is told apart is the same before and after sealing', () => {
  const count = fc.nat(9);
  test('whatever the numbers', () => {
    fc.assert(
      fc.property(count, count, fc.constantFrom(0, 5, 9), (phones, paper, raised) => {
        const one = voting();
        for (let at = 0; at < phones; at += 1)
          one.give(
            'v',
            'vote:cast',
            { item: at % 2 ? 'x' : 'y' },
            { role: 'participant', pseudonym: `f${at}` },
          );
        for (let at = 0; at < paper; at += 1) ask(one, at % 3 ? 'x' : 'y', { voter: `P${at}` });
        if (raised > 0) hands(one, { people: raised, votes: { x: 2 } });
        const sorted = () => {
          const told = toldApart(one.stage('v'), ballotSlot);
          return told && { ...told, phones: [...told.phones].sort(), paper: [...told.paper].sort() };
        };
        const before = sorted();
        const sizes = before && [before.phones.length, before.paper.length, before.hands?.people ?? 0];
        for (const size of sizes ?? []) expect(size === 0 || size >= 5).toBe(true);
        one.steer('v', 'reveal', 'seal');
        expect(sorted()).toEqual(before);
        expect(turnoutOf(one.stage('v'))).toBe(phones + paper + raised);
      }),
      { numRuns: 60 },
    );
  });
});

test('V1: what the desk needs to know is how much was entered, and nothing of what it says', () => {
  const one = filled(voting());
  const desk = () => {
    const type = types.get('counted');
    return type && deskOf(type, one.stage('v'), 'open');
  };
  const common = { paper: 6, round: null, slips: false };
  const about = { without: [], options: null, most: 2 };
  expect(desk()).toEqual({ ...common, hands: { people: null, ...about } });
  hands(one, eight);
  expect(desk()).toEqual({ ...common, hands: { people: 8, ...about } });
  expect(one.steer('v', 'reveal') && desk()).toBeNull();
});

/** Six sheets, all of them for x. */
function filled(one: Meeting): Meeting {
  for (let at = 0; at < 6; at += 1) ask(one, 'x', { voter: `P${at}` });
  return one;
}
