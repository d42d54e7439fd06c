import type { ItemId } from './ids.ts';

/** What lets anyone check the count of a sealed stage. */

/** What stands for the words of an option in a record that must hold when they are taken away. */
export interface Mark {
  /** Of the option. */
  readonly id: string;
  /** Whose going takes its words away: the item, and all that it came from. */
  readonly items: readonly ItemId[];
  /** SHA-256 over words and salt. */
  readonly mark: string;
  /** Gone with the words: without it, nobody can try what they were. */
  readonly salt: string | null;
}

/** What is kept of a sealed stage for those who count again. */
export interface Proof {
  /** Of every ballot, in their own order; of a vote in rounds, of the one that counts. */
  readonly receipts: readonly string[];
  /** Of the rounds before, the first first; absent for a vote that was asked once. */
  readonly earlier?: readonly (readonly string[])[];
  readonly marks: readonly Mark[];
  /** SHA-256 over lists, rule, turnout and totals, as hexadecimal digits. */
  readonly head: string;
}

/** The proof without the salts of words that are gone; the same when it holds none of them. */
export function redactProof(proof: Proof, gone: ReadonlySet<ItemId>): Proof {
  const hit = ({ items, salt }: Mark) => salt !== null && items.some((item) => gone.has(item));
  if (!proof.marks.some(hit)) return proof;
  return { ...proof, marks: proof.marks.map((mark) => (hit(mark) ? { ...mark, salt: null } : mark)) };
}
