/**
 * Van der Eijk's agreement A of how many people chose each step of a scale, lowest first: 1 where all chose the same,
 * 0 where they are spread evenly, -1 where one half stands at each end. Unlike a variance it tells a room that is
 * spread from one that is in two camps (van der Eijk, *Measuring agreement in ordered rating scales*, Quality &
 * Quantity 35, 2001). 0 where nobody chose; a scale has at least three steps.
 *
 * The counts are peeled off in layers, each with as many people on every step that it has. A layer agrees by how few
 * steps it has, times how much it has one top rather than several.
 */
export function agreement(people: readonly number[]): number {
  const all = people.reduce((sum, count) => sum + count, 0);
  if (all === 0) return 0;
  let left = [...people];
  let sum = 0;
  while (left.some((count) => count > 0)) {
    const chosen = left.map((count) => count > 0);
    const steps = chosen.filter(Boolean).length;
    const height = Math.min(...left.filter((count) => count > 0));
    sum += steps * height * layerAgreement(chosen, steps);
    left = left.map((count) => Math.max(count - height, 0));
  }
  return sum / all;
}

function layerAgreement(chosen: readonly boolean[], steps: number): number {
  if (steps === 1) return 1;
  const size = chosen.length;
  if (steps === size) return 0;
  const { one, two } = tops(chosen);
  const unimodality = ((size - 2) * one - (size - 1) * two) / ((size - 2) * (one + two));
  return unimodality * (1 - (steps - 1) / (size - 1));
}

/**
 * How many threes of steps speak for one top (the middle and one neighbour chosen, the other not), and how many for
 * two (both neighbours, and the middle not). Neighbours may be far.
 */
function tops(chosen: readonly boolean[]): { readonly one: number; readonly two: number } {
  let one = 0;
  let two = 0;
  for (const [at, taken] of chosen.entries()) {
    const before = chosen.slice(0, at).filter(Boolean).length;
    const after = chosen.slice(at + 1).filter(Boolean).length;
    const emptyBefore = at - before;
    const emptyAfter = chosen.length - at - 1 - after;
    if (taken) one += before * emptyAfter + emptyBefore * after;
    else two += before * after;
  }
  return { one, two };
}
