import { Adapter } from 'socket.io-adapter';

/** What the frame of a packet is handed on in; Engine.IO writes it as it is where the transport is a WebSocket. */
interface PacketOptions {
  readonly preEncoded: true;
  wsPreEncodedFrame?: readonly Buffer[];
}

/** Of a connection: whether it is in the middle of something, and the WebSocket under it. */
interface Connection {
  readonly readyState: string;
  readonly upgrading: boolean;
  readonly writeBuffer: readonly unknown[];
  readonly transport: {
    readonly name: string;
    readonly writable: boolean;
    readonly socket?: {
      readonly bufferedAmount: number;
      readonly _sender: { sendFrame(frame: readonly Buffer[]): void };
    };
  };
}

interface Client {
  readonly conn: Connection;
  writeToEngine(encoded: readonly unknown[], options: PacketOptions): void;
}

/** Socket.IO's adapter keeps in its types to itself how it finds and encodes for those who are meant. */
const Open = Adapter as unknown as new (...namespace: ConstructorParameters<typeof Adapter>) => {
  readonly nsp: { readonly name: string };
  _encode(packet: object, options: PacketOptions): readonly unknown[];
  apply(to: object, each: (socket: { readonly client: Client }) => void): void;
};

class Framed extends Open {
  broadcast(packet: object, to: object): void {
    const options: PacketOptions = { preEncoded: true };
    const encoded = this._encode({ ...packet, nsp: this.nsp.name }, options);
    const [only] = encoded;
    if (encoded.length === 1 && Buffer.isBuffer(only)) options.wsPreEncodedFrame = [binaryFrame(only)];
    this.apply(to, ({ client }) => {
      if (!wroteAtOnce(client.conn, options)) client.writeToEngine(encoded, options);
    });
  }
}

/**
 * Writes to a WebSocket past the queue of Engine.IO, which costs more than the writing. Only where nothing waits, so
 * that the order stays and whoever reads slowly still fills that queue.
 */
function wroteAtOnce(connection: Connection, { wsPreEncodedFrame: frame }: PacketOptions): boolean {
  const { readyState, upgrading, writeBuffer, transport } = connection;
  const { name, writable, socket } = transport;
  if (!frame || name !== 'websocket' || !socket) return false;
  if (readyState !== 'open' || upgrading || !writable) return false;
  if (writeBuffer.length > 0 || socket.bufferedAmount > 0) return false;
  socket._sender.sendFrame(frame);
  return true;
}

/**
 * Socket.IO's adapter for one process, for halls: the WebSocket frame of a broadcast is made once for everybody, and
 * every socket that has nothing else to do writes that one buffer.
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
