/** The groups that were made, with how many each holds; their ideas stand with the ideas. */

import type { ReportSection } from '@kring/core';
import type { Block } from '../document.ts';
import type { Voice } from '../voice.ts';
import { clusterName } from './ideas.ts';

export function clusterBlocks(
  { clusters, ungrouped }: ReportSection & { kind: 'clusters' },
  voice: Voice,
): Block[] {
  if (clusters.length === 0 && ungrouped.length === 0) return [];
  const rows = clusters.map((cluster) => [clusterName(cluster, voice), voice.number(cluster.members.length)]);
  const rest = [voice.word((w) => w.ungrouped), voice.number(ungrouped.length)];
  return [
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
