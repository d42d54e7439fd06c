/** A rule as people read it: the one who chooses it, and everyone before they vote. */
export interface RuleWords {
  /** In two or three words. */
  readonly name: string;
  /** What it does, in one sentence. */
  readonly says: string;
}
