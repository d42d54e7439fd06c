/** Chooses the words and the chart of each infographic: one for every section of a report that counts something. */

import {
  canBeDrawn,
  type ReportedCluster,
  type ReportSection,
  type SessionReport,
  type StageId,
  type StageReport,
} from '@kring/core';
import { bySize, islandsOf, mostIslands } from '../compose/clusters.ts';
import { countedIn, moneySaid } from '../compose/count.ts';
import { countChart, keysOf } from '../compose/countChart.ts';
import { firstOf } from '../compose/ranking.ts';
import { guessesChart } from '../compose/rounds.ts';
import { chartOf, counted } from '../compose/tally.ts';
import { onlyPhones } from '../compose/ways.ts';
import type { Chart } from '../document.ts';
import { clustersOf } from '../lineage.ts';
import type { ExportOptions } from '../options.ts';
import { inOneLine, type Saying } from '../saying.ts';
import { voiceOf, type Voice } from '../voice.ts';

/** One picture for a newsletter before it is drawn: all words chosen, in one language or in two side by side. */
export interface Infographic {
  readonly stage: StageId;
  /** Where the section stands among those of its stage. */
  readonly section: number;
  /** How many languages stand side by side. */
  readonly columns: number;
  /** The organiser's own colour and logo; each empty when they gave none. */
  readonly look: { readonly colour: string; readonly logo: string };
  readonly organiser: Saying;
  readonly session: Saying;
  /** The day, and how many took part. */
  readonly occasion: readonly Saying[];
  /** The stage's name, above the question; empty where it is the heading itself. */
  readonly step: Saying;
  /** The question, or the stage's name for what has none. */
  readonly heading: Saying;
  readonly chart: Chart;
  /** What the counts rest on: `84 ballots; 3 dots per person`. */
  readonly figures: readonly Saying[];
  readonly notes: readonly Saying[];
  readonly publicPage: string | null;
}

/** More languages than these would not be read in a picture. */
const mostLangs = 2;
const mostBars = 12;

type Drawn = Pick<Infographic, 'chart' | 'figures' | 'notes'> & { readonly question: Saying };

export function infographicsOf(report: SessionReport, options: ExportOptions): Infographic[] {
  const voice = voiceOf(report, { ...options, langs: options.langs.slice(0, mostLangs) });
  const order = clustersOf(report);
  const { session } = report;
  const isAll = onlyPhones(report);
  const common = {
    columns: voice.langs.length,
    look: session.look,
    organiser: voice.text(session.organiser),
    session: voice.text(session.title),
    occasion: [
      ...(session.startedAt ? [voice.day(new Date(session.startedAt))] : []),
      voice.count(session.joined, (w) => (_, shown) => `${shown} ${isAll ? w.joined : w.joinedByPhone}`),
    ],
    publicPage: options.publicUrl ?? null,
  };
  const interim = session.status === 'ended' ? [] : [voice.word((w) => w.interim)];
  return report.stages.flatMap((stage) =>
    stage.sections.flatMap((section, index) => {
      const drawn = canBeDrawn(section) ? drawnOf(section, stage, order, voice) : null;
      if (!drawn) return [];
      const { question, chart, figures, notes } = drawn;
      const title = voice.text(stage.title);
      const [step, heading] = question.length > 0 ? [title, question] : [[], title];
      return [
        {
          ...{ stage: stage.id, section: index, ...common, step, heading, figures },
          chart: { ...chart, title: [step, heading].map(inOneLine).filter(Boolean).join(' – ') },
          notes: [...interim, ...notes, voice.tier],
        },
      ];
    }),
  );
}

function drawnOf(
  section: ReportSection,
  stage: StageReport,
  order: readonly ReportedCluster[],
  voice: Voice,
): Drawn | null {
  switch (section.kind) {
    case 'ideas':
      return ideas(section, stage, voice);
    case 'clusters':
      return clusters(section, order, voice);
    case 'tally':
      return tally(section, order, voice);
    case 'count':
      return count(section, order, voice);
    case 'rounds':
      return rounds(section, voice);
    case 'distribution':
      return distribution(section, voice);
    case 'decision':
    case 'text':
    case 'list':
    case 'comments':
      return null;
  }
}

