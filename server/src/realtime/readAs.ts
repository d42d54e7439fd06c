interface Schema<Value> {
  safeParse(raw: unknown): { readonly success: true; readonly data: Value } | { readonly success: false };
}

/**
 * What a frame brought, by its schema; null when it doesn't fit. What strangers send can make a schema itself throw
 * (an object whose `length` cannot be compared), and on a socket nobody would catch that.
 */
export function readAs<Value>(schema: Schema<Value>, raw: unknown): Value | null {
  try {
    const read = schema.safeParse(raw);
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
