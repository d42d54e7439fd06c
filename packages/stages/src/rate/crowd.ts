import type { StageCrowd } from '../crowd.ts';
import { optionsIn } from '../voting/options.ts';
import { traits } from './forms.ts';
import type { RateMine, RateView } from './views.ts';

/** Everybody rates most of it, better what stands first; over one in three the room is divided. */
export const crowd: StageCrowd = {
  next({ entries, mine, random }) {
    const about = entries.get<RateView>('about');
    const options = optionsIn(entries);
    if (!about || options.length === 0 || (mine as RateMine)?.ballot) return null;
    const highest = traits[about.form].levels - 1;
    const levelFor = (order: number) => {
      if (random() < 0.08) return null;
      const isDivided = order % 3 === 1;
      const middle = isDivided ? (random() < 0.5 ? 0.12 : 0.9) : 0.85 - (0.4 * order) / options.length;
      return Math.round(Math.min(1, Math.max(0, middle + (random() - 0.5) * 0.5)) * highest);
    };
    return {
      type: 'rate:give',
      body: { given: options.map(({ id, order }) => ({ id, level: levelFor(order) })) },
    };
  },
};
