/** Whether one line is another with some letters changed: a slip of the pen that was mended. */

/** Of two lines, how much they share: the part of their pairs of letters that both have (Dice's coefficient). */
const enough = 0.7;

export function isReworded(before: string, after: string): boolean {
  const [old, now] = [pairsOf(before), pairsOf(after)];
  const left = [...old];
  const shared = now.filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return 2 * shared.length >= enough * (old.length + now.length) && shared.length > 0;
}

function pairsOf(line: string): readonly string[] {
  const letters = [...line.toLowerCase()];
  return letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`);
}
