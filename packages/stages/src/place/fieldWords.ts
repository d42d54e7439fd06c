import { figure, type Words } from '@kring/core';

/** What phone, wall and console say alike of a field with options in it. */
interface FieldWords {
  /** A step of the scale in words, for who does not think in numbers. */
  inWords(value: number, low: string, high: string): string;
  /** Above what nobody could place. */
  unplaced: string;
  /** At what the room is furthest apart over. */
  talk: string;
  /** The middle answer along an axis, and between what the middle half lies. */
  middle(value: number): string;
  half(lower: number, upper: number): string;
  nobody: string;
  before(value: number): string;
  people(count: number): string;
  /** `by`: `7 by phone · 4 on paper`. */
  middleByWay(by: string): string;
}

/** The word for a step: the end, rather the end, or in between. */
const words =
  (rather: (end: string) => string, between: string): FieldWords['inWords'] =>
  (value, low, high) => {
    if (value <= 1) return low;
    if (value < 5) return rather(low);
    if (value === 5) return between;
    return value < 9 ? rather(high) : high;
  };

export const fieldWords: Words<FieldWords> = {
  nl: {
    inWords: words((end) => `eerder ${end}`, 'ertussenin'),
    unplaced: 'Niemand kon dit plaatsen',
    talk: 'Hier verschillen we het meest: praat hierover',
    middle: (value) => `midden ${figure('nl', value)}`,
    half: (lower, upper) =>
      lower === upper
        ? `de helft zegt ${figure('nl', lower)}`
        : `de helft zegt ${figure('nl', lower)} tot ${figure('nl', upper)}`,
    nobody: 'niemand wist het',
    before: (value) => `vorige ronde ${figure('nl', value)}`,
    people: (count) => (count === 1 ? '1 antwoord' : `${figure('nl', count)} antwoorden`),
    middleByWay: (by) => `midden: ${by}`,
  },
  fr: {
    inWords: words((end) => `plutôt ${end}`, 'entre les deux'),
    unplaced: 'Personne n’a pu les placer',
    talk: 'C’est ici que nous différons le plus\u00a0: parlons-en',
    middle: (value) => `milieu ${figure('fr', value)}`,
    half: (lower, upper) =>
      lower === upper
        ? `la moitié dit ${figure('fr', lower)}`
        : `la moitié dit de ${figure('fr', lower)} à ${figure('fr', upper)}`,
    nobody: 'personne ne savait',
    before: (value) => `tour précédent ${figure('fr', value)}`,
    people: (count) => (count < 2 ? `${figure('fr', count)} réponse` : `${figure('fr', count)} réponses`),
    middleByWay: (by) => `milieu\u00a0: ${by}`,
  },
  en: {
    inWords: words((end) => `rather ${end}`, 'in between'),
    unplaced: 'Nobody could place these',
    talk: 'Here we differ most: talk about this',
    middle: (value) => `middle ${figure('en', value)}`,
    half: (lower, upper) =>
      lower === upper
        ? `half say ${figure('en', lower)}`
        : `half say ${figure('en', lower)} to ${figure('en', upper)}`,
    nobody: 'nobody knew',
    before: (value) => `round before ${figure('en', value)}`,
    people: (count) => (count === 1 ? '1 answer' : `${figure('en', count)} answers`),
    middleByWay: (by) => `middle: ${by}`,
  },
  de: {
    inWords: words((end) => `eher ${end}`, 'dazwischen'),
    unplaced: 'Niemand konnte das einordnen',
    talk: 'Hier gehen wir am weitesten auseinander: Reden wir darüber',
    middle: (value) => `Mitte ${figure('de', value)}`,
    half: (lower, upper) =>
      lower === upper
        ? `die Hälfte sagt ${figure('de', lower)}`
        : `die Hälfte sagt ${figure('de', lower)} bis ${figure('de', upper)}`,
    nobody: 'niemand wusste es',
    before: (value) => `Runde davor ${figure('de', value)}`,
    people: (count) => (count === 1 ? '1 Antwort' : `${figure('de', count)} Antworten`),
    middleByWay: (by) => `Mitte: ${by}`,
  },
};