/** How many, and by how many; never some of them: that would be choosing. */
function ideas(section: ReportSection & { kind: 'ideas' }, { turnout }: StageReport, voice: Voice): Drawn {
  const count = section.ideas.length;
  return {
    question: voice.text(section.prompt),
    chart: {
      ...{ shape: 'rings', title: '', count, shown: inOneLine(voice.number(count)) },
      label: inOneLine(voice.word((w) => (count === 1 ? w.ideas(1, '').trim() : w.ideasTitle))),
    },
    figures: [...(turnout > 0 ? [voice.count(turnout, (w) => w.people)] : []), voice.word((w) => w.eachDot)],
    notes: section.withheld > 0 ? [voice.count(section.withheld, (w) => w.withheld)] : [],
  };
}

function clusters(
  section: ReportSection & { kind: 'clusters' },
  order: readonly ReportedCluster[],
  voice: Voice,
): Drawn {
  const shown = bySize(section.clusters).slice(0, mostIslands);
  const grouped = section.clusters.reduce((sum, { members }) => sum + members.length, 0);
  const loose = section.ungrouped.length;
  return {
    question: [],
    chart: islandsOf(shown, order, voice),
    figures: [
      voice.count(section.clusters.length, (w) => w.groups),
      voice.count(grouped + loose, (w) => w.ideas),
      ...(loose > 0 ? [voice.count(loose, (w) => (_, number) => unbroken(`${w.ungrouped}: ${number}`))] : []),
    ],
    notes: moreOf(shown.length, section.clusters.length, voice),
  };
}

function tally(
  section: ReportSection & { kind: 'tally' },
  order: readonly ReportedCluster[],
  voice: Voice,
): Drawn {
  const shown = firstOf(section.rows, mostBars);
  return {
    question: voice.text(section.question),
    chart: chartOf(shown, [], order, voice),
    figures: [counted(section, voice)],
    notes: moreOf(shown.length, section.rows.length, voice),
  };
}

function count(
  section: ReportSection & { kind: 'count' },
  order: readonly ReportedCluster[],
  voice: Voice,
): Drawn {
  const shown = firstOf(section.rows, mostBars);
  return {
    question: voice.text(section.question),
    chart: countChart(section, shown, [], order, voice),
    figures: [countedIn(section, voice), voice.text(section.measure)],
    notes: [
      ...moreOf(shown.length, section.rows.length, voice),
      ...moneySaid(section, voice),
      ...keysOf(section, voice),
      voice.say((w, by) => w.countedBy(by.text(section.rule.says))),
    ],
  };
}

const rounds = (section: ReportSection & { kind: 'rounds' }, voice: Voice): Drawn => ({
  question: voice.text(section.question),
  chart: guessesChart(section, voice),
  figures: section.rounds.map(({ answers }, at) =>
    voice.say((w, by) => unbroken(`${w.round(at + 1)}: ${w.answers(answers, by.figure(answers))}`)),
  ),
  notes: [voice.word((w) => w.guessKey)],
});

function distribution(section: ReportSection & { kind: 'distribution' }, voice: Voice): Drawn {
  const { counts, lowest, highest } = section;
  const end = (step: number, text: typeof lowest): Saying[] => {
    const words = voice.text(text).map((each) => ({ ...each, text: unbroken(`${step} = ${each.text}`) }));
    return words.length > 0 ? [words] : [];
  };
  const total = counts.reduce((sum, count) => sum + count, 0);
  return {
    question: voice.text(section.question),
    chart: {
      shape: 'columns',
      title: '',
      columns: counts.map((value, index) => ({ label: String(index + 1), value })),
    },
    figures: [voice.count(total, (w) => w.answers), ...end(1, lowest), ...end(counts.length, highest)],
    notes: [],
  };
}

const moreOf = (shown: number, all: number, voice: Voice): Saying[] =>
  shown < all ? [voice.word((w) => w.moreInReport(shown, all))] : [];

/** Words that stay together, as far as they fit on half a line. */
const unbroken = (text: string): string => (text.length > 24 ? text : text.replaceAll(' ', '\u00a0'));
