import {
  reject,
  type Logo,
  type NowView,
  type ParticipantId,
  type Person,
  type Phase,
  type SessionId,
  type SessionInfo,
  type StageId,
  type StageView,
} from '@kring/core';
import {
  Replica,
  type DocName,
  type DocUpdate,
  type Envelope,
  type Goodbye,
  type Mine,
  type Reply,
  type SyncRequest,
} from '@kring/protocol';
import type { Audience, Dismissed } from '../session/audience.ts';
import { answerOf } from '../session/batch.ts';
import type { Clock } from '../session/clock.ts';
import { framed } from '../session/framed.ts';
import type { Arrival, Door, Kept, SessionHost } from '../session/sessionHost.ts';
import type { Lease } from '../store/port.ts';
import type { HostCalls, Told } from './calls.ts';
import { Coalesced } from './coalesced.ts';
import type { Nodes } from './nodes.ts';

export interface FollowerDeps {
  readonly nodes: Nodes;
  /** Whoever is connected at this node. */
  readonly audience: Audience;
  readonly clock: Clock;
  /** The session as the store has it. */
  readonly load: () => Promise<Kept>;
  /** The host gave the session back: it is nobody's. */
  readonly onReleased: (follower: Follower) => void;
  readonly onError: (error: unknown) => void;
}

/**
 * A session that another node hosts, as this node follows it. Like a phone it keeps replicas of the documents, so that
 * whoever is connected here is served from here; commands travel to the host, and their answers back.
 */
export class Follower implements SessionHost {
  readonly id: SessionId;
  readonly lease: Lease;
  readonly #deps: FollowerDeps;
  readonly #replicas = new Map<DocName, Replica>();
  /** Whole documents as they were handed out last, until something changes. */
  readonly #wholes = new Map<DocName, DocUpdate>();
  /** Per document that is being asked for, the highest number heard meanwhile. */
  readonly #asking = new Map<DocName, number>();
  readonly #coalesced: Coalesced;
  #code = '';
  #joined = 0;
  #wasDeaf = false;
  #unfollow = async (): Promise<void> => undefined;

  private constructor(deps: FollowerDeps, session: SessionId, lease: Lease) {
    this.#deps = deps;
    this.id = session;
    this.lease = lease;
    this.#coalesced = new Coalesced((update) => deps.audience.update(session, update), deps.clock);
  }

  /** Begins to follow. Rejects when the host cannot be reached. */
  static async begin(deps: FollowerDeps, session: SessionId, lease: Lease): Promise<Follower> {
    const follower = new Follower(deps, session, lease);
    // First listening, then asking: what happens in between is heard, and a gap is seen.
    follower.#unfollow = await deps.nodes.follow(session, (told) => follower.#hear(told));
    try {
      await follower.stay();
      for (const doc of ['session', 'backstage'] as const) await follower.#level(doc);
      await follower.#levelCurrent();
      return follower;
    } catch (error) {
      await follower.end();
      throw error;
    }
  }

  get code(): string {
    return this.#code;
  }

  get joined(): number {
    return this.#joined;
  }

  get door(): Door {
    const { status, joining, practice, results } = this.#now;
    const info = this.#entry('backstage', 'info') as SessionInfo;
    // Between the word that a stage is the current one and the stage itself, nobody can be shown it here.
    const current = this.#currentDocs().every((doc) => this.#replica(doc).known) ? this.#now.current : null;
    const logo = this.#entry('backstage', 'logo') as Logo;
    return { status, joining, practice, results, current, info, logo };
  }

  phaseOf(stage: StageId): Phase | null {
    const agenda = this.#entry('session', 'agenda') as readonly StageView[];
    return agenda.find(({ id }) => id === stage)?.phase ?? null;
  }

