import { randomBytes, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { obey, OrderError, orderSchema, type Order, type OrderDeps } from './orders.ts';

/**
 * The operator's door to a running Kring. It listens on this machine alone, and opens to whoever can read its key in
 * the data folder: `operator.json`, new at every start. One line of JSON goes in, a request; one comes back, a reply.
 */
const keySchema = z.object({ port: z.int(), token: z.string() });
const requestSchema = z.object({ token: z.string(), order: orderSchema });
const replySchema = z.object({ done: z.boolean(), text: z.string() });
type Reply = z.infer<typeof replySchema>;

const longestLine = 1000;
/** Who opens the door and says nothing is shown out again after so many milliseconds. */
const patience = 10_000;

/** Opens the door. Answers how to close it. */
export async function openDoor(folder: string, deps: OrderDeps): Promise<() => Promise<void>> {
  const token = randomBytes(16).toString('base64url');
  const visitors = new Set<Socket>();
  const server = createServer((visitor) => {
    visitors.add(visitor);
    visitor.once('close', () => visitors.delete(visitor));
    void serve(deps, token, visitor).catch(() => visitor.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  rmSync(keyIn(folder), { force: true });
  writeFileSync(keyIn(folder), JSON.stringify({ port, token }), { flag: 'wx', mode: 0o600 });
  return async () => {
    rmSync(keyIn(folder), { force: true });
    const closed = once(server, 'close');
    server.close();
    for (const visitor of visitors) visitor.destroy();
    await closed;
  };
}

/** Asks the Kring that runs on `folder`; null when none does. Rejects with an {@link OrderError}. */
export async function askAtDoor(folder: string, order: Order): Promise<string | null> {
  const key = readKey(folder);
  if (!key) return null;
  const door = connect(key.port, '127.0.0.1');
  try {
    await once(door, 'connect');
  } catch {
    // It was killed, and its key lies there still.
    return null;
  }
  door.write(`${JSON.stringify({ token: key.token, order })}\n`);
  const reply = replySchema.safeParse(parseJson(await firstLine(door)));
  // Another program has the port of a Kring that was killed.
  if (!reply.success) return null;
  if (!reply.data.done) throw new OrderError(reply.data.text);
  return reply.data.text;
}

async function serve(deps: OrderDeps, token: string, visitor: Socket): Promise<void> {
  visitor.setTimeout(patience, () => visitor.destroy());
  const request = requestSchema.safeParse(parseJson(await firstLine(visitor)));
  if (!request.success || !isSame(request.data.token, token)) {
    visitor.destroy();
    return;
  }
  visitor.setTimeout(0);
  visitor.end(`${JSON.stringify(await reply(deps, request.data.order))}\n`);
}

async function reply(deps: OrderDeps, order: Order): Promise<Reply> {
  try {
    return { done: true, text: await obey(deps, order) };
  } catch (error) {
    return { done: false, text: error instanceof Error ? error.message : String(error) };
  }
}

/** The first line that comes; '' when there is none, or no end to it. */
async function firstLine(socket: Socket): Promise<string> {
  let text = '';
  try {
    for await (const chunk of socket.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
      text += String(chunk);
      const end = text.indexOf('\n');
      if (end >= 0) return text.slice(0, end);
      if (text.length > longestLine) break;
    }
  } catch {
    // Hung up.
  }
  return '';
}

function readKey(folder: string): z.infer<typeof keySchema> | null {
  try {
    return z.parse(keySchema, JSON.parse(readFileSync(keyIn(folder), 'utf8')));
  } catch {
    return null;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isSame = (given: string, token: string): boolean =>
  given.length === token.length &&
  timingSafeEqual(Buffer.from(given, 'latin1'), Buffer.from(token, 'latin1'));

const keyIn = (folder: string): string => join(folder, 'operator.json');
