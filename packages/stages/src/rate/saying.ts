import { langs, type Lang, type Text } from '@kring/core';
import { opinionWords } from '../voting/opinionWords.ts';
import { saidOf } from '../voting/saidOf.ts';
import type { CountedOption } from '../voting/views.ts';
import { traits } from './forms.ts';
import { levelName } from './levelWords.ts';
import { outcomeWords } from './outcomeWords.ts';
import { thresholdOf } from './rules.ts';
import { standingOf } from './standing.ts';
import { standingWords } from './standingWords.ts';
import type { RateView } from './views.ts';

/** What is said of an outcome, wherever it stands. */

/** The figure of a row in words: a grade, an average, how many go along. */
export function figureOf({ form, rule }: RateView, row: CountedOption, lang: Lang): string {
  const t = outcomeWords[lang];
  const { value, answers } = row;
  if (value === null) return t.nobody;
  if (thresholdOf(rule)) return t.along(Math.round((value * answers) / 100), answers);
  if (rule.startsWith('majority-judgment')) return levelName(form, value, lang);
  return rule.startsWith('score/mean') ? t.mean(value) : t.median(value);
}

/** What a full bar is. */
export const fullOf = ({ form, rule }: RateView): number =>
  thresholdOf(rule) ? 100 : traits[form].levels - 1;

/** How far the room agrees on it; empty where nobody said anything. */
export const roomOf = ({ division }: CountedOption, lang: Lang): string =>
  saidOf(division, opinionWords[lang]);

/** A text in every language. */
export const inAll = (say: (lang: Lang) => string): Text =>
  Object.fromEntries(langs.map((lang) => [lang, say(lang)]));

/** Whom to hear first, where a proposal is not carried; empty where nobody stands below. */
export function hearFirst(about: RateView, row: CountedOption, lang: Lang): string {
  const lowest = standingOf(about, row.spread)?.lowest;
  return lowest
    ? standingWords[lang].hearFirst(lowest.people, levelName(about.form, lowest.level, lang))
    : '';
}
