import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  emptySession,
  evolve,
  logoNumber,
  type Actor,
  type Phase,
  type Session,
  type StageId,
} from './index.ts';
import {
  an,
  ben,
  everybody,
  facilitator,
  from,
  listOf,
  Meeting,
  organiser,
  plain,
  step,
} from '../test/meeting.ts';
import { itemsNamed, types } from '../test/types.ts';

test('L9: messages, screen, joining, results and the head count are as they were last set', () => {
  const one = new Meeting(step('a', 'wall'));
  const text = { nl: 'Pauze', fr: 'Pause' };
  const set: readonly (readonly [string, object, Partial<Session>])[] = [
    ['message:send', { text, wall: true }, { message: text, messageAt: one.now, messageOnWall: true }],
    ['message:send', { text }, { message: text, messageAt: one.now, messageOnWall: false }],
    ['message:clear', {}, { message: null, messageAt: null }],
    ['screen:blank', {}, { screen: 'blank' }],
    ['screen:show', {}, { screen: 'shown' }],
    ['joining:lock', {}, { joining: 'locked' }],
    ['joining:unlock', {}, { joining: 'open' }],
    ['results:publish', {}, { results: 'public' }],
    ['results:withdraw', {}, { results: 'private' }],
    ['people:count', { headCount: 42 }, { headCount: 42 }],
    ['people:count', { headCount: null }, { headCount: null }],
  ];
  for (const [type, body, change] of set) {
    const before = one.session;
    one.drive(type, body);
    expect(one.session).toEqual({ ...before, ...change });
  }
  for (const text of [{}, { nl: '' }, { nl: ' \n', fr: '\t' }])
    expect(one.try('message:send', { text })).toBe('empty');
});

test('L9: a message for what the room does now goes when a stage opens or reopens, any other stays', () => {
  const one = new Meeting(step('a', 'wall'), step('b', 'wall')).steer('a', 'open');
  const invite = () =>
    one.drive('message:send', { text: { nl: 'Wie koos anders?' }, wall: true, untilOpening: true });
  invite();
  one.steer('a', 'close');
  expect(one.refolded()).toMatchObject({ messageUntilOpening: true, messageOnWall: true });
  one.steer('b', 'open');
  expect(one.session).toMatchObject({ message: null, messageOnWall: false, messageUntilOpening: false });
  invite();
  one.steer('a', 'reopen');
  expect(one.session.message).toBeNull();
  one.drive('message:send', { text: { nl: 'De koffie staat klaar' } });
  one.steer('b', 'reopen');
  expect(one.session.message).toEqual({ nl: 'De koffie staat klaar' });
});

const picture = 'data:image/png;base64,iVBORw0KGgo=';

test('L14: a practice begins before anything has opened, and its end takes all of it away', () => {
  const one = new Meeting(step('a', 'wall'));
  expect(one.try('practice:end')).toBe('wrong-phase');
  one.drive('practice:begin');
  one.steer('a', 'open').give('a', 'word:add', { text: 'proef' }, an);
  expect(one.refolded().practice).toBe(true);
  expect(one.try('practice:begin')).toBe('already-started');
  one.drive('session:end');
  one.drive('practice:end');
  expect(one.kept).toBe(0);
  expect(plain(one.session)).toEqual(plain(new Meeting(step('a', 'wall')).session));
  expect(one.try('practice:end', {}, an)).toBe('not-allowed');
});

