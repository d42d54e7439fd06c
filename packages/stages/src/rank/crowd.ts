import type { StageCrowd } from '../crowd.ts';
import { optionsIn } from '../voting/options.ts';
import type { RankMine, RankView } from './views.ts';

/** Everybody likes what stands first on the list a little more; one in three stops after a few. */
export const crowd: StageCrowd = {
  next({ entries, mine, random }) {
    const about = entries.get<RankView>('about');
    const options = optionsIn(entries);
    if (!about || options.length === 0 || (mine as RankMine)?.ballot) return null;
    const liking = new Map(options.map(({ id, order }) => [id, random() - (0.5 * order) / options.length]));
    const order = [...liking].sort(([, a], [, b]) => b - a).map(([id]) => id);
    const few = random() < 1 / 3 ? Math.ceil(options.length / 3) : options.length;
    return { type: 'rank:order', body: { order: order.slice(0, Math.min(few, about.most ?? few)) } };
  },
};
