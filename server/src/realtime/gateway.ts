import type { Server as HttpServer } from 'node:http';
import type { Socket as Wire } from 'node:net';
import { Server, type DefaultEventsMap, type Socket } from 'socket.io';
import { idSchema, reject, type SessionId } from '@kring/core';
import {
  envelopeSchema,
  isBackstage,
  syncSchema,
  type ClientToServer,
  type DocName,
  type DocUpdate,
  type Envelope,
  type Goodbye,
  type Lobby,
  type Mine,
  type Presence as PresenceTold,
  type Reply,
  type ServerToClient,
  type Welcome,
} from '@kring/protocol';
import type { AudienceHere, Dismissed } from '../session/audience.ts';
import { answerOf } from '../session/batch.ts';
import type { Clock } from '../session/clock.ts';
import type { Hosts } from '../session/hosts.ts';
import type { SessionHost } from '../session/sessionHost.ts';
import { Admission } from './admission.ts';
import { Bucket } from './bucket.ts';
import { comingBack } from './comingBack.ts';
import { Doorstep } from './doorstep.ts';
import { FramedAdapter } from './framedAdapter.ts';
import { HandshakeRefused, recognise, refusal, refusedForGood, type Who } from './handshake.ts';
import { forbid, isOurs } from './origin.ts';
import { Levels } from './levels.ts';
import type { Pace } from './pace.ts';
import { waryParser } from './parser.ts';
import { Presence } from './presence.ts';
import { readAs } from './readAs.ts';
import { rooms } from './rooms.ts';
import { Scans } from './scans.ts';
import { SlowReaders } from './slowReaders.ts';

type Connection = Socket<ClientToServer, ServerToClient, DefaultEventsMap, Who>;

/** Larger than any command of a participant; an organiser's long list travels by POST. */
const largestFrame = 128 * 1024;

/** Frames of any kind, commands or not: more than a page of ours ever sends. Who sends more is cut. */
const frames = {
  participant: { perSecond: 100, burst: 400 },
  steering: { perSecond: 1000, burst: 8000 },
} as const;

/** How often each connection is asked whether it is there, in milliseconds. */
const asksEvery = 25_000;

/** How long whoever was cut stays away, in milliseconds. */
const coolingDown = 5000;

/** A phone that is out of reach never says that it has hung up; so long it may take, in milliseconds. */
const lastWords = 2000;

/** Sockets: lets people in, hands their commands to the host, and says what the host has to say. */
export class Gateway implements AudienceHere {
  readonly #io: Server<ClientToServer, ServerToClient, DefaultEventsMap, Who>;
  readonly #presence = new Presence();
  readonly #clock: Clock;
  readonly #pace: Pace;
  readonly #admission: Admission;
  readonly #doorstep: Doorstep;
  readonly #slowReaders: SlowReaders;
  readonly #levels: Levels;
  readonly #scans = new Scans();
  readonly #countsDue = new Set<SessionId>();
  /** What the people of a session were told last of who is there. */
  readonly #told = new Map<SessionId, PresenceTold>();
  readonly #wires = new Set<Wire>();
  #hosts: Hosts | null = null;
  #isGoingDown = false;

