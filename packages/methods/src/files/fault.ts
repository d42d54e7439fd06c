/** What is wrong with a file, and where. */
export interface Fault {
  /** Counted from 1. */
  readonly line: number;
  /** One sentence, with the value that is wrong. */
  readonly reason: string;
}

/** Nothing of this file counts. */
export class BrokenFile extends Error {
  override readonly name = 'BrokenFile';
  readonly fault: Fault;

  constructor(line: number, reason: string) {
    super(`Line ${line}: ${reason}`);
    this.fault = { line, reason };
  }
}
