import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as z from 'zod/mini';
import { obey, OrderError, orderSchema, type Order, type OrderDeps } from './orders.ts';

/**
 * The operator's door to a running Kring: a local socket in the data folder, which only the user that runs Kring can
 * open. One line of JSON goes in, an {@link Order}; one comes back, a {@link Reply}.
 */
const replySchema = z.object({ done: z.boolean(), text: z.string() });
type Reply = z.infer<typeof replySchema>;

/** Opens the door. Answers how to close it; rejects when there can be none, as where the path is too long. */
export async function openDoor(folder: string, deps: OrderDeps): Promise<() => Promise<void>> {
  const place = placeIn(folder);
  // A Kring that was killed leaves its door behind. The folder is ours alone, so nobody stands behind it.
  if (process.platform !== 'win32') rmSync(place, { force: true });
  const visitors = new Set<Socket>();
  const server = createServer((visitor) => {
    visitors.add(visitor);
    visitor.once('close', () => visitors.delete(visitor));
    visitor.on('error', () => visitor.destroy());
    createInterface({ input: visitor }).on('line', (line) => {
      void reply(deps, line).then((said) => visitor.end(`${JSON.stringify(said)}\n`));
    });
  });
  server.listen(place);
  await once(server, 'listening');
  return async () => {
    const closed = once(server, 'close');
    server.close();
    for (const visitor of visitors) visitor.destroy();
    await closed;
  };
}

/** Asks the Kring that runs on `folder`; null when none does. Rejects with an {@link OrderError}. */
export async function askAtDoor(folder: string, order: Order): Promise<string | null> {
  const door = connect(placeIn(folder));
  try {
    await once(door, 'connect');
  } catch {
    return null;
  }
  door.write(`${JSON.stringify(order)}\n`);
  for await (const line of createInterface({ input: door })) {
    const { done, text } = z.parse(replySchema, JSON.parse(line));
    if (!done) throw new OrderError(text);
    return text;
  }
  throw new OrderError('Kring ended before it answered.');
}

async function reply(deps: OrderDeps, line: string): Promise<Reply> {
  try {
    return { done: true, text: await obey(deps, z.parse(orderSchema, JSON.parse(line))) };
  } catch (error) {
    const isExpected = error instanceof OrderError || (error instanceof Error && error.name === 'StoreError');
    return { done: false, text: isExpected ? error.message : 'Kring did not understand this.' };
  }
}

const placeIn = (folder: string): string =>
  process.platform === 'win32'
    ? `\\\\.\\pipe\\kring-${createHash('sha256').update(folder).digest('hex').slice(0, 32)}`
    : join(folder, 'kring.sock');
