import type { Chance } from '@kring/crowd';
import { hoardsOf, witnessed, type Dump, type Writing } from './hoards.ts';
import { Judge } from './judge.ts';
import { guessesFrom } from './thief.ts';
import type { Watched } from './vote.ts';

/**
 * By what a thief links ballots to people; empty when nothing does better than chance. There are hundreds of guesses, and
 * ids, salts and shuffles are made anew in each run, so now and then one of them is luckier than 10,000 permutations. A
 * leak shows in each of the two votes of a meeting; luck does once in 100 million guesses, or in 100,000 runs.
 */
export function linksIn(
  dumps: readonly Dump[],
  writings: readonly Writing[],
  votes: readonly Watched[],
  chance: Chance,
): readonly string[] {
  const found = votes.map((vote, at) => {
    const of = (name: string) => name.replaceAll(` vote ${at + 1}`, '');
    const judge = new Judge(vote.choices, chance);
    const seen = witnessed(vote, dumps);
    const guesses = hoardsOf(dumps, writings, vote).flatMap((hoard) => [...guessesFrom(hoard, seen)]);
    return new Set(guesses.flatMap(([name, guess]) => (judge.isBetterThanChance(guess) ? [of(name)] : [])));
  });
  const [first = new Set<string>(), ...others] = found;
  return [...first].filter((name) => others.every((names) => names.has(name)));
}
