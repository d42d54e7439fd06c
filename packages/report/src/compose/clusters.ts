/** The groups that were made, drawn and in a table, with how many each holds; their ideas stand with the ideas. */

import type { ReportedCluster, ReportSection } from '@kring/core';
import type { Block, Chart } from '../document.ts';
import { inLines, inOneLine } from '../saying.ts';
import type { Voice } from '../voice.ts';
import { clusterName } from './ideas.ts';

/** More islands than these would not be told apart on a page. */
export const mostIslands = 16;

/** The largest first; equals in the order in which they were made. */
export const bySize = (clusters: readonly ReportedCluster[]): readonly ReportedCluster[] =>
  clusters.toSorted((a, b) => b.members.length - a.members.length);

/** Groups as islands, each in the colour that it has among the ideas. */
export const islandsOf = (
  clusters: readonly ReportedCluster[],
  order: readonly ReportedCluster[],
  voice: Voice,
): Chart => ({
  shape: 'islands',
  title: inOneLine(voice.count(clusters.length, (w) => w.groups)),
  islands: clusters.map((cluster) => ({
    label: inLines(clusterName(cluster, voice)),
    count: cluster.members.length,
    shown: inOneLine(voice.count(cluster.members.length, (w) => w.ideas)),
    hue: order.indexOf(cluster),
  })),
});

export function clusterBlocks(
  { clusters, ungrouped }: ReportSection & { kind: 'clusters' },
  order: readonly ReportedCluster[],
  voice: Voice,
): Block[] {
  if (clusters.length === 0 && ungrouped.length === 0) return [];
  const rows = clusters.map((cluster) => [clusterName(cluster, voice), voice.number(cluster.members.length)]);
  const rest = [voice.word((w) => w.ungrouped), voice.number(ungrouped.length)];
  const largest = bySize(clusters).slice(0, mostIslands);
  return [
    ...(largest.length > 0 ? [{ kind: 'chart' as const, chart: islandsOf(largest, order, voice) }] : []),
    {
      kind: 'table',
      caption: voice.count(clusters.length, (w) => w.groups),
      columns: [
        { name: voice.word((w) => w.group), numeric: false },
        { name: voice.word((w) => w.ideasBehind), numeric: true },
      ],
      wide: 0,
      rows: ungrouped.length > 0 ? [...rows, rest] : rows,
    },
  ];
}
