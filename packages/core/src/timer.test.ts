import { describe, expect, test } from 'vitest';
import { clock, Meeting, step } from '../test/meeting.ts';

const begun = () => new Meeting(step('a', 'wall'), step('b', 'wall')).steer('a', 'open');
const counting = (then: 'close' | 'ring') => {
  const one = begun();
  one.drive('timer:start', { seconds: 60, then });
  return one;
};
const ring = (one: Meeting) => one.try('timer:end', {}, clock);

test('C1: a countdown is for the open stage that is shown, by the server’s clock; a new one replaces the old', () => {
  const one = new Meeting(step('a', 'wall'), step('b', 'wall'));
  const start = { seconds: 60, then: 'ring' };
  expect(one.try('timer:start', start)).toBe('not-open-yet');
  one.steer('a', 'open').drive('timer:start', start);
  expect(one.session.timer).toEqual({ stage: 'a', endsAt: one.now + 60_000, then: 'ring', given: 60_000 });
  one.now += 1000;
  one.drive('timer:start', { seconds: 5, then: 'close' });
  expect(one.session.timer).toEqual({ stage: 'a', endsAt: one.now + 5000, then: 'close', given: 5000 });
  one.steer('a', 'close');
  expect(one.try('timer:start', start)).toBe('not-open-yet');
});

describe('C2: more time', () => {
  test('comes on top of what is left, and how it ends stays', () => {
    const one = counting('close');
    const endsAt = one.now + 60_000;
    one.now += 50_000;
    one.drive('timer:extend', { seconds: 60 });
    expect(one.session.timer).toEqual({
      ...{ stage: 'a', endsAt: endsAt + 60_000, then: 'close' },
      given: 120_000,
    });
  });

  test('counts from now when the time has passed but the clock has not said so', () => {
    const one = counting('close');
    one.now += 70_000;
    one.drive('timer:extend', { seconds: 60 });
    expect(one.session.timer?.endsAt).toBe(one.now + 60_000);
    expect(ring(one)).toBe('no-timer');
  });

  test('after it rang, starts another that only rings; without one there is nothing to lengthen', () => {
    const one = counting('ring');
    one.now += 60_000;
    expect(ring(one)).toBeNull();
    one.drive('timer:extend', { seconds: 60 });
    expect(one.session).toMatchObject({
      timer: { stage: 'a', endsAt: one.now + 60_000, then: 'ring' },
      rang: null,
    });
    expect(begun().try('timer:extend', { seconds: 60 })).toBe('no-timer');
  });
});

test('C3: it can be stopped while it runs and after it rang, and not otherwise', () => {
  const one = counting('ring');
  one.drive('timer:stop');
  expect(one.session.timer).toBeNull();
  expect(one.try('timer:stop')).toBe('no-timer');
  one.drive('timer:start', { seconds: 1, then: 'ring' });
  one.now += 1000;
  expect(ring(one)).toBeNull();
  one.drive('timer:stop');
  expect(one.session.rang).toBeNull();
});

test('C4: the clock that comes too early, twice or for nothing does no harm; one that comes late ends it', () => {
  const one = counting('close');
  one.now += 59_999;
  const before = one.session;
  expect(ring(one)).toBe('no-timer');
  expect(one.session).toBe(before);
  one.now += 3_600_000;
  expect(ring(one)).toBeNull();
  expect(one.phase('a')).toBe('closed');
  expect(ring(one)).toBe('no-timer');
  expect(ring(begun())).toBe('no-timer');
});

test('C5: at the end it closes its stage, or only rings', () => {
  const closing = counting('close');
  closing.now += 60_000;
  expect(ring(closing)).toBeNull();
  expect([closing.phase('a'), closing.session.timer, closing.session.rang]).toEqual(['closed', null, null]);
  const ringing = counting('ring');
  ringing.now += 60_000;
  expect(ring(ringing)).toBeNull();
  expect([ringing.phase('a'), ringing.session.timer, ringing.session.rang]).toEqual(['open', null, 'a']);
});

test.each([
  ['closing', (one: Meeting) => one.steer('a', 'close')],
  ['another opening', (one: Meeting) => one.steer('b', 'open')],
  ['the end', (one: Meeting) => one.drive('session:end')],
  ['emptying', (one: Meeting) => one.drive('session:empty', {}, { role: 'organiser', id: 'o', name: 'O' })],
])('C6: it does not outlive its open stage: %s', (_what, over) => {
  const one = counting('close');
  over(one);
  expect(one.session).toMatchObject({ timer: null, rang: null });
  one.now += 60_000;
  expect(ring(one)).toMatch(/^(no-timer|session-ended)$/);
  const rang = counting('ring');
  rang.now += 60_000;
  ring(rang);
  over(rang);
  expect(rang.session).toMatchObject({ timer: null, rang: null });
});
