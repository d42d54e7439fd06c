/**
 * Calls `wake` whenever this page may have slept or the network changed: shown again, back from the browser's cache,
 * back online, or suddenly offline (which may be wrong: a server on this laptop needs no network).
 */
export function onWake(wake: () => void): () => void {
  const shown = () => {
    if (document.visibilityState === 'visible') wake();
  };
  document.addEventListener('visibilitychange', shown);
  addEventListener('pageshow', shown);
  addEventListener('online', wake);
  addEventListener('offline', wake);
  return () => {
    document.removeEventListener('visibilitychange', shown);
    removeEventListener('pageshow', shown);
    removeEventListener('online', wake);
    removeEventListener('offline', wake);
  };
}
