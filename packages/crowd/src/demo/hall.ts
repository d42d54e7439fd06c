import type { Json, NowView, SessionInfo, StageId, StageView } from '@kring/core';
import type { Created } from '@kring/protocol';
import { Api } from '../api.ts';
import { Seat } from '../seat.ts';
import type { Chance } from './chance.ts';
import { session as evening } from './content.ts';
import { play, type Moment, type Pace } from './pace.ts';
import { tongues, type Tongue } from './tongue.ts';

/** What a session is called, who holds it, and what it is about. */
export type About = Pick<SessionInfo, 'title' | 'organiser' | 'about'>;

export interface Phone {
  readonly seat: Seat;
  readonly tongue: Tongue;
}

/** The hall of the demo: who is in it, and what was said to the server. */
export class Hall {
  readonly api: Api;
  readonly made: Created;
  readonly facilitator: Seat;
  readonly phones: Phone[] = [];
  readonly chance: Chance;
  readonly pace: Pace;
  /** What was not accepted, with its reason: somebody at the console may have been there first. */
  readonly refusals: string[] = [];

  private constructor(api: Api, made: Created, facilitator: Seat, chance: Chance, pace: Pace) {
    this.api = api;
    this.made = made;
    this.facilitator = facilitator;
    this.chance = chance;
    this.pace = pace;
  }

  /** Makes a session on this server and sits down to facilitate it. */
  static async open(base: string, chance: Chance, pace: Pace, session: About = evening): Promise<Hall> {
    const api = new Api(base);
    const made = await api.create({ ...session, languages: [...tongues] }, 'blank');
    const facilitator = new Seat(base, made.session, made.facilitator);
    await facilitator.connect();
    return new Hall(api, made, facilitator, chance, pace);
  }

  /** One more phone comes in, by the code on the wall. */
  async admit(tongue: Tongue): Promise<void> {
    const { session, token } = await this.api.join(this.made.code, tongue);
    const seat = new Seat(this.api.base, session, token);
    await seat.connect();
    this.phones.push({ seat, tongue });
  }

  /** Gives a command. Returns the answer's value, or undefined when it was refused: the meeting goes on. */
  async ask(seat: Seat, stage: StageId | null, type: string, body: object = {}): Promise<Json | undefined> {
    const answer = await seat.send(stage, type, body);
    if (answer.accepted) return answer.value;
    this.refusals.push(`${type}: ${answer.reason}`);
    return undefined;
  }

  /** A command of the facilitator's about the session. */
  steer(type: string, body: object = {}): Promise<Json | undefined> {
    return this.ask(this.facilitator, null, type, body);
  }

  /** A command of the facilitator's inside a stage. */
  work(stage: StageId, type: string, body: object): Promise<Json | undefined> {
    return this.ask(this.facilitator, stage, type, body);
  }

  /** Opens a stage, and waits until everything of it is on the facilitator's desk. */
  async open(stage: StageId): Promise<void> {
    await this.pace.turn();
    if (this.#phase(stage) === 'prepared') await this.steer('stage:open', { stage });
    await this.facilitator.until(() => this.facilitator.entry(`stage/${stage}`, 'turnout') !== undefined);
  }

  play(scene: readonly Moment[]): Promise<void> {
    return play(scene, this.pace);
  }

  /** Starts a timer that rings; what it returns waits until that has happened, or somebody stopped it. */
  async startTimer(stage: StageId, seconds: number): Promise<() => Promise<void>> {
    const { facilitator } = this;
    const started = await this.steer('timer:start', { seconds: this.pace.timer(seconds), then: 'ring' });
    if (started === undefined) return () => Promise.resolve();
    await facilitator.until(() => this.#now?.timer?.stage === stage || this.#now?.rang === stage);
    return () => facilitator.until(() => !this.#now?.timer || this.#now.current !== stage);
  }

  get agenda(): readonly StageView[] {
    return this.facilitator.entry<StageView[]>('session', 'agenda') ?? [];
  }

  /** Everybody goes home. */
  leave(): void {
    for (const seat of [this.facilitator, ...this.phones.map(({ seat }) => seat)]) seat.close();
  }

  get #now(): NowView | undefined {
    return this.facilitator.entry<NowView>('session', 'now');
  }

  #phase(stage: StageId) {
    return this.agenda.find(({ id }) => id === stage)?.phase;
  }
}
