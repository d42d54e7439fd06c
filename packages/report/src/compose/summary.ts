/** What came of a meeting in a few sentences, for the head of its report. */

import {
  canBeDrawn,
  type Lang,
  type ReportedCount,
  type ReportedDecision,
  type ReportedRounds,
  type ReportSection,
  type SessionReport,
  type Text,
} from '@kring/core';
import { clustersOf } from '../lineage.ts';
import type { Saying } from '../saying.ts';
import type { Sentence, Speaker, Voice } from '../voice.ts';
import type { ReportWords } from '../words.ts';
import { firstOf } from './ranking.ts';
import { amountIn } from './rounds.ts';
import { nameIn, shortened } from './shortNames.ts';
import { onlyPhones } from './ways.ts';

/** As many as a sentence holds. */
const most = 3;

export function summaryOf(report: SessionReport, voice: Voice): Saying {
  const sections = report.stages.flatMap((stage) => stage.sections);
  const ideas = sections.reduce(
    (sum, section) => sum + (section.kind === 'ideas' ? section.ideas.length : 0),
    0,
  );
  const groups = clustersOf(report).length;
  const outcomes = report.stages.flatMap(({ title, sections }) =>
    sections.flatMap((section) => outcomeOf(section, nameOf(section, title, sections)) ?? []),
  );
  if (ideas === 0 && outcomes.length === 0) return [];
  const isAll = onlyPhones(report);
  return voice.say((w, by) => {
    const { joined } = report.session;
    return [
      isAll ? w.tookPart(joined, by.figure(joined)) : w.tookPartByPhone(joined, by.figure(joined)),
      ...(ideas > 0
        ? [w.gathered(ideas, by.figure(ideas), groups > 0 ? w.groups(groups, by.figure(groups)) : null)]
        : []),
      ...outcomes.map((outcome) => outcome(w, by)),
    ].join(' ');
  });
}

/** A stage that was counted in several ways is called by its question too. */
function nameOf(section: ReportSection, title: Text, all: readonly ReportSection[]): Name {
  const isOneOfSeveral = section.kind === 'count' && all.filter(({ kind }) => kind === 'count').length > 1;
  return (by) =>
    [by.text(title), ...(isOneOfSeveral ? [by.text(section.question)] : [])].filter(Boolean).join(' – ');
}

type Name = (by: Speaker) => string;

/** What came of one section, if it decided anything; `name` is its stage's. */
function outcomeOf(section: ReportSection, name: Name): Sentence | null {
  switch (section.kind) {
    case 'tally': {
      const first = onTop(section.rows.filter(({ dots }) => dots > 0));
      if (first.length === 0) return null;
      return (w, by) =>
        w.mostDots(
          namesOf(first, ({ dots }) => by.figure(dots), w, by),
          name(by),
        );
    }
    case 'count':
      return canBeDrawn(section) ? (w, by) => countSaid(section, name(by), w, by) : null;
    case 'decision':
      return section.status === 'open' ? null : (w, by) => decisionSaid(section, name(by), w, by);
    case 'rounds':
      return roundsSaid(section, name);
    case 'ideas':
    case 'clusters':
    case 'distribution':
    case 'text':
    case 'list':
    case 'comments':
      return null;
  }
}

function countSaid({ rows, money }: ReportedCount, step: string, w: ReportWords, by: Speaker): string {
  const chosen = rows.filter(({ won }) => won);
  if (rows.every(({ won }) => won === null)) {
    const first = onTop(rows.filter(({ people }) => people > 0));
    const figureOf = ({ said, value }: (typeof rows)[number]) =>
      by.text(said) || (value === null ? '' : by.figure(value));
    return first.length > 0 ? w.onTop(namesOf(first, figureOf, w, by), step) : '';
  }
  const amount = (value: number) => by.money(value, money?.currency ?? 'EUR');
  return [
    chosen.length === 0
      ? w.choseNone(step)
      : chosen.length <= most
        ? w.choseThese(
            namesOf(chosen, () => '', w, by),
            step,
          )
        : w.choseMany(by.figure(chosen.length), by.figure(rows.length), step),
    ...(money ? [w.spentOf(amount(money.spent), amount(money.budget))] : []),
  ].join(' ');
}

const decisionSaid = (
  { status, proposal }: ReportedDecision,
  step: string,
  w: ReportWords,
  by: Speaker,
): string => w.decided(w.status[status], asSentence(shortened(by.text(proposal), 200)), step);

const asSentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** What the room guessed last. */
function roundsSaid(section: ReportedRounds, name: Name): Sentence | null {
  const last = section.rounds.findLast(({ median }) => median !== null);
  if (!last) return null;
  const { median, lower, upper } = last;
  if (median === null) return null;
  return (w, by) =>
    w.estimated(
      amountIn(median, section, by),
      by.figure(lower ?? median),
      by.figure(upper ?? median),
      name(by),
    );
}

/** The first of a ranking, where they can be told from the others: never one of several equals. */
function onTop<Row extends { readonly rank: number }>(rows: readonly Row[]): readonly Row[] {
  const first = firstOf(rows, most);
  const isClear = rows.length === first.length || rows[first.length]?.rank !== first.at(-1)?.rank;
  return isClear ? first : [];
}

/** `Trees (61), benches (44) and lamps (9)`. */
const namesOf = <Row extends { readonly label: Text; readonly lang: Lang; readonly redacted: boolean }>(
  rows: readonly Row[],
  figureOf: (row: Row) => string,
  w: ReportWords,
  by: Speaker,
): string =>
  by.listed(
    rows.map((row) => {
      const figure = figureOf(row);
      return `${nameIn(row, w, by)}${figure ? ` (${figure})` : ''}`;
    }),
  );
