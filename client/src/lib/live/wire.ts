import type { DocUpdate, SyncRequest } from '@kring/protocol';

/** Bytes as the browser's msgpack hands them over and wants them: as ArrayBuffers, or as extension 0 around one. */

export function bytesOf(value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return value;
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  if (Array.isArray(value)) return bytesOf(value[1]);
  throw new TypeError('There are no bytes in this.');
}

export const received = (update: DocUpdate): DocUpdate => ({ ...update, update: bytesOf(update.update) });

/** The request with its state vector in the one form that the browser's msgpack sends as bytes. */
export function toSend(request: SyncRequest): SyncRequest {
  const { stateVector } = request;
  return { ...request, stateVector: stateVector && (stateVector.slice().buffer as unknown as Uint8Array) };
}
