import type { Person, SessionId } from '@kring/core';
import type { Holder } from '../store/port.ts';
import { Host, type HostDeps } from './host.ts';
import { hashToken } from './tokens.ts';

/** The live sessions of this process: each is stood up when somebody comes, and laid down when all is quiet. */
export class Hosts {
  readonly #deps: HostDeps;
  readonly #hosts = new Map<SessionId, Promise<Host | null>>();
  /** Asked for since the last round of laying down: somebody may be on the way in, connected or not yet. */
  readonly #recent = new Set<SessionId>();

  constructor(deps: HostDeps) {
    this.#deps = deps;
  }

  /** The host of a session; null when there is no such session. */
  get(id: SessionId): Promise<Host | null> {
    this.#recent.add(id);
    let host = this.#hosts.get(id);
    if (!host) {
      host = this.#standUp(id);
      this.#hosts.set(id, host);
      void host.then(
        (found) => found ?? this.#hosts.delete(id),
        () => this.#hosts.delete(id),
      );
    }
    return host;
  }

  /** The host of a session that is standing already; null when there is none. */
  async standing(id: SessionId): Promise<Host | null> {
    return (await this.#hosts.get(id)) ?? null;
  }

  /** How many sessions are live, and how many commands wait in their queues. */
  async levels(): Promise<{ live: number; waiting: number }> {
    const hosts = (await Promise.all(this.#hosts.values())).filter((host) => host !== null);
    return { live: hosts.length, waiting: hosts.reduce((sum, { waiting }) => sum + waiting, 0) };
  }

  /** Who holds this token in this session, as commands see them; null for nobody. */
  async personOf(session: SessionId, token: string): Promise<{ person: Person; holder: Holder } | null> {
    const holder = await this.#deps.store.holderOf(session, hashToken(token));
    if (!holder) return null;
    if (holder.kind === 'participant') {
      return { holder, person: { role: 'participant', participant: holder.participant.id } };
    }
    const { id, role, name } = holder.key;
    return { holder, person: role === 'screen' ? { role } : { role, id, name } };
  }

  /** Lays down the hosts that nobody asked for since the last round, is connected to, or waits for. */
  async layDown(isFollowed: (session: SessionId) => boolean): Promise<void> {
    const quiet = [...this.#hosts].filter(([id]) => !this.#recent.has(id));
    this.#recent.clear();
    for (const [id, standing] of quiet) {
      const host = await standing;
      if (!host || host.isBusy || isFollowed(id) || this.#recent.has(id)) continue;
      host.stop();
      this.#hosts.delete(id);
    }
  }

  /** The session is gone from the store: nobody can have it any more. */
  async forget(id: SessionId): Promise<void> {
    const host = await this.#hosts.get(id);
    this.#hosts.delete(id);
    host?.stop();
    this.#deps.audience.dismiss(id, 'everyone', 'session-deleted');
  }

  /** A link was withdrawn: whoever came with it leaves at once. */
  withdrawn(id: SessionId, key: string): void {
    this.#deps.audience.dismiss(id, { key }, 'unknown-token');
  }

  /** Finishes what is in the queues. */
  async settle(): Promise<void> {
    for (const standing of this.#hosts.values()) {
      const host = await standing;
      await host?.settled();
      host?.stop();
    }
  }

  async #standUp(id: SessionId): Promise<Host | null> {
    const stored = await this.#deps.store.loadSession(id);
    return stored && new Host(this.#deps, stored);
  }
}
