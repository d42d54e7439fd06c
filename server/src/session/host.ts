import {
  deskRefusal,
  needsPaperCode,
  redactEvent,
  redactGiven,
  reject,
  type ItemId,
  type ParticipantId,
  type Person,
  type Phase,
  type Rejected,
  type Session,
  type SessionId,
  type StageEvent,
  type StageId,
  type StageTypes,
  withoutReplaced,
} from '@kring/core';
import {
  normalisePaperCode,
  type DocName,
  type DocUpdate,
  type Envelope,
  type Mine,
  type Reply,
  type SyncRequest,
} from '@kring/protocol';
import type { Store, StoredSession } from '../store/port.ts';
import { StoreError } from '../store/storeError.ts';
import type { Audience } from './audience.ts';
import { answerOf, decideBatch, wouldBe, type Batch, type Decided, type Waiting } from './batch.ts';
import type { Clock } from './clock.ts';
import { Deadline } from './deadline.ts';
import { Documents, type Head } from './documents.ts';
import { Flush } from './flush.ts';
import { Memory } from './memory.ts';
import type { Meter } from './meter.ts';
import type { Arrival, Door, Kept, SessionHost } from './sessionHost.ts';
import { hashPaperCode, newId } from './tokens.ts';

/** What a host is given to live with. */
export interface HostDeps {
  readonly types: StageTypes;
  readonly store: Store;
  readonly secret: Buffer;
  readonly clock: Clock;
  readonly audience: Audience;
  readonly meter: Meter;
  /** Told of what went wrong inside; never of what people wrote. */
  readonly onError: (error: unknown) => void;
  /** Another node has taken the session over. */
  readonly onLost: (host: Host) => void;
}

/**
 * The one process that runs a live session. Commands wait in a queue and are decided one after the other; what a
 * batch of them changed is committed, and only then answered, projected and sent.
 */
export class Host implements SessionHost {
  readonly #deps: HostDeps;
  readonly #queue: Waiting[] = [];
  readonly #flush: Flush;
  readonly #deadline: Deadline;
  #memory: Memory;
  #documents: Documents;
  /** The state that the documents show. */
  #shown: Session;
  /** What happened inside stages since then; null when that is not known. */
  #sinceShown: StageEvent[] | null = [];
  #running: Promise<void> | null = null;
  /** A commit failed and the store has not said since what it holds: nothing may be decided on this memory. */
  #isInDoubt = false;

  /** `fence`: of the lease under which this process hosts it; null where it is alone with the store. */
  constructor(deps: HostDeps, stored: StoredSession, fence: number | null) {
    this.#deps = deps;
    this.#memory = new Memory(deps.types, deps.secret, stored, fence);
    this.#shown = this.#memory.session;
    this.#documents = new Documents(deps.types);
    this.#flush = new Flush(() => this.#send(), deps.clock);
    this.#deadline = new Deadline(deps.clock, () => this.#ring());
    this.#deadline.set(this.session.timer?.endsAt ?? null);
  }

  get id(): SessionId {
    return this.#memory.row.id;
  }

  get code(): string {
    return this.#memory.row.code;
  }

  /** The session as it stands on the disk. */
  get session(): Session {
    return this.#memory.session;
  }

  /** How many participants have joined so far. */
  get joined(): number {
    return this.#memory.joined;
  }

  /** Whether it has something to do even when nobody is connected. */
  get isBusy(): boolean {
    return this.#running !== null || this.#deadline.isSet;
  }

  /** How many commands wait in the queue. */
  get waiting(): number {
    return this.#queue.length;
  }

  get door(): Door {
    return this.session;
  }

  async kept(): Promise<Kept> {
    return { session: this.session, joined: this.joined };
  }

  /** Somebody joined; the store has them already. */
  countJoin(): void {
    this.#memory.joined += 1;
  }

  /** Puts a command in the queue. Resolves after everything the answer rests on is durable. */
  async submit(person: Person, envelope: Envelope): Promise<Reply> {
    const { paper } = envelope;
    if (!paper) return this.#queued(person, envelope);
    const desk = { ...envelope, paper: { ...paper, voter: normalisePaperCode(paper.voter) } };
    const refused = await this.#useSlip(person, desk, desk.paper.voter);
    return refused ? this.#refuse(envelope, refused) : this.#queued(person, desk);
  }

