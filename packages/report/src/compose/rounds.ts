/** A number that people guessed by themselves, talked about, and guessed again: both rounds side by side. */

import { canBeDrawn, type ReportedRounds } from '@kring/core';
import { scaleFor } from '@kring/ui/chart/guesses.ts';
import type { Block, Chart, TableBlock } from '../document.ts';
import { inOneLine, type Saying } from '../saying.ts';
import type { Speaker, Voice } from '../voice.ts';
import { remarks } from './decision.ts';
import { questionBlocks, soft } from './ranking.ts';
import { wayRows } from './ways.ts';

type Round = ReportedRounds['rounds'][number];

export function roundsBlocks(section: ReportedRounds, voice: Voice): Block[] {
  return [
    ...questionBlocks(voice.text(section.question)),
    ...(canBeDrawn(section)
      ? [
          { kind: 'chart' as const, chart: guessesChart(section, voice) },
          soft(voice.word((w) => w.guessKey)),
          roundsTable(section, voice),
          soft(voice.tier),
        ]
      : [soft(voice.word((w) => w.noEstimates))]),
    ...remarks(
      voice.word((w) => w.reasons),
      section.reasons,
      voice,
    ),
  ];
}

/** `240 trees`. */
export const amountIn = (value: number, { unit }: ReportedRounds, by: Speaker): string =>
  [by.figure(value), by.text(unit).trim()].filter(Boolean).join('\u00a0');

/** The middle one and the two around the middle half, of a round that somebody took part in. */
function middleOf({ median, lower, upper }: Round) {
  return median === null ? null : { median, lower: lower ?? median, upper: upper ?? median };
}

export function guessesChart(section: ReportedRounds, voice: Voice): Chart {
  const rounds = section.rounds.map((round) => ({ ...round, middle: middleOf(round) }));
  const one = (sentence: (by: Speaker) => string) => inOneLine(voice.oneSay((_, by) => sentence(by)));
  return {
    shape: 'guesses',
    title: inOneLine(voice.text(section.question)) || inOneLine(voice.word((w) => w.estimates)),
    scale: scaleFor(rounds, (value) => one((by) => by.figure(Math.round(value * 100) / 100))),
    rounds: rounds.map(({ spread, middle }, at) => ({
      label: inOneLine(voice.word((w) => w.round(at + 1))),
      shown: middle ? one((by) => amountIn(middle.median, section, by)) : '',
      spread,
      middle,
    })),
  };
}

function roundsTable(section: ReportedRounds, voice: Voice): TableBlock {
  const numeric = true;
  const cell = (value: number | null): Saying =>
    value === null ? [] : voice.oneSay((_, by) => by.figure(value));
  return {
    kind: 'table',
    caption: voice.word((w) => w.estimates),
    columns: [
      { name: voice.word((w) => w.roundColumn), numeric: false },
      { name: voice.word((w) => w.estimates), numeric },
      { name: voice.word((w) => w.middle), numeric },
      { name: voice.word((w) => w.middleHalf), numeric },
    ],
    wide: 0,
    rows: section.rounds.flatMap((round, at) => {
      const middle = middleOf(round);
      const half = middle
        ? voice.oneSay((w, by) => w.between(by.figure(middle.lower), by.figure(middle.upper)))
        : [];
      return [
        [voice.number(at + 1), voice.number(round.answers), cell(round.median), half],
        ...wayRows(round.ways, ({ answers, median }) => [voice.number(answers), cell(median), []], voice),
      ];
    }),
  };
}