  constructor(http: HttpServer, clock: Clock, pace: Pace, publicUrl: string | null) {
    this.#clock = clock;
    this.#pace = pace;
    this.#admission = new Admission(clock);
    this.#doorstep = new Doorstep(clock);
    http.on('connection', (wire: Wire) => {
      this.#wires.add(wire);
      wire.once('close', () => this.#wires.delete(wire));
    });
    this.#io = new Server(http, {
      parser: waryParser,
      adapter: FramedAdapter,
      maxHttpBufferSize: largestFrame,
      pingInterval: asksEvery,
      serveClient: false,
      perMessageDeflate: false,
      allowRequest: (request, decide) => {
        if (isOurs(request, publicUrl)) decide(null, !this.#doorstep.isFull);
        else if (request.headers.upgrade === undefined) decide(null, false);
        else forbid(request.socket);
      },
    });
    this.#slowReaders = new SlowReaders(clock, () => this.#io.sockets.sockets.values());
    this.#levels = new Levels(
      clock,
      asksEvery,
      () => this.#readers(),
      (session) => this.countSoon(session),
    );
  }

  /** Opens the door. The hosts need the audience and the audience the hosts, so one of them comes second. */
  open(hosts: Hosts): void {
    this.#hosts = hosts;
    this.#io.engine.on('connection', (connection: Connection['conn']) => this.#doorstep.came(connection));
    this.#io.use((socket, next) => {
      this.#letIn(hosts, socket).then(
        () => next(),
        (error: unknown) => next(refusal(error)),
      );
    });
    this.#io.on('connection', (socket) => this.#welcome(socket));
    this.#slowReaders.watch();
    this.#levels.watch();
  }

  update(session: SessionId, update: DocUpdate): void {
    this.#io.to(this.#listeners(session, update.doc)).emit('doc', update);
  }

  stage(session: SessionId, everyone: DocUpdate, backstage: DocUpdate): void {
    this.#io.to(rooms.everyone(session)).emit('doc', everyone);
    this.#io.in(rooms.everyone(session)).socketsJoin(rooms.document(session, everyone.doc));
    this.#io.to(rooms.steering(session)).emit('doc', backstage);
    this.#io.in(rooms.steering(session)).socketsJoin(rooms.document(session, backstage.doc));
  }

  mine(session: SessionId, participant: string, mine: Mine): void {
    this.#io.to(rooms.participant(session, participant)).emit('mine', mine);
  }

  mineElsewhere(session: SessionId, participant: string, mine: Mine): void {
    const connections = this.#io.sockets.adapter.rooms.get(rooms.participant(session, participant));
    if (connections && connections.size > 1) this.mine(session, participant, mine);
  }

  present(session: SessionId): Iterable<string> {
    return this.#presence.present(session);
  }

  isHere(session: SessionId, participant: string): boolean {
    return this.#presence.isHere(session, participant);
  }

  participants(session: SessionId): number {
    return this.#presence.participants(session);
  }

  screens(session: SessionId): number {
    return this.#presence.screens(session);
  }

  presence(session: SessionId, presence: PresenceTold): void {
    this.#told.set(session, presence);
    this.#io.to(rooms.everyone(session)).emit('presence', presence);
  }

  lobby(session: SessionId, lobby: Lobby): void {
    this.#io.to(rooms.steering(session)).emit('lobby', lobby);
  }

  lobbyHere(session: SessionId): Lobby {
    return { scanned: this.#scans.of(session), behind: this.#levels.behind(session) };
  }

  /** A device has opened the join page. */
  scanned(session: SessionId): void {
    this.#scans.add(session);
    this.countSoon(session);
  }

  sessions(): Iterable<SessionId> {
    return new Set([...this.#io.sockets.sockets.values()].map(({ data }) => data.session));
  }

  moved(session: SessionId): void {
    if (this.isFollowed(session)) void this.#move(session).catch(() => undefined);
  }

  dismiss(session: SessionId, who: Dismissed, reason: Goodbye): void {
    if (typeof who === 'string') {
      this.#scans.forget(session);
      // Who had left before is not among those who leave now, and counts no more either.
      this.countSoon(session);
    }
    const room = typeof who === 'string' ? rooms[who](session) : rooms.key(session, who.key);
    this.#io.to(room).emit('goodbye', reason, null);
    this.#io.in(room).disconnectSockets(true);
  }

  /** How many sockets there are, let in or not. */
  get connections(): number {
    return this.#io.engine.clientsCount;
  }

  /** Whether anybody is connected to this session. */
  isFollowed(session: SessionId): boolean {
    return (this.#io.sockets.adapter.rooms.get(rooms.everyone(session))?.size ?? 0) > 0;
  }

  /** Told at most once a second. */
  countSoon(session: SessionId): void {
    if (this.#countsDue.has(session)) return;
    this.#countsDue.add(session);
    this.#clock.after(1000, () => {
      this.#countsDue.delete(session);
      if (!this.isFollowed(session)) this.#told.delete(session);
      void this.#hosts?.count(session).catch(() => undefined);
    });
  }

  /** From here on nobody comes in, and no command is taken: without an answer, it comes again to whoever is next. */
  goDown(): void {
    this.#isGoingDown = true;
  }

  /** When one of those who are here may come back to who is next, in milliseconds. */
  comingBack(): number {
    return comingBack(this.connections, Math.random());
  }

  /** Tells everyone when to come back, and hangs up. */
  async close(): Promise<void> {
    this.#slowReaders.stop();
    this.#levels.stop();
    for (const socket of this.#io.sockets.sockets.values()) {
      socket.emit('goodbye', 'going-down', this.comingBack());
    }
    const callOff = this.#clock.after(lastWords, () => {
      for (const wire of this.#wires) wire.destroy();
    });
    await this.#io.close();
    callOff();
  }

  /** Everyone goes over to the session's new host: its documents are of another life. */
  async #move(session: SessionId): Promise<void> {
    const host = await this.#hosts?.get(session);
    if (!host) return this.dismiss(session, 'everyone', 'unknown-session');
    for (const doc of ['session', 'backstage'] as const) this.update(session, host.whole(doc));
    const { current } = host.door;
    if (current !== null) {
      this.stage(session, host.whole(`stage/${current}`), host.whole(`backstage/${current}`));
      const here = [...this.present(session)];
      const mines = await host.minesOf(here, current);
      mines.forEach((mine, at) => mine && this.mine(session, here[at] ?? '', mine));
    }
    this.countSoon(session);
  }

  #counts({ id, joined }: SessionHost): PresenceTold {
    const told = this.#told.get(id);
    return told ?? { participants: this.participants(id), screens: this.screens(id), joined };
  }

  #listeners(session: SessionId, doc: DocName): string {
    if (doc === 'session') return rooms.everyone(session);
    return doc === 'backstage' ? rooms.steering(session) : rooms.document(session, doc);
  }

  /** Those whose level is told. */
  *#readers() {
    for (const { data, conn } of this.#io.sockets.sockets.values()) {
      // One who is still at the door has no person yet.
      if ((data as Partial<Who>).person?.role === 'participant') yield { session: data.session, conn };
    }
  }

  /** One at a time per connection, and everyone in their turn. */
  async #letIn(hosts: Hosts, socket: Connection): Promise<void> {
    if (!this.#doorstep.knocks(socket.conn)) throw refusedForGood('malformed');
    await this.#admission.enter();
    if (this.#isGoingDown) throw new HandshakeRefused('going-down', this.comingBack());
    Object.assign(socket.data, await recognise(hosts, socket.handshake.auth));
    this.#doorstep.letIn(socket.conn);
  }

  /** Whoever sends more than any page of ours does is cut, and may come back later. */
  #limitFrames(socket: Connection): void {
    const { perSecond, burst } =
      socket.data.person.role === 'participant' ? frames.participant : frames.steering;
    const bucket = new Bucket(perSecond, burst, this.#clock.now());
    socket.conn.on('packet', () => {
      this.#levels.heard(socket.conn);
      if (bucket.take(this.#clock.now())) return;
      socket.emit('goodbye', 'too-fast', coolingDown);
      socket.disconnect(true);
    });
  }

  #welcome(socket: Connection): void {
    const { session, person, holder } = socket.data;
    const steering = person.role === 'organiser' || person.role === 'facilitator';
    this.#limitFrames(socket);
    void socket.join(rooms.everyone(session));
    if (steering) void socket.join(rooms.steering(session));
    if (holder.kind === 'key') void socket.join(rooms.key(session, holder.key.id));
    if (person.role === 'participant') {
      void socket.join([rooms.participants(session), rooms.participant(session, person.participant)]);
      this.#presence.participantCame(session, person.participant);
    } else if (person.role === 'screen') this.#presence.screenCame(session);

    socket.emit('welcome', this.#greeting(socket.data));
    this.#sendAll(socket, steering);
    this.countSoon(session);

    socket.on('command', (raw, reply) => void this.#command(socket, raw, reply));
    socket.on('sync', (raw, reply) => void this.#sync(socket, steering, raw, reply));
    socket.on('mine', (raw, reply) => void this.#mine(socket.data, raw, reply));
    socket.on('disconnect', () => {
      if (person.role === 'participant') this.#presence.participantLeft(session, person.participant);
      else if (person.role === 'screen') this.#presence.screenLeft(session);
      this.countSoon(session);
    });
  }

  #greeting({ host, person, holder, arrival }: Who): Welcome {
    const participant = holder.kind === 'participant' ? holder.participant : null;
    return {
      role: person.role === 'clock' ? 'screen' : person.role,
      id: holder.kind === 'key' ? holder.key.id : '',
      lang: participant?.lang ?? null,
      name: participant?.name ?? (holder.kind === 'key' ? holder.key.name : ''),
      code: host.code,
      now: this.#clock.now(),
      seq: arrival?.seq ?? 0,
    };
  }

  /**
   * What everyone who comes gets: the current stage, what is theirs in it, and then the session, which says that it is
   * the current one. The other way round, whoever reads the session would ask for a stage that is on its way already.
   */
  #sendAll(socket: Connection, steering: boolean): void {
    const { session, host, arrival } = socket.data;
    const { current } = host.door;
    if (current !== null) {
      this.#follow(socket, session, `stage/${current}`);
      socket.emit('doc', host.whole(`stage/${current}`));
      if (steering) {
        this.#follow(socket, session, `backstage/${current}`);
        socket.emit('doc', host.whole(`backstage/${current}`));
      }
      if (arrival?.mine) socket.emit('mine', arrival.mine);
    }
    socket.emit('doc', host.whole('session'));
    if (steering) socket.emit('doc', host.whole('backstage'));
    socket.emit('presence', this.#counts(host));
  }

  #follow(socket: Connection, session: SessionId, doc: DocName): void {
    void socket.join(rooms.document(session, doc));
  }

  async #command(socket: Connection, raw: unknown, reply: unknown): Promise<void> {
    if (!isReply(reply) || this.#isGoingDown) return;
    const envelope = readAs(envelopeSchema, raw);
    reply(envelope ? await this.#answer(socket.data, envelope) : answerOf('', reject('malformed')));
  }

  async #answer({ session, person }: Who, envelope: Envelope): Promise<Reply> {
    if (!this.#pace.allows(session, person)) return answerOf(envelope.id, reject('too-fast'));
    const host = await this.#hostOf(session);
    return host ? host.submit(person, envelope) : answerOf(envelope.id, reject('try-again'));
  }

  /** A document from where the replica stands. Prepared stages are for those who steer alone. */
  async #sync(socket: Connection, steering: boolean, raw: unknown, reply: unknown): Promise<void> {
    if (!isReply(reply)) return;
    const request = readAs(syncSchema, raw);
    const { session } = socket.data;
    const host = await this.#hostOf(session);
    if (!host) return;
    if (!request || !this.#mayRead(host, request.doc, steering)) {
      reply(null);
      return;
    }
    this.#follow(socket, session, request.doc);
    // Without an answer it is asked again.
    await host.since(request).then(reply, () => undefined);
  }

  async #mine({ session, person }: Who, raw: unknown, reply: unknown): Promise<void> {
    const stage = readAs(idSchema, raw);
    if (!isReply(reply) || stage === null) return;
    if (person.role !== 'participant') return reply(null);
    const host = await this.#hostOf(session);
    const mines = host?.minesOf([person.participant], stage);
    await mines?.then(([mine]) => reply(mine ?? null)).catch(() => undefined);
  }

  /** Whoever hosts the session now; null while nobody does that can be reached. */
  async #hostOf(session: SessionId): Promise<SessionHost | null> {
    return (await this.#hosts?.get(session).catch(() => null)) ?? null;
  }

  #mayRead(host: SessionHost, doc: DocName, steering: boolean): boolean {
    if (doc === 'session' || steering) return true;
    if (isBackstage(doc)) return false;
    const phase = host.phaseOf(doc.slice('stage/'.length));
    return phase !== null && phase !== 'prepared';
  }
}

/** Whether a frame brought a way to answer it; without one there is nobody to tell. */
const isReply = (reply: unknown): reply is (value: unknown) => void => typeof reply === 'function';
