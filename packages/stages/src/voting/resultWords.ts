import { counted, figure, type Words } from '@kring/core';

/** What everyone reads of the outcome of a vote, whatever they voted by. */
interface ResultWords {
  result: string;
  turnout(people: number): string;
  chosen: string;
  /** Where people differ: how many are for both, for one alone. */
  splitsTitle: string;
  split(first: string, second: string, counts: SplitCounts): string;
  /** Of a second round: what came out of the first. */
  firstRound: string;
  thisRound: string;
}

interface SplitCounts {
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
}

export const resultWords: Words<ResultWords> = {
  nl: {
    result: 'Het resultaat',
    turnout: (people) => (people === 1 ? 'Eén persoon stemde.' : `${figure('nl', people)} mensen stemden.`),
    chosen: 'Gekozen',
    splitsTitle: 'Waar de zaal verschilt',
    split: (first, second, { both, onlyFirst, onlySecond }) =>
      `Alleen voor “${first}”: ${figure('nl', onlyFirst)}. Alleen voor “${second}”: ${figure('nl', onlySecond)}. Voor allebei: ${figure('nl', both)}.`,
    firstRound: 'Vorige ronde',
    thisRound: 'Deze ronde',
  },
  fr: {
    result: 'Le résultat',
    turnout: (people) => counted('fr', people, 'personne a voté.', 'personnes ont voté.'),
    chosen: 'Retenu',
    splitsTitle: 'Là où la salle diverge',
    split: (first, second, { both, onlyFirst, onlySecond }) =>
      `Seulement «\u00a0${first}\u00a0»\u00a0: ${figure('fr', onlyFirst)}. Seulement «\u00a0${second}\u00a0»\u00a0: ${figure('fr', onlySecond)}. Les deux\u00a0: ${figure('fr', both)}.`,
    firstRound: 'Tour précédent',
    thisRound: 'Ce tour-ci',
  },
  en: {
    result: 'The result',
    turnout: (people) => `${counted('en', people, 'person', 'people')} voted.`,
    chosen: 'Chosen',
    splitsTitle: 'Where the room differs',
    split: (first, second, { both, onlyFirst, onlySecond }) =>
      `For “${first}” alone: ${figure('en', onlyFirst)}. For “${second}” alone: ${figure('en', onlySecond)}. For both: ${figure('en', both)}.`,
    firstRound: 'Round before',
    thisRound: 'This round',
  },
  de: {
    result: 'Das Ergebnis',
    turnout: (people) => `${counted('de', people, 'Person hat', 'Personen haben')} abgestimmt.`,
    chosen: 'Gewählt',
    splitsTitle: 'Wo der Saal auseinandergeht',
    split: (first, second, { both, onlyFirst, onlySecond }) =>
      `Nur für „${first}“: ${figure('de', onlyFirst)}. Nur für „${second}“: ${figure('de', onlySecond)}. Für beide: ${figure('de', both)}.`,
    firstRound: 'Runde davor',
    thisRound: 'Diese Runde',
  },
};
