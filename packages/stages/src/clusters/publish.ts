import { asJson, type Item, type Json, type Published } from '@kring/core';
import { remembered } from '../remembered.ts';
import { clusterOf, type Cluster, type ClusterId, type Place } from './board.ts';
import type { ClustersStage } from './decide.ts';
import type { Pile } from './history.ts';
import type { CardView, ClusterView } from './views.ts';

/** What a clusters stage shows: the whole board to everyone, and to those who steer what they can take back. */

const clusterEntry = remembered(
  (cluster: Cluster) => [cluster],
  ({ name, hue, x, y, order }) => asJson({ name, hue, x, y, order } satisfies ClusterView),
);

/** A card in a stack follows its top from cluster to cluster; where exactly the top lies is nothing to it. */
const cardEntries = remembered(
  ({ item, place }: { readonly item: Item; readonly place: Place }) => [item, place],
  () => new Map<ClusterId | null, Json>(),
);

function cardEntry(item: Item, place: Place, cluster: ClusterId | null): Json {
  const entries = cardEntries({ item, place });
  const { text, lang, number, column, redacted } = item;
  const leader = 'under' in place ? place.under : null;
  const view: CardView = { text, lang, number, column, cluster, order: place.order, leader, redacted };
  const entry = entries.get(cluster) ?? asJson(view);
  entries.set(cluster, entry);
  return entry;
}

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
    return place ? [[`card/${item.id}`, cardEntry(item, place, clusterOf(board, item.id))] as const] : [];
  });
  return {
    everyone: [
      ...[...board.clusters].map(([id, cluster]) => [`cluster/${id}`, clusterEntry(cluster)] as const),
      ...cards,
    ],
    backstage: [...piles].map(([id, pile]) => [`history/${id}`, historyEntry(pile)] as const),
  };
}
