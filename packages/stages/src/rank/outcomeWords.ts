import { counted, figure, type Words } from '@kring/core';
import type { RankRule } from './rules.ts';

/** What came of orders, in words: on phone, wall and console, and in the report. */
interface OutcomeWords {
  /** What the rule gave an option; `others` is with how many it was compared. */
  figure(rule: RankRule, value: number, others: number): string;
  beatsAll(name: string): string;
  beatsNone: string;
  /** How many votes are enough to be chosen. */
  enough(quota: number): string;
}

export const outcomeWords: Words<OutcomeWords> = {
  nl: {
    figure: (rule, value, others) =>
      rule === 'borda'
        ? counted('nl', value, 'punt', 'punten')
        : rule === 'schulze'
          ? `Wint van ${figure('nl', value)} van de ${figure('nl', others)} andere`
          : counted('nl', value, 'stem', 'stemmen'),
    beatsAll: (name) => `“${name}” wint van elk ander voorstel, twee aan twee vergeleken.`,
    beatsNone: 'Geen enkel voorstel wint van alle andere. Daarom tellen de duidelijkste overwinningen.',
    enough: (quota) => `Wie ${counted('nl', quota, 'stem', 'stemmen')} haalt, is gekozen.`,
  },
  fr: {
    figure: (rule, value, others) =>
      rule === 'borda'
        ? counted('fr', value, 'point', 'points')
        : rule === 'schulze'
          ? `L’emporte sur ${figure('fr', value)} des ${figure('fr', others)} autres`
          : counted('fr', value, 'voix', 'voix'),
    beatsAll: (name) => `«\u00a0${name}\u00a0» l’emporte sur chacune des autres, comparées deux à deux.`,
    beatsNone:
      'Aucune proposition ne l’emporte sur toutes les autres. Ce sont donc les victoires les plus nettes qui comptent.',
    enough: (quota) => `Il faut ${counted('fr', quota, 'voix', 'voix')} pour être retenue.`,
  },
  en: {
    figure: (rule, value, others) =>
      rule === 'borda'
        ? counted('en', value, 'point', 'points')
        : rule === 'schulze'
          ? `Beats ${figure('en', value)} of the ${figure('en', others)} others`
          : counted('en', value, 'vote', 'votes'),
    beatsAll: (name) => `“${name}” beats each other proposal, compared two by two.`,
    beatsNone: 'No proposal beats all others. So the clearest wins count.',
    enough: (quota) => `It takes ${counted('en', quota, 'vote', 'votes')} to be chosen.`,
  },
  de: {
    figure: (rule, value, others) =>
      rule === 'borda'
        ? counted('de', value, 'Punkt', 'Punkte')
        : rule === 'schulze'
          ? `Schlägt ${figure('de', value)} der ${figure('de', others)} anderen`
          : counted('de', value, 'Stimme', 'Stimmen'),
    beatsAll: (name) => `„${name}“ schlägt jeden anderen Vorschlag, paarweise verglichen.`,
    beatsNone: 'Kein Vorschlag schlägt alle anderen. Darum zählen die deutlichsten Siege.',
    enough: (quota) => `Wer ${counted('de', quota, 'Stimme', 'Stimmen')} hat, ist gewählt.`,
  },
};
