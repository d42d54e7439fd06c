import { describe, expect, test } from 'vitest';
import { decide, minutesLate, runSheet, sessionEntries, type NowView, type StageView } from './index.ts';
import { facilitator, Meeting, step } from '../test/meeting.ts';
import { types } from '../test/types.ts';

const minute = 60_000;

/** Half past seven in this evening; steps of 10, 20 and 15 minutes. */
const evening = () =>
  new Meeting(
    step('a', 'wall', { minutes: 10 }),
    step('b', 'wall', { minutes: 20 }),
    step('c', 'wall', { minutes: 15 }),
  );

/** The clock as everyone is told of it, in minutes from `begin`. */
function sheetOf({ session, now: time }: Meeting, startsAt: number | null, begin = startsAt ?? 0) {
  const told = Object.fromEntries(sessionEntries(session)) as unknown as {
    now: NowView;
    agenda: StageView[];
  };
  const sheet = runSheet({ ...told, startsAt, time });
  if (!sheet) return null;
  const since = (at: number | null) => at && (at - begin) / minute;
  return {
    planned: sheet.lines.map(({ plannedAt }) => plannedAt && since(plannedAt)),
    expected: sheet.lines.map(({ expectedAt }) => expectedAt && since(expectedAt)),
    end: since(sheet.expectedEnd),
    late: minutesLate(sheet),
  };
}

describe('V4: the clock', () => {
  test('before it begins, is the plan; past its hour, everything moves along', () => {
    const one = evening();
    const begin = one.now + 5 * minute;
    expect(sheetOf(one, begin)).toEqual({
      planned: [0, 10, 30],
      expected: [0, 10, 30],
      end: 45,
      late: 0,
    });
    one.now += 9 * minute;
    expect(sheetOf(one, begin)).toMatchObject({ planned: [0, 10, 30], expected: [4, 14, 34], late: 4 });
  });

  test('counts the open step as long as was planned, or as long as it has lasted when that is more', () => {
    const one = evening();
    const begin = one.now;
    one.now += 2 * minute;
    one.steer('a', 'open');
    one.now += 5 * minute;
    expect(sheetOf(one, begin)).toMatchObject({ expected: [null, 12, 32], end: 47, late: 2 });
    one.now += 10 * minute;
    expect(sheetOf(one, begin)).toMatchObject({ expected: [null, 17, 37], end: 52, late: 7 });
  });

  test('runs ahead when a step is over sooner', () => {
    const one = evening();
    const begin = one.now;
    one.steer('a', 'open');
    one.now += 7 * minute;
    one.steer('b', 'open');
    expect(sheetOf(one, begin)).toMatchObject({ expected: [null, null, 27], late: -3 });
  });

  test('without an hour, begins with the first step', () => {
    const one = evening();
    expect(sheetOf(one, null)).toBeNull();
    const begin = one.now;
    one.steer('a', 'open');
    one.now += 12 * minute;
    expect(sheetOf(one, null, begin)).toMatchObject({ planned: [0, 10, 30], late: 2 });
  });

  test('what is skipped or shortened on the way makes up for lost time, what is added costs it', () => {
    const one = evening();
    const begin = one.now;
    one.steer('a', 'open');
    one.now += 25 * minute;
    one.steer('b', 'open');
    expect(sheetOf(one, begin)?.late).toBe(15);
    one.drive('stage:configure', { stage: 'c', minutes: 5 });
    expect(sheetOf(one, begin)?.late).toBe(5);
    one.drive('agenda:skip', { stage: 'c', skipped: true });
    expect(sheetOf(one, begin)).toMatchObject({ planned: [0, 10, null], end: 45, late: 0 });
    one.drive('agenda:add', { stageType: 'wall', minutes: 3 });
    expect(sheetOf(one, begin)?.late).toBe(3);
  });

  test('a step that was passed over is not waited for, and after the end there is nothing to run behind', () => {
    const one = evening();
    const begin = one.now;
    one.steer('b', 'open');
    expect(sheetOf(one, begin)).toMatchObject({ expected: [null, null, 20], late: -10 });
    one.drive('session:end');
    expect(sheetOf(one, begin)).toMatchObject({ expected: [null, null, null], end: null, late: null });
  });

  test('counts what is left of a step that gave way to an earlier one', () => {
    const one = evening();
    const begin = one.now;
    one.steer('a', 'open');
    one.now += 10 * minute;
    one.steer('b', 'open');
    one.now += 5 * minute;
    one.steer('a', 'reopen');
    expect(sheetOf(one, begin)).toMatchObject({ expected: [null, null, 30], end: 45, late: 0 });
    one.now += 4 * minute;
    expect(sheetOf(one, begin)).toMatchObject({ expected: [null, null, 34], late: 4 });
  });

  test('does not wait for what stands between a reopened step and the one that gave way to it', () => {
    const one = evening();
    const begin = one.now;
    one.steer('a', 'open');
    one.steer('c', 'open');
    one.steer('a', 'reopen');
    expect(sheetOf(one, begin)).toMatchObject({ expected: [null, null, null], end: 25 });
  });

  test('says nothing where no minutes were planned', () => {
    const one = new Meeting(step('a', 'wall'));
    expect(sheetOf(one, one.now)).toBeNull();
  });
});

test('V4: when a step opened and closed is told, through closing, reopening and a restart', () => {
  const one = evening();
  const begin = one.now;
  const timesOf = (id: string) => {
    const { openedAt, closedAt } = one.refolded().stages.get(id) ?? {};
    return [openedAt && openedAt - begin, closedAt && closedAt - begin];
  };
  one.steer('a', 'open');
  one.now += minute;
  one.steer('b', 'open');
  expect([timesOf('a'), timesOf('b'), timesOf('c')]).toEqual([
    [0, minute],
    [minute, null],
    [null, null],
  ]);
  one.now += minute;
  one.steer('a', 'reopen');
  expect([timesOf('a'), timesOf('b')]).toEqual([
    [0, null],
    [minute, 2 * minute],
  ]);
});

test('V4: the hour is a time of day or nothing', () => {
  const one = evening();
  const given = { now: 0, joined: 0, id: () => 'x', random: () => 0, number: () => 1 };
  const set = (startsAt: string) => {
    const ask = { stage: null, type: 'session:configure', body: { info: { startsAt } } };
    return decide(types, one.session, ask, facilitator, given).accepted;
  };
  expect(['', '00:00', '19:30', '23:59'].map(set)).not.toContain(false);
  expect(['24:00', '7:30', '19:60', 'soon'].map(set)).not.toContain(true);
});
