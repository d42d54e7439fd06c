import type Database from 'better-sqlite3';
import type { Call, CallName, Calls, Reads, Reply, Upkeep, Writes } from './calls.ts';
import { explain } from './explain.ts';
import { inOneTransaction, type Outcome } from './transaction.ts';

/**
 * Performs a batch of calls: first all that write, in one transaction, then the others. The replies, in the order
 * of the calls, say only what is on the disk.
 */
export function perform(
  database: Database.Database,
  folder: string,
  writes: Writes,
  others: Reads & Upkeep,
  calls: readonly Call[],
): readonly Reply[] {
  const isWrite = (call: Call): call is Call<keyof Writes> => call.name in writes;
  const isOther = (call: Call): call is Call<keyof (Reads & Upkeep)> => call.name in others;

  const replies = new Map<Call, Reply>();
  const inside = calls.filter(isWrite);
  const outcomes = inOneTransaction(
    database,
    inside.map((call) => () => make(writes, call)),
  );
  inside.forEach((call, at) => replies.set(call, replyFor(outcomes[at], folder)));
  for (const call of calls.filter(isOther)) {
    replies.set(
      call,
      replyFor(
        attempt(() => make(others, call)),
        folder,
      ),
    );
  }
  return calls.map((call) => replies.get(call) ?? replyFor(undefined, folder));
}

/** The name and the arguments of a call belong together, whichever of the calls it is. */
function make<Name extends CallName>(
  calls: { readonly [N in Name]: (...args: Parameters<Calls[N]>) => ReturnType<Calls[N]> },
  call: { readonly [N in Name]: { readonly name: N; readonly args: Parameters<Calls[N]> } }[Name],
): ReturnType<Calls[Name]> {
  return calls[call.name](...call.args);
}

function attempt<T>(task: () => T): Outcome<T> {
  try {
    return { done: true, value: task() };
  } catch (error) {
    return { done: false, error };
  }
}

function replyFor(outcome: Outcome<unknown> | undefined, folder: string): Reply {
  if (outcome?.done) return outcome;
  const { reason, message } = explain(outcome?.error, folder);
  return { done: false, reason, message };
}
