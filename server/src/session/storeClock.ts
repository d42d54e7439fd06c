import type { Store } from '../store/port.ts';
import { systemClock, type Clock } from './clock.ts';

/** How often it is looked at again, in milliseconds: this machine's quartz and the store's drift apart slowly. */
const every = 60_000;

/**
 * The clock of the store, which all nodes share: a deadline is the same moment for each of them, however wrong the
 * clock of a machine may be, and whether or not somebody sets it meanwhile.
 */
export async function storeClock(store: Pick<Store, 'now'>): Promise<Clock> {
  let ahead = await look(store);
  setInterval(() => {
    look(store).then(
      (found) => (ahead = found),
      () => undefined,
    );
  }, every).unref();
  return {
    now: () => Math.round(performance.now() + ahead),
    after: (milliseconds, call) => systemClock.after(milliseconds, call),
  };
}

/** By how much the store is ahead of this process's own running time. */
async function look(store: Pick<Store, 'now'>): Promise<number> {
  const asked = performance.now();
  const now = await store.now();
  // The answer was true somewhere in between.
  return now - (asked + performance.now()) / 2;
}
