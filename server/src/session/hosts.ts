import type { Person, SessionId } from '@kring/core';
import type { Goodbye } from '@kring/protocol';
import type { Cluster } from '../cluster/cluster.ts';
import { Follower } from '../cluster/follower.ts';
import type { Holder, Lease, Leases } from '../store/port.ts';
import type { AudienceHere, Dismissed } from './audience.ts';
import { Host, type HostDeps } from './host.ts';
import { keptBy } from './restore.ts';
import type { Kept, SessionHost } from './sessionHost.ts';
import { hashToken } from './tokens.ts';

export interface HostsDeps extends Omit<HostDeps, 'audience' | 'onLost'> {
  /** Whoever is connected at this node. */
  readonly here: AudienceHere;
  /** The other nodes; null where there are none. */
  readonly cluster: Cluster | null;
}

/** Another node hosts the session, and this one has no way to it. */
export class HostedElsewhere extends Error {
  override readonly name = 'HostedElsewhere';
}

/** How often leases are renewed and looked at, in milliseconds: a third of what they last. */
const round = 2000;
/** Every so many rounds a node says anew who is connected to what it follows. */
const roundsOfPresence = 3;

/**
 * The live sessions that this node has to do with: each is stood up when somebody comes, hosted here or followed from
 * the node that hosts it, and laid down when all is quiet.
 */
export class Hosts {
  readonly #deps: HostsDeps;
  readonly #cluster: Cluster | null;
  readonly #leases: Leases | null;
  readonly #self: string;
  readonly #hostDeps: HostDeps;
  readonly #sessions = new Map<SessionId, Promise<Host | Follower | null>>();
  /** Those of them that stand: what is still on its way must keep no lease waiting. */
  readonly #standing = new Map<SessionId, Host | Follower>();
  /** Asked for since the last round of laying down: somebody may be on the way in, connected or not yet. */
  readonly #recent = new Set<SessionId>();
  #stopRounds = (): void => undefined;
  #isEnding = false;

