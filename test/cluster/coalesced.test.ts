import { expect, test } from 'vitest';
import { Replica, type DocUpdate } from '@kring/protocol';
import { Coalesced } from '../../server/src/cluster/coalesced.ts';
import { Projection } from '../../server/src/session/projection.ts';
import { StoppedClock } from '../live/kring.ts';

/** A node with most of a hall has a pace of its own: what the host says meanwhile leaves as one. */

const fanOut = 50;

/** A host that says something ten times, and a node where passing it on takes its time. */
function saidTenTimes() {
  const clock = new StoppedClock(0);
  const sent: DocUpdate[] = [];
  const coalesced = new Coalesced((update) => {
    sent.push(update);
    clock.forward(fanOut);
  }, clock);
  const host = new Projection('session', 'life');
  const whole = host.whole();
  const said = Array.from({ length: 10 }, (_, at) => host.patch([[`key${at}`, at]])).filter(
    (one) => one !== null,
  );
  return { clock, sent, coalesced, whole, said };
}

test('while it rests, updates wait; they leave as one, which leaves no gap', () => {
  const { clock, sent, coalesced, whole, said } = saidTenTimes();
  for (const update of said) coalesced.add(update);
  expect(sent.map(({ n }) => n)).toEqual([1]);
  clock.forward(1000);
  expect(sent.map(({ n }) => n)).toEqual([1, 10]);

  const phone = new Replica();
  phone.take(whole);
  expect(sent.map((update) => phone.take(update))).toEqual(['applied', 'applied']);
  expect(phone.entries?.toJSON()).toEqual(Object.fromEntries(said.map((_, at) => [`key${at}`, at])));
});

test('a phone that missed what came before knows that it did', () => {
  const { clock, sent, coalesced, whole, said } = saidTenTimes();
  for (const update of said) coalesced.add(update);
  clock.forward(1000);
  const phone = new Replica();
  phone.take(whole);
  expect(phone.take(sent[1] as DocUpdate)).toBe('gap');
});

test('what must not be overtaken has everything before it', () => {
  const { sent, coalesced, said } = saidTenTimes();
  for (const update of said) coalesced.add(update);
  coalesced.now();
  expect(sent.map(({ n }) => n)).toEqual([1, 10]);
});
