import { figure, type EachWay, type Lang, type Text } from '@kring/core';
import { saidByWay } from '../voting/waysWords.ts';
import { estimateWords } from './estimateWords.ts';
import { inUnit } from './unit.ts';
import type { RoundsView, WayView } from './views.ts';

/** What the last round says, in sentences: the middle and the half around it, then what changed since the one before. */
export function told({ rounds, change }: RoundsView, unit: Text, lang: Lang): readonly string[] {
  const t = estimateWords[lang];
  const [before, last] = [rounds.at(-2), rounds.at(-1)];
  if (!last || last.median === null) return [t.nobody];
  const { median, lower, upper } = last;
  const said = [
    t.middle(inUnit(median, unit, lang)),
    t.half(figure(lang, lower ?? 0), figure(lang, upper ?? 0)),
  ];
  if (!before || !change) return said;
  const { moved, closer } = change;
  const width = (round: typeof last) => figure(lang, (round.upper ?? 0) - (round.lower ?? 0));
  const by = figure(lang, Math.abs(moved));
  return [
    ...said,
    moved === 0 ? t.same : moved > 0 ? t.up(by) : t.down(by),
    closer === 0 ? t.asFar : (closer > 0 ? t.closer : t.further)(width(last), width(before)),
  ];
}

/** How many estimated by each way, and the middle of each: `6 by phone, middle 40 trees · 5 on paper, middle 55 trees`. */
export const middlesByWay = (ways: EachWay<WayView>, unit: Text, lang: Lang): string =>
  (['phones', 'paper'] as const)
    .flatMap((way) => {
      const found = ways[way];
      if (!found) return [];
      const none = { phones: null, paper: null, hands: null };
      const by = saidByWay({ ...none, [way]: found.answers }, lang);
      return [`${by}, ${estimateWords[lang].withMiddle(inUnit(found.median, unit, lang))}`];
    })
    .join(' · ');
