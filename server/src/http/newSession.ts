import { anew, type Settled } from '@kring/core';
import type { Created } from '@kring/protocol';
import { hashToken, newCode, newId, newToken } from '../session/tokens.ts';
import type { KeyRow, Store } from '../store/port.ts';
import { Refusal } from './sentences.ts';

/** Keeps a new session that is settled like this, with a code that no other has, and the three links that lead into it. */
export async function newSession(store: Store, settled: Settled): Promise<Created> {
  const id = newId();
  const organiser = keyFor(id, 'organiser', '');
  const facilitator = keyFor(id, 'facilitator', '');
  const screen = keyFor(id, 'screen', '');
  const keys = [organiser.key, facilitator.key, screen.key];
  for (let attempt = 0; attempt < 20; attempt++) {
    const code = newCode();
    const row = { id, code, keptUntil: settled.info.keptUntil };
    if (await store.createSession(row, anew(settled), keys)) {
      return {
        session: id,
        code,
        organiser: organiser.token,
        facilitator: facilitator.token,
        screen: screen.token,
      };
    }
  }
  throw new Refusal(503, 'try-again');
}

export function keyFor(session: string, role: KeyRow['role'], name: string): { key: KeyRow; token: string } {
  const token = newToken();
  return { token, key: { id: newId(), session, role, name, hash: hashToken(token) } };
}
