import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  phases,
  refusal,
  sessionCommands,
  sessionSpec,
  stageSpec,
  type Actor,
  type Phase,
  type Role,
} from './index.ts';
import { an, ben, clock, everybody, facilitator, listOf, Meeting, organiser, step } from '../test/meeting.ts';
import { pause, vote, wall } from '../test/types.ts';

const steering: readonly Role[] = ['organiser', 'facilitator'];

/** Who may give what. Written out, so that a change of the program alone changes nothing here. */
const table: Readonly<Record<string, readonly Role[]>> = {
  'session:configure': steering,
  'logo:set': steering,
  'session:end': steering,
  'session:empty': ['organiser'],
  'practice:begin': steering,
  'practice:end': steering,
  'agenda:add': steering,
  'agenda:remove': steering,
  'agenda:move': steering,
  'agenda:skip': steering,
  'agenda:duplicate': steering,
  'item:redact': steering,
  'stage:configure': steering,
  'stage:list-items': steering,
  'stage:open': steering,
  'stage:show': steering,
  'stage:take-items': steering,
  'stage:close': steering,
  'stage:reopen': steering,
  'stage:reveal': steering,
  'stage:seal': steering,
  'timer:start': steering,
  'timer:extend': steering,
  'timer:stop': steering,
  'timer:end': ['clock'],
  'message:send': steering,
  'message:clear': steering,
  'screen:blank': steering,
  'screen:show': steering,
  'joining:lock': steering,
  'joining:unlock': steering,
  'results:publish': steering,
  'results:withdraw': steering,
  'people:count': steering,
};

/** A body that fits, for each of them. */
const bodies: Readonly<Record<string, object>> = {
  'session:configure': { info: { title: { nl: 'Het plein' } } },
  'logo:set': { picture: '' },
  'agenda:add': { stageType: 'wall' },
  'agenda:move': { stage: 'a', to: 1 },
  'agenda:skip': { stage: 'b', skipped: true },
  'item:redact': { item: 'x' },
  'timer:start': { seconds: 60, then: 'ring' },
  'timer:extend': { seconds: 60 },
  'message:send': { text: { nl: 'Nog even' } },
  'people:count': { headCount: 40 },
};

const meeting = () => new Meeting(step('a', 'wall'), step('b', 'vote', { source: listOf('x', 'y') }));
const anything = fc.anything({ withNullPrototype: true, withObjectString: true, withBigInt: true });
const notNamed = ['', 'stage:opened', 'toString', 'constructor', '__proto__', 'hasOwnProperty', 'word:add '];

test('P1: the default is no: a command that nobody wrote down is refused, whoever gives it', () => {
  const one = meeting().steer('a', 'open');
  for (const actor of everybody)
    for (const type of [...notNamed, 'word:add'])
      expect(one.decide({ stage: null, type, body: {} }, actor)).toMatchObject({ reason: 'unknown-command' });
  for (const actor of everybody)
    for (const type of [...notNamed, 'stage:open', 'vote:cast'])
      expect(one.decide({ stage: 'a', type, body: {} }, actor)).toMatchObject({ reason: 'unknown-command' });
  for (const name of notNamed) {
    expect(sessionSpec(name)).toBeUndefined();
    expect(stageSpec(wall, name)).toBeUndefined();
  }
  expect(refusal(undefined, 'organiser', null)).toMatchObject({ reason: 'unknown-command' });
  expect(refusal({ ...wall.commands['word:add'], roles: [] } as never, 'organiser', 'open')).toMatchObject({
    reason: 'not-allowed',
  });
});

test('P2: the table names every session command there is', () => {
  expect(Object.keys(sessionCommands).sort()).toEqual(Object.keys(table).sort());
});

describe.each(Object.entries(table))('P2: %s', (type, roles) => {
  test.each(everybody.map((actor) => [actor.role, actor] as const))('by a %s', (role, actor) => {
    const one = meeting().steer('a', 'open');
    const verdict = one.decide({ stage: null, type, body: bodies[type] ?? { stage: 'a' } }, actor);
    const refused = !verdict.accepted && verdict.reason === 'not-allowed';
    expect(refused).toBe(!roles.includes(role));
    // Who may not learns nothing else: not even whether the body was right.
    const wrong = one.decide({ stage: null, type, body: null }, actor);
    expect(wrong).toMatchObject({ reason: roles.includes(role) ? 'malformed' : 'not-allowed' });
  });
});

