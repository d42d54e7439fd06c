import { deserialize, serialize } from 'node:v8';
import { boxOf } from '../box.ts';

/**
 * What nodes say to each other through Redis, which is nobody's confidant: closed under a key that all nodes make from
 * the secret they share. A message opens only in the place (channel or key of Redis) that it was sealed for.
 */
export interface Seal {
  close(place: string, message: unknown): Buffer;
  /** The message; null for anything that no node of ours has sealed for this place. */
  open(place: string, sealed: Buffer): unknown;
}

export function sealOf(secret: Buffer): Seal {
  const box = boxOf(secret, 'between nodes');
  return {
    close: (place, message) => box.close(place, serialize(message)),
    open(place, sealed) {
      const body = box.open(place, sealed);
      // Whoever could seal it is a node like this one: what it holds can be trusted as memory can.
      return body && (deserialize(body) as unknown);
    },
  };
}
