import { originsOf, plainItem, type Item, type ItemId, type Origin, type ReportSection } from '@kring/core';
import { cardsIn, clustersOf, type ClusterId } from './board.ts';
import type { ClustersStage } from './decide.ts';
import { followWords } from './phoneWords.ts';

/** What a clusters stage leaves behind: its clusters and the items that stayed alone, and its page in the report. */

interface Group {
  readonly id: ClusterId;
  readonly name: Item['text'];
  readonly members: readonly Item[];
}

function groupsOf({ items, state: { board } }: ClustersStage): {
  readonly groups: readonly Group[];
  readonly ungrouped: readonly Item[];
} {
  const known = new Map(items.map((item) => [item.id, item]));
  const itemsIn = (cluster: ClusterId | null) =>
    cardsIn(board, cluster).flatMap((id: ItemId) => known.get(id) ?? []);
  return {
    groups: clustersOf(board).map(({ id, name }) => ({ id, name, members: itemsIn(id) })),
    ungrouped: itemsIn(null),
  };
}

/** Clusters, then what lies in the tray. An empty cluster is nothing to choose, so it goes no further. */
export function output(stage: ClustersStage): readonly Item[] {
  const withOrigins = (item: Item): Item => ({ ...item, lineage: originsOf(item, stage.id) });
  const { groups, ungrouped } = groupsOf(stage);
  const clusters = groups
    .map((group, i) => ({ ...group, name: nameOf(group.name, i + 1, stage) }))
    .filter(({ members }) => members.length > 0)
    .map(({ id, name, members }) => ({
      ...plainItem(id, 'cluster', name, stage.languages[0] ?? 'nl'),
      members: members.map(withOrigins),
      lineage: originsOfAll(stage, members),
    }));
  return [...clusters, ...ungrouped.map(withOrigins)];
}

/** A group that nobody named goes on as it was called on the board; without words it would look taken away. */
function nameOf(name: Item['text'], ordinal: number, { languages }: ClustersStage): Item['text'] {
  if (Object.values(name).some((words) => words?.trim())) return name;
  return Object.fromEntries(languages.map((lang) => [lang, followWords[lang].group(ordinal)]));
}

/** Each idea once, also when it came here twice, by itself and inside a cluster. */
function originsOfAll(stage: ClustersStage, items: readonly Item[]): readonly Origin[] {
  const origins = items.flatMap((item) => originsOf(item, stage.id));
  return [...new Map(origins.map((origin) => [`${origin.stage}/${origin.item}`, origin])).values()];
}

/**
 * Ideas are named by the stage that gathered them, so here they are only pointed to. Only what came from the
 * organiser's own list, and so has no lineage yet, is named here.
 */
export function report(stage: ClustersStage): readonly ReportSection[] {
  if (stage.phase === 'prepared') return [];
  const { groups, ungrouped } = groupsOf(stage);
  const lines = stage.items
    .filter(({ lineage }) => lineage.length === 0)
    .map(({ id, number, text, lang, redacted }) => ({ id, number, text, lang, redacted }));
  return [
    ...(lines.length > 0 ? [{ kind: 'list' as const, lines }] : []),
    {
      kind: 'clusters',
      clusters: groups.map(({ id, name, members }) => ({ id, name, members: originsOfAll(stage, members) })),
      ungrouped: originsOfAll(stage, ungrouped),
    },
  ];
}
