/** A number that people guessed by themselves, talked about, and guessed again: both rounds side by side. */

import { canBeDrawn, type ReportedRounds } from '@kring/core';
import type { Block, Chart, TableBlock } from '../document.ts';
import { inOneLine, type Saying } from '../saying.ts';
import type { Speaker, Voice } from '../voice.ts';
import { remarks } from './decision.ts';
import { questionBlocks, soft } from './ranking.ts';

type Round = ReportedRounds['rounds'][number];

export function roundsBlocks(section: ReportedRounds, voice: Voice): Block[] {
  return [
    ...questionBlocks(voice.text(section.question)),
    ...(canBeDrawn(section)
      ? [
          { kind: 'chart' as const, chart: guessesChart(section, voice) },
          soft(voice.word((w) => w.guessKey)),
          roundsTable(section, voice),
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

/** How many middle halves the scale shows on each side; what lies further is drawn at its end. */
const reach = 2.5;

export function guessesChart(section: ReportedRounds, voice: Voice): Chart {
  const rounds = section.rounds.map((round, at) => ({ ...round, number: at + 1, middle: middleOf(round) }));
  const middles = rounds.flatMap(({ middle }) => middle ?? []);
  const values = rounds.flatMap(({ spread }) => spread.map(({ value }) => value));
  const widest = Math.max(0, ...middles.map(({ lower, upper }) => upper - lower));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  // Where all but a few guessed the same there is no middle half to go by: then the whole is shown.
  const isCut = widest > 0;
  const low = isCut
    ? Math.max(least, Math.min(...middles.map(({ lower }) => lower)) - reach * widest)
    : least;
  const high = isCut ? Math.min(most, Math.max(...middles.map(({ upper }) => upper)) + reach * widest) : most;
  const one = (sentence: (by: Speaker) => string) => inOneLine(voice.oneSay((_, by) => sentence(by)));
  const shownAt = (value: number) => one((by) => by.figure(Math.round(value * 100) / 100));
  return {
    shape: 'guesses',
    title: inOneLine(voice.text(section.question)) || inOneLine(voice.word((w) => w.estimates)),
    scale: {
      ...{ low, high },
      ends: [
        `${least < low ? '≤\u00a0' : ''}${shownAt(low)}`,
        `${most > high ? '≥\u00a0' : ''}${shownAt(high)}`,
      ],
    },
    rounds: rounds.map(({ number, spread, middle }) => ({
      label: inOneLine(voice.word((w) => w.round(number))),
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
    rows: section.rounds.map((round, at) => {
      const middle = middleOf(round);
      return [
        voice.number(at + 1),
        voice.number(round.answers),
        cell(round.median),
        middle ? voice.oneSay((w, by) => w.between(by.figure(middle.lower), by.figure(middle.upper))) : [],
      ];
    }),
  };
}
