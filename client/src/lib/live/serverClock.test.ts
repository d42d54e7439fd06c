import { expect, test } from 'vitest';
import { ServerClock } from './serverClock.ts';

test('counts down on the time of the server, not of the phone', () => {
  let phone = 5_000;
  const clock = new ServerClock(() => phone);
  clock.set(1_000_000);
  expect(clock.now).toBe(1_000_000);
  expect(clock.remaining(1_010_000)).toBe(10_000);
  phone += 4_000;
  expect(clock.remaining(1_010_000)).toBe(6_000);
});

test('never goes below nought', () => {
  const clock = new ServerClock(() => 0);
  clock.set(50);
  expect(clock.remaining(20)).toBe(0);
});

test('tells before from after on the time of the server', () => {
  let phone = 0;
  const clock = new ServerClock(() => phone);
  clock.set(1_000);
  expect(clock.isBefore(1_500)).toBe(true);
  phone = 500;
  expect(clock.isBefore(1_500)).toBe(false);
});
