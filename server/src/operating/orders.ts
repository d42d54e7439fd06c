import * as z from 'zod/mini';
import { normaliseCode } from '@kring/protocol';
import { deleteExpired } from '../retention.ts';
import type { Clock } from '../session/clock.ts';
import type { Hosts } from '../session/hosts.ts';
import { hashToken, newId, newToken } from '../session/tokens.ts';
import type { SessionRow, Store } from '../store/port.ts';

/** What an operator can have done to sessions. `session` is an id or a code. */
export const orderSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('erase'), session: z.string() }),
  z.object({ do: z.literal('link'), session: z.string() }),
  z.object({ do: z.literal('retain') }),
]);
export type Order = z.infer<typeof orderSchema>;

export interface OrderDeps {
  readonly store: Store;
  readonly clock: Clock;
  /** The live sessions; without a server there are none to tell. */
  readonly hosts: Pick<Hosts, 'forget' | 'withdrawn'>;
  readonly publicUrl: () => string;
}

/** What cannot be done as it was asked; its message is for the operator. */
export class OrderError extends Error {
  override readonly name = 'OrderError';
}

/** Does what an operator asks, and answers in a sentence. Rejects with an {@link OrderError}. */
export async function obey(deps: OrderDeps, order: Order): Promise<string> {
  switch (order.do) {
    case 'erase':
      return erase(deps, order.session);
    case 'link':
      return link(deps, order.session);
    case 'retain':
      return retain(deps);
  }
}

async function erase({ store, hosts }: OrderDeps, asked: string): Promise<string> {
  const { id, code } = await find(store, asked);
  await store.deleteSession(id);
  await hosts.forget(id);
  return `Session ${code} is erased. ${await scrubbed(store)}`;
}

async function retain(deps: OrderDeps): Promise<string> {
  const count = await deleteExpired(deps);
  if (count === 0) return 'There is no session whose time is over.';
  return `${count === 1 ? 'One session' : `${count} sessions`} erased, as people were told. ${await scrubbed(deps.store)}`;
}

/** A new link for the organiser takes the place of every earlier one: those may be in other hands. */
async function link({ store, hosts, publicUrl }: OrderDeps, asked: string): Promise<string> {
  const { id } = await find(store, asked);
  const earlier = (await store.keysOf(id)).filter(({ role }) => role === 'organiser');
  const token = newToken();
  await store.addKey({ id: newId(), session: id, role: 'organiser', name: '', hash: hashToken(token) });
  for (const key of earlier) {
    await store.removeKey(key.id);
    await hosts.withdrawn(id, key.id);
  }
  return `${publicUrl()}/console/${id}#${token}\nWhoever has this link is the organiser. Earlier ones no longer work.`;
}

async function find(store: Store, asked: string): Promise<SessionRow> {
  const typed = normaliseCode(asked);
  const found = (await store.sessions()).find(({ id, code }) => id === asked || code === typed);
  if (!found) throw new OrderError(`There is no session with the id or code ${asked}.`);
  return found;
}

async function scrubbed(store: Store): Promise<string> {
  try {
    await store.scrub();
    return 'Nothing of it is left in the files of the database; backups made before still have it.';
  } catch {
    return 'Its bytes leave the files as soon as no other program reads the database.';
  }
}
