import { langs, type Text } from '@kring/core';

/** How steps are called that are rounds of one another: `Wat steunt u?`, `Wat steunt u? (2)`. */

const longest = 200;
const numbered = /^(.*) \((\d+)\)$/s;

/** The title of the round after this one: with the first number from 2 up that no step has yet, the same in each language. */
export function nextRoundTitle(title: Text, taken: readonly Text[]): Text {
  const said = langs.flatMap((lang) => {
    const words = title[lang]?.trim();
    return words ? [{ lang, words: withoutNumber(words) }] : [];
  });
  const isTaken = (round: number) =>
    said.some(({ lang, words }) => taken.some((other) => other[lang]?.trim() === withNumber(words, round)));
  let round = 2;
  while (isTaken(round)) round += 1;
  return Object.fromEntries(said.map(({ lang, words }) => [lang, withNumber(words, round)]));
}

const withoutNumber = (words: string): string => numbered.exec(words)?.[1] ?? words;

function withNumber(words: string, round: number): string {
  const number = ` (${round})`;
  return `${[...words].slice(0, longest - number.length).join('')}${number}`;
}
