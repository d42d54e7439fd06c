import type { StageId } from '@kring/core';
import type { Seat } from '@kring/crowd';
import type { Answer, Envelope } from '@kring/protocol';
import type { Chance } from '../../packages/crowd/src/demo/chance.ts';
import type { History } from './history.ts';

/** What somebody gives: the type and the body of a command. */
export interface Gift {
  readonly type: string;
  readonly body: object;
}

/** Carries a command to the server and brings an answer. */
export type Courier = (envelope: Envelope) => Promise<Answer>;

/** Somebody with a phone; everything asked and told on it goes into the history. */
export class Person {
  readonly seat: Seat;
  readonly token: string;
  /** When the server's welcome came, by the clock of this machine. */
  readonly welcomedAt = Date.now();
  readonly #history: History;
  readonly #chance: Chance;
  #seq = 0;
  #underway = 0;

  constructor(seat: Seat, token: string, history: History, chance: Chance) {
    this.seat = seat;
    this.token = token;
    this.#history = history;
    this.#chance = chance;
  }

  /** How many of their commands have no answer yet. */
  get underway(): number {
    return this.#underway;
  }

  /** A command of theirs, not sent yet. */
  write(stage: StageId, { type, body }: Gift): Envelope {
    return { id: idBy(this.#chance), seq: ++this.#seq, stage, type, body };
  }

  /** Sends a command until it is answered, or given up: then nobody knows what became of it. */
  async send(envelope: Envelope, by: Courier = (one) => this.seat.sendEnvelope(one)): Promise<void> {
    this.#underway += 1;
    this.#history.ask(this.token, envelope);
    try {
      this.#history.tell(this.token, envelope, await by(envelope));
    } catch {
      // It stays unknown.
    } finally {
      this.#underway -= 1;
    }
  }
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** An id, the same for the same seed. It begins so that it can be told from other bytes, wherever it turns up. */
export const idBy = (chance: Chance): string =>
  `id-${Array.from({ length: 19 }, () => letters[Math.floor(chance.next() * letters.length)]).join('')}`;

export const idPattern = /id-[\w-]{19}/g;
