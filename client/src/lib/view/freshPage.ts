import { tab } from '../browser/store.ts';
import { isReachable } from '../http/reachable.ts';

/**
 * Browsers remember a module that never came; a fresh page asks anew. Without a server it would be an empty one, so
 * then the page stays: false.
 */
export async function freshPage(): Promise<boolean> {
  if (!(await isReachable())) return false;
  location.reload();
  return true;
}

const key = 'fresh-page';
/** What a fresh page does not heal must not go round and round; in milliseconds. */
const rest = 60_000;

/** The same without anybody asking for it, and only now and then. */
export async function freshPageByItself(): Promise<void> {
  if (Date.now() - (tab.read<number>(key) ?? 0) < rest || !(await isReachable())) return;
  tab.write(key, Date.now());
  location.reload();
}
