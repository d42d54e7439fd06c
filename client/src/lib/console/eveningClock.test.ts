import type { NowView, StageView } from '@kring/core';
import { expect, test } from 'vitest';
import { eveningClock, type Standing } from './eveningClock.ts';

const at = (day: number, hours: number, minutes = 0) => new Date(2026, 10, day, hours, minutes).getTime();

const stage: StageView = {
  ...{ id: 'a', type: 'any', title: {}, phase: 'prepared', skipped: false, minutes: 30 },
  ...{ openedAt: null, closedAt: null, revealedAt: null, turnout: null, head: null },
};
const preparing: NowView = {
  ...{
    status: 'preparing',
    practice: false,
    startedAt: null,
    plannedMinutes: null,
    current: null,
    before: null,
    interrupted: [],
    endedAt: null,
    timer: null,
    rang: null,
  },
  ...{
    message: null,
    messageAt: null,
    screen: 'shown',
    joining: 'open',
    results: 'private',
    headCount: null,
  },
};

function standing(time: number, { hour = '19:30', isAttended = true } = {}): Standing | null | undefined {
  return eveningClock({ now: preparing, agenda: [stage], hour, time, isAttended })?.standing;
}

const begun = (openedAt: number, time: number, hour = '19:30') =>
  eveningClock({
    now: { ...preparing, status: 'running', startedAt: openedAt, plannedMinutes: 30, current: 'a' },
    agenda: [{ ...stage, phase: 'open', openedAt }],
    ...{ hour, time, isAttended: true },
  });

test('before the hour it says when it begins; past it, with people there, how late it is', () => {
  expect(standing(at(22, 9))).toEqual({ kind: 'begins', at: at(22, 19, 30) });
  expect(standing(at(22, 19, 30))).toEqual({ kind: 'on-time' });
  expect(standing(at(22, 19, 34))).toEqual({ kind: 'late', minutes: 4 });
});

test('who prepares late in the evening is not told to be late', () => {
  expect(standing(at(21, 23))).toBeNull();
  expect(standing(at(22, 19, 34), { isAttended: false })).toBeNull();
  expect(standing(at(22, 19, 34), { hour: '' })).toBeUndefined();
});

test('once begun, the hour counts when it is that of this evening', () => {
  expect(begun(at(22, 19, 36), at(22, 19, 40))?.standing).toEqual({ kind: 'late', minutes: 6 });
  expect(begun(at(22, 19, 27), at(22, 19, 40))?.standing).toEqual({ kind: 'ahead', minutes: 3 });
  // Tried out in the afternoon: nobody is early or late.
  expect(begun(at(22, 15), at(22, 15, 10))?.standing).toBeNull();
});

test('without an hour, nobody is early or late; when it will be over is said all the same', () => {
  expect(begun(at(22, 15), at(22, 15, 10), '')).toMatchObject({ standing: null, end: at(22, 15, 30) });
});

test('while it runs, the steps that are left have the hour at which they will begin', () => {
  const steps = ['a', 'b', 'c'].map((id): StageView => ({ ...stage, id, minutes: 10 }));
  const [first, second, third] = steps as [StageView, StageView, StageView];
  const begin = at(22, 19, 30);
  const hours = (agenda: StageView[], time: number, hour: string) => {
    const now: NowView = {
      ...preparing,
      status: 'running',
      startedAt: begin,
      plannedMinutes: 30,
      current: 'b',
    };
    return [...(eveningClock({ now, agenda, hour, time, isAttended: true })?.hours.values() ?? [])];
  };
  const closed: StageView = { ...first, phase: 'closed', openedAt: begin, closedAt: begin + 120_000 };
  const open: StageView = { ...second, phase: 'open', openedAt: begin + 120_000 };
  for (const hour of ['19:30', ''])
    expect(hours([closed, open, third], at(22, 19, 33), hour)).toEqual([at(22, 19, 42)]);
  expect(hours([closed, open, third], at(22, 19, 50), '')).toEqual([at(22, 19, 50)]);
});

test('who only prepares reads the hours of the plan', () => {
  const clock = (hour: string, time: number) =>
    eveningClock({ now: preparing, agenda: [stage], hour, time, isAttended: false });
  expect(clock('19:30', at(22, 23))).toMatchObject({ end: null, hours: new Map([['a', at(22, 19, 30)]]) });
});

test('an evening that begins around midnight is one evening', () => {
  expect(begun(at(23, 0, 10), at(23, 0, 10), '23:50')?.standing).toEqual({ kind: 'late', minutes: 20 });
  expect(begun(at(22, 23, 55), at(22, 23, 55), '00:10')?.standing).toEqual({ kind: 'ahead', minutes: 15 });
});
