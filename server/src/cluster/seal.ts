import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';

/**
 * What nodes say to each other through Redis, which is nobody's confidant: AES-256-GCM under a key that all nodes make
 * from the secret they share. A message opens only in the place (channel or key of Redis) that it was sealed for.
 */
export interface Seal {
  close(place: string, message: unknown): Buffer;
  /** The message; null for anything that no node of ours has sealed for this place. */
  open(place: string, sealed: Buffer): unknown;
}

const nonceLength = 12;
const tagLength = 16;
const cipher = 'aes-256-gcm';

export function sealOf(secret: Buffer): Seal {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'kring: between nodes', 32));
  return {
    close(place, message) {
      const nonce = randomBytes(nonceLength);
      const closing = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(place));
      const body = Buffer.concat([closing.update(serialize(message)), closing.final()]);
      return Buffer.concat([nonce, closing.getAuthTag(), body]);
    },
    open(place, sealed) {
      if (sealed.length < nonceLength + tagLength) return null;
      const nonce = sealed.subarray(0, nonceLength);
      const opening = createDecipheriv(cipher, key, nonce, { authTagLength: tagLength })
        .setAAD(Buffer.from(place))
        .setAuthTag(sealed.subarray(nonceLength, nonceLength + tagLength));
      try {
        const body = Buffer.concat([
          opening.update(sealed.subarray(nonceLength + tagLength)),
          opening.final(),
        ]);
        // Whoever could seal it is a node like this one: what it holds can be trusted as memory can.
        return deserialize(body) as unknown;
      } catch {
        return null;
      }
    },
  };
}
