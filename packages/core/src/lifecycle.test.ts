import { describe, expect, test } from 'vitest';
import { bestOf, plainItem, turnoutOf, type Item, type Phase } from './index.ts';
import { an, ben, facilitator, from, listOf, Meeting, step } from '../test/meeting.ts';
import { itemsNamed } from '../test/types.ts';

const steps = ['open', 'close', 'reopen', 'reveal', 'seal'] as const;
type Life = Readonly<Record<Phase, Readonly<Record<(typeof steps)[number], Phase | string>>>>;

/** From each phase, what each step leads to: the next phase, or a refusal with a `!`. */
const hiding: Life = {
  prepared: {
    open: 'open',
    close: '!wrong-phase',
    reopen: '!wrong-phase',
    reveal: '!wrong-phase',
    seal: '!wrong-phase',
  },
  open: {
    open: '!wrong-phase',
    close: 'closed',
    reopen: '!wrong-phase',
    reveal: 'revealed',
    seal: '!wrong-phase',
  },
  closed: {
    open: '!wrong-phase',
    close: '!wrong-phase',
    reopen: 'open',
    reveal: 'revealed',
    seal: '!reveal-first',
  },
  revealed: {
    open: '!wrong-phase',
    close: '!wrong-phase',
    reopen: 'open',
    reveal: '!wrong-phase',
    seal: 'sealed',
  },
  sealed: {
    open: '!wrong-phase',
    close: '!wrong-phase',
    reopen: '!sealed',
    reveal: '!sealed',
    seal: '!sealed',
  },
};
const nothing = { reveal: '!nothing-to-reveal' };
const live: Life = {
  prepared: { ...hiding.prepared, ...nothing },
  open: { ...hiding.open, ...nothing },
  closed: { ...hiding.closed, ...nothing, seal: 'sealed' },
  revealed: hiding.revealed,
  sealed: { ...hiding.sealed, ...nothing },
};
const way: Readonly<Record<Phase, readonly string[]>> = {
  prepared: [],
  open: ['open'],
  closed: ['open', 'close'],
  revealed: ['open', 'close', 'reveal'],
  sealed: ['open', 'close', 'reveal', 'seal'],
};

describe('L1: a stage goes from phase to phase along these edges, and no other', () => {
  const cases = (life: Life, has: readonly Phase[]) =>
    has.flatMap((phase) => steps.map((one) => [phase, one, life[phase][one]] as const));
  const vote = () => new Meeting(step('v', 'vote', { source: listOf('x', 'y') }));
  const wall = () => new Meeting(step('v', 'wall'));

  test.each(cases(hiding, ['prepared', 'open', 'closed', 'revealed', 'sealed']))(
    'hiding, %s, %s: %s',
    (phase, one, to) => check(vote().steer('v', ...way[phase]), one, to),
  );
  test.each(cases(live, ['prepared', 'open', 'closed', 'sealed']))('live, %s, %s: %s', (phase, one, to) =>
    check(wall().steer('v', ...way[phase].filter((name) => name !== 'reveal')), one, to),
  );

  function check(one: Meeting, name: string, to: string): void {
    const before = one.session;
    const refused = one.try(`stage:${name}`, { stage: 'v' });
    if (to.startsWith('!')) {
      expect(refused).toBe(to.slice(1));
      expect(one.session).toBe(before);
    } else {
      expect(refused).toBeNull();
      expect(one.phase('v')).toBe(to);
    }
  }

  test('a stage that is not on the agenda has no life', () => {
    for (const name of [...steps, 'show', 'take-items', 'configure'])
      expect(vote().try(`stage:${name}`, { stage: 'nope' })).toBe('unknown-stage');
  });
});

