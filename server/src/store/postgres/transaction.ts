import type { Pool, PoolClient } from 'pg';
import { Queries } from './queries.ts';

/** One call: what it does, and whether that changes anything. */
export interface Task {
  readonly writes: boolean;
  run(queries: Queries): Promise<unknown>;
}

export type Outcome =
  { readonly done: true; readonly value: unknown } | { readonly done: false; readonly error: unknown };

/**
 * Performs the calls of one session: first all that write, in one transaction, then the others. The outcomes, in the
 * order of the tasks, say only what is durable.
 */
export async function perform(pool: Pool, tasks: readonly Task[]): Promise<readonly Outcome[]> {
  let client: PoolClient;
  try {
    client = await pool.connect();
  } catch (error) {
    return tasks.map(() => ({ done: false, error }));
  }
  const queries = new Queries(client);
  const outcomes = new Map<Task, Outcome>();
  const writing = tasks.filter(({ writes }) => writes);
  const written = await inOneTransaction(queries, writing);
  writing.forEach((task, at) => outcomes.set(task, written[at] ?? failed(undefined)));
  for (const task of tasks) if (!task.writes) outcomes.set(task, await attempt(queries, task));
  const all = tasks.map((task) => outcomes.get(task) ?? failed(undefined));
  // A connection on which something went wrong may be half dead or half in a transaction.
  client.release(all.some(({ done }) => !done));
  return all;
}

/** Each task in a savepoint, where there are several: one that throws undoes only itself. */
async function inOneTransaction(queries: Queries, tasks: readonly Task[]): Promise<readonly Outcome[]> {
  if (tasks.length === 0) return [];
  const apart = tasks.length > 1;
  const outcomes: Outcome[] = [];
  try {
    await queries.text('begin');
    for (const task of tasks) {
      if (apart) await queries.text('savepoint one');
      const outcome = await attempt(queries, task);
      if (apart) await queries.text(outcome.done ? 'release one' : 'rollback to one');
      outcomes.push(outcome);
    }
    const [only] = outcomes;
    await queries.text(!apart && only && !only.done ? 'rollback' : 'commit');
    return outcomes;
  } catch (error) {
    return tasks.map(() => failed(error));
  }
}

async function attempt(queries: Queries, task: Task): Promise<Outcome> {
  try {
    return { done: true, value: await task.run(queries) };
  } catch (error) {
    return failed(error);
  }
}

const failed = (error: unknown): Outcome => ({ done: false, error });
