import type { ItemId, StageId } from '@kring/core';
import type { Seat } from '@kring/crowd';
import { newReceipt, type Cast, type Voter } from './voter.ts';
import type { Sign } from './thief.ts';

/** Somebody without a phone: a sheet of paper that is handed in at the desk, known by a word or by the code of a slip. */
export class Sheet implements Voter {
  readonly way = 'paper';
  readonly votes = new Map<StageId, Cast[]>();
  readonly #receipts = new Map<StageId, string>();
  readonly #corrected = new Map<StageId, { turn: number; reason: string; by: string }>();
  readonly #word: string;
  /** Where it lies in the heap of sheets. */
  readonly #place: number;
  readonly #desks: readonly Desk[];

  constructor(word: string, place: number, desks: readonly Desk[]) {
    this.#word = word;
    this.#place = place;
    this.#desks = desks;
  }

  /** The first time it is entered; after that, somebody corrects what was entered, and says why. */
  async vote(stage: StageId, dots: Readonly<Record<ItemId, number>>, turn: number): Promise<void> {
    const earlier = this.votes.get(stage) ?? [];
    const { seat, name } = this.#desks[turn % this.#desks.length] ?? nobody();
    const reason = `Blad ${this.#place} fout gelezen bij beurt ${turn}`;
    const receipt = this.#receipts.get(stage) ?? newReceipt();
    this.#receipts.set(stage, receipt);
    // As the page of the desk gives none, the server makes one up; here, the witness knows it too.
    seat.receipts.set(stage, receipt);
    const paper = { voter: this.#word, ...(earlier.length > 0 && { why: reason }) };
    const answer = await seat.send(stage, 'dots:place', { dots }, paper);
    seat.receipts.delete(stage);
    if (!answer.accepted) throw new Error(`The desk was refused: ${answer.reason}`);
    if (earlier.length > 0) this.#corrected.set(stage, { turn, reason, by: name });
    this.votes.set(stage, [...earlier, { turn, dots }]);
  }

  receiptOf(stage: StageId): string {
    return this.#receipts.get(stage) ?? '';
  }

  marksIn(stage: StageId): readonly string[] {
    const { reason } = this.#corrected.get(stage) ?? {};
    return [this.#word, this.#word.replaceAll('-', ''), ...(reason === undefined ? [] : [reason])];
  }

  signsIn(stage: StageId): Readonly<Record<string, Sign>> {
    const { turn, by } = this.#corrected.get(stage) ?? {};
    return {
      ...{ word: this.#word, sheet: this.#place },
      ...(turn !== undefined && by !== undefined && { corrected: turn, 'corrected by': by }),
    };
  }
}

/** One who enters what sheets say, and the name under which others know of corrections. */
export interface Desk {
  readonly seat: Seat;
  readonly name: string;
}

function nobody(): never {
  throw new Error('Nobody sits at the desk');
}
