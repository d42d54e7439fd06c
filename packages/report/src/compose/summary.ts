/** What came of a meeting in a few sentences, for the head of its report. */

import { figure, inLang, locales, type Lang, type ReportedTally, type SessionReport } from '@kring/core';
import { clustersOf } from '../lineage.ts';
import { sayEach, type Saying } from '../saying.ts';
import type { Voice } from '../voice.ts';
import { words } from '../words.ts';
import { firstOf } from './tally.ts';

/** As many as a sentence holds. */
const most = 3;

export function summaryOf(report: SessionReport, voice: Voice): Saying {
  const sections = report.stages.flatMap((stage) => stage.sections);
  const ideas = sections.reduce(
    (sum, section) => sum + (section.kind === 'ideas' ? section.ideas.length : 0),
    0,
  );
  const groups = clustersOf(report).length;
  const tallies = report.stages.flatMap(({ title, sections }) =>
    sections.flatMap((section) => (section.kind === 'tally' ? [{ title, tally: section }] : [])),
  );
  if (ideas === 0 && tallies.every(({ tally }) => onTop(tally).length === 0)) return [];
  return sayEach(voice.langs, (lang) => {
    const w = words[lang];
    const shown = (count: number) => figure(lang, count).replaceAll('\u202f', '\u00a0');
    return [
      w.tookPart(report.session.joined, shown(report.session.joined)),
      ...(ideas > 0
        ? [w.gathered(ideas, shown(ideas), groups > 0 ? w.groups(groups, shown(groups)) : null)]
        : []),
      ...tallies.flatMap(({ title, tally }) => {
        const names = onTop(tally).map((row) => `${nameIn(lang, row, w.removed)} (${shown(row.dots)})`);
        return names.length > 0
          ? [w.mostDots(listed(lang, names), inLang(title, lang, report.session.languages))]
          : [];
      }),
    ].join(' ');
  });
}

/** The first of a tally, where they can be told from the others: never one of several equals. */
function onTop({ rows }: ReportedTally): ReportedTally['rows'] {
  const chosen = rows.filter(({ dots }) => dots > 0);
  const first = firstOf(chosen, most);
  const isClear = chosen.length === first.length || chosen[first.length]?.rank !== first.at(-1)?.rank;
  return isClear ? first : [];
}

const nameIn = (lang: Lang, row: ReportedTally['rows'][number], removed: string): string =>
  inLang(row.label, lang, [row.lang]) || removed;

/** `A, B en C`. */
const listed = (lang: Lang, names: readonly string[]): string =>
  new Intl.ListFormat(locales[lang], { type: 'conjunction' }).format(names);
