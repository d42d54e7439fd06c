import { oneOf, type StageCrowd } from '../crowd.ts';
import { optionsIn } from '../voting/options.ts';
import type { DotVoteMine, DotVoteView } from './views.ts';

/** Everybody places all dots, once; what stands on the list first draws most, so that there is a result to talk about. */
export const crowd: StageCrowd = {
  next({ entries, mine, random }) {
    const about = entries.get<DotVoteView>('about');
    const options = optionsIn(entries);
    if (!about || options.length === 0 || (mine as DotVoteMine)?.cast) return null;
    const dots: Record<string, number> = {};
    for (let left = about.dots; left > 0; left--) {
      const room = options.filter(({ id }) => (dots[id] ?? 0) < about.mostPerItem);
      const liked = oneOf(room, () => random() * random());
      if (liked) dots[liked.id] = (dots[liked.id] ?? 0) + 1;
    }
    return { type: 'dots:place', body: { dots } };
  },
};
