/**
 * Keeps the screen of this device on while the page is in sight; returns what ends that. Where it is not allowed to, as
 * over plain HTTP, `mayDoze` is called.
 */
export function stayAwake(mayDoze: () => void): () => void {
  if (!('wakeLock' in navigator)) {
    mayDoze();
    return () => undefined;
  }
  let held: Promise<WakeLockSentinel | null> | null = null;
  const hold = () => {
    // A page that is out of sight loses it; a battery that is low may refuse it.
    if (document.visibilityState === 'visible') held = navigator.wakeLock.request('screen').catch(() => null);
  };
  hold();
  document.addEventListener('visibilitychange', hold);
  return () => {
    document.removeEventListener('visibilitychange', hold);
    void held?.then((lock) => lock?.release());
  };
}
