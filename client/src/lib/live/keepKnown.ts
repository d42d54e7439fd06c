import { opensOffline } from '../browser/offline.ts';
import { forget, recall, remember } from './known.ts';
import type { SessionLive } from './sessionLive.svelte.ts';

/**
 * Goes live with what this device knew of the session, and keeps what it knows whenever the page is left, which on a
 * phone may be its end. Only where the page can be opened again without a network. Returns what ends it.
 */
export function keepKnown(live: SessionLive): () => void {
  if (!opensOffline()) return live.start();
  const owner = `${live.id}/${live.owner}`;
  const keep = () => {
    if (live.connection.kind === 'ended') void forget(owner);
    else if (live.about) void remember(owner, live.known);
  };
  const hidden = () => {
    if (document.visibilityState === 'hidden') keep();
  };
  let stop = () => {};
  let isOver = false;
  void recall(owner).then((known) => {
    if (known) live.recall(known);
    if (!isOver) stop = live.start();
  });
  const often = setInterval(keep, 5_000);
  addEventListener('pagehide', keep);
  document.addEventListener('visibilitychange', hidden);
  return () => {
    isOver = true;
    keep();
    clearInterval(often);
    removeEventListener('pagehide', keep);
    document.removeEventListener('visibilitychange', hidden);
    stop();
  };
}