test('L10: emptying takes away all that was given and done, and keeps settings and agenda', () => {
  const one = new Meeting(step('a', 'wall'), step('v', 'vote', { source: from('a') }));
  one.drive('session:configure', { info: { title: { nl: 'Proef' }, languages: ['nl', 'fr'] } });
  one.drive('logo:set', { picture });
  one.drive('agenda:add', { stageType: 'wall', at: 0 });
  one.steer('a', 'open');
  const word = one.give('a', 'word:add', { text: 'proefwoord' }, an).value;
  one.steer('v', 'open').give('v', 'vote:cast', { item: word }, ben);
  for (const type of ['screen:blank', 'joining:lock', 'results:publish']) one.drive(type);
  one.drive('people:count', { headCount: 3 });
  const { info, logo, agenda } = one.session;
  one.drive('session:empty', {}, organiser);
  expect(one.session).toMatchObject({
    ...emptySession('session'),
    info,
    logo,
    agenda,
    stages: one.session.stages,
  });
  expect(one.agenda.map((id) => one.phase(id))).toEqual(['prepared', 'prepared', 'prepared']);
  expect(one.kept).toBe(0);
  expect(JSON.stringify([one.log, one.session])).not.toMatch(/proefwoord|schuilnaam/);
  one.steer('a', 'open').give('a', 'word:add', { text: 'boom' }, an);
  expect(one.session.lastNumber).toBe(1);
});

test('L11: an item’s number is given once; numbers that came with items are not given again', () => {
  const source = {
    from: 'list' as const,
    items: itemsNamed('x', 'y').map((item, at) => ({ ...item, number: 7 + at })),
  };
  const one = new Meeting(step('a', 'wall', { source }), step('b', 'wall')).steer('a', 'open');
  one.give('a', 'word:add', { text: 'boom' }, an);
  one.steer('b', 'open').give('b', 'word:add', { text: 'bank' }, an);
  const numbers = one.log.flatMap((event) =>
    event.type === 'stage:event' && 'number' in event.event ? [event.event.number] : [],
  );
  expect(numbers).toEqual([9, 10]);
});

test('L12: facts about a stage that is gone do no harm; a type that this Kring does not have is named', () => {
  const { session } = new Meeting(step('a', 'wall'));
  for (const event of [
    { type: 'stage:closed', stage: 'gone' },
    { type: 'stage:revealed', stage: 'gone' },
    { type: 'agenda:moved', stage: 'gone', to: 0 },
    { type: 'stage:event', stage: 'gone', event: { type: 'word:added' } },
  ] as const)
    expect(evolve(types, session, event)).toEqual(session);
  const entry = step('z', 'hologram');
  expect(() => evolve(types, session, { type: 'agenda:added', entry, at: 0 })).toThrow('hologram');
});

test('L14: a logo is a small PNG or JPEG; each change has a number of its own, and nothing takes it away', () => {
  const one = new Meeting();
  one.drive('logo:set', { picture });
  expect(logoNumber(one.session.logo)).toBe(1);
  const large = `data:image/png;base64,${'A'.repeat(54_000)}`;
  const verdict = one.decide({ stage: null, type: 'logo:set', body: { picture: large } }, organiser);
  expect(verdict).toMatchObject({ reason: 'bad-logo', params: { max: 40 } });
  for (const bad of [
    'https://example.org/logo.png',
    'data:image/svg+xml;base64,AAAA',
    'data:image/png;base64,<b>',
  ])
    expect(one.try('logo:set', { picture: bad })).toBe('bad-logo');
  expect(one.session.logo).toEqual({ picture, version: 1 });
  one.drive('logo:set', { picture: '' });
  expect(logoNumber(one.session.logo)).toBeNull();
  one.drive('logo:set', { picture });
  expect(logoNumber(one.session.logo)).toBe(3);
});

test('L13: in an earlier version a session had no look of its own', () => {
  const { session } = new Meeting();
  const { colour: _, wall: __, ...info } = session.info;
  const { info: read } = evolve(types, session, { type: 'session:created', info, agenda: [] });
  expect(read).toMatchObject({ colour: '', wall: 'light' });
});

test('L13: where an earlier version logged who runs it as one string, that is the main language’s name', () => {
  const { session } = new Meeting();
  const info = { ...session.info, languages: ['fr', 'nl'] as const, organiser: 'Ville de Gand' };
  for (const event of [
    { type: 'session:created', info, agenda: [] },
    { type: 'session:configured', info },
  ] as const)
    expect(evolve(types, session, event).info).toEqual({ ...info, organiser: { fr: 'Ville de Gand' } });
});

