import type { Outcome, SessionId, StageId } from '@kring/core';
import type { Commit, GivenAnswer, SessionRow } from '../store/port.ts';
import { newSalt } from './tokens.ts';

export type NumberedRow = Outcome['rows'][number] & { readonly seq: number };

type Writable<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer One)[] ? One[] : T[Key] };

/** A commit in the making: the outcomes of one batch of commands, in their order. */
export class CommitDraft {
  readonly #commit: Writable<Commit>;
  readonly #salts: Map<StageId, string>;

  /** `salts`: those of the session; a stage that opens gets one. `fence`: as in a {@link Commit}. */
  constructor(session: SessionId, fence: number | null, salts: ReadonlyMap<StageId, string>) {
    this.#salts = new Map(salts);
    this.#commit = {
      session,
      fence,
      events: [],
      rows: [],
      authors: [],
      answers: [],
      salts: [],
      rewrites: [],
      rowRewrites: [],
      seals: [],
      empties: false,
      beforeAnyone: false,
      row: null,
    };
  }

  get salts(): ReadonlyMap<StageId, string> {
    return this.#salts;
  }

  get isEmpty(): boolean {
    return this.#commit.events.length + this.#commit.answers.length === 0;
  }

  /** `rows`: those of the outcome, each with the sequence number it is kept under. */
  add(outcome: Outcome, rows: readonly NumberedRow[], answer: GivenAnswer): void {
    this.#commit.events.push(...outcome.events);
    this.#commit.rows.push(...rows.map((row) => ({ ...row, command: answer.answer.id })));
    this.#commit.authors.push(...outcome.authors);
    this.#commit.answers.push(answer);
    for (const event of outcome.events) {
      if (event.type === 'session:created') this.#commit.empties = true;
      if (event.type === 'stage:sealed') this.#seal(event.stage);
      if (event.type === 'stage:opened') this.#salt(event.stage);
    }
  }

  /** Words that leave what is kept already. */
  rewrite({ rewrites, rowRewrites }: Pick<Commit, 'rewrites' | 'rowRewrites'>): void {
    this.#commit.rewrites.push(...rewrites);
    this.#commit.rowRewrites.push(...rowRewrites);
  }

  /** What is in it changes who may come in. */
  settleBeforeAnyone(): void {
    this.#commit.beforeAnyone = true;
  }

  changeRow(row: SessionRow): void {
    this.#commit.row = row;
  }

  get commit(): Commit {
    return this.#commit;
  }

  #salt(stage: StageId): void {
    if (this.#salts.has(stage)) return;
    const salt = newSalt();
    this.#salts.set(stage, salt);
    this.#commit.salts.push({ stage, salt });
  }

  /** What sealing takes away must not come in by the same commit. */
  #seal(stage: StageId): void {
    this.#salts.delete(stage);
    this.#commit.seals.push(stage);
    this.#commit.rows = this.#commit.rows.filter((row) => row.stage !== stage);
    this.#commit.authors = this.#commit.authors.filter((author) => author.stage !== stage);
    this.#commit.answers = this.#commit.answers.filter((given) => given.stage !== stage);
    this.#commit.salts = this.#commit.salts.filter((salt) => salt.stage !== stage);
  }
}