describe('L2: at most one stage is open', () => {
  test('opening or reopening one closes the other, with its countdown', () => {
    const one = new Meeting(step('a', 'wall'), step('b', 'wall'), step('c', 'pause')).steer('a', 'open');
    expect(one.session).toMatchObject({ status: 'running', startedAt: one.now, current: 'a' });
    one.drive('timer:start', { seconds: 60, then: 'close' });
    one.now += 5000;
    const { events } = one.drive('stage:open', { stage: 'b' });
    expect(events.map(({ type }) => type)).toEqual(['stage:closed', 'stage:opened']);
    expect([one.phase('a'), one.phase('b')]).toEqual(['closed', 'open']);
    expect(one.session).toMatchObject({ current: 'b', timer: null, startedAt: one.now - 5000 });
    one.steer('a', 'reopen');
    expect([one.phase('a'), one.phase('b'), one.session.current]).toEqual(['open', 'closed', 'a']);
  });

  test('opening a skipped stage frees it', () => {
    const one = new Meeting(step('a', 'wall', { skipped: true })).steer('a', 'open');
    expect(one.session.agenda[0]).toMatchObject({ skipped: false });
  });
});

describe('L3: a stage takes its items when it opens', () => {
  const gathered = () => {
    const one = new Meeting(
      step('a', 'wall'),
      step('v', 'vote', { source: from('a') }),
      step('b', 'wall', { source: from('a') }),
    ).steer('a', 'open');
    for (const text of ['boom', 'bank']) one.give('a', 'word:add', { text }, an);
    return one;
  };

  test('from an earlier stage, as they are by then', () => {
    const one = gathered();
    expect(one.items('v')).toEqual([]);
    one.steer('v', 'open');
    expect(one.stage('v').items.map(({ text, lineage }) => [text.nl, lineage[0]?.stage])).toEqual([
      ['boom', 'a'],
      ['bank', 'a'],
    ]);
  });

  test('from a list, or none; a type that takes none gets none', () => {
    const one = new Meeting(
      step('a', 'wall', { source: listOf('x', 'y') }),
      step('b', 'wall'),
      step('p', 'pause', { source: listOf('x') }),
    );
    for (const id of ['a', 'b', 'p']) one.steer(id, 'open');
    expect([one.items('a'), one.items('b'), one.items('p')]).toEqual([['x', 'y'], [], []]);
  });

  test('and cannot open without any if it needs them', () => {
    const one = new Meeting(
      step('w', 'wall'),
      step('n', 'vote'),
      step('l', 'vote', { source: listOf() }),
      step('f', 'vote', { source: from('w') }),
    );
    for (const stage of ['n', 'l', 'f']) expect(one.try('stage:open', { stage })).toBe('no-items');
  });

  test('reopening takes what has come since, once, and `stage:take-items` says how many that were', () => {
    const one = gathered().steer('b', 'open');
    expect(one.drive('stage:take-items', { stage: 'b' })).toMatchObject({ events: [], value: 0 });
    one.steer('a', 'reopen');
    for (const text of ['fontein', 'lamp', 'hek']) one.give('a', 'word:add', { text }, ben);
    expect(one.drive('stage:take-items', { stage: 'b' }).value).toBe(3);
    one.give('a', 'word:add', { text: 'muur' }, ben);
    expect(one.items('b')).toHaveLength(5);
    one.steer('b', 'reopen');
    expect(one.stage('b').items.map(({ text }) => text.nl)).toEqual([
      ...['boom', 'bank', 'fontein', 'lamp', 'hek', 'muur'],
    ]);
    expect(one.stage('b').state).toHaveLength(6);
  });

  test('a type that does not take items on the way keeps what it opened with', () => {
    const one = gathered().steer('v', 'open').steer('a', 'reopen');
    one.give('a', 'word:add', { text: 'lamp' }, an);
    expect(one.steer('v', 'reopen').items('v')).toHaveLength(2);
    expect(one.drive('stage:take-items', { stage: 'v' }).value).toBe(0);
  });

  test('taking items is for stages that opened and are not sealed', () => {
    const one = gathered();
    expect(one.try('stage:take-items', { stage: 'b' })).toBe('not-open-yet');
    one.steer('b', 'open', 'close', 'seal');
    expect(one.try('stage:take-items', { stage: 'b' })).toBe('sealed');
  });

  test('what began in a stage does not come back to it', () => {
    const one = new Meeting(
      step('a', 'wall', { source: from('b') }),
      step('b', 'wall', { source: from('a') }),
    ).steer('a', 'open');
    one.give('a', 'word:add', { text: 'boom' }, an);
    one.steer('b', 'open');
    one.give('b', 'word:add', { text: 'bank' }, an);
    one.steer('a', 'reopen');
    expect(one.stage('a').items.map(({ text }) => text.nl)).toEqual(['bank']);
    expect(one.steer('b', 'reopen').items('b')).toHaveLength(1);
  });
});

