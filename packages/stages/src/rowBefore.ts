/** How a line of a ranking stood in the round before. */
export interface RowBefore {
  /** Null where it had no number: then there is no bar. */
  readonly value: number | null;
  /** `Round before: 24 votes`. */
  readonly figure: string;
  /** `+7 people`. */
  readonly moved: string;
}
