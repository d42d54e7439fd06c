/** How many people voted by each way; hands are counted, and are no ballots. */
export interface Turnout {
  readonly phones: number;
  readonly paper: number;
  readonly hands: number;
}

/** Fewer of one way than this would say too much of too few. What a `kring.record/1` says apart, rests on it. */
export const fewestApart = 5;

/** Whether the ways are told apart: by two of them or more somebody voted, and by each of these not too few. */
export function tellsApart({ phones, paper, hands }: Turnout): boolean {
  const many = [phones, paper, hands].filter((people) => people > 0);
  return many.length > 1 && many.every((people) => people >= fewestApart);
}