describe('random meetings', { timeout: 60_000 }, () => {
  const agenda = [
    step('s1', 'wall'),
    step('s2', 'wall', { source: from('s1') }),
    step('s3', 'vote', { source: from('s2') }),
    step('s4', 'vote', { source: from('s5', 2) }),
    step('s7', 'vote', { source: listOf('x', 'y'), config: { secret: false } }),
    step('s5', 'vote', { source: listOf('x', 'y', 'z') }),
    step('s6', 'pause', { skipped: true }),
  ];
  const choice = fc.noBias(fc.nat(10_000));
  const act = fc.record({ who: choice, what: choice, where: choice, n: choice, wait: fc.nat(40) });
  type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;
  const acts = fc.array(act, { minLength: 40, maxLength: 100, size: 'max' });

  const among = <T>(list: readonly T[], n: number): T | undefined => list[n % list.length];
  /** What those who drive do next, in each phase. */
  const driving: Readonly<Record<Phase, readonly string[]>> = {
    prepared: ['open'],
    open: ['reveal', 'close', 'take-items'],
    closed: ['reveal', 'reveal', 'reopen', 'seal'],
    revealed: ['reopen', 'seal', 'show'],
    sealed: ['show', 'reopen'],
  };
  const moves = ['open', 'open', 'close', 'reopen', 'reveal', 'reveal', 'seal', 'show', 'take-items'];

  /** What one act asks for: mostly what could be, of the agenda as it stands, now and then by the wrong one. */
  function asked(one: Meeting, { who, what, where, n }: Act) {
    const any = among(one.agenda, where) ?? 'nowhere';
    const current = where % 3 === 0 ? any : (one.session.current ?? any);
    const stage = n % 17 === 0 ? 'nowhere' : current;
    const phase = one.session.stages.get(stage)?.phase ?? 'prepared';
    const items = one.session.stages.get(stage)?.items ?? [];
    const words = (one.session.stages.get(stage)?.state as readonly { id: string }[] | null) ?? [];
    const word = Array.isArray(words) ? (among(words as { id: string }[], n)?.id ?? 'x') : 'x';
    const inside = (type: string, body: unknown) => ({ stage, type, body });
    const drive = (type: string, body: object = {}) => ({ stage: null, type, body });
    const source = among([from(stage), from(stage, 2), listOf('p', 'q'), { from: 'nothing' }], n);
    const asks = [
      ...moves.map((move) => drive(`stage:${move}`, { stage })),
      ...Array.from({ length: 12 }, () => drive(`stage:${among(driving[phase], n) ?? 'show'}`, { stage })),
      ...Array.from({ length: 6 }, () => inside('word:add', { text: `woord ${n}` })),
      ...Array.from({ length: 4 }, () =>
        inside('vote:cast', { item: among([...items, null], n)?.id ?? null }),
      ),
      inside('word:strike', { word }),
      drive('agenda:add', { stageType: among(['wall', 'vote', 'pause', 'no'], n), at: where % 9, source }),
      drive('agenda:remove', { stage }),
      drive('agenda:move', { stage, to: n % 9 }),
      drive('agenda:skip', { stage, skipped: n % 2 === 0 }),
      drive('agenda:duplicate', { stage }),
      drive('stage:configure', { stage, ...(n % 2 ? { source } : { config: { prompt: `${n}` } }) }),
      drive('session:configure', { info: { languages: n % 2 ? ['fr'] : ['nl', 'fr'] } }),
      drive('timer:start', { seconds: 1 + (n % 30), then: n % 2 ? 'close' : 'ring' }),
      drive('timer:extend', { seconds: 5 }),
      drive('timer:stop'),
      drive('timer:end'),
      drive('timer:end'),
      drive('people:count', { headCount: n }),
      ...(n % 30 === 0 ? [drive('session:end'), drive('session:empty')] : []),
    ];
    const ask = among(asks, what) ?? drive('none');
    const likely: readonly Actor[] =
      ask.type === 'timer:end'
        ? [{ role: 'clock' }]
        : ask.stage
          ? [an, ben, facilitator]
          : [facilitator, organiser];
    const actor = among(who % 15 === 0 ? everybody : likely, who) ?? facilitator;
    return { ask, actor };
  }

  /** Lives through random meetings and looks around after every act. */
  const always = (look: (one: Meeting, before: Session, accepted: boolean) => void) =>
    fc.assert(
      fc.property(acts, (all) => {
        const one = new Meeting(...agenda);
        for (const each of all) {
          one.now += each.wait * 1000;
          const { ask, actor } = asked(one, each);
          const before = one.session;
          const first = one.decide(ask, actor);
          const verdict = one.ask(ask, actor);
          expect(verdict).toEqual(first);
          look(one, before, verdict.accepted);
        }
      }),
      { numRuns: 60 },
    );

  test('L13: the session is what its log, its private rows and its authorships say, and nothing else', () => {
    always((one, _before, accepted) => {
      if (accepted) expect(plain(one.refolded())).toEqual(plain(one.session));
    });
  });

  test('L2: never is more than one stage open, and a countdown belongs to an open one', () => {
    always(({ session }) => {
      const open = [...session.stages.values()].filter(({ phase }) => phase === 'open').map(({ id }) => id);
      expect(open.length).toBeLessThanOrEqual(session.status === 'ended' ? 0 : 1);
      for (const stage of [session.timer?.stage, session.rang]) if (stage) expect(open).toEqual([stage]);
    });
  });

  test('L1: phases move along allowed edges only, and each step of the agenda has its stage', () => {
    const edges: Readonly<Record<Phase, readonly Phase[]>> = {
      prepared: ['open'],
      open: ['closed', 'revealed', 'sealed'],
      closed: ['open', 'revealed', 'sealed'],
      revealed: ['open', 'sealed'],
      sealed: [],
    };
    const seen = new Map<string, number>();
    always((one, before) => {
      const { session } = one;
      expect([...session.stages.keys()].sort()).toEqual(one.agenda.toSorted());
      const emptied = before.status === 'running' && session.status === 'preparing';
      for (const [id, { phase }] of session.stages) {
        const was = before.stages.get(id)?.phase ?? 'prepared';
        if (was === phase) continue;
        seen.set(`${was} ${phase}`, 1 + (seen.get(`${was} ${phase}`) ?? 0));
        if (!emptied) expect(edges[was], `${was} to ${phase}`).toContain(phase);
        // Straight from open to sealed is only the way at the end of a session.
        if (was === 'open' && phase === 'sealed') expect(session.status).toBe('ended');
      }
      if (session.current !== null) expect(one.phase(session.current)).not.toBe('prepared');
    });
    for (const edge of ['prepared open', 'open closed', 'closed open', 'closed revealed', 'revealed sealed'])
      expect(seen.get(edge) ?? 0, edge).toBeGreaterThan(0);
  });

  test('L6: what is sealed holds nobody', () => {
    always(({ session }) => {
      for (const stage of session.stages.values())
        if (stage.phase === 'sealed')
          expect([stage.rows.size, stage.authors.size, stage.contributors.size]).toEqual([0, 0, 0]);
        else expect(stage.sealed).toBeNull();
    });
  });

  test('L11: no number is given twice', () => {
    always((one) => {
      const numbers = one.log.flatMap((event) =>
        event.type === 'stage:event' && 'number' in event.event ? [event.event.number] : [],
      );
      expect(new Set(numbers).size).toBe(numbers.length);
    });
  });

  test('P4, P5: what is refused leaves the very same session, and what is decided is decided again', () => {
    always((one, before, accepted) => {
      if (!accepted) expect(one.session).toBe(before);
    });
  });

  test('A2: no id is on the agenda twice', () => {
    always((one) => {
      const ids: readonly StageId[] = one.agenda;
      expect(new Set(ids).size).toBe(ids.length);
    });
  });
});
