import { Adapter } from 'socket.io-adapter';

/** What the frame of a packet is handed on in; Engine.IO writes it as it is where the transport is a WebSocket. */
interface PacketOptions {
  wsPreEncodedFrame?: readonly Buffer[];
}

/** Socket.IO's adapter keeps its encoding to itself in its types, and calls it by this name. */
const Open = Adapter as unknown as new (...namespace: ConstructorParameters<typeof Adapter>) => {
  _encode(packet: object, options: PacketOptions): readonly unknown[];
};

class Framed extends Open {
  override _encode(packet: object, options: PacketOptions): readonly unknown[] {
    const encoded = super._encode(packet, options);
    const [only] = encoded;
    if (encoded.length === 1 && Buffer.isBuffer(only)) options.wsPreEncodedFrame = [binaryFrame(only)];
    return encoded;
  }
}

/**
 * Socket.IO's adapter for one process, which makes the WebSocket frame of a binary broadcast once for everybody
 * instead of once for each; for text it does so itself. Each socket then writes one and the same buffer.
 */
export const FramedAdapter = Framed as unknown as typeof Adapter;

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
