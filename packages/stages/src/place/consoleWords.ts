import type { Words } from '@kring/core';
import type { Axis } from './views.ts';

/** What the facilitator reads of a field with options in it, and in its settings. */
interface ConsoleWords {
  /** Over what the room is furthest apart. */
  talkFirst: string;
  talkFirstHint: string;
  /** What the best so many are. */
  order: string;
  /** Of an option in the field. */
  number(at: number): string;
  settings: {
    /** Unfolds what most leave as it is. */
    texts: string;
    axis: Readonly<Record<Axis, string>>;
    axisHint: string;
    name: string;
    low: string;
    high: string;
    quarters: string;
    quarter: Readonly<Record<'quick' | 'big' | 'small' | 'later', string>>;
  };
}

export const consoleWords: Words<ConsoleWords> = {
  nl: {
    talkFirst: 'Praat hier eerst over',
    talkFirstHint: 'Hier ligt de middelste helft van de antwoorden het verst uiteen.',
    order: 'Bovenaan staat wat veel oplevert voor weinig moeite, dan de grote projecten.',
    number: (at) => `nr.\u00a0${at}`,
    settings: {
      texts: 'Andere woorden voor de schuiven en de kwarten',
      axis: { impact: 'Van onder naar boven', effort: 'Van links naar rechts' },
      axisHint: 'De uiteinden lezen mensen in een zin, zoals: eerder veel moeite.',
      name: 'Naam van de schuif',
      low: 'Het ene uiteinde',
      high: 'Het andere uiteinde',
      quarters: 'De vier kwarten',
      quarter: {
        quick: 'Veel voor weinig',
        big: 'Veel voor veel',
        small: 'Weinig voor weinig',
        later: 'Weinig voor veel',
      },
    },
  },
  fr: {
    talkFirst: 'Parlez-en d’abord',
    talkFirstHint: 'C’est ici que la moitié centrale des réponses est la plus étalée.',
    order: 'En tête, ce qui apporte beaucoup pour peu d’effort, puis les grands projets.',
    number: (at) => `n°\u00a0${at}`,
    settings: {
      texts: 'D’autres mots pour les curseurs et les quarts',
      axis: { impact: 'De bas en haut', effort: 'De gauche à droite' },
      axisHint: 'Les extrémités se lisent dans une phrase, comme\u00a0: plutôt beaucoup d’effort.',
      name: 'Nom du curseur',
      low: 'Une extrémité',
      high: 'L’autre extrémité',
      quarters: 'Les quatre quarts',
      quarter: {
        quick: 'Beaucoup pour peu',
        big: 'Beaucoup pour beaucoup',
        small: 'Peu pour peu',
        later: 'Peu pour beaucoup',
      },
    },
  },
  en: {
    talkFirst: 'Talk about these first',
    talkFirstHint: 'Here the middle half of the answers lies furthest apart.',
    order: 'First comes what brings a lot for little effort, then the big projects.',
    number: (at) => `no.\u00a0${at}`,
    settings: {
      texts: 'Other words for the sliders and the quarters',
      axis: { impact: 'From bottom to top', effort: 'From left to right' },
      axisHint: 'People read the ends in a sentence, such as: rather much effort.',
      name: 'Name of the slider',
      low: 'One end',
      high: 'The other end',
      quarters: 'The four quarters',
      quarter: {
        quick: 'A lot for little',
        big: 'A lot for a lot',
        small: 'Little for little',
        later: 'Little for a lot',
      },
    },
  },
  de: {
    talkFirst: 'Reden Sie zuerst darüber',
    talkFirstHint: 'Hier liegt die mittlere Hälfte der Antworten am weitesten auseinander.',
    order: 'Oben steht, was viel bringt für wenig Aufwand, dann die großen Projekte.',
    number: (at) => `Nr.\u00a0${at}`,
    settings: {
      texts: 'Andere Wörter für die Regler und die Viertel',
      axis: { impact: 'Von unten nach oben', effort: 'Von links nach rechts' },
      axisHint: 'Die Enden liest man in einem Satz, etwa: eher viel Aufwand.',
      name: 'Name des Reglers',
      low: 'Das eine Ende',
      high: 'Das andere Ende',
      quarters: 'Die vier Viertel',
      quarter: {
        quick: 'Viel für wenig',
        big: 'Viel für viel',
        small: 'Wenig für wenig',
        later: 'Wenig für viel',
      },
    },
  },
};
