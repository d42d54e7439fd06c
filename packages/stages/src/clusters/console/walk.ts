import type { BoardCard, BoardModel } from '../model.ts';
import { centre, columnsFor, distance, type Places } from './geometry.ts';

/** Walking over the board with the arrow keys: through the tray, the heads of the islands, and their cards. */

/** Where the focus stands: a card, or the head of an island. */
export type Stand =
  { readonly on: 'card'; readonly id: string } | { readonly on: 'island'; readonly id: string };

export type Step = 'up' | 'down' | 'left' | 'right' | 'first' | 'last' | 'next-island' | 'previous-island';

const onCard = (card: BoardCard | undefined): Stand | null => (card ? { on: 'card', id: card.id } : null);
const onIsland = (id: string | undefined): Stand | null => (id === undefined ? null : { on: 'island', id });

/** `tray` is what of the tray is in sight: a search can hide cards. Null when there is nowhere to go. */
export function walk(
  { islands }: BoardModel,
  tray: readonly BoardCard[],
  places: Places,
  from: Stand,
  step: Step,
): Stand | null {
  if (step === 'next-island' || step === 'previous-island') {
    const at = islands.findIndex(({ id, cards }) =>
      from.on === 'island' ? id === from.id : cards.some((card) => card.id === from.id),
    );
    if (step === 'next-island') return onIsland(islands[at + 1]?.id);
    return at > 0 ? onIsland(islands[at - 1]?.id) : onCard(tray[0]);
  }

  const beside = (id: string, way: 'up' | 'down' | 'left' | 'right'): Stand | null => {
    const here = places.get(id);
    if (!here) return null;
    const from = centre(here);
    const there = islands
      .flatMap((one) => {
        const rect = places.get(one.id);
        if (!rect || one.id === id) return [];
        const to = centre(rect);
        const [along, aside] =
          way === 'left' || way === 'right' ? [to.x - from.x, to.y - from.y] : [to.y - from.y, to.x - from.x];
        const ahead = way === 'left' || way === 'up' ? -along : along;
        // Straight on counts for more than near.
        return ahead > 0 && ahead >= Math.abs(aside) / 2
          ? [{ id: one.id, far: distance(from, to) + Math.abs(aside) }]
          : [];
      })
      .sort((a, b) => a.far - b.far)[0];
    return there ? onIsland(there.id) : way === 'left' ? onCard(tray[0]) : null;
  };

  if (from.on === 'island') {
    const island = islands.find(({ id }) => id === from.id);
    if (!island) return onIsland(islands[0]?.id);
    if (step === 'down') return onCard(island.cards[0]) ?? beside(from.id, 'down');
    if (step === 'first') return onCard(island.cards[0]);
    if (step === 'last') return onCard(island.cards.at(-1));
    return beside(from.id, step);
  }

  const inTray = tray.findIndex(({ id }) => id === from.id);
  if (inTray >= 0) {
    if (step === 'up') return onCard(tray[inTray - 1]);
    if (step === 'down') return onCard(tray[inTray + 1]);
    if (step === 'first') return onCard(tray[0]);
    if (step === 'last') return onCard(tray.at(-1));
    return step === 'right' ? onIsland(islands[0]?.id) : null;
  }

  const island = islands.find(({ cards }) => cards.some(({ id }) => id === from.id));
  if (!island) return onCard(tray[0]) ?? onIsland(islands[0]?.id);
  const { id, cards } = island;
  const at = cards.findIndex((card) => card.id === from.id);
  const columns = columnsFor(cards.length);
  const column = at % columns;
  switch (step) {
    case 'up':
      return at >= columns ? onCard(cards[at - columns]) : onIsland(id);
    case 'down': {
      const isLastRow = Math.floor(at / columns) === Math.floor((cards.length - 1) / columns);
      return isLastRow ? beside(id, 'down') : onCard(cards[Math.min(at + columns, cards.length - 1)]);
    }
    case 'left':
      return column > 0 ? onCard(cards[at - 1]) : beside(id, 'left');
    case 'right':
      return column < columns - 1 && at < cards.length - 1 ? onCard(cards[at + 1]) : beside(id, 'right');
    case 'first':
      return onCard(cards[0]);
    case 'last':
      return onCard(cards.at(-1));
  }
}

/** Where the focus goes when these cards leave from where it stands: to the next one that stays, else the one before. */
export function afterLeaving(
  { islands }: BoardModel,
  tray: readonly BoardCard[],
  from: string,
  leaving: ReadonlySet<string>,
): Stand | null {
  const island = islands.find(({ cards }) => cards.some(({ id }) => id === from));
  const line = island?.cards ?? tray;
  const at = line.findIndex(({ id }) => id === from);
  const stays = ({ id }: BoardCard) => !leaving.has(id);
  const next = line.slice(at + 1).find(stays) ?? line.slice(0, Math.max(at, 0)).findLast(stays);
  return onCard(next) ?? onIsland(island?.id);
}

/** Every card from one to another of the same island or tray, both with it; only the second when they lie apart. */
export function stretch(model: BoardModel, tray: readonly BoardCard[], from: string, to: string): string[] {
  for (const cards of [tray, ...model.islands.map((island) => island.cards)]) {
    const a = cards.findIndex(({ id }) => id === from);
    const b = cards.findIndex(({ id }) => id === to);
    if (a >= 0 && b >= 0) return cards.slice(Math.min(a, b), Math.max(a, b) + 1).map(({ id }) => id);
  }
  return [to];
}
