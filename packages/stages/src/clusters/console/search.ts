import type { BoardCard } from '../model.ts';

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** Whether a card, or one beneath it, has every word that was typed, in any language; `#12` finds a number. */
export function matches({ view, under }: BoardCard, query: string): boolean {
  const text = plain(`${Object.values(view.text).join('\n')} #${view.number ?? ''} ${view.column}`);
  const words = plain(query).split(/\s+/).filter(Boolean);
  return words.every((word) => text.includes(word)) || under.some((card) => matches(card, query));
}
