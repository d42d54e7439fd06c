import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, randomBytes } from 'node:crypto';

/**
 * Keeps bytes from all who do not have the secret: AES-256-GCM, each time with a nonce of its own. What is closed is
 * nonce, tag and body, and opens only in the place that it was closed for.
 */
export interface Box {
  close(place: string, bytes: Uint8Array): Buffer;
  /** The bytes; null for anything that was not closed for this place under this secret. */
  open(place: string, closed: Buffer): Buffer | null;
}

const nonceLength = 12;
const tagLength = 16;
const cipher = 'aes-256-gcm';

/** `purpose`: boxes for different purposes have different keys. */
export function boxOf(secret: Buffer, purpose: string): Box {
  // As a KeyObject: one that comes as bytes is taken in anew each time, which costs three times as much as the rest.
  const key = createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', `kring: ${purpose}`, 32)));
  return {
    close(place, bytes) {
      const nonce = randomBytes(nonceLength);
      const closing = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(place));
      const body = Buffer.concat([closing.update(bytes), closing.final()]);
      return Buffer.concat([nonce, closing.getAuthTag(), body]);
    },
    open(place, closed) {
      if (closed.length < nonceLength + tagLength) return null;
      const nonce = closed.subarray(0, nonceLength);
      const opening = createDecipheriv(cipher, key, nonce, { authTagLength: tagLength })
        .setAAD(Buffer.from(place))
        .setAuthTag(closed.subarray(nonceLength, nonceLength + tagLength));
      try {
        return Buffer.concat([opening.update(closed.subarray(nonceLength + tagLength)), opening.final()]);
      } catch {
        return null;
      }
    },
  };
}
