/** How a wall of ideas gets smaller as there are more. */

export type LetterSize = 'xl' | 'l' | 'm' | 's';

/** How one card is drawn. */
export interface CardLook {
  readonly size: LetterSize;
  /** Of a long idea, so that its card ends within a column; it is read in full on the phones. */
  readonly lines: number;
}

/** A wall at one of its sizes. */
export interface WallStep {
  readonly size: LetterSize;
  readonly columns: number;
  /** The newest ideas have a place of their own, larger; the others turn page after page. */
  readonly newest: boolean;
}

/** The lines of a card that takes a whole column. */
const looks: Readonly<Record<LetterSize, CardLook>> = {
  xl: { size: 'xl', lines: 6 },
  l: { size: 'l', lines: 8 },
  m: { size: 'm', lines: 11 },
  s: { size: 's', lines: 15 },
};

export const lookIn = ({ size }: WallStep): CardLook => looks[size];

/** Whether the columns of the stage stand side by side; with many, cards carry their column's name instead. */
export const standsSideBySide = (columns: number): boolean => columns > 0 && columns <= mostSideBySide;
const mostSideBySide = 4;

/** From large to small, which still reads from 10 m; what does not fit at the last is spread over pages. */
export function stepsOf(columns: number, isOpen: boolean): readonly WallStep[] {
  if (standsSideBySide(columns) && columns > 1)
    return [
      ...(columns === 2 ? [{ size: 'l', columns: 1, newest: false } as const] : []),
      { size: 'm', columns: 1, newest: false },
      { size: 's', columns: 1, newest: false },
    ];
  return [
    { size: 'xl', columns: 2, newest: false },
    { size: 'l', columns: 3, newest: false },
    { size: 'm', columns: 3, newest: false },
    ...(isOpen
      ? [{ size: 's', columns: 3, newest: true } as const]
      : [{ size: 's', columns: 4, newest: false } as const]),
  ];
}

/** A long idea is drawn smaller, so that a new one never takes the place of all the others. */
const long = 110;
const veryLong = 220;

/** The newer, the larger: the newest idea, and those just before it. */
export function lookByAge(length: number, age: number): CardLook {
  if (length > veryLong) return looks.s;
  return age === 0 && length <= long ? looks.l : looks.m;
}
