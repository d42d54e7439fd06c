import type { Chance } from '@kring/crowd';
import { hoardsOf, witnessed, type Dump, type Writing } from './hoards.ts';
import { Judge } from './judge.ts';
import { knowingReceipts, receiptHoardsOf } from './receipts.ts';
import { guessesFrom, type Hoard, type Seen } from './thief.ts';
import type { Watched } from './vote.ts';

/**
 * By what a thief links ballots or receipts to people; empty when nothing does better than chance. There are thousands of guesses, and
 * ids, salts and shuffles are made anew in each run, so now and then one of them is luckier than 10,000 permutations. A
 * leak shows in each of the two votes of a meeting; luck does once in 100 million guesses, or in 10,000 runs.
 */
export function linksIn(
  dumps: readonly Dump[],
  writings: readonly Writing[],
  votes: readonly Watched[],
  chance: Chance,
): readonly string[] {
  const found = votes.map((vote, at) => {
    const of = (name: string) => name.replaceAll(` vote ${at + 1}`, '');
    const better = (truth: readonly string[], hoards: readonly Hoard[], seen: readonly Seen[]) => {
      const judge = new Judge(truth, chance);
      const guesses = hoards.flatMap((hoard) => [...guessesFrom(hoard, seen)]);
      return guesses.flatMap(([name, guess]) => (judge.isBetterThanChance(guess) ? [of(name)] : []));
    };
    const seen = witnessed(vote, dumps);
    // For ballots, the thief knows whose each receipt is; those are secret from one who only saw the people.
    const insider = { ...vote, seen: knowingReceipts(seen, vote, dumps) };
    return new Set([
      ...better(vote.choices, hoardsOf(dumps, writings, insider), insider.seen),
      ...better(vote.receipts, receiptHoardsOf(dumps, writings, vote), seen),
    ]);
  });
  const [first = new Set<string>(), ...others] = found;
  return [...first].filter((name) => others.every((names) => names.has(name)));
}
