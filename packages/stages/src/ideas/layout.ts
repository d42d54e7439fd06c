/** How a wall of ideas gets smaller as there are more: the size of its cards and the columns of a page. */
export interface WallStep {
  readonly size: 'xl' | 'l' | 'm' | 's' | 'xs';
  readonly columns: number;
  /** Of a long idea, so that its card ends within a column; it is read in full on the phones. */
  readonly lines: number;
}

export interface WallLayout {
  /** Whether the columns of the stage stand side by side; with many, cards carry their column's name instead. */
  readonly sideBySide: boolean;
  /** From large to small, which is still readable from 10 m; what does not fit at the last is spread over pages. */
  readonly steps: readonly WallStep[];
}

const mostSideBySide = 4;

export function screenLayout(columns: number): WallLayout {
  if (columns === 0 || columns > mostSideBySide) {
    return {
      sideBySide: false,
      steps: [
        { size: 'xl', columns: 2, lines: 6 },
        { size: 'l', columns: 3, lines: 8 },
        { size: 'm', columns: 3, lines: 9 },
        { size: 's', columns: 4, lines: 7 },
        { size: 'xs', columns: 5, lines: 6 },
      ],
    };
  }
  return {
    sideBySide: true,
    steps: [
      ...(columns < 3 ? [{ size: 'l', columns: 1, lines: 8 } as const] : []),
      { size: 'm', columns: columns === 1 ? 3 : 1, lines: 9 },
      { size: 's', columns: columns === 1 ? 4 : 1, lines: 7 },
      { size: 'xs', columns: columns === 1 ? 5 : 1, lines: 6 },
    ],
  };
}
