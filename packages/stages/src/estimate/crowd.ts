import type { Words } from '@kring/core';
import { oneOf, type StageCrowd } from '../crowd.ts';
import { boundsOf } from './bounds.ts';
import type { EstimateMine, EstimateView, NowView, RoundsView } from './views.ts';

const reasons: Words<readonly string[]> = {
  nl: [
    'Ik rekende het uit voor onze straat, en deed maal tien.',
    'Vorig jaar was het ook zoiets.',
    'Zuiver op gevoel.',
  ],
  fr: ['J’ai compté pour notre rue, puis fois dix.', 'L’an dernier, c’était à peu près cela.', 'Au feeling.'],
  en: ['I worked it out for our street, times ten.', 'Last year it was about this.', 'Just a feeling.'],
  de: [
    'Ich habe es für unsere Straße gerechnet, mal zehn.',
    'Letztes Jahr war es etwa so viel.',
    'Nur ein Gefühl.',
  ],
};

/** Everybody guesses around the same number, one in twelve far from it; after the talk they come half as close again. */
export const crowd: StageCrowd = {
  next({ entries, mine, lang, random }) {
    const about = entries.get<EstimateView>('about');
    const now = entries.get<NowView>('now');
    const given = (mine as EstimateMine)?.given ?? [];
    if (!about || !now?.asking || given.some(({ round }) => round === now.round)) return null;
    const [min, max] = boundsOf(about);
    const shown = entries.get<RoundsView>('rounds')?.rounds.at(-1)?.median;
    const middle = shown ?? (min !== null && max !== null ? (min + max) / 2 : (min ?? 0) + 1200);
    const width = ((max ?? 2 * middle) - (min ?? 0)) * (now.round > 1 ? 0.2 : 0.45);
    const far = random() < 1 / 12 ? 4 : 1;
    // Three throws together lie around the middle, as guesses do.
    const away = (random() + random() + random() - 1.5) * width * far;
    const value = Math.max(min ?? -Infinity, Math.min(max ?? Infinity, Math.round(middle + away)));
    const text = about.reasons && random() < 0.4 ? (oneOf(reasons[lang], random) ?? '') : '';
    return { type: 'estimate:give', body: { round: now.round, value, text, lang } };
  },
};
