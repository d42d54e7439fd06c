/** Says things in the languages of one report: its words, its numbers, its days. */

import {
  figure,
  inLang,
  locales,
  langs as allLangs,
  money,
  type Lang,
  type SessionReport,
  type Text,
} from '@kring/core';
import { defaultTimeZone, type ExportOptions } from './options.ts';
import { sayEach, sayOriginal, sayText, type Saying } from './saying.ts';
import { tierSaid } from './tier.ts';
import { words, type ReportWords } from './words.ts';

/** What a sentence is made with in one language. */
export interface Speaker {
  readonly lang: Lang;
  figure(value: number): string;
  money(amount: number, currency: string): string;
  /** A text in this language, or else in the one there is. */
  text(text: Text, own?: Lang): string;
  /** A day such as `2027-01-31`, in full. */
  date(day: string): string;
  /** `A, B and C`. */
  listed(names: readonly string[]): string;
}

export type Sentence = (words: ReportWords, speaker: Speaker) => string;

export interface Voice {
  /** How sure it is that one person voted once: stands with every result. */
  readonly tier: Saying;
  readonly langs: readonly [Lang, ...Lang[]];
  word(pick: (words: ReportWords) => string): Saying;
  /** A sentence in each language. */
  say(sentence: Sentence): Saying;
  /** In the leading language only: where there is room for one. */
  oneSay(sentence: Sentence): Saying;
  oneWord(pick: (words: ReportWords) => string): Saying;
  /** A word with a number: `12 ideas`. */
  count(count: number, pick: (words: ReportWords) => (count: number, shown: string) => string): Saying;
  number(count: number): Saying;
  /** `part` of `whole` as a percentage; nothing when there is no whole. */
  share(part: number, whole: number | null): Saying;
  /** From when to when: `Thursday, 19 November 2026, 19:34–21:41`. */
  time(from: Date, to: Date | null): Saying;
  day(at: Date): Saying;
  /** `31 January 2027 at 19:34 (Central European Time)`. */
  minute(lang: Lang, at: Date): string;
  dayAndTime(at: Date, pick: (words: ReportWords) => (date: string) => string): Saying;
  text(text: Text): Saying;
  original(text: Text, own: Lang): Saying;
}

/** French numbers hold a narrow space that few fonts have. */
const plain = (shown: string): string => shown.replaceAll('\u202f', '\u00a0');

/** A day is the same everywhere: it knows no time zone. What is no day stays as it was written. */
function dateIn(lang: Lang, day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(at.getTime())
    ? day
    : new Intl.DateTimeFormat(locales[lang], { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}

export const speakerOf = (lang: Lang, fallbacks: readonly Lang[]): Speaker => ({
  lang,
  figure: (value) => plain(figure(lang, value)),
  money: (amount, currency) => plain(money(lang, amount, currency)),
  text: (text, own) => inLang(text, lang, own ? [own, ...fallbacks] : fallbacks),
  date: (day) => dateIn(lang, day),
  listed: (names) => new Intl.ListFormat(locales[lang], { type: 'conjunction' }).format(names),
});

export function voiceOf(report: SessionReport, options: ExportOptions): Voice {
  const fallbacks = report.session.languages;
  const [first = fallbacks[0] ?? allLangs[0], ...more] = new Set(options.langs);
  const langs = [first, ...more] as const;
  const { timeZone = defaultTimeZone } = options;
  const shown = (lang: Lang, count: number) => plain(figure(lang, count));
  /** `Central European Time`: the clock of every hour in the report. */
  const zone = (lang: Lang, at: Date) =>
    new Intl.DateTimeFormat(locales[lang], { timeZone, timeZoneName: 'longGeneric' })
      .formatToParts(at)
      .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  const minute = (lang: Lang, at: Date) =>
    `${new Intl.DateTimeFormat(locales[lang], { dateStyle: 'long', timeStyle: 'short', timeZone }).format(at)} (${zone(lang, at)})`;

  const sayIn = (some: readonly Lang[], sentence: Sentence): Saying =>
    sayEach(some, (lang) => sentence(words[lang], speakerOf(lang, fallbacks)));

  return {
    tier: tierSaid(report, langs),
    langs: [...langs],
    say: (sentence) => sayIn(langs, sentence),
    oneSay: (sentence) => sayIn(langs.slice(0, 1), sentence),
    oneWord: (pick) => sayEach(langs.slice(0, 1), (lang) => pick(words[lang])),
    word: (pick) => sayEach(langs, (lang) => pick(words[lang])),
    count: (count, pick) => sayEach(langs, (lang) => pick(words[lang])(count, shown(lang, count))),
    number: (count) => sayEach(langs.slice(0, 1), (lang) => shown(lang, count)),
    share: (part, whole) =>
      whole
        ? sayEach(langs.slice(0, 1), (lang) =>
            plain(new Intl.NumberFormat(locales[lang], { style: 'percent' }).format(part / whole)),
          )
        : [],
    time: (from, to) =>
      sayEach(langs, (lang) => {
        const format = new Intl.DateTimeFormat(locales[lang], {
          dateStyle: 'full',
          timeStyle: 'short',
          timeZone,
        });
        return to ? format.formatRange(from, to) : format.format(from);
      }),
    day: (at) =>
      sayEach(langs, (lang) =>
        new Intl.DateTimeFormat(locales[lang], { dateStyle: 'long', timeZone }).format(at),
      ),
    minute,
    dayAndTime: (at, pick) => sayEach(langs, (lang) => pick(words[lang])(minute(lang, at))),
    text: (text) => sayText(langs, text, fallbacks),
    original: (text, own) => sayOriginal(langs, text, own),
  };
}