  constructor(deps: HostsDeps) {
    this.#deps = deps;
    this.#cluster = deps.cluster;
    this.#leases = deps.store.leases;
    this.#self = deps.cluster?.self ?? 'alone';
    this.#hostDeps = {
      ...deps,
      audience: deps.cluster?.audience ?? deps.here,
      onLost: (host) => void this.#letGo(host),
    };
  }

  /** Begins to keep its leases, and to answer other nodes. */
  async open(): Promise<void> {
    await this.#cluster?.open({
      hosted: (session) => this.#hostOf(session),
      onReturn: () => void this.#listenAgain(),
      dismiss: (session, who, reason) => void this.dismiss(session, who, reason),
    });
    if (this.#leases) this.#nextRound(this.#leases, 1);
  }

  /**
   * A live session; null when there is no such session. Rejects with {@link HostedElsewhere} while the node that hosts
   * it cannot be reached.
   */
  get(id: SessionId): Promise<SessionHost | null> {
    this.#recent.add(id);
    let host = this.#sessions.get(id);
    if (!host) {
      host = this.#standUp(id);
      this.#sessions.set(id, host);
      const forget = () => void this.#sessions.delete(id);
      void host.then((found) => (found ? void this.#standing.set(id, found) : forget()), forget);
    }
    return host;
  }

  /** How many sessions are hosted here, and how many commands wait in their queues. */
  levels(): { live: number; waiting: number } {
    const hosts = this.#hosted();
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

  /** Somebody came, left or joined: tells everyone, at whichever node, how many are there. */
  async count(id: SessionId): Promise<void> {
    const standing = await this.#sessions.get(id);
    if (standing instanceof Follower) {
      await this.#cluster?.sayWhoIsHere(id);
      standing.counted(0);
    } else if (standing && this.#cluster) await this.#cluster.count(standing);
    else if (standing) this.#countAlone(standing);
  }

  /** Lays down what nobody asked for since the last round, is connected to, or waits for. */
  async layDown(): Promise<void> {
    const quiet = [...this.#sessions].filter(([id]) => !this.#recent.has(id));
    this.#recent.clear();
    const { here } = this.#deps;
    for (const [id, standing] of quiet) {
      const host = await standing;
      if (!host || here.isFollowed(id) || this.#recent.has(id)) continue;
      if (host instanceof Host && (host.isBusy || this.#cluster?.isFollowed(id))) continue;
      await this.#stop(host);
      if (host instanceof Host) await this.#release([id]);
    }
  }

  /** The session is gone from the store: nobody can have it any more. */
  forget(id: SessionId): Promise<void> {
    return this.dismiss(id, 'everyone', 'session-deleted');
  }

  /** A link was withdrawn: whoever came with it leaves at once. */
  withdrawn(id: SessionId, key: string): Promise<void> {
    return this.dismiss(id, { key }, 'unknown-token');
  }

  /** Ends connections of a session, at whichever node. */
  async dismiss(id: SessionId, who: Dismissed, reason: Goodbye): Promise<void> {
    const standing = await this.#sessions.get(id)?.catch(() => null);
    if (standing instanceof Follower) standing.dismiss(who, reason);
    this.#hostDeps.audience.dismiss(id, who, reason);
    if (reason === 'session-deleted' && standing) await this.#stop(standing);
  }

  /** Finishes what is in the queues, and gives its sessions back. */
  async settle(): Promise<void> {
    this.#isEnding = true;
    this.#stopRounds();
    // Who is on the way in still stands up, or not.
    await Promise.allSettled(this.#sessions.values());
    for (const host of this.#hosted()) {
      await host.settled();
      host.stop();
    }
    const hosted = this.#hosted().map(({ id }) => id);
    const followed = this.#followed();
    this.#sessions.clear();
    this.#standing.clear();
    await this.#release(hosted);
    for (const follower of followed) await follower.end();
  }

  async #standUp(id: SessionId): Promise<Host | Follower | null> {
    if (this.#isEnding) throw new HostedElsewhere('this node ends: another one will host the session');
    const { store } = this.#deps;
    // What the host before has committed is all there once the lease is ours.
    const lease = this.#leases && (await this.#leases.take(id, this.#self));
    if (this.#leases && !lease) return null;
    if (lease && lease.node !== this.#self) return this.#follow(id, lease);
    const stored = await store.loadSession(id);
    return stored && new Host(this.#hostDeps, stored, lease?.fence ?? null);
  }

  async #follow(id: SessionId, lease: Lease): Promise<Follower> {
    if (!this.#cluster) {
      throw new HostedElsewhere('another node hosts this session; with REDIS_URL the two could talk');
    }
    try {
      return await this.#cluster.follow(id, lease, {
        load: () => this.#load(id),
        onReleased: (follower) => void this.#letGo(follower),
      });
    } catch (error) {
      throw new HostedElsewhere('the node that hosts this session cannot be reached', { cause: error });
    }
  }

  async #load(id: SessionId): Promise<Kept> {
    const stored = await this.#deps.store.loadSession(id);
    if (!stored) throw new Error('the session is gone');
    return keptBy(this.#deps.types, stored);
  }

  async #hostOf(id: SessionId): Promise<Host | null> {
    const standing = await this.#sessions.get(id)?.catch(() => null);
    return standing instanceof Host ? standing : null;
  }

  /** It is another's now, or nobody's: whoever is connected here is taken along, once. */
  async #letGo(standing: Host | Follower): Promise<void> {
    const { id } = standing;
    if (this.#standing.get(id) !== standing) return;
    await this.#stop(standing);
    this.#deps.here.moved(id);
  }

  async #stop(standing: Host | Follower): Promise<void> {
    this.#sessions.delete(standing.id);
    this.#standing.delete(standing.id);
    if (standing instanceof Host) standing.stop();
    else await standing.end();
  }

  async #release(sessions: readonly SessionId[]): Promise<void> {
    if (!this.#leases || sessions.length === 0) return;
    await this.#leases.release(this.#self, sessions).catch(this.#deps.onError);
    for (const session of sessions) this.#cluster?.released(session);
  }

  #nextRound(leases: Leases, number: number): void {
    if (this.#isEnding) return;
    this.#stopRounds = this.#deps.clock.after(round, () => {
      void this.#round(leases, number)
        .catch(this.#deps.onError)
        .then(() => this.#nextRound(leases, number + 1));
    });
  }

  /** Keeps what is hosted here, and sees what became of what is hosted elsewhere. */
  async #round(leases: Leases, number: number): Promise<void> {
    const hosted = this.#hosted();
    const kept = await leases.renew(
      this.#self,
      hosted.map(({ id }) => id),
    );
    for (const host of hosted) if (!kept.has(host.id)) await this.#letGo(host);

    const followed = this.#followed();
    const holders = await leases.holders(followed.map(({ id }) => id));
    for (const follower of followed) {
      const { id, lease } = follower;
      const holder = holders.get(id);
      if (holder?.node !== lease.node || holder.fence !== lease.fence) await this.#letGo(follower);
      else {
        void follower.stay().catch(() => undefined);
        if (number % roundsOfPresence === 0) void this.#cluster?.sayWhoIsHere(id);
      }
    }
    // Nobody could be found for them before.
    for (const id of this.#deps.here.sessions()) if (!this.#sessions.has(id)) this.#deps.here.moved(id);
  }

  /** The others can be heard again. */
  async #listenAgain(): Promise<void> {
    for (const follower of this.#followed()) {
      follower.wasDeaf();
      await this.#cluster?.sayWhoIsHere(follower.id);
      await follower.stay().catch(() => undefined);
    }
  }

  #countAlone({ id, joined }: Host): void {
    const { here } = this.#deps;
    here.presence(id, { participants: here.participants(id), screens: here.screens(id), joined });
    here.lobby(id, here.lobbyHere(id));
  }

  #hosted(): readonly Host[] {
    return [...this.#standing.values()].filter((one) => one instanceof Host);
  }

  #followed(): readonly Follower[] {
    return [...this.#standing.values()].filter((one) => one instanceof Follower);
  }
}
