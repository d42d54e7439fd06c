/** What came of one round: milliseconds, seconds and MB, by name. */
export type Figures = Readonly<Record<string, number>>;