  #queued(person: Person, envelope: Envelope): Promise<Reply> {
    return new Promise((resolve) => {
      const reply = (given: Reply) => {
        this.#deps.meter.answered(given.accepted ? 'accepted' : given.reason);
        resolve(given);
      };
      this.#queue.push({ person, envelope, reply });
      this.#running ??= this.#run();
    });
  }

  /**
   * Where everyone votes with a slip of paper, one who hands in a sheet does so too: the slip is used up, at the desk.
   * Only by those who may enter ballots, and for a ballot that stands as far as can be told: no slip is spoiled by what is
   * refused.
   */
  async #useSlip(person: Person, ask: Envelope, code: string): Promise<Rejected | null> {
    const { info, practice, stages } = this.session;
    const stage = stages.get(ask.stage ?? '');
    const type = this.#deps.types.get(stage?.type ?? '');
    if (!stage || !type) return null;
    // A command that was answered before gets its answer again.
    if (!needsPaperCode(info.tier) || this.#memory.answers.find(ask.stage ?? '', ask.id)) return null;
    const mayNot = deskRefusal(this.session, stage, type, ask, person.role);
    if (mayNot) return mayNot;
    const verdict = wouldBe(this.#deps, this.#memory, { person, envelope: ask });
    if (!verdict.accepted) return verdict;
    const { store, secret, onError } = this.#deps;
    try {
      const used = await store.useAtDesk(this.id, hashPaperCode(secret, this.id, code));
      if (used === 'phone') return reject('desk/slip-on-phone');
      // What is tried out is thrown away.
      return used === 'desk' || practice ? null : reject('desk/slip-unknown');
    } catch (error) {
      onError(error);
      return reject('try-again');
    }
  }

  #refuse({ id }: Envelope, refused: Rejected): Reply {
    this.#deps.meter.answered(refused.reason);
    return answerOf(id, refused);
  }

  /** A whole document as it is shown now. */
  whole(name: DocName): DocUpdate {
    return this.#documents.whole(this.#shown, name);
  }

  /** How far these documents are, without those that nobody has asked for. */
  heads(names: readonly DocName[]): readonly Head[] {
    return names.flatMap((name) => this.#documents.head(name) ?? []);
  }

  /** What a replica lacks of a document. */
  async since(request: SyncRequest): Promise<DocUpdate> {
    return this.#documents.since(this.#shown, request);
  }

  phaseOf(stage: StageId): Phase | null {
    return this.session.stages.get(stage)?.phase ?? null;
  }

  async arrive(participant: ParticipantId): Promise<Arrival> {
    const { current } = this.session;
    const mine = current === null ? null : this.#memory.mineOf(participant, current);
    return { seq: this.#memory.lastSeqOf(participant), mine };
  }

  async minesOf(participants: readonly ParticipantId[], stage: StageId): Promise<readonly (Mine | null)[]> {
    return participants.map((participant) => this.#memory.mineOf(participant, stage));
  }

  /** Resolves when every command so far has been answered. */
  async settled(): Promise<void> {
    while (this.#running) await this.#running;
  }

  stop(): void {
    this.#flush.stop();
    this.#deadline.set(null);
  }

  async #run(): Promise<void> {
    // Lets everything that arrives in this turn of the event loop into the first batch.
    await Promise.resolve();
    let committed: Batch | null = null;
    while (this.#queue.length > 0) {
      if (this.#isInDoubt) await this.#recover();
      if (this.#isInDoubt) {
        sayTryAgain(this.#queue.splice(0));
        continue;
      }
      const batch = decideBatch(this.#deps, this.#memory, this.#queue);
      const committing = this.#commit(batch);
      // The store writes this batch while people are told of the one before.
      if (committed) this.#tell(committed);
      committed = (await committing) ? batch : null;
      if (committed && this.#queue.length === 0) {
        this.#tell(committed);
        committed = null;
      }
    }
    this.#running = null;
  }

  /** Makes a batch durable. False when that failed: those who gave it were told to try again. */
  async #commit(batch: Batch): Promise<boolean> {
    try {
      if (!batch.draft.isEmpty) await this.#store(batch);
    } catch (error) {
      if (error instanceof StoreError && error.reason === 'not-host') this.#deps.onLost(this);
      else this.#deps.onError(error);
      await this.#recover();
      sayTryAgain(batch.decided);
      return false;
    }
    for (const { given, again } of batch.decided) if (!again) this.#memory.answers.remember(given);
    for (const stage of batch.draft.commit.seals) this.#memory.forget(stage);
    return true;
  }

  async #store({ draft, session, redacts }: Batch): Promise<void> {
    const { keptUntil } = session.info;
    if (keptUntil !== this.#memory.row.keptUntil) draft.changeRow({ ...this.#memory.row, keptUntil });
    const { seals } = draft.commit;
    if (redacts.length + seals.length > 0) draft.rewrite(await this.#rewrites(new Set(redacts), seals));
    const committed = this.#deps.meter.commit();
    await this.#deps.store.commit(draft.commit).finally(committed);
    if (redacts.length || draft.commit.empties) {
      await this.#reload();
      return;
    }
    this.#memory.session = session;
    this.#memory.salts = draft.salts;
    this.#sinceShown?.push(...draft.commit.events.filter((event) => event.type === 'stage:event'));
    if (draft.commit.row) this.#memory.row = draft.commit.row;
  }

  /** What is kept of words that must go, without them: of items that are gone, and replaced ones in what is sealed. */
  async #rewrites(gone: ReadonlySet<ItemId>, seals: readonly StageId[]) {
    const { events, rows } = (await this.#deps.store.loadSession(this.id)) ?? { events: [], rows: [] };
    const { types } = this.#deps;
    const typeOf = (stage: StageId) => this.session.stages.get(stage)?.type ?? '';
    const kept = withoutReplaced(types, typeOf, events, seals).map((event) =>
      redactEvent(types, typeOf, event, gone),
    );
    return {
      rewrites: kept.flatMap((event, at) => (event === events[at] ? [] : [{ number: at + 1, event }])),
      rowRewrites: rows.flatMap(({ stage, pseudonym, slot, value: was }) => {
        const value = was && redactGiven(types, typeOf, stage, was, gone);
        return value === null || value === was ? [] : [{ stage, pseudonym, slot, value }];
      }),
    };
  }

  /** Folds the session anew from the store. */
  async #reload(): Promise<void> {
    const stored = await this.#deps.store.loadSession(this.id);
    if (!stored) return;
    this.#memory = new Memory(this.#deps.types, this.#deps.secret, stored, this.#memory.fence);
    this.#sinceShown = null;
  }

  /** Throws the memory away, for what is on the disk counts; while that is out of reach, the host stays in doubt. */
  async #recover(): Promise<void> {
    this.#isInDoubt = true;
    try {
      await this.#reload();
      this.#isInDoubt = false;
    } catch (error) {
      this.#deps.onError(error);
    }
  }

  /** After the commit: answers, documents, and what is each one's own. */
  #tell({ decided, draft }: Batch): void {
    for (const one of decided) this.#answer(one);
    if (draft.isEmpty) return;
    this.#deadline.set(this.session.timer?.endsAt ?? null);
    if (draft.commit.empties) this.#beginAnew();
    else if (this.session.current === this.#shown.current) this.#flush.schedule();
    else this.#flush.now();
    this.#tellOwners(decided);
  }

  /** The session was emptied: replicas of before are worth nothing, and whoever took part must join again. */
  #beginAnew(): void {
    this.#documents = new Documents(this.#deps.types);
    this.#shown = this.session;
    this.#deps.audience.dismiss(this.id, 'participants', 'unknown-token');
    for (const name of ['session', 'backstage'] as const)
      this.#deps.audience.update(this.id, this.whole(name));
  }

  /** Answers a command, and gives the participant what is theirs by now: the first answer may have been lost. */
  #answer({ person, envelope: { stage }, given: { answer }, again, reply }: Decided): void {
    const own = answer.accepted && stage !== null && person.role === 'participant';
    const mine = own ? this.#memory.mineOf(person.participant, stage) : null;
    if (!own || !mine) return reply(answer);
    reply({ ...answer, mine });
    if (!again) this.#deps.audience.mineElsewhere(this.id, person.participant, mine);
  }

  /** Sends people what is theirs after the commands of those who steer, to all it concerns. */
  #tellOwners(decided: Batch['decided']): void {
    const steered = new Set<StageId>();
    for (const { person, outcome } of decided) {
      if (person.role === 'participant' || !outcome) continue;
      for (const event of outcome.events) if ('stage' in event) steered.add(event.stage);
    }
    for (const stage of steered) {
      const contributors = this.session.stages.get(stage)?.contributors;
      if (!contributors?.size) continue;
      for (const participant of this.#deps.audience.present(this.id)) {
        const pseudonym = this.#memory.pseudonym(participant, stage);
        if (pseudonym && contributors.has(pseudonym)) this.#tellMine(participant, stage);
      }
    }
  }

  #tellMine(participant: ParticipantId, stage: StageId): void {
    const mine = this.#memory.mineOf(participant, stage);
    if (mine) this.#deps.audience.mine(this.id, participant, mine);
  }

  /** Sends what changed since the last flush: one update per document, the same bytes for everyone. */
  #send(): void {
    const flushed = this.#deps.meter.flush();
    const before = this.#shown;
    this.#shown = this.session;
    const updates = this.#documents.update(before, this.#shown, this.#sinceShown);
    this.#sinceShown = [];
    const { audience } = this.#deps;
    const { current } = this.#shown;
    // Before the session, which says that it is the current one: whoever read that would ask for what comes anyway.
    if (current !== null && current !== before.current) {
      audience.stage(this.id, this.whole(`stage/${current}`), this.whole(`backstage/${current}`));
    }
    for (const update of updates) audience.update(this.id, update);
    flushed();
  }

  /** The deadline is reached: a command of the clock. */
  #ring(): void {
    const envelope: Envelope = { id: newId(), seq: 0, stage: null, type: 'timer:end', body: {} };
    void this.submit({ role: 'clock' }, envelope);
  }
}

function sayTryAgain(waiting: readonly Waiting[]): void {
  for (const { envelope, reply } of waiting) reply(answerOf(envelope.id, reject('try-again')));
}
