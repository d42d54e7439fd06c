import type { StageCrowd } from '../crowd.ts';
import { optionsIn } from '../voting/options.ts';
import { highest, type PlaceMine, type PlaceView } from './views.ts';

/** Everybody places all but now and then one; the further down the list, the further apart they are. */
export const crowd: StageCrowd = {
  next({ entries, mine, random }) {
    const about = entries.get<PlaceView>('about');
    const options = optionsIn(entries);
    if (!about || options.length === 0 || (mine as PlaceMine)?.ballot) return null;
    const near = (middle: number, width: number) =>
      Math.max(0, Math.min(highest, Math.round(middle + (random() - 0.5) * width)));
    const placed = options.map(({ id, order }) => {
      const width = 3 + (6 * order) / options.length;
      const idea = random() > 0.08;
      return {
        id,
        impact: near((order * 7 + 8) % (highest + 1), width),
        effort: idea ? near((order * 4 + 2) % (highest + 1), width) : null,
      };
    });
    return { type: 'place:put', body: { placed } };
  },
};
