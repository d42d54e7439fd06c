/** The ideas of a stage, each once, beneath the cluster it ended up in. */

import type { ReportedCluster, ReportedIdea, ReportSection } from '@kring/core';
import type { Block, IdeaLine } from '../document.ts';
import { grouped, type Lineage, type Named } from '../lineage.ts';
import type { Voice } from '../voice.ts';

export function ideaBlocks(
  section: ReportSection & { kind: 'ideas' },
  lineage: Lineage,
  order: readonly ReportedCluster[],
  voice: Voice,
): Block[] {
  return [
    ...question(voice, section),
    ...(section.ideas.length === 0
      ? [{ kind: 'paragraph' as const, tone: 'soft' as const, text: voice.word((w) => w.noIdeas) }]
      : []),
    ...groupBlocks(section.ideas, lineage, order, voice),
    ...(section.withheld > 0
      ? [
          {
            kind: 'paragraph' as const,
            tone: 'soft' as const,
            text: voice.count(section.withheld, (w) => w.withheld),
          },
        ]
      : []),
  ];
}

/** The lines that the organiser brought, in the clusters that they went into. */
export const listBlocks = (
  { lines }: ReportSection & { kind: 'list' },
  lineage: Lineage,
  order: readonly ReportedCluster[],
  voice: Voice,
): Block[] => groupBlocks(lines, lineage, order, voice);

function groupBlocks(
  named: readonly Named[],
  lineage: Lineage,
  order: readonly ReportedCluster[],
  voice: Voice,
): Block[] {
  const groups = grouped(named, lineage, order);
  const hasNames = groups.some(({ cluster }) => cluster !== null);
  return groups.map(({ cluster, ideas }): Block => {
    const name = cluster ? clusterName(cluster, voice) : voice.word((w) => w.ungrouped);
    return {
      kind: 'ideas',
      name: hasNames ? name : [],
      count: hasNames ? voice.number(ideas.length) : [],
      hue: cluster ? order.indexOf(cluster) : null,
      ideas: ideas.map((idea) => lineOf(idea, voice)),
    };
  });
}

const question = (voice: Voice, { prompt }: ReportSection & { kind: 'ideas' }): Block[] => {
  const text = voice.text(prompt);
  return text.length > 0 ? [{ kind: 'paragraph', tone: 'question', text }] : [];
};

export function clusterName(cluster: ReportedCluster, voice: Voice) {
  const name = voice.text(cluster.name);
  return name.length > 0 ? name : voice.word((w) => w.unnamed);
}

function lineOf(named: Named, voice: Voice): IdeaLine {
  const texts = named.redacted ? [] : voice.original(named.text, named.lang);
  const isIdea = 'byFacilitator' in named;
  return {
    number: isIdea ? named.number : null,
    texts: texts.length > 0 ? texts : voice.word((w) => w.removed),
    removed: texts.length === 0,
    marks: isIdea ? marksOf(named, voice) : [],
  };
}

const marksOf = (idea: ReportedIdea, voice: Voice) =>
  [
    idea.column ? voice.text(idea.column) : [],
    idea.byFacilitator ? voice.word((w) => w.byFacilitator) : [],
    idea.corrected ? voice.word((w) => w.corrected) : [],
  ].filter((mark) => mark.length > 0);
