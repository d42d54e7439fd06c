/** A proposal and what the room made of it by consent: its words, each round, what is kept of concerns. */

import type { ReportedComment, ReportedDecision } from '@kring/core';
import type { Block, Chart, TableBlock } from '../document.ts';
import { inLines, inOneLine, said, type Saying } from '../saying.ts';
import type { Voice } from '../voice.ts';
import { soft } from './ranking.ts';
import { wayRows } from './ways.ts';

export function decisionBlocks(decision: ReportedDecision, voice: Voice): Block[] {
  const { rounds, status } = decision;
  const proposal = voice.text(decision.proposal);
  return [
    ...(proposal.length > 0
      ? [{ kind: 'paragraph' as const, tone: 'question' as const, text: proposal }]
      : []),
    {
      kind: 'points',
      points: [{ name: voice.word((w) => w.status[status]), text: agreed(decision, voice) }],
    },
    ...(rounds.length > 0 ? [{ kind: 'chart' as const, chart: roundsChart(decision, voice) }] : []),
    ...(rounds.length > 0 ? [roundsTable(decision, voice)] : []),
    ...remarks(
      voice.word((w) => w.concernsKept),
      decision.concerns,
      voice,
    ),
    ...remarks(
      voice.word((w) => w.objectionsLeft),
      decision.objections,
      voice,
    ),
    ...(rounds.length > 0 ? [soft(voice.tier)] : []),
  ];
}

/** Who carries it out, and when it is looked at again. */
const agreed = ({ owner, reviewOn }: ReportedDecision, voice: Voice): Saying =>
  voice.say((w, by) =>
    [
      ...(owner.trim() ? [`${w.owner}: ${owner.trim()}`] : []),
      ...(reviewOn ? [`${w.reviewOn} ${by.date(reviewOn)}`] : []),
    ].join('\n'),
  );

function roundsChart({ rounds }: ReportedDecision, voice: Voice): Chart {
  const word = (pick: Parameters<Voice['word']>[0]) => inOneLine(voice.word(pick));
  const steps = {
    consents: { label: word((w) => w.consents), strength: 1 },
    concerns: { label: word((w) => w.concerns), strength: 0.3 },
    objections: { label: word((w) => w.objections), strength: -1 },
  };
  return {
    shape: 'stacks',
    title: word((w) => w.outcomeColumn),
    tied: '',
    legend: Object.values(steps),
    rows: rounds.map(({ consents, concerns, objections }, at) => ({
      label: inLines(voice.word((w) => w.round(at + 1))),
      rank: null,
      now: {
        shown: inOneLine(voice.number(consents + concerns + objections)),
        parts: [
          { ...steps.consents, people: consents },
          { ...steps.concerns, people: concerns },
          { ...steps.objections, people: objections },
        ],
      },
    })),
  };
}

function roundsTable({ rounds, proposal }: ReportedDecision, voice: Voice): TableBlock {
  const last = inOneLine(voice.text(proposal));
  const numeric = true;
  const wording = rounds.map((round) => {
    const text = voice.text(round.proposal);
    return inOneLine(text) === last ? [] : text;
  });
  const changed = wording.some((text) => text.length > 0);
  return {
    kind: 'table',
    caption: voice.word((w) => w.outcomeColumn),
    columns: [
      { name: voice.word((w) => w.roundColumn), numeric: false },
      ...(changed ? [{ name: voice.word((w) => w.wording), numeric: false }] : []),
      { name: voice.word((w) => w.consents), numeric },
      { name: voice.word((w) => w.concerns), numeric },
      { name: voice.word((w) => w.objections), numeric },
    ],
    wide: changed ? 1 : 0,
    rows: rounds.flatMap(({ ways, ...round }, at) => [
      [voice.number(at + 1), ...(changed ? [wording[at] ?? []] : []), ...figuresOf(round, voice)],
      ...wayRows(ways, (counts) => [...(changed ? [[]] : []), ...figuresOf(counts, voice)], voice),
    ]),
  };
}

type Counts = Pick<ReportedDecision['rounds'][number], 'consents' | 'concerns' | 'objections'>;

const figuresOf = ({ consents, concerns, objections }: Counts, voice: Voice): readonly Saying[] =>
  [consents, concerns, objections].map((count) => voice.number(count));

/** What people said, under a heading; nothing where nobody said anything. */
export function remarks(title: Saying, comments: readonly ReportedComment[], voice: Voice): Block[] {
  const texts = comments
    .map(({ text, lang }) => said(lang ?? voice.langs[0], text))
    .filter(({ text }) => text);
  if (texts.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: title, note: [] },
    { kind: 'quotes', texts },
  ];
}
