/** Turns a session's report into the document that the prose formats write. */

import type { ReportSection, SessionReport, StageReport } from '@kring/core';
import type { Block, ReportDocument } from '../document.ts';
import { clustersOf, lineageOf } from '../lineage.ts';
import { proseOf } from '../markdown.ts';
import type { ExportOptions } from '../options.ts';
import { inOneLine, said } from '../saying.ts';
import { voiceOf, type Voice } from '../voice.ts';
import { words } from '../words.ts';
import { agendaTable } from './agenda.ts';
import { clusterBlocks } from './clusters.ts';
import { countBlocks, countOutcome } from './count.ts';
import { decisionBlocks } from './decision.ts';
import { commentBlocks, distributionBlocks } from './evaluation.ts';
import { ideaBlocks, listBlocks } from './ideas.ts';
import { minutesBlocks } from './minutes.ts';
import { roundsBlocks } from './rounds.ts';
import { summaryOf } from './summary.ts';
import { outcomeBlocks, tallyBlocks } from './tally.ts';
import { onlyPhones } from './ways.ts';

export function composeReport(report: SessionReport, options: ExportOptions): ReportDocument {
  const voice = voiceOf(report, options);
  const { session } = report;
  const [first] = voice.langs;
  return {
    langs: voice.langs,
    kind: voice.word((w) => w.report),
    title: voice.text(session.title),
    organiser: voice.text(session.organiser),
    look: session.look,
    date: session.startedAt
      ? voice.time(new Date(session.startedAt), session.endedAt ? new Date(session.endedAt) : null)
      : [],
    provisional: session.status === 'ended' ? [] : voice.word((w) => w.provisional),
    about: voice.text(session.about),
    figures: figuresOf(report, voice),
    blocks: [
      ...resultBlocks(report, voice),
      { kind: 'paragraph', tone: 'soft', text: voice.tier },
      ...agendaBlocks(report, voice),
      ...bodyBlocks(report, voice),
      ...minutesBlocks(report, voice),
    ],
    publicPage: options.publicUrl
      ? { label: voice.word((w) => w.publicPage), address: said(first, options.publicUrl).text }
      : null,
    made: voice.dayAndTime(options.generatedAt, (w) => w.made),
  };
}

function figuresOf(report: SessionReport, voice: Voice): ReportDocument['figures'] {
  const { session, stages } = report;
  const ideas = stages
    .flatMap((stage) => stage.sections)
    .reduce((sum, section) => sum + (section.kind === 'ideas' ? section.ideas.length : 0), 0);
  const figure = (count: number, label: ReportDocument['title']) => ({
    value: inOneLine(voice.number(count)),
    label,
  });
  return [
    ...(session.headCount === null
      ? []
      : [
          figure(
            session.headCount,
            voice.word((w) => w.inHall),
          ),
        ]),
    figure(
      session.joined,
      voice.word((w) => (onlyPhones(report) ? w.joined : w.joinedByPhone)),
    ),
    ...(ideas > 0
      ? [
          figure(
            ideas,
            voice.word((w) => w.ideasTitle),
          ),
        ]
      : []),
  ];
}

/** What people decided comes first. */
function resultBlocks(report: SessionReport, voice: Voice): Block[] {
  const order = clustersOf(report);
  const blocks = report.stages.flatMap(({ title, sections }) =>
    sections.flatMap((section) => {
      if (section.kind === 'tally') return outcomeBlocks(section, voice.text(title), order, voice);
      return section.kind === 'count' ? countOutcome(section, voice.text(title), order, voice) : [];
    }),
  );
  const summary = summaryOf(report, voice);
  return summary.length > 0
    ? [
        { kind: 'heading', level: 2, text: voice.word((w) => w.outcome), note: [] },
        { kind: 'paragraph', tone: 'plain', text: summary },
        ...blocks,
      ]
    : [];
}

function agendaBlocks(report: SessionReport, voice: Voice): Block[] {
  if (report.stages.length === 0) return [];
  const text = voice.word((w) => w.agenda);
  return [{ kind: 'heading', level: 2, text, note: [] }, agendaTable(report, voice)];
}

function bodyBlocks(report: SessionReport, voice: Voice): Block[] {
  const lineage = lineageOf(report);
  const order = clustersOf(report);
  const blocksOf = (section: ReportSection, stage: StageReport): Block[] => {
    switch (section.kind) {
      case 'text':
        return textBlocks(section, voice);
      case 'ideas':
        return ideaBlocks(section, lineage, order, voice);
      case 'list':
        return listBlocks(section, lineage, order, voice);
      case 'clusters':
        return clusterBlocks(section, order, voice);
      case 'tally':
        return tallyBlocks(section, voice.text(stage.title), lineage, order, voice);
      case 'count':
        return countBlocks(section, voice.text(stage.title), lineage, order, voice);
      case 'decision':
        return decisionBlocks(section, voice);
      case 'rounds':
        return roundsBlocks(section, voice);
      case 'distribution':
        return distributionBlocks(section, voice);
      case 'comments':
        return commentBlocks(section, voice);
    }
  };
  return report.stages.flatMap((stage) => {
    const blocks = stage.sections.flatMap((section) => blocksOf(section, stage));
    return blocks.length > 0 ? [stageHeading(stage, voice), ...blocks] : [];
  });
}

const stageHeading = (stage: StageReport, voice: Voice): Block => ({
  kind: 'heading',
  level: 2,
  text: voice.text(stage.title),
  note: stage.turnout > 0 ? voice.count(stage.turnout, (w) => w.people) : [],
});

const textBlocks = (section: ReportSection & { kind: 'text' }, voice: Voice): Block[] =>
  voice.text(section.markdown).flatMap(({ lang }) => {
    const source = section.markdown[lang] ?? '';
    const pieces = proseOf(source, words[lang].picture).map((piece) => ({
      ...piece,
      ...said(lang, piece.text),
    }));
    return pieces.length > 0 ? [{ kind: 'prose', lang, pieces }] : [];
  });
