/** What is promised, if it comes within so many seconds; else an error that names what did not come. */
export async function within<Value>(seconds: number, promised: Promise<Value>, what: string): Promise<Value> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new Error(`After ${seconds} s still no end to: ${what}`)),
    seconds * 1000,
  );
  try {
    return await Promise.race([promised, late]);
  } finally {
    clearTimeout(timer);
  }
}
