import type { OptionId, Ranking } from '../election.ts';

/**
 * A ranking from who beats whom: first all whom nobody beats, then all whom nobody of those that are left beats, and
 * so on. `beats` knows options by their place and must not go round in circles.
 */
export function layers(options: readonly OptionId[], beats: (a: number, b: number) => boolean): Ranking {
  const ranking: OptionId[][] = [];
  let left = options.map((id, place) => ({ id, place }));
  while (left.length > 0) {
    const beaten = (place: number) => left.some((other) => beats(other.place, place));
    const layer = left.filter(({ place }) => !beaten(place));
    if (layer.length === 0) throw new Error('The defeats go round in a circle.');
    ranking.push(layer.map(({ id }) => id));
    left = left.filter((option) => !layer.includes(option));
  }
  return ranking;
}
