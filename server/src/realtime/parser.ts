import parser from 'socket.io-msgpack-parser';

/** Deeper than any command of ours, and shallow enough for whatever walks over it. */
const deepest = 32;

/**
 * Socket.IO's msgpack, for what strangers send. Msgpack can say more than JSON: a key `__proto__` gives an object
 * another prototype, and code that trusts what it looks like breaks. Such a frame, like one that nests too deep, is
 * no packet.
 */
class WaryDecoder extends parser.Decoder {
  override checkPacket(decoded: unknown): void {
    if (!isPlain(decoded, deepest)) throw new Error('invalid packet');
    super.checkPacket(decoded);
  }
}

/** Whether this is made of JSON's values and bytes, and of nothing else. */
function isPlain(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return true;
  if (levels === 0) return false;
  if (Array.isArray(value)) return value.every((one) => isPlain(one, levels - 1));
  return (
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.values(value).every((one) => isPlain(one, levels - 1))
  );
}

export const waryParser = { ...parser, Decoder: WaryDecoder };
