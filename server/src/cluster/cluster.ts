import { setTimeout as wait } from 'node:timers/promises';
import type { SessionId } from '@kring/core';
import type { AudienceHere } from '../session/audience.ts';
import type { Clock } from '../session/clock.ts';
import type { Host } from '../session/host.ts';
import type { Lease } from '../store/port.ts';
import type { Bus } from './bus.ts';
import { presenceKey, type Followed, type Here, type HostCall, type HostCalls } from './calls.ts';
import { ClusterAudience } from './clusterAudience.ts';
import { Elsewhere } from './elsewhere.ts';
import { Follower, type FollowerDeps } from './follower.ts';
import { NodeIsAway, Nodes } from './nodes.ts';

/** How long a start waits for Redis, in milliseconds. */
const patience = 2000;

/** How long what a node says of who is connected there is believed, in milliseconds. */
const presenceLasts = 20_000;

export interface ClusterDeps {
  readonly self: string;
  readonly bus: Bus;
  readonly clock: Clock;
  readonly here: AudienceHere;
  readonly onError: (error: unknown) => void;
}

/** What the cluster must know of the sessions that are hosted here. */
export interface Hosting {
  /** The host of a session, if that is here. */
  readonly hosted: (session: SessionId) => Promise<Host | null>;
  /** The other nodes can be heard again, after they could not. */
  readonly onReturn: () => void;
  /** Another node has ended a session, or withdrawn a link to it. */
  readonly dismiss: (session: SessionId, ...who: Parameters<HostCalls['dismiss']>) => void;
}

/** What this node has to do with the others. */
export class Cluster {
  readonly self: string;
  /** For sessions that are hosted here: whoever is connected, at whichever node. */
  readonly audience: ClusterAudience;
  readonly #deps: ClusterDeps;
  readonly #nodes: Nodes;
  readonly #elsewhere: Elsewhere;

  constructor(deps: ClusterDeps) {
    this.self = deps.self;
    this.#deps = deps;
    this.#nodes = new Nodes(deps.self, deps.bus);
    this.#elsewhere = new Elsewhere(deps.clock);
    this.audience = new ClusterAudience(deps.here, this.#elsewhere, this.#nodes);
  }

  /** Begins to answer other nodes. */
  async open({ hosted, onReturn, dismiss }: Hosting): Promise<void> {
    this.#deps.bus.onReturn(onReturn);
    const listening = this.#nodes.open(async (session, call) => {
      const host = await hosted(session);
      if (!host) throw new NodeIsAway();
      if (call.name !== 'dismiss') return this.#answer(host, call);
      dismiss(session, ...call.args);
      return null;
    });
    // A node starts without Redis too, and hosts what nobody else does; it listens once Redis is there.
    await Promise.race([listening, wait(patience)]);
  }

  /** Follows a session that another node hosts. Rejects when that node cannot be reached. */
  follow(
    session: SessionId,
    lease: Lease,
    reactions: Pick<FollowerDeps, 'load' | 'onReleased'>,
  ): Promise<Follower> {
    const { here, clock, onError } = this.#deps;
    return Follower.begin(
      { nodes: this.#nodes, audience: here, clock, onError, ...reactions },
      session,
      lease,
    );
  }

  /** Whether anybody follows a session of this node from elsewhere. */
  isFollowed(session: SessionId): boolean {
    return this.#elsewhere.isFollowed(session);
  }

  /** A session is hosted here no more, and may be taken. */
  released(session: SessionId): void {
    if (this.#elsewhere.isFollowed(session)) this.#nodes.tell(session, { kind: 'released' });
    this.#elsewhere.forget(session);
  }

  /** Tells the other nodes who is connected here to a session that one of them hosts. */
  async sayWhoIsHere(session: SessionId): Promise<void> {
    const { bus, here } = this.#deps;
    const who: Here = {
      participants: [...here.present(session)],
      screens: here.screens(session),
      lobby: here.lobbyHere(session),
    };
    await bus.keep(presenceKey(session, this.self), who, presenceLasts);
  }

  /** Tells everyone who is connected to a session that is hosted here. */
  async count(host: Host): Promise<void> {
    const { id, joined } = host;
    await this.#askWhoIsThere(id);
    const participants = [...this.audience.present(id)].length;
    const screens = this.#deps.here.screens(id) + this.#elsewhere.screens(id);
    this.audience.presence(id, { participants, screens, joined });
    this.audience.lobby(id, this.#elsewhere.lobby(id, this.#deps.here.lobbyHere(id)));
  }

  async close(): Promise<void> {
    this.#nodes.close();
    await this.#deps.bus.close();
  }

  #followed(host: Host, ...[node, docs]: Parameters<HostCalls['follow']>): Followed {
    const { id, code, joined } = host;
    this.#elsewhere.follows(id, node);
    return { code, joined, heads: host.heads(docs) };
  }

  async #askWhoIsThere(session: SessionId): Promise<void> {
    const nodes = this.#elsewhere.nodes(session);
    const kept = await this.#deps.bus.kept(nodes.map((node) => presenceKey(session, node)));
    // While Redis is away, whoever was there is taken to be there still.
    if (kept) nodes.forEach((node, at) => this.#elsewhere.isHere(session, node, kept[at] as Here | null));
  }

  async #answer(host: Host, call: Exclude<HostCall, { readonly name: 'dismiss' }>): Promise<unknown> {
    switch (call.name) {
      case 'follow':
        return this.#followed(host, ...call.args);
      case 'submit':
        return host.submit(...call.args);
      case 'since':
        return host.since(...call.args);
      case 'arrive':
        return host.arrive(...call.args);
      case 'mines':
        return host.minesOf(...call.args);
      case 'counted':
        for (let joins = call.args[0]; joins > 0; joins--) host.countJoin();
        this.#deps.here.countSoon(host.id);
        return null;
    }
  }
}
