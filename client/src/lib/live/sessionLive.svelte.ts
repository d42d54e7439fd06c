import {
  inLang,
  langOf,
  nowFrom,
  type AboutView,
  type Json,
  type Lang,
  type NowView,
  type SessionId,
  type StageId,
  type StageView,
  type Text,
} from '@kring/core';
import type {
  Answer,
  DocName,
  DocUpdate,
  Envelope,
  Lobby,
  Mine,
  Presence,
  Reply,
  SyncRequest,
  Welcome,
} from '@kring/protocol';
import { SvelteMap } from 'svelte/reactivity';
import { post } from '../http/joining.ts';
import { Refused } from '../http/asking.ts';
import { explainAnswer, loadReason } from '../words/explain.ts';
import type { Speech } from '../words/speech.svelte.ts';
import { local } from '../browser/store.ts';
import { Connection, type ConnectionState } from './connection.svelte.ts';
import { Delivery } from './delivery.ts';
import type { DocEntries } from './docEntries.ts';
import { randomId } from './ids.ts';
import type { Known } from './known.ts';
import { Outbox, type Beside } from './outbox.ts';
import { indexedOutbox } from './outboxStorage.ts';
import { Replicas } from './replicas.ts';
import { Sequence } from './sequence.ts';
import { ServerClock } from './serverClock.ts';
import { onWake } from './wakefulness.ts';
import { received, toSend } from './wire.ts';
import { wordsIn } from './wordsIn.ts';

const answerWithin = 15_000;
const syncWithin = 4_000;
/** How soon a socket has to prove that it is alive after the page may have slept. */
const proofWithin = 1_500;
/** In bytes; a larger frame would cut the connection. */
const largestOverSocket = 60_000;

/** What somebody gave and no view can tell them of any more: of an earlier visit, or of a step that has passed. */
export interface Late {
  /** What they wrote; empty where they only chose. */
  readonly words: string;
  readonly answer: Answer;
}

/** One session as one person sees it live: what is known, and the way to send. */
export class SessionLive {
  readonly id: SessionId;
  /** Tells the people on this device apart; it never travels. */
  readonly owner: string;
  readonly speech: Speech;
  readonly clock = new ServerClock();
  readonly #token: string;
  readonly #connection: Connection;
  readonly #replicas: Replicas;
  readonly #sequence: Sequence;
  readonly #outbox: Outbox;
  readonly #delivery: Delivery;
  readonly #mine = new SvelteMap<StageId, Json>();
  #welcome: Welcome | null = $state.raw(null);
  #presence: Presence = $state.raw({ participants: 0, screens: 0, joined: 0 });
  #lobby: Lobby = $state.raw({ scanned: 0, behind: 0 });
  #late: readonly Late[] = $state.raw([]);
  #stopWaking = () => {};

