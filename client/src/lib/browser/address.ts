/** Addresses as people type them and as codes hold them. */

import type { SessionId } from '@kring/core';

/** Without the scheme, and without a last slash: `kring.gent.be`. */
export const spokenAddress = (url: string): string => url.replace(/^https?:\/\//, '').replace(/\/$/, '');

/**
 * Where phones find this server. The facilitator's own page may be open on localhost, which means nothing to a
 * phone; then the address is the one the server knows itself by.
 */
export function phoneAddress(here: URL, publicUrl: string | null): string {
  const isOnlyMine = ['localhost', '127.0.0.1', '[::1]'].includes(here.hostname);
  return isOnlyMine && publicUrl ? publicUrl.replace(/\/$/, '') : here.origin;
}

export const resultsUrlOf = (base: string, session: SessionId): string => `${base}/results/${session}`;

export const joinUrlOf = (base: string, code: string): string => `${base}/j/${code}`;
