import type { StageCrowd } from '../crowd.ts';
import { optionsIn } from '../voting/options.ts';
import type { ApproveMine, ApproveView } from './views.ts';

/** Everybody ticks about half, and what stands first on the list more often, so that there is a result to talk about. */
export const crowd: StageCrowd = {
  next({ entries, mine, random }) {
    const about = entries.get<ApproveView>('about');
    const options = optionsIn(entries);
    if (!about || options.length === 0 || (mine as ApproveMine)?.ballot) return null;
    const liked = options.filter(({ order }) => random() > 0.25 + (0.5 * order) / options.length);
    const chosen = liked.map(({ id }) => id).slice(0, about.most ?? liked.length);
    return { type: 'approve:choose', body: { chosen } };
  },
};
