import type { Election, OptionId } from '../election.ts';
import type { Fault } from './fault.ts';

/** An election as a file holds it. */
export interface ElectionFile {
  readonly election: Election;
  /** Who won by what the file itself says, where it says it. */
  readonly published?: readonly OptionId[];
  /**
   * Where the file contradicts itself without being unreadable: 38 ballots are announced and there are 37. Perhaps a
   * part is missing, so nobody counts it without being asked to.
   */
  readonly doubts: readonly Fault[];
}

/** Throws a `BrokenFile` with line and reason; nothing is half read. */
export type Reader = (text: string) => ElectionFile;
