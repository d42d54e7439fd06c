import type { Item } from '@kring/core';
import type { QuoteView, RankingView, ResultRow } from './views.ts';

/** Lines up items by what an earlier vote measured of them. */

/** What was measured last: a vote that says it in words, else dots. */
function votesOf({ figures, weighed }: Item): ResultRow['votes'] {
  const { dots, value, people, rank } = figures;
  if (people === undefined || rank === undefined) return null;
  if (weighed?.said) return { amount: value ?? people, said: weighed.said, people, rank };
  return { amount: dots ?? null, said: null, people, rank };
}

const quote = ({ text, lang, number }: Item): QuoteView => ({ text, lang, number });

function row(item: Item, items: readonly Item[], quotes: number): ResultRow {
  const quoted = item.members.filter(({ redacted }) => !redacted).slice(0, quotes);
  const votes = votesOf(item);
  return {
    id: item.id,
    text: item.text,
    lang: item.lang,
    kind: item.kind,
    number: item.number,
    redacted: item.redacted,
    votes,
    tied: votes !== null && items.some((other) => other !== item && votesOf(other)?.rank === votes.rank),
    quotes: quoted.map(quote),
    more: item.members.length - quoted.length,
  };
}

/**
 * The best `top`. Whoever is tied with the last of them comes along, for nothing in the count puts one before the
 * other; but where the tie is about nothing at all, it stays out, or one dot in a hall would show every idea.
 */
export function rankingOf(items: readonly Item[], top: number, quotes: number): RankingView {
  const placed = items.map((item, at) => ({ item, place: votesOf(item)?.rank ?? items.length + 1 + at }));
  placed.sort((a, b) => a.place - b.place);
  const last = placed[top - 1]?.place ?? Infinity;
  const best = placed.filter(({ place }) => place <= last).map(({ item }) => item);
  const shown = best.length > top ? best.filter((item) => votesOf(item)?.amount !== 0) : best;
  return { rows: shown.map((item) => row(item, items, quotes)), more: items.length - shown.length };
}
