import type { Json, Lang, SessionId, StageId } from '@kring/core';
import type { Mine, Reply } from '@kring/protocol';
import type { Gift } from '@kring/stages/crowd.ts';
import { Connection } from '../../live/connection.svelte.ts';
import { randomId } from '../../live/ids.ts';

const answerWithin = 10_000;

/** One simulated person's phone: a place and a socket of its own, and none of what is only for eyes. */
export class SimulatedPhone {
  readonly lang: Lang;
  readonly #connection: Connection;
  readonly #mine = new Map<StageId, Json>();
  #seq = 0;

  constructor(session: SessionId, token: string, lang: Lang) {
    this.lang = lang;
    this.#connection = new Connection({ session, token });
    const { socket } = this.#connection;
    socket.on('welcome', ({ seq }) => (this.#seq = Math.max(this.#seq, seq)));
    socket.on('mine', (mine) => this.#keep(mine));
    this.#connection.open();
  }

  get isLive(): boolean {
    return this.#connection.state.kind === 'live';
  }

  /** What is this one's own in a stage; undefined when it cannot be had now. */
  async mine(stage: StageId): Promise<Json | undefined> {
    if (this.#mine.has(stage)) return this.#mine.get(stage);
    const asked = this.#connection.socket
      .timeout(answerWithin)
      .emitWithAck('mine', stage) as Promise<Mine | null>;
    const mine = await asked.catch(() => null);
    if (mine) this.#keep(mine);
    return mine?.mine;
  }

  /** Gives it once: what gets lost or is refused is given by somebody else, or later. */
  async give(stage: StageId, { type, body }: Gift): Promise<void> {
    const envelope = { id: randomId(), seq: ++this.#seq, stage, type, body };
    const given = this.#connection.socket
      .timeout(answerWithin)
      .emitWithAck('command', envelope) as Promise<Reply>;
    const reply = await given.catch(() => null);
    if (reply?.mine) this.#keep(reply.mine);
  }

  close(): void {
    this.#connection.close();
  }

  #keep({ stage, mine }: Mine): void {
    this.#mine.set(stage, mine);
  }
}
