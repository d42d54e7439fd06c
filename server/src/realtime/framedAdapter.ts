import { Adapter } from 'socket.io-adapter';

/** What of Socket.IO's adapter is its own business, and stays so: only its way of encoding is added to. */
interface Encoding {
  _encode(packet: object, options: { wsPreEncodedFrame?: readonly Buffer[] }): readonly unknown[];
}
const InMemory = Adapter as unknown as new (
  ...namespace: ConstructorParameters<typeof Adapter>
) => Adapter & Encoding;

/**
 * Socket.IO's adapter for one process, which makes the WebSocket frame of a binary broadcast once for everybody
 * instead of once for each; for text it does so itself. Each socket then writes one and the same buffer.
 */
export class FramedAdapter extends InMemory {
  override _encode(packet: object, options: { wsPreEncodedFrame?: readonly Buffer[] }): readonly unknown[] {
    const encoded = super._encode(packet, options);
    const [only] = encoded;
    if (encoded.length === 1 && Buffer.isBuffer(only)) options.wsPreEncodedFrame = [binaryFrame(only)];
    return encoded;
  }
}

/** One whole, unmasked, binary WebSocket frame (RFC 6455, section 5.2). */
export function binaryFrame(payload: Buffer): Buffer {
  const { length } = payload;
  const head = length < 126 ? 2 : length < 0x10000 ? 4 : 10;
  const frame = Buffer.allocUnsafe(head + length);
  frame[0] = 0x82;
  if (head === 2) frame[1] = length;
  else if (head === 4) {
    frame[1] = 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 127;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  payload.copy(frame, head);
  return frame;
}
