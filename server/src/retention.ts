import type { Clock } from './session/clock.ts';
import type { Hosts } from './session/hosts.ts';
import type { Store } from './store/port.ts';

const everySixHours = 6 * 3600 * 1000;

interface Deps {
  readonly store: Store;
  readonly hosts: Hosts;
  readonly clock: Clock;
  readonly onError: (error: unknown) => void;
}

/** Deletes the sessions whose time is over: at the start, then every six hours. Returns how to stop. */
export function keepRetention(deps: Deps): () => void {
  let cancel = () => {};
  const round = () => {
    void deleteExpired(deps).catch(deps.onError);
    cancel = deps.clock.after(everySixHours, round);
  };
  round();
  return () => cancel();
}

/** A session is kept up to and including the day that people were told. Answers how many were deleted. */
export async function deleteExpired({
  store,
  hosts,
  clock,
}: Pick<Deps, 'store' | 'clock'> & { readonly hosts: Pick<Hosts, 'forget'> }): Promise<number> {
  const today = new Date(clock.now()).toISOString().slice(0, 10);
  const expired = await store.sessionsKeptUntilBefore(today);
  for (const session of expired) {
    await store.deleteSession(session);
    await hosts.forget(session);
  }
  return expired.length;
}