  constructor(id: SessionId, token: string, owner: string, speech: Speech) {
    this.id = id;
    this.owner = owner;
    this.speech = speech;
    this.#token = token;
    this.#connection = new Connection({ session: id, token });
    this.#replicas = new Replicas((request) => this.#ask(request));
    this.#sequence = new Sequence(local, `${id}/${owner}`);
    this.#outbox = new Outbox({
      storage: indexedOutbox(`${id}/${owner}`),
      sequence: this.#sequence,
      newId: randomId,
      onRefused: (envelope, answer) => void this.#refused(envelope, answer),
    });
    this.#delivery = new Delivery(this.#outbox, {
      socket: (envelope) => this.#overSocket(envelope),
      post: (envelope) => this.#post(envelope),
      isLive: () => this.#connection.state.kind === 'live',
    });
  }

  /** Connects, and takes up what an earlier visit left. Returns what ends it. */
  start(): () => void {
    const { socket } = this.#connection;
    socket.on('welcome', (welcome) => {
      this.#welcome = welcome;
      this.clock.set(welcome.now);
      this.#sequence.atLeast(welcome.seq);
      this.#replicas.forgetQuestions();
      void this.#delivery.go();
    });
    socket.on('doc', (update) => this.#replicas.take(received(update)));
    socket.on('mine', ({ stage, mine }) => this.#mine.set(stage, mine));
    socket.on('presence', (presence) => (this.#presence = presence));
    socket.on('lobby', (lobby) => (this.#lobby = lobby));
    this.#stopWaking = onWake(() => void this.#wake());
    this.#connection.open();
    void this.#outbox.wake().then(() => this.#delivery.go());
    return () => {
      this.#stopWaking();
      this.#delivery.stop();
      this.#connection.close();
    };
  }

  get connection(): ConnectionState {
    return this.#connection.state;
  }

  get welcome(): Welcome | null {
    return this.#welcome;
  }

  get steers(): boolean {
    return this.#welcome?.role === 'organiser' || this.#welcome?.role === 'facilitator';
  }

  get presence(): Presence {
    return this.#presence;
  }

  /** Told to those who steer. */
  get lobby(): Lobby {
    return this.#lobby;
  }

  /** Null until the document has come. */
  get about(): AboutView | null {
    return this.entries('session').get<AboutView>('about') ?? null;
  }

  get now(): NowView | null {
    const came = this.entries('session').get<Parameters<typeof nowFrom>[0]>('now');
    return came ? nowFrom(came) : null;
  }

  get agenda(): readonly StageView[] {
    return this.entries('session').get<readonly StageView[]>('agenda') ?? [];
  }

  get current(): StageView | null {
    const id = this.now?.current;
    return this.agenda.find((stage) => stage.id === id) ?? null;
  }

  get lang(): Lang {
    return this.speech.lang;
  }

  get languages(): readonly Lang[] {
    return this.about?.languages ?? [];
  }

  get unsent(): number {
    return this.#outbox.unsent();
  }

  /** Whether the host can't keep anything just now; what was sent waits here. */
  get isPaused(): boolean {
    return this.#outbox.isPaused;
  }

  get late(): readonly Late[] {
    return this.#late;
  }

  dismissLate(): void {
    this.#late = [];
  }

  say(text: Text): string {
    return inLang(text, this.lang, this.languages);
  }

  /** The language in which {@link say} finds its words. */
  langOf(text: Text): Lang {
    return langOf(text, this.lang, this.languages);
  }

  entries(doc: DocName): DocEntries {
    return this.#replicas.entries(doc);
  }

  turnout(stage: StageId): number {
    const closed = this.agenda.find(({ id }) => id === stage)?.turnout;
    return closed ?? this.entries(`stage/${stage}`).get<number>('turnout') ?? 0;
  }

  /** Milliseconds left in this stage: 0 when its time is up, null when it has no timer. */
  remaining(stage: StageId): number | null {
    const { now } = this;
    if (now?.timer?.stage === stage) return this.clock.remaining(now.timer.endsAt);
    return now?.rang === stage ? 0 : null;
  }

  unsentIn(stage: StageId): number {
    return this.#outbox.unsent(stage);
  }

  /** What is mine in a stage; undefined until it has come. */
  mine(stage: StageId): Json | undefined {
    return this.#mine.get(stage);
  }

  /** Makes sure that a stage is known: what is everyone's, and what is mine or backstage. */
  async attend(stage: StageId): Promise<void> {
    if (this.connection.kind !== 'live') return;
    const docs: DocName[] = this.steers ? [`stage/${stage}`, `backstage/${stage}`] : [`stage/${stage}`];
    const unknown = docs.filter((doc) => !this.entries(doc).known);
    await Promise.all([...unknown.map((doc) => this.#replicas.sync(doc)), this.#askMine(stage)]);
  }

  async #askMine(stage: StageId): Promise<void> {
    if (this.#welcome?.role !== 'participant' || this.#mine.has(stage)) return;
    const { socket } = this.#connection;
    const asked = socket.timeout(syncWithin).emitWithAck('mine', stage) as Promise<Mine | null>;
    const mine = await asked.catch(() => null);
    if (mine && !this.#mine.has(stage)) this.#mine.set(mine.stage, mine.mine);
  }

  /** What is known, for a later visit. */
  get known(): Known {
    return { docs: this.#replicas.all(), mine: [...this.#mine] };
  }

  /** Begins with what an earlier visit knew. What the host says replaces it. */
  recall({ docs, mine }: Known): void {
    for (const doc of docs) this.#replicas.take(doc);
    for (const [stage, own] of mine) if (!this.#mine.has(stage)) this.#mine.set(stage, own);
  }

  /** Sends a command; resolves with its answer, after a lost network too. */
  async send(stage: StageId | null, type: string, body: object, beside?: Beside): Promise<Answer> {
    const answered = this.#outbox.keep(stage, type, body, beside);
    void this.#delivery.go();
    const answer = await answered;
    await prepareToExplain(answer);
    const viewIsGone = stage !== null && stage !== this.current?.id && !this.steers;
    if (viewIsGone && !answer.accepted) this.#late = [...this.#late, { words: wordsIn(body), answer }];
    return answer;
  }

  /** Tells a person that a step was closed while they wrote this. */
  async tooLate(id: string, words: string): Promise<void> {
    const answer: Answer = { id, accepted: false, reason: 'closed', params: {} };
    await prepareToExplain(answer);
    this.#late = [...this.#late.filter((late) => late.answer.id !== id), { words, answer }];
  }

  explain(answer: Answer): string {
    return explainAnswer(answer, this.lang, this.speech.words);
  }

  async #refused(envelope: Envelope, answer: Answer): Promise<void> {
    await prepareToExplain(answer);
    this.#late = [...this.#late, { words: wordsIn(envelope.body), answer }];
  }

  async #overSocket(envelope: Envelope): Promise<Answer> {
    // An organiser's long list is larger than a socket's frame may be.
    if (bytesIn(envelope.body) > largestOverSocket) return this.#post(envelope);
    const { socket } = this.#connection;
    return this.#taken((await socket.timeout(answerWithin).emitWithAck('command', envelope)) as Reply);
  }

  /** The answer, once what came with it is known. */
  #taken(reply: Reply): Reply {
    if (reply.mine) this.#mine.set(reply.mine.stage, reply.mine.mine);
    return reply;
  }

  async #post(envelope: Envelope): Promise<Answer> {
    try {
      return this.#taken(await post(this.id, this.#token, envelope));
    } catch (failure) {
      if (!(failure instanceof Refused)) throw failure;
      const { reason, params } = failure.problem;
      return { id: envelope.id, accepted: false, reason, params };
    }
  }

  async #ask(request: SyncRequest): Promise<DocUpdate | null> {
    const { socket } = this.#connection;
    const asked = socket.timeout(syncWithin).emitWithAck('sync', toSend(request));
    const update = (await asked) as DocUpdate | null;
    return update && received(update);
  }

  /** The page may have slept: a socket that seems alive has to prove it. */
  async #wake(): Promise<void> {
    const { state } = this.#connection;
    if (state.kind === 'offline') return this.#connection.restart();
    if (state.kind !== 'live') return;
    const current = this.now?.current;
    const docs: DocName[] = current ? ['session', `stage/${current}`] : ['session'];
    // A question from before the sleep proves nothing, and its time stood still meanwhile.
    this.#replicas.forgetQuestions();
    const answers = Promise.all(docs.map((doc) => this.#replicas.sync(doc)));
    const silence = new Promise<boolean[]>((resolve) => setTimeout(resolve, proofWithin, [false]));
    if (!(await Promise.race([answers, silence])).every(Boolean)) this.#connection.restart();
  }
}

const bytesIn = (body: unknown): number => new TextEncoder().encode(JSON.stringify(body)).length;

/** Stage types have sentences of their own for their refusals. */
async function prepareToExplain(answer: Answer): Promise<void> {
  if (!answer.accepted) await loadReason(answer.reason).catch(() => undefined);
}
