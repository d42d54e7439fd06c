/** Whether this browser, at this address, can open Kring without a network: on HTTPS and on localhost. */
export const opensOffline = (): boolean => isSecureContext && 'serviceWorker' in navigator;

/** Keeps the pages of Kring on this device, and of them what it has fetched so far and will fetch. */
export async function keepForOffline(): Promise<void> {
  if (!opensOffline()) return;
  await navigator.serviceWorker.register('/service-worker.js');
  const { active } = await navigator.serviceWorker.ready;
  const fetched = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
  active?.postMessage(fetched);
}
