/** The text beside the ballots: what lies here, and the exact command for each file, in the languages of the export. */

import { givenAs, locales, type Lang, type SessionReport } from '@kring/core';
import { turnoutOf } from '@kring/methods';
import { printable } from '../clean.ts';
import { correctionsSaid } from '../compose/minutes.ts';
import { defaultTimeZone, type ExportOptions } from '../options.ts';
import { tierIn } from '../tier.ts';
import { speakerOf, voiceOf, type Speaker } from '../voice.ts';
import { readmeWords, type ReadmeWords } from './readmeWords.ts';
import type { Recount } from './recount.ts';

/** A counted stage and the names of its files. */
export interface NamedRecount {
  readonly recount: Recount;
  readonly names: readonly string[];
}

/** How many letters a line has at most. */
const width = 96;

export function readmeOf(
  report: SessionReport,
  recounts: readonly NamedRecount[],
  options: ExportOptions,
): string {
  const { langs } = voiceOf(report, options);
  const texts = langs.map((lang) => inOneLanguage(lang, report, recounts, options));
  return `${texts.join(`\n\n${'-'.repeat(width)}\n\n`)}\n`.replaceAll('\n', '\r\n');
}

function inOneLanguage(
  lang: Lang,
  { session }: SessionReport,
  recounts: readonly NamedRecount[],
  { timeZone = defaultTimeZone }: ExportOptions,
): string {
  const by = speakerOf(lang, session.languages);
  const w = readmeWords[lang];
  const day = (at: string) =>
    new Intl.DateTimeFormat(locales[lang], { dateStyle: 'long', timeZone }).format(new Date(at));
  const about = [by.text(session.title), ...(session.startedAt ? [day(session.startedAt)] : [])].join(', ');
  const paragraphs = recounts.length > 0 ? howTo(recounts, w, by) : [wrapped(w.none)];
  return [
    `${w.title}\n${wrapped(oneLine(about))}`,
    wrapped(oneLine(tierIn(lang, session))),
    ...paragraphs,
  ].join('\n\n');
}

function howTo(recounts: readonly NamedRecount[], w: ReadmeWords, by: Speaker): readonly string[] {
  const hasPb = ({ names }: NamedRecount) => names.some(isPabulib);
  const areRaised = recounts.filter(({ recount }) => recount.hands > 0);
  return [
    wrapped(w.what),
    wrapped(w.how),
    ...recounts.map(({ recount, names }) => {
      const ballots = turnoutOf(recount.election.ballots) - recount.hands;
      const given = [
        w.given[givenAs(recount.sections)](ballots),
        ...(recount.hands > 0 ? [w.hands(recount.hands)] : []),
      ];
      return [
        wrapped(oneLine(`${by.text(recount.title)} (${by.listed(given)})`)),
        ...(recount.rounds > 1 ? [wrapped(w.lastOf(recount.rounds))] : []),
        ...correctionsSaid(recount, by).map((said) => wrapped(oneLine(said))),
        ...names.map((name) => `    npm run -s count -- ${name} --rule ${recount.rule}`),
      ].join('\n');
    }),
    ...(areRaised.length > 0
      ? [wrapped(areRaised.some(hasPb) ? `${w.raised} ${w.raisedInPb}` : w.raised)]
      : []),
    wrapped(w.same),
    ...(recounts.some(hasPb) ? [wrapped(w.pabulib)] : []),
  ];
}

const isPabulib = (name: string) => name.endsWith('.pb');

const oneLine = (text: string): string => printable(text).replace(/\s+/g, ' ');

/** Whole words, in lines of {@link width} letters. */
function wrapped(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}
