import type { Lang, Words } from '@kring/core';

/** What places are called. */
interface PlaceWords {
  /** `Second place`, from 1. */
  place(place: number): string;
  /** Not put in order. */
  none: string;
}

const spelled: Words<readonly string[]> = {
  nl: ['Eerste', 'Tweede', 'Derde', 'Vierde', 'Vijfde', 'Zesde', 'Zevende', 'Achtste', 'Negende', 'Tiende'],
  fr: [
    'Première',
    'Deuxième',
    'Troisième',
    'Quatrième',
    'Cinquième',
    'Sixième',
    'Septième',
    'Huitième',
    'Neuvième',
    'Dixième',
  ],
  en: ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth'],
  de: [
    'Erster',
    'Zweiter',
    'Dritter',
    'Vierter',
    'Fünfter',
    'Sechster',
    'Siebter',
    'Achter',
    'Neunter',
    'Zehnter',
  ],
};

const endings = { one: 'st', two: 'nd', few: 'rd', other: 'th' } as const;
const english = new Intl.PluralRules('en', { type: 'ordinal' });
const ending = (place: number) => endings[english.select(place) as keyof typeof endings];

const short: Readonly<Record<Lang, (place: number) => string>> = {
  nl: (place) => `${place}e`,
  fr: (place) => (place === 1 ? '1re' : `${place}e`),
  en: (place) => `${place}${ending(place)}`,
  de: (place) => `${place}.`,
};

const placeIn = (lang: Lang, word: string) => (place: number) =>
  `${spelled[lang][place - 1] ?? short[lang](place)} ${word}`;

export const placeWords: Words<PlaceWords> = {
  nl: { place: placeIn('nl', 'plaats'), none: 'Niet op volgorde gezet' },
  fr: { place: placeIn('fr', 'place'), none: 'Non classée' },
  en: { place: placeIn('en', 'place'), none: 'Not put in order' },
  de: { place: placeIn('de', 'Platz'), none: 'Nicht eingeordnet' },
};