describe('L4: the best N go on', () => {
  const ranked = (...people: readonly number[]): readonly Item[] =>
    people.map((count, at) => ({
      ...plainItem(`i${at}`, 'idea', { nl: 'x' }, 'nl'),
      figures: { people: count, rank: 1 + people.filter((other) => other > count).length },
    }));
  const counts = (best: number, ...people: readonly number[]) =>
    bestOf(ranked(...people), best).map(({ figures }) => figures['people']);

  test.each([
    ['the first places, in the order of the stage', 2, [1, 5, 3], [5, 3]],
    ['whoever is tied with the last comes along', 2, [1, 5, 3, 3, 3], [5, 3, 3, 3]],
    ['a tie above the line needs no more places', 2, [4, 4, 3], [4, 4]],
    ['more than there are is all of them', 9, [2, 1], [2, 1]],
    ['what nobody chose is not among the best, tied or not', 5, [3, 0, 2, 0, 1, 0], [3, 2, 1]],
    ['nor to fill the last place', 3, [3, 2, 0], [3, 2]],
    ['when nobody chose anything there is no best', 2, [0, 0, 0], []],
  ] as const)('%s', (_what, best, people, go) => expect(counts(best, ...people)).toEqual(go));

  test('what was never weighed passes', () => expect(bestOf(itemsNamed('x', 'y'), 1)).toHaveLength(2));

  test('from a vote into the next; without a best, nothing can open', () => {
    const agenda = [step('v', 'vote', { source: listOf('x', 'y', 'z') })];
    const next = [step('w', 'vote', { source: from('v', 2) }), step('all', 'vote', { source: from('v') })];
    const one = new Meeting(...agenda, ...next).steer('v', 'open');
    one.give('v', 'vote:cast', { item: 'y' }, an);
    one.steer('v', 'reveal').steer('w', 'open');
    expect(one.items('w')).toEqual(['y']);
    const blank = new Meeting(...agenda, ...next).steer('v', 'open', 'reveal');
    expect(blank.try('stage:open', { stage: 'w' })).toBe('no-items');
    expect(blank.steer('all', 'open').items('all')).toEqual(['x', 'y', 'z']);
  });
});

describe('L5: what a stage keeps back comes out at its reveal, not before', () => {
  const agenda = [
    step('v', 'vote', { source: listOf('x', 'y') }),
    step('n', 'vote', { source: from('v') }),
    step('w', 'wall', { source: from('v') }),
  ];

  test.each([0, 1])('a stage that takes from it waits for the reveal, with %d ballots', (ballots) => {
    const one = new Meeting(...agenda).steer('v', 'open');
    if (ballots > 0) one.give('v', 'vote:cast', { item: 'x' }, an);
    for (const phase of ['open', 'closed']) {
      if (phase === 'closed') one.steer('v', 'close');
      for (const stage of ['n', 'w']) expect(one.try('stage:open', { stage })).toBe('reveal-first');
      expect(one.phase('v')).toBe(phase);
    }
    expect(one.steer('v', 'reveal').steer('n', 'open').items('n')).toEqual(['x', 'y']);
  });

  test('before it ever opened it keeps nothing back, and has nothing', () => {
    const one = new Meeting(...agenda);
    expect(one.try('stage:open', { stage: 'n' })).toBe('no-items');
    expect(one.steer('w', 'open').items('w')).toEqual([]);
    one.steer('v', 'open').steer('w', 'reopen');
    expect(one.try('stage:take-items', { stage: 'w' })).toBe('reveal-first');
    one.steer('v', 'reveal');
    expect(one.drive('stage:take-items', { stage: 'w' }).value).toBe(2);
  });

  test('an open one closes on the way, before what its type shares and the reveal itself', () => {
    const one = new Meeting(...agenda).steer('v', 'open');
    one.drive('timer:start', { seconds: 60, then: 'close' });
    const { events } = one.drive('stage:reveal', { stage: 'v' });
    expect(events.map(({ type }) => type)).toEqual(['stage:closed', 'stage:event', 'stage:revealed']);
    expect(one.stage('v').state).toEqual({ unveiled: true });
    expect(one.session.timer).toBeNull();
  });

  test('its type may refuse, and then nothing has changed', () => {
    const one = new Meeting(step('v', 'vote', { source: listOf('x'), config: { quorum: 2 } }));
    one.steer('v', 'open').give('v', 'vote:cast', { item: 'x' }, an);
    const before = one.session;
    expect(one.try('stage:reveal', { stage: 'v' })).toBe('vote/quorum');
    expect(one.session).toBe(before);
  });

  test('revealed and reopened, it keeps back again', () => {
    const one = new Meeting(...agenda).steer('v', 'open', 'reveal', 'reopen');
    expect(one.try('stage:open', { stage: 'n' })).toBe('reveal-first');
  });
});

