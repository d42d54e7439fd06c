/** Whether the server answers within so many milliseconds. */
export async function isReachable(within = 4000): Promise<boolean> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), within);
  try {
    return (await fetch('/healthz', { cache: 'no-store', redirect: 'error', signal: patience.signal })).ok;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
