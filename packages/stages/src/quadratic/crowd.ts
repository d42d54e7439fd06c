import { oneOf, type StageCrowd } from '../crowd.ts';
import { optionsIn } from '../voting/options.ts';
import { withVotes } from './ballot.ts';
import { spentOn, stepPrice } from './price.ts';
import type { QuadraticMine, QuadraticView, Votes } from './views.ts';

/** Everybody buys until little is left, and holds on to a favourite or two; now and then one votes against. */
export const crowd: StageCrowd = {
  next({ entries, mine, random }) {
    const about = entries.get<QuadraticView>('about');
    const options = optionsIn(entries);
    if (!about || options.length === 0 || (mine as QuadraticMine)?.ballot) return null;
    let given: Votes = { votes: {} };
    for (let buys = 0; buys < 2 * about.credits; buys++) {
      const liked = oneOf(options, () => random() * random());
      if (!liked) break;
      const votes = given.votes[liked.id] ?? 0;
      const by = votes < 0 || (votes === 0 && about.against && random() < 0.2) ? -1 : 1;
      if (spentOn(given) + stepPrice(votes, by) > about.credits) break;
      given = withVotes(given, liked.id, votes + by);
    }
    return { type: 'quadratic:vote', body: given };
  },
};
