import type { Pseudonym, Slot, StageId } from '@kring/core';
import type { PrivateRow } from '../store/port.ts';

type RowKey = Pick<PrivateRow, 'stage' | 'pseudonym' | 'slot'>;

/** Which command of a person set each private row: an older one that comes late must not replace it. */
export class Sequences {
  readonly #stages = new Map<StageId, Map<Pseudonym, Map<Slot, number>>>();

  constructor(rows: readonly PrivateRow[]) {
    for (const row of rows) this.set(row, row.seq);
  }

  /** The number of the command that set a row; 0 when none has. */
  of({ stage, pseudonym, slot }: RowKey): number {
    return this.#stages.get(stage)?.get(pseudonym)?.get(slot) ?? 0;
  }

  /** Whether any of these rows was set by a later command than `seq`. */
  isSuperseded(rows: readonly RowKey[], seq: number): boolean {
    return rows.some((row) => this.of(row) > seq);
  }

  set({ stage, pseudonym, slot }: RowKey, seq: number): void {
    const people = this.#stages.get(stage) ?? new Map<Pseudonym, Map<Slot, number>>();
    const slots = people.get(pseudonym) ?? new Map<Slot, number>();
    this.#stages.set(stage, people.set(pseudonym, slots.set(slot, seq)));
  }

  /** The highest sequence number a person has used in a stage; 0 before the first. */
  highest(stage: StageId, pseudonym: Pseudonym): number {
    return Math.max(0, ...(this.#stages.get(stage)?.get(pseudonym)?.values() ?? []));
  }

  forget(stage: StageId): void {
    this.#stages.delete(stage);
  }
}
