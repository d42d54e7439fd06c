import { expect, test } from 'vitest';
import type { Socket } from 'socket.io';
import { StoppedClock } from '../live/kring.ts';
import { SlowReaders } from '../../server/src/realtime/slowReaders.ts';

/** A connection with so many packets of a kilobyte in its queue. */
function connection(kilobytes: number) {
  const found = { isCut: false, discards: false };
  const conn = {
    writeBuffer: Array.from({ length: kilobytes }, () => ({ data: Buffer.alloc(1024) })),
    transport: { socket: { terminate: () => (found.isCut = true) } },
    close: (discard: boolean) => (found.discards = discard),
  };
  return { found, socket: { conn } as unknown as Pick<Socket, 'conn'> };
}

test('H20 T8: who has too much waiting is cut off at once, without sending the rest; who is just behind is not', () => {
  const clock = new StoppedClock(0);
  const [behind, far] = [connection(250), connection(260)];
  const readers = new SlowReaders(clock, () => [behind.socket, far.socket]);
  readers.watch();
  clock.forward(SlowReaders.every);
  expect(far.found).toEqual({ isCut: true, discards: true });
  expect(behind.found).toEqual({ isCut: false, discards: false });
});

test('H20: they are looked at again and again, until the server stops', () => {
  const clock = new StoppedClock(0);
  let looks = 0;
  const readers = new SlowReaders(clock, () => {
    looks += 1;
    return [];
  });
  readers.watch();
  for (let second = 0; second < 3; second++) clock.forward(SlowReaders.every);
  expect(looks).toBe(3);
  readers.stop();
  clock.forward(SlowReaders.every);
  expect(looks).toBe(3);
});
