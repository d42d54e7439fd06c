import type { Answer, Envelope } from '@kring/protocol';
import { beforeEach, expect, test } from 'vitest';
import { Delivery } from './delivery.ts';
import { Outbox } from './outbox.ts';

const yes = ({ id }: Envelope): Promise<Answer> => Promise.resolve({ id, accepted: true, value: null });

let ids = 0;
let live: boolean;
let way: string[];
let alarms: { run: () => void; milliseconds: number }[];
let outbox: Outbox;
let delivery: Delivery;

beforeEach(() => {
  live = true;
  way = [];
  alarms = [];
  const storage = {
    load: () => Promise.resolve([]),
    put: () => Promise.resolve(),
    remove: () => Promise.resolve(),
  };
  outbox = new Outbox({ storage, sequence: { next: () => ++ids }, newId: () => `id-${ids}` });
  const along = (name: string) => (envelope: Envelope) => {
    way.push(`${name} ${envelope.type}`);
    return yes(envelope);
  };
  delivery = new Delivery(
    outbox,
    { socket: along('socket'), post: along('post'), isLive: () => live },
    (run, milliseconds) => {
      const alarm = { run, milliseconds };
      alarms.push(alarm);
      return () => void alarms.splice(alarms.indexOf(alarm) >>> 0, 1);
    },
  );
});

test('over the socket at once when it is there', async () => {
  const answered = outbox.keep(null, 'a', {});
  await delivery.go();
  expect((await answered).accepted).toBe(true);
  expect(way).toEqual(['socket a']);
});

test('by POST when the socket stays away for three seconds', async () => {
  live = false;
  const answered = [outbox.keep(null, 'a', {}), outbox.keep(null, 'b', {})];
  await delivery.go();
  expect(way).toEqual([]);
  expect(alarms.map(({ milliseconds }) => milliseconds)).toEqual([3_000]);
  alarms.shift()?.run();
  await Promise.all(answered);
  expect(way).toEqual(['post a', 'post b']);
});

test('over the socket after all when it came back in time', async () => {
  live = false;
  const answered = outbox.keep(null, 'a', {});
  await delivery.go();
  live = true;
  await delivery.go();
  await answered;
  expect(way).toEqual(['socket a']);
});

test('with nothing to send no alarm is set', async () => {
  await delivery.go();
  expect(alarms).toEqual([]);
});