describe('L6: sealing', () => {
  const voted = () => {
    const one = new Meeting(step('v', 'vote', { source: listOf('x', 'y', 'z') })).steer('v', 'open');
    for (let i = 0; i < 30; i++) {
      const pseudonym = `schuilnaam-${String(i).padStart(2, '0')}`;
      const item = ['x', 'y', 'z'][i % 3];
      one.give('v', 'vote:cast', { item }, { role: 'participant', pseudonym });
    }
    return one.steer('v', 'reveal');
  };
  const ballots = (one: Meeting) => one.stage('v').sealed?.ballots ?? [];

  test('leaves no rows, no authors and no contributors; the turnout stays', () => {
    const one = voted();
    expect([turnoutOf(one.stage('v')), one.kept]).toEqual([30, 30]);
    one.steer('v', 'seal');
    const { rows, authors, contributors } = one.stage('v');
    expect([rows.size, authors.size, contributors.size, one.kept]).toEqual([0, 0, 0, 0]);
    expect(turnoutOf(one.stage('v'))).toBe(30);
    expect(JSON.stringify([one.log, one.session])).not.toContain('schuilnaam');
  });

  test('also of a stage whose people wrote', () => {
    const one = new Meeting(step('a', 'wall')).steer('a', 'open');
    one.give('a', 'word:add', { text: 'boom' }, an);
    one.give('a', 'word:add', { text: 'bank' }, an);
    one.give('a', 'word:add', { text: 'lamp' }, facilitator);
    expect(one.stage('a').authors.size).toBe(2);
    one.steer('a', 'close', 'seal');
    expect([one.stage('a').authors.size, one.kept, turnoutOf(one.stage('a'))]).toEqual([0, 0, 1]);
    expect(JSON.stringify([one.log, one.session])).not.toContain('schuilnaam');
  });

  test('puts the ballots in an order of their own, and loses none', () => {
    const one = voted().steer('v', 'seal');
    const inTheirOrder = Array.from({ length: 30 }, (_, i) => ['x', 'y', 'z'][i % 3]).toSorted();
    expect(ballots(one)).toEqual(inTheirOrder);
    const backwards = new Meeting(step('v', 'vote', { source: listOf('x', 'y', 'z') })).steer('v', 'open');
    for (let i = 29; i >= 0; i--)
      backwards.give(
        'v',
        'vote:cast',
        { item: ['x', 'y', 'z'][i % 3] },
        { role: 'participant', pseudonym: `p${i}` },
      );
    expect(ballots(backwards.steer('v', 'reveal', 'seal'))).toEqual(ballots(one));
  });
});

