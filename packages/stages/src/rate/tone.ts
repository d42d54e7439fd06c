/** The colours of a scale: `--level-1` for its lowest level to `--level-9` for its highest, 5 in the middle. */

/** Which of the nine each level of a scale of so many has: as far apart as they can be, with a middle where there is one. */
const tones: Readonly<Record<number, readonly number[]>> = {
  5: [1, 3, 5, 7, 9],
  6: [1, 2, 4, 6, 8, 9],
  7: [1, 2, 4, 5, 6, 8, 9],
  8: [1, 2, 3, 4, 6, 7, 8, 9],
};

const middle = 5;

/** As the custom properties of an element. */
export function toneOf(level: number, levels: number): string {
  const tone = tones[levels]?.[level] ?? middle;
  return `--fill: var(--level-${tone}); --on-fill: var(--on-level-${tone});`;
}
