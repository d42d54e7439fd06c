import { inLang, type Item } from '@kring/core';
import type { Cast, Election, Option } from '@kring/methods';

/** The options of an election, and who goes first where nothing else decides: in the order of the ballot. */
export function optionsOf(items: readonly Item[]): Pick<Election, 'options' | 'lot'> {
  const options = items.map(({ id, text, lang, redacted }): Option => ({
    id,
    name: redacted ? '' : inLang(text, lang),
  }));
  return { options, lot: options.map(({ id }) => id) };
}

/** Each ballot as one person cast it. */
export const castBy = <Given, Ballot>(
  ballots: readonly Given[],
  read: (given: Given) => Ballot,
): readonly Cast<Ballot>[] => ballots.map((given) => ({ ballot: read(given), people: 1 }));