describe('L7: the end of a session', () => {
  const agenda = [
    step('a', 'wall'),
    step('v', 'vote', { source: listOf('x', 'y') }),
    step('u', 'vote', { source: listOf('x', 'y') }),
    step('o', 'wall'),
    step('p', 'wall'),
  ];
  const ended = () => {
    const one = new Meeting(...agenda).steer('a', 'open').steer('v', 'open', 'reveal');
    one.steer('u', 'open').steer('o', 'open');
    one.drive('timer:start', { seconds: 60, then: 'close' });
    one.drive('message:send', { text: { nl: 'Bijna klaar' } });
    one.drive('session:end');
    return one;
  };
  const phasesOf = (one: Meeting) => Object.fromEntries(one.agenda.map((id) => [id, one.phase(id)]));

  test('closes what is open, seals what keeps nothing back, and leaves the rest', () => {
    const one = ended();
    expect(phasesOf(one)).toEqual({ a: 'sealed', v: 'sealed', u: 'closed', o: 'sealed', p: 'prepared' });
    expect(one.session).toMatchObject({ status: 'ended', endedAt: one.now, timer: null, message: null });
  });

  test('afterwards a reveal, a seal, showing, the screen, the results and the head count are possible', () => {
    const one = ended();
    one.drive('stage:reveal', { stage: 'u' });
    one.drive('stage:seal', { stage: 'u' });
    one.drive('stage:show', { stage: 'v' });
    for (const type of ['screen:blank', 'screen:show', 'results:publish', 'results:withdraw'])
      one.drive(type);
    one.drive('people:count', { headCount: 12 });
    expect(one.session).toMatchObject({ current: 'v', screen: 'shown', headCount: 12, status: 'ended' });
  });

  test.each([
    ['session:end', {}],
    ['session:configure', { info: {} }],
    ['agenda:add', { stageType: 'wall' }],
    ['agenda:remove', { stage: 'p' }],
    ['agenda:move', { stage: 'p', to: 0 }],
    ['agenda:skip', { stage: 'p', skipped: true }],
    ['agenda:duplicate', { stage: 'p' }],
    ['stage:configure', { stage: 'p' }],
    ['stage:open', { stage: 'p' }],
    ['stage:take-items', { stage: 'a' }],
    ['stage:close', { stage: 'a' }],
    ['stage:reopen', { stage: 'u' }],
    ['timer:start', { seconds: 60, then: 'ring' }],
    ['timer:extend', { seconds: 60 }],
    ['timer:stop', {}],
    ['message:send', { text: { nl: 'Hallo' } }],
    ['message:clear', {}],
    ['joining:lock', {}],
    ['joining:unlock', {}],
  ])('and nothing else: %s', (type, body) => {
    const one = ended();
    const before = one.session;
    expect(one.try(type, body)).toBe('session-ended');
    expect(one.session).toBe(before);
  });

  test('nothing comes in any more, and it cannot be emptied', () => {
    const one = ended();
    expect(one.decide({ stage: 'o', type: 'word:add', body: { text: 'x' } }, an)).toMatchObject({
      reason: 'sealed',
    });
    expect(one.decide({ stage: 'p', type: 'word:add', body: { text: 'x' } }, an)).toMatchObject({
      reason: 'not-open-yet',
    });
    expect(
      one.decide({ stage: null, type: 'session:empty', body: {} }, {
        ...facilitator,
        role: 'organiser',
      } as never),
    ).toMatchObject({ reason: 'session-ended' });
  });

  test('a meeting that was called off ends without having begun', () => {
    const one = new Meeting(...agenda);
    one.drive('session:end');
    expect(one.session).toMatchObject({ status: 'ended', startedAt: null, endedAt: one.now, current: null });
    expect(new Set(Object.values(phasesOf(one)))).toEqual(new Set(['prepared']));
  });
});

test('L8: what has been open can be shown, and showing changes nothing else; what is prepared or skipped cannot', () => {
  const one = new Meeting(step('a', 'wall'), step('b', 'wall'), step('s', 'wall', { skipped: true }));
  for (const stage of ['a', 's']) expect(one.try('stage:show', { stage })).toBe('not-open-yet');
  one.steer('a', 'open').steer('b', 'open');
  const before = one.session;
  one.drive('stage:show', { stage: 'a' });
  expect(one.session).toEqual({ ...before, current: 'a' });
  expect(one.phase('b')).toBe('open');
  one.steer('a', 'seal');
  one.drive('stage:show', { stage: 'b' });
  one.drive('stage:show', { stage: 'a' });
  expect(one.session.current).toBe('a');
});
