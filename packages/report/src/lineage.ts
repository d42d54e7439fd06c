/** Who belongs to whom in a report: ideas to clusters, and the ideas behind a line of a tally. */

import type {
  ItemId,
  Origin,
  ReportedCluster,
  ReportedIdea,
  ReportedLine,
  ReportSection,
  SessionReport,
} from '@kring/core';

/** What people wrote, or the organiser brought: all that can lie in a cluster. */
export type Named = ReportedIdea | ReportedLine;

export interface Lineage {
  /** The cluster of an idea; of several groupings, the last one of the agenda. */
  clusterOf(idea: ItemId): ReportedCluster | null;
  /** The shown ideas that stand behind an item: itself, a cluster's members, or what it came from. */
  ideasBehind(item: ItemId, lineage: readonly Origin[]): readonly Named[];
}

export function lineageOf(report: SessionReport): Lineage {
  const ideas = new Map<ItemId, Named>();
  const clusters = new Map<ItemId, ReportedCluster>();
  const clusterOf = new Map<ItemId, ReportedCluster>();
  for (const section of report.stages.flatMap((stage) => stage.sections)) {
    for (const named of namedIn(section)) if (!ideas.has(named.id)) ideas.set(named.id, named);
    if (section.kind !== 'clusters') continue;
    for (const { item } of section.ungrouped) clusterOf.delete(item);
    for (const cluster of section.clusters) {
      clusters.set(cluster.id, cluster);
      for (const { item } of cluster.members) clusterOf.set(item, cluster);
    }
  }

  function gather(item: ItemId, lineage: readonly Origin[], found: Set<Named>, seen: Set<ItemId>) {
    if (seen.has(item)) return;
    seen.add(item);
    const idea = ideas.get(item);
    if (idea) found.add(idea);
    for (const origin of [...(clusters.get(item)?.members ?? []), ...lineage])
      gather(origin.item, [], found, seen);
  }

  return {
    clusterOf: (idea) => clusterOf.get(idea) ?? null,
    ideasBehind(item, lineage) {
      const found = new Set<Named>();
      gather(item, lineage, found, new Set());
      return [...found].sort(byNumber);
    },
  };
}

const namedIn = (section: ReportSection): readonly Named[] =>
  section.kind === 'ideas' ? section.ideas : section.kind === 'list' ? section.lines : [];

/** What has no number comes last, in its own order. */
const byNumber = (a: Named, b: Named): number =>
  (a.number ?? Number.MAX_SAFE_INTEGER) - (b.number ?? Number.MAX_SAFE_INTEGER);

export interface Grouped<Item extends Named> {
  /** null: the ideas without cluster. */
  readonly cluster: ReportedCluster | null;
  readonly ideas: readonly Item[];
}

/** The ideas by cluster, in the order of `order`, those without cluster last; by number within. */
export function grouped<Item extends Named>(
  ideas: readonly Item[],
  lineage: Lineage,
  order: readonly ReportedCluster[],
): readonly Grouped<Item>[] {
  const byCluster = Map.groupBy(ideas.toSorted(byNumber), (idea) => lineage.clusterOf(idea.id));
  return [...order, null].flatMap((cluster) => {
    const inside = byCluster.get(cluster);
    return inside ? [{ cluster, ideas: inside }] : [];
  });
}

/** Every cluster of the report, in the agenda's order. */
export const clustersOf = (report: SessionReport): readonly ReportedCluster[] =>
  report.stages.flatMap(({ sections }) =>
    sections.flatMap((section) => (section.kind === 'clusters' ? section.clusters : [])),
  );
