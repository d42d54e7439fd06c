import { idle } from '@kring/ui/idle.ts';

type Load = () => Promise<unknown>;

/**
 * Fetches what is shown now, and only then, one after the other and whenever the browser is idle, what may be shown
 * later: after a sleep, the network may be the last thing to come back. What can't be had now is left for then.
 */
export async function fetchAhead(now: Load | undefined, later: readonly Load[]): Promise<void> {
  await now?.().catch(() => undefined);
  for (const load of later) {
    await idle();
    await load().catch(() => undefined);
  }
}
