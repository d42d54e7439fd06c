/** How a wall of ideas gets smaller as there are more: the size of its cards and the columns of a page. */
export interface WallStep {
  readonly size: 'xl' | 'l' | 'm' | 's';
  readonly columns: number;
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
        { size: 'xl', columns: 2 },
        { size: 'l', columns: 3 },
        { size: 'm', columns: 3 },
        { size: 's', columns: 4 },
      ],
    };
  }
  return {
    sideBySide: true,
    steps: [
      ...(columns < 3 ? [{ size: 'l', columns: 1 } as const] : []),
      { size: 'm', columns: columns === 1 ? 3 : 1 },
      { size: 's', columns: columns === 1 ? 4 : 1 },
    ],
  };
}