describe('P3: inside a stage, first the role counts, then the phase', () => {
  const inPhase = (phase: Phase): Meeting => {
    const one = meeting();
    const steps = { prepared: [], open: ['open'], closed: ['open', 'close'] } as const;
    if (phase in steps) return one.steer('b', ...steps[phase as keyof typeof steps]);
    return one.steer('b', 'open', 'close', 'reveal', ...(phase === 'sealed' ? ['seal'] : []));
  };
  const refusals: Readonly<Record<Phase, string | null>> = {
    prepared: 'not-open-yet',
    open: null,
    closed: 'closed',
    revealed: 'closed',
    sealed: 'sealed',
  };
  test.each(phases)('%s', (phase) => {
    const one = inPhase(phase);
    expect(one.phase('b')).toBe(phase);
    for (const actor of everybody) {
      const verdict = one.decide({ stage: 'b', type: 'vote:cast', body: { item: 'x' } }, actor);
      const reason = verdict.accepted ? null : verdict.reason;
      expect(reason).toBe(actor.role === 'participant' ? refusals[phase] : 'not-allowed');
    }
  });

  test('a command for another phase than open says so', () => {
    const spec = { ...vote.commands['vote:cast'], phases: ['closed'] } as never;
    expect(refusal(spec, 'participant', 'open')).toMatchObject({ reason: 'wrong-phase' });
    expect(refusal(spec, 'participant', 'closed')).toBeNull();
    expect(refusal(spec, 'participant', null)).toBeNull();
  });

  test('in a stage that is not there, nothing is possible', () => {
    for (const stage of ['', 'nope', '__proto__', 'constructor'])
      for (const actor of everybody)
        expect(meeting().decide({ stage, type: 'vote:cast', body: { item: 'x' } }, actor)).toMatchObject({
          reason: 'unknown-stage',
        });
  });

  test('a stage type without commands takes none', () => {
    const one = new Meeting(step('p', pause.type)).steer('p', 'open');
    expect(one.decide({ stage: 'p', type: 'word:add', body: { text: 'x' } }, an)).toMatchObject({
      reason: 'unknown-command',
    });
  });
});

describe('P4: no body makes it throw, and a refusal leaves everything as it was', () => {
  const asks = [
    ...Object.keys(table).map((type) => ({ stage: null, type })),
    { stage: 'a', type: 'word:add' },
    { stage: 'a', type: 'word:strike' },
    { stage: 'b', type: 'vote:cast' },
  ];
  const actors: readonly Actor[] = [an, ben, facilitator, organiser, clock];
  const check = (one: Meeting, ask: (typeof asks)[number], body: unknown, actor: Actor) => {
    const before = one.session;
    const verdict = one.ask({ ...ask, body }, actor);
    if (verdict.accepted) return;
    expect(verdict.reason).toMatch(/^[a-z-]+$/);
    expect(one.session).toBe(before);
  };

  test('whatever it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...asks), fc.constantFrom(...actors), anything, (ask, actor, body) =>
        check(meeting().steer('a', 'open'), ask, body, actor),
      ),
      { numRuns: 1000 },
    );
  });

  test('when all of it is right but for one value', () => {
    const odd = fc.oneof(anything, fc.constantFrom('__proto__', '\ud800', -1, NaN, Infinity, 1e99, [], {}));
    const keys = fc.constantFrom(...['stage', 'info', 'to', 'seconds', 'text', 'source', 'config', 'title']);
    fc.assert(
      fc.property(fc.constantFrom(...asks), keys, odd, (ask, key, value) => {
        const right = bodies[ask.type] ?? { stage: 'a', item: 'x', text: 'x', word: 'x' };
        for (const actor of [an, organiser])
          check(meeting().steer('a', 'open'), ask, { ...right, [key]: value }, actor);
      }),
      { numRuns: 1000 },
    );
  });

  test('nor when it nests without end', () => {
    let list: unknown = 1;
    let item: Record<string, unknown> = { ...listOf('deep') };
    const plainest = (listOf('deep') as { items: readonly object[] }).items[0];
    for (let i = 0; i < 20_000; i++) {
      list = [list];
      item = { ...plainest, members: [item] };
    }
    for (const more of [{ config: list }, { source: { from: 'list', items: [item] } }, { title: list }])
      expect(meeting().try('agenda:add', { stageType: 'wall', ...more })).toBe('malformed');
  });

  test('nor when it is the wrong kind of thing by a hair', () => {
    const one = meeting().steer('a', 'open');
    const wrong: readonly (readonly [string, object])[] = [
      ['stage:open', { stage: 'a b' }],
      ['stage:open', { stage: '' }],
      ['stage:open', { stage: 'x'.repeat(65) }],
      ['timer:start', { seconds: 0, then: 'close' }],
      ['timer:start', { seconds: 1.5, then: 'close' }],
      ['timer:start', { seconds: 86_401, then: 'ring' }],
      ['timer:start', { seconds: 60, then: 'explode' }],
      ['message:send', { text: { nl: 'x'.repeat(281) } }],
      ['message:send', { text: { xx: 'hello' } }],
      ['people:count', { headCount: -1 }],
      ['session:configure', { info: { languages: [] } }],
      ['session:configure', { info: { languages: ['nl', 'nl'] } }],
      ['session:configure', { info: { keptUntil: 'tomorrow' } }],
      ['session:configure', { info: { capacity: 0 } }],
      ['agenda:move', { stage: 'a', to: -1 }],
      ['agenda:add', { stageType: 'wall', config: { most: 0 } }],
      ['agenda:add', { stageType: 'wall', source: { from: 'stage', stage: 'b', best: 0 } }],
    ];
    for (const [type, body] of wrong)
      expect([type, body, one.try(type, body)]).toEqual([type, body, 'malformed']);
  });
});

test('P5: deciding changes nothing, and in the same circumstances decides the same', () => {
  const one = meeting().steer('a', 'open');
  one.give('a', 'word:add', { text: 'bankje' }, an);
  const before = one.session;
  for (const type of Object.keys(table))
    for (const actor of everybody) {
      const ask = { stage: null, type, body: bodies[type] ?? { stage: 'a' } };
      expect(one.decide(ask, actor)).toEqual(one.decide(ask, actor));
    }
  expect(one.session).toBe(before);
});
