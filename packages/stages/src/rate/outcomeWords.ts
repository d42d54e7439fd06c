import { counted, figure, type Words } from '@kring/core';

/** What came of rating, in words: on phone, wall and console. */
interface OutcomeWords {
  mean(value: number): string;
  median(value: number): string;
  along(count: number, people: number): string;
  nobody: string;
  /** How many answered, of all who voted. */
  answers(count: number): string;
  /** Of the line in the middle of a bar. */
  middle: string;
}

export const outcomeWords: Words<OutcomeWords> = {
  nl: {
    mean: (value) => `Gemiddeld ${figure('nl', value)}`,
    median: (value) => `Midden ${figure('nl', value)}`,
    along: (count, people) => `${figure('nl', count)} van ${figure('nl', people)} gaan mee`,
    nobody: 'Niemand had een mening',
    answers: (count) => counted('nl', count, 'oordeel', 'oordelen'),
    middle: 'het midden van de zaal',
  },
  fr: {
    mean: (value) => `Moyenne ${figure('fr', value)}`,
    median: (value) => `Milieu ${figure('fr', value)}`,
    along: (count, people) => `${figure('fr', count)} sur ${figure('fr', people)} suivent`,
    nobody: 'Personne n’avait d’avis',
    answers: (count) => counted('fr', count, 'avis', 'avis'),
    middle: 'le milieu de la salle',
  },
  en: {
    mean: (value) => `Average ${figure('en', value)}`,
    median: (value) => `Middle ${figure('en', value)}`,
    along: (count, people) => `${figure('en', count)} of ${figure('en', people)} go along`,
    nobody: 'Nobody had an opinion',
    answers: (count) => counted('en', count, 'opinion', 'opinions'),
    middle: 'the middle of the room',
  },
  de: {
    mean: (value) => `Durchschnitt ${figure('de', value)}`,
    median: (value) => `Mitte ${figure('de', value)}`,
    along: (count, people) => `${figure('de', count)} von ${figure('de', people)} gehen mit`,
    nobody: 'Niemand hatte eine Meinung',
    answers: (count) => counted('de', count, 'Meinung', 'Meinungen'),
    middle: 'die Mitte des Saals',
  },
};
