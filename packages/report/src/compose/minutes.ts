/** How each step was counted, for whoever must answer for it: by which rule, from what, who voted how, and the head. */

import { givenAs, inFours, type SessionReport, type StageReport } from '@kring/core';
import { recordSchema, tellsApart, type CountRecord } from '@kring/methods/record';
import type { Block } from '../document.ts';
import { sayEach, type Saying } from '../saying.ts';
import { speakerOf, type Speaker, type Voice } from '../voice.ts';
import { countedSo, roundsSaid, type CountedSo } from './countedSo.ts';
import { minutesWords } from './minutesWords.ts';

export function minutesBlocks(report: SessionReport, voice: Voice): Block[] {
  const counted = report.stages.flatMap((stage) => {
    const so = countedSo(stage);
    return so || stage.corrections || stage.lost ? [{ stage, so }] : [];
  });
  if (counted.length === 0) return [];
  const each = (sentence: (by: Speaker) => string): Saying =>
    sayEach(voice.langs, (lang) => sentence(speakerOf(lang, report.session.languages)));
  const points = counted.map(({ stage, so }) => ({
    name: voice.text(stage.title),
    text: each((by) => {
      const w = minutesWords[by.lang];
      const record = recordOf(stage);
      return [
        ...(so
          ? [
              so.says(by),
              w.source[so.given](sourceOf(stage, so, report.stages, by)),
              ...roundsSaid(so, record, by),
            ]
          : []),
        ...(so && record
          ? [w.turnout[so.given](by.listed(votesIn(record, by)), so.rounds > 1 ? by.figure(so.rounds) : null)]
          : []),
        ...correctionsSaid(stage, by),
        ...(stage.lost ?? []).map((at) => w.lost(voice.minute(by.lang, new Date(at)))),
        ...(stage.head === null
          ? so && stage.phase !== 'sealed'
            ? [w.notSealed]
            : []
          : [w.head(inFours(stage.head))]),
      ].join(' ');
    }),
  }));
  const recount: Block = {
    ...{ kind: 'paragraph', tone: 'soft' },
    text: each(({ lang }) => minutesWords[lang].recount),
  };
  const isSealed = counted.some(({ stage }) => stage.head !== null);
  return [
    { kind: 'heading', level: 2, text: each(({ lang }) => minutesWords[lang].title), note: [] },
    { kind: 'paragraph', tone: 'plain', text: voice.tier },
    { kind: 'points', points },
    ...(isSealed ? [recount] : []),
  ];
}

function recordOf({ record }: StageReport): CountRecord | null {
  const read = recordSchema.safeParse(record);
  return read.success ? read.data : null;
}

/** What was entered at the desk and then corrected, a sentence each. */
export const correctionsSaid = (
  { corrections = [], sections }: Pick<StageReport, 'corrections' | 'sections'>,
  { lang }: Speaker,
): readonly string[] =>
  corrections.map(({ way, reason, by }) => {
    const w = minutesWords[lang];
    return w.corrected(way === 'hands' ? w.theHands : w.onPaper[givenAs(sections)], reason, by);
  });

/** By each way, or all together where these are not told apart: eight sheets may hide three phones. */
function votesIn({ turnout }: CountRecord, by: Speaker): string[] {
  const w = minutesWords[by.lang];
  const { phones, paper, hands } = turnout;
  if (!tellsApart(turnout)) return [by.figure(phones + paper + hands)];
  return [
    ...(phones > 0 ? [w.phones(by.figure(phones))] : []),
    ...(paper > 0 ? [w.paper(by.figure(paper))] : []),
    ...(hands > 0 ? [w.hands(by.figure(hands))] : []),
  ];
}

/** Where its options came from. */
function sourceOf(
  { source }: StageReport,
  { about }: CountedSo,
  stages: readonly StageReport[],
  by: Speaker,
): string {
  const w = minutesWords[by.lang];
  switch (source.from) {
    case 'nothing':
      return w[about];
    case 'list':
      return w.list;
    case 'stage': {
      const from = stages.find(({ id }) => id === source.stage);
      const title = from ? by.text(from.title) : '';
      return source.best === null ? w.step(title) : w.bestOf(by.figure(source.best), title);
    }
  }
}
