import { expect, test } from 'vitest';
import { Levels } from '../../src/realtime/levels.ts';
import { Scans } from '../../src/realtime/scans.ts';
import type { Clock } from '../../src/session/clock.ts';

const asksEvery = 25_000;

/** A clock that is moved on by hand, and calls who waits for it. */
class HandClock implements Clock {
  #now = 0;
  #waiting: { at: number; call: () => void }[] = [];

  now = () => this.#now;

  after(milliseconds: number, call: () => void) {
    const one = { at: this.#now + milliseconds, call };
    this.#waiting.push(one);
    return () => void (this.#waiting = this.#waiting.filter((other) => other !== one));
  }

  pass(milliseconds: number): void {
    const until = this.#now + milliseconds;
    for (;;) {
      const [next] = this.#waiting.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#now = next.at;
      this.#waiting = this.#waiting.filter((one) => one !== next);
      next.call();
    }
    this.#now = until;
  }
}

const phone = () => ({ writeBuffer: [] as unknown[], transport: { socket: { bufferedAmount: 0 } } });

function hall(...sessions: readonly string[]) {
  const clock = new HandClock();
  const phones = sessions.map((session) => ({ session, conn: phone() }));
  const changed: string[] = [];
  const levels = new Levels(
    clock,
    asksEvery,
    () => phones,
    (session) => changed.push(session),
  );
  levels.watch();
  return { clock, phones, levels, changed };
}

test('H22: who answers is level; who has not answered for five seconds after being asked is not', () => {
  const { clock, phones, levels, changed } = hall('a', 'a');
  const [quiet, lively] = phones;
  for (let i = 0; i < 29; i++) {
    clock.pass(1000);
    if (lively) levels.heard(lively.conn);
  }
  expect(levels.behind('a')).toBe(0);
  clock.pass(3000);
  expect(levels.behind('a')).toBe(1);
  if (quiet) levels.heard(quiet.conn);
  clock.pass(1000);
  expect(levels.behind('a')).toBe(0);
  expect(changed).toEqual(['a', 'a']);
});

test('H22: who has had something waiting for five seconds is not level, until it is gone', () => {
  const { clock, phones, levels } = hall('a', 'b');
  const [one, other] = phones;
  one?.conn.writeBuffer.push('frame');
  if (other) other.conn.transport.socket.bufferedAmount = 12;
  clock.pass(5000);
  expect([levels.behind('a'), levels.behind('b')]).toEqual([0, 0]);
  clock.pass(2000);
  expect([levels.behind('a'), levels.behind('b')]).toEqual([1, 1]);
  one?.conn.writeBuffer.pop();
  clock.pass(1000);
  expect([levels.behind('a'), levels.behind('b')]).toEqual([0, 1]);
});

test('H22: a phone that is gone is not behind', () => {
  const { clock, phones, levels } = hall('a');
  phones[0]?.conn.writeBuffer.push('frame');
  clock.pass(7000);
  expect(levels.behind('a')).toBe(1);
  phones.pop();
  clock.pass(1000);
  expect(levels.behind('a')).toBe(0);
});

test('H22: scans are a number per session, of a bounded number of sessions', () => {
  const scans = new Scans();
  scans.add('first');
  for (let i = 0; i < 10_000; i++) for (let times = 0; times < 2; times++) scans.add(`s${i}`);
  expect([scans.of('first'), scans.of('s0'), scans.of('s9999')]).toEqual([0, 2, 2]);
  scans.forget('s0');
  expect(scans.of('s0')).toBe(0);
});
