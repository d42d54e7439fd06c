/** Time, as the server sees it. Tests bring their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back once after so many milliseconds; the answer cancels it. */
  after(milliseconds: number, call: () => void): () => void;
}

/** The longest wait a timer of Node can hold; a later deadline is looked at again then. */
const longest = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, call) {
    const timeout = setTimeout(call, Math.min(Math.max(milliseconds, 0), longest));
    return () => clearTimeout(timeout);
  },
};