  /** Says that this node follows still, and makes good what it has not heard. */
  async stay(): Promise<void> {
    const { nodes, audience } = this.#deps;
    const { code, joined, heads } = await this.#ask('follow', nodes.self, [...this.#replicas.keys()]);
    this.#code = code;
    this.#joined = joined;
    for (const { doc, life, n } of heads) {
      const replica = this.#replica(doc);
      if (replica.life === life && replica.n >= n) continue;
      await this.#level(doc);
      audience.update(this.id, this.whole(doc));
    }
    if (!this.#wasDeaf) return;
    await this.#levelCurrent();
    await this.#tellMine();
    this.#wasDeaf = false;
  }

  /** Nothing could be heard for a while; what is people's own may have changed meanwhile. */
  wasDeaf(): void {
    this.#wasDeaf = true;
  }

  end(): Promise<void> {
    this.#coalesced.stop();
    return this.#unfollow();
  }

  async submit(person: Person, envelope: Envelope): Promise<Reply> {
    try {
      const reply = await this.#ask('submit', person, envelope);
      if (person.role === 'participant' && reply.mine) {
        this.#deps.audience.mineElsewhere(this.id, person.participant, reply.mine);
      }
      return reply;
    } catch {
      // It may have arrived: when it comes again with its id, it gets the answer that it got there.
      return answerOf(envelope.id, reject('try-again'));
    }
  }

  whole(doc: DocName): DocUpdate {
    const known = this.#wholes.get(doc);
    if (known) return known;
    const made = this.#replica(doc).whole();
    if (!made) throw new Error(`this node does not follow ${doc}`);
    const whole = { ...made, doc, update: framed(made.update) };
    this.#wholes.set(doc, whole);
    return whole;
  }

  async since(request: SyncRequest): Promise<DocUpdate> {
    const { doc } = request;
    if (!this.#replica(doc).known) await this.#level(doc);
    const missing = this.#replica(doc).since(request);
    return missing ? { ...missing, doc, update: framed(missing.update) } : this.whole(doc);
  }

  arrive(participant: ParticipantId): Promise<Arrival> {
    return this.#ask('arrive', participant);
  }

  minesOf(participants: readonly ParticipantId[], stage: StageId): Promise<readonly (Mine | null)[]> {
    return this.#ask('mines', participants, stage);
  }

  countJoin(): void {
    this.#joined += 1;
    this.counted(1);
  }

  /** Tells the host that so many joined here, or that somebody came or left. */
  counted(joins: number): void {
    void this.#ask('counted', joins).catch(() => undefined);
  }

  /** Has the host end connections, at whichever node. */
  dismiss(who: Dismissed, reason: Goodbye): void {
    void this.#ask('dismiss', who, reason).catch(this.#deps.onError);
  }

  kept(): Promise<Kept> {
    return this.#deps.load();
  }

  #ask<Name extends keyof HostCalls>(name: Name, ...args: Parameters<HostCalls[Name]>) {
    return this.#deps.nodes.ask(this.lease.node, this.id, name, ...args);
  }

  #hear(told: Told): void {
    const { audience, onReleased } = this.#deps;
    switch (told.kind) {
      case 'update':
        return this.#take(told.update);
      case 'stage':
        this.#coalesced.now();
        for (const update of [told.everyone, told.backstage]) this.#keep(update, true);
        return audience.stage(this.id, told.everyone, told.backstage);
      case 'mine':
        for (const [participant, mine] of told.mines) audience.mine(this.id, participant, mine);
        return;
      case 'presence':
        this.#joined = told.presence.joined;
        return audience.presence(this.id, told.presence);
      case 'lobby':
        return audience.lobby(this.id, told.lobby);
      case 'dismiss':
        return audience.dismiss(this.id, told.who, told.reason);
      case 'released':
        return onReleased(this);
    }
  }

  /** Passes on what the host says; where something was missed before it, gets that first. */
  #take(update: DocUpdate): void {
    const { doc, n } = update;
    const asking = this.#asking.get(doc);
    if (asking !== undefined) this.#asking.set(doc, Math.max(asking, n));
    // A document that nobody here has asked for: whoever does gets it as it is then.
    if (!this.#replicas.get(doc)?.known) return;
    if (this.#keep(update) !== 'gap') return this.#coalesced.add(update);
    if (asking !== undefined) return;
    this.#level(doc)
      .then(() => this.#deps.audience.update(this.id, this.whole(doc)))
      .catch(this.#deps.onError);
  }

  #keep(update: DocUpdate, answer = false) {
    this.#wholes.delete(update.doc);
    return this.#replica(update.doc).take(update, answer);
  }

  async #levelCurrent(): Promise<void> {
    for (const doc of this.#currentDocs()) if (!this.#replica(doc).known) await this.#level(doc);
  }

  #currentDocs(): readonly DocName[] {
    const { current } = this.#now;
    return current === null ? [] : [`stage/${current}`, `backstage/${current}`];
  }

  get #now(): NowView {
    return this.#entry('session', 'now') as NowView;
  }

  /** Asks for what is missing of a document, until nothing is that was heard of. */
  async #level(doc: DocName): Promise<void> {
    this.#asking.set(doc, 0);
    try {
      const { life, stateVector } = this.#replica(doc);
      this.#keep(await this.#ask('since', { doc, life, stateVector }), true);
      if ((this.#asking.get(doc) ?? 0) > this.#replica(doc).n) await this.#level(doc);
    } finally {
      this.#asking.delete(doc);
    }
  }

  async #tellMine(): Promise<void> {
    const { audience } = this.#deps;
    const { current } = this.door;
    const here = [...audience.present(this.id)];
    if (current === null || here.length === 0) return;
    const mines = await this.minesOf(here, current);
    for (const [at, mine] of mines.entries()) {
      const participant = here[at];
      if (mine && participant !== undefined) audience.mine(this.id, participant, mine);
    }
  }

  #entry(doc: DocName, key: string): unknown {
    return this.#replica(doc).entries?.get(key);
  }

  #replica(doc: DocName): Replica {
    const known = this.#replicas.get(doc) ?? new Replica();
    this.#replicas.set(doc, known);
    return known;
  }
}
