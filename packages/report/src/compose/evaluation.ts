/** The closing form: how the answers spread over the scale, and what people wrote. */

import { ofEachWay, type ReportedDistribution, type ReportSection } from '@kring/core';
import type { Block } from '../document.ts';
import { inOneLine, said, type Saying } from '../saying.ts';
import type { Voice } from '../voice.ts';
import { soft } from './ranking.ts';
import { answersSaid, wayColumns } from './ways.ts';

const questionOf = (text: Saying): Block[] =>
  text.length > 0 ? [{ kind: 'paragraph', tone: 'question', text }] : [];

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

export function distributionBlocks(section: ReportedDistribution, voice: Voice): Block[] {
  const { counts, ways } = section;
  const total = sum(counts);
  const inAll = ways && ofEachWay(ways, sum);
  const byWay = wayColumns(inAll, voice);
  const last = counts.length - 1;
  const step = (index: number): Saying => {
    const end = index === 0 ? voice.text(section.lowest) : index === last ? voice.text(section.highest) : [];
    const number = String(index + 1);
    return end.length > 0
      ? end.map((each) => ({ ...each, text: `${number} – ${each.text}` }))
      : voice.word(() => number);
  };
  const answers = voice.count(total, (w) => w.answers);
  return [
    ...questionOf(voice.text(section.question)),
    { kind: 'paragraph', tone: 'count', text: voice.say((w, by) => answersSaid(total, inAll, w, by)) },
    ...(total > 0
      ? [
          {
            kind: 'chart' as const,
            chart: {
              shape: 'columns' as const,
              title: inOneLine(voice.text(section.question)) || inOneLine(answers),
              columns: counts.map((value, index) => ({ label: String(index + 1), value })),
            },
          },
        ]
      : []),
    {
      kind: 'table',
      caption: answers,
      columns: [
        { name: voice.word((w) => w.answer), numeric: false },
        { name: voice.word((w) => w.turnout), numeric: true },
        { name: voice.word((w) => w.share), numeric: true },
        ...byWay.map(({ name }) => ({ name, numeric: true })),
      ],
      wide: 0,
      rows: counts.map((count, index) => [
        step(index),
        voice.number(count),
        voice.share(count, total),
        ...byWay.map(({ cell }) => cell(ways && ofEachWay(ways, (each) => each[index] ?? 0))),
      ]),
    },
    ...(total > 0 ? [soft(voice.tier)] : []),
  ];
}

export function commentBlocks(section: ReportSection & { kind: 'comments' }, voice: Voice): Block[] {
  const texts = section.comments
    .map(({ text, lang }) => said(lang ?? voice.langs[0], text))
    .filter(({ text }) => text);
  if (texts.length + section.redacted === 0) return [];
  return [
    ...questionOf(voice.text(section.question)),
    { kind: 'paragraph', tone: 'count', text: voice.count(texts.length, (w) => w.comments) },
    { kind: 'quotes', texts },
    ...(section.redacted > 0
      ? [
          {
            kind: 'paragraph' as const,
            tone: 'soft' as const,
            text: voice.count(section.redacted, (w) => w.redactedComments),
          },
        ]
      : []),
  ];
}
