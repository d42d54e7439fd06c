/** The same bytes as a Buffer: msgpack frames a plain Uint8Array with the whole of the memory it is a window on. */
export const framed = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
