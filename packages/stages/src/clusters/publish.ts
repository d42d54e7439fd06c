import { asJson, type Item, type Json, type Published } from '@kring/core';
import { remembered } from '../remembered.ts';
import type { Cluster, Place } from './board.ts';
import type { ClustersStage } from './decide.ts';
import type { Pile } from './history.ts';
import type { CardView, ClusterView } from './views.ts';

/** What a clusters stage shows: the whole board to everyone, and to those who steer what they can take back. */

const clusterEntry = remembered(
  (cluster: Cluster) => [cluster],
  ({ name, hue, x, y, order }) => asJson({ name, hue, x, y, order } satisfies ClusterView),
);

interface Laid {
  readonly item: Item;
  readonly place: Place;
  /** The place of the card on top of its stack; its own when it lies free. */
  readonly top: Place;
}

const cardEntry = remembered(
  ({ item, place, top }: Laid) => [item, place, top],
  ({ item: { text, lang, number, column, redacted }, place, top }) =>
    asJson({
      ...{ text, lang, number, column, redacted },
      cluster: 'in' in top ? top.in : null,
      order: place.order,
      leader: 'under' in place ? place.under : null,
    } satisfies CardView),
);

/** Few pairs are possible, so each is made once: most actions leave the entry as it was. */
const histories = new Map<string, Json>();

function historyEntry(pile: Pile): Json {
  const undo = pile.undo.at(-1)?.command ?? null;
  const redo = pile.redo.at(-1)?.command ?? null;
  const pair = `${undo} ${redo}`;
  const entry = histories.get(pair) ?? { undo, redo };
  histories.set(pair, entry);
  return entry;
}

export function publish({ items, state: { board, piles } }: ClustersStage): Published {
  const cards = items.flatMap((item) => {
    const place = board.cards.get(item.id);
    const top = place && 'under' in place ? board.cards.get(place.under) : place;
    return place && top ? [[`card/${item.id}`, cardEntry({ item, place, top })] as const] : [];
  });
  return {
    everyone: [
      ...[...board.clusters].map(([id, cluster]) => [`cluster/${id}`, clusterEntry(cluster)] as const),
      ...cards,
    ],
    backstage: [...piles].map(([id, pile]) => [`history/${id}`, historyEntry(pile)] as const),
  };
}
