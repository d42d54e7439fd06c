import type { SessionId } from '@kring/core';

/** So many sessions are remembered; the one that was scanned first is forgotten first. */
const most = 10_000;

/** How many devices have opened the join page of a session: a number, and nothing of whose they are. */
export class Scans {
  readonly #counts = new Map<SessionId, number>();

  add(session: SessionId): void {
    const count = this.of(session);
    const [oldest] = this.#counts.keys();
    if (count === 0 && oldest !== undefined && this.#counts.size >= most) this.#counts.delete(oldest);
    this.#counts.set(session, count + 1);
  }

  of(session: SessionId): number {
    return this.#counts.get(session) ?? 0;
  }

  forget(session: SessionId): void {
    this.#counts.delete(session);
  }
}
