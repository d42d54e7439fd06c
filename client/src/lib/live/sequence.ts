import type { Shelf } from '../browser/store.ts';

/** The sequence numbers of one participant: every tab takes the next one, and none goes below the server's. */
export class Sequence {
  readonly #shelf: Pick<Shelf, 'read' | 'write'>;
  readonly #key: string;
  #last = 0;

  constructor(shelf: Pick<Shelf, 'read' | 'write'>, owner: string) {
    this.#shelf = shelf;
    this.#key = `seq/${owner}`;
  }

  next(): number {
    const kept = this.#shelf.read<number>(this.#key);
    this.#last = Math.max(this.#last, typeof kept === 'number' ? kept : 0) + 1;
    this.#shelf.write(this.#key, this.#last);
    return this.#last;
  }

  /** The server knows of a command with this number. */
  atLeast(seq: number): void {
    this.#last = Math.max(this.#last, seq);
  }
}
