import { counted, figure, type Words } from '@kring/core';

/** What phone, wall and console say alike of estimates. */
interface EstimateWords {
  round(nth: number): string;
  answers(people: number): string;
  nobody: string;
  middle(value: string): string;
  /** Behind how many took part by one way: where their middle is. */
  withMiddle(value: string): string;
  half(lower: string, upper: string): string;
  same: string;
  up(by: string): string;
  down(by: string): string;
  /** The middle half is narrower than before; its width now and then. */
  closer(now: string, before: string): string;
  further(now: string, before: string): string;
  asFar: string;
}

export const estimateWords: Words<EstimateWords> = {
  nl: {
    round: (nth) => `Ronde ${figure('nl', nth)}`,
    answers: (people) => counted('nl', people, 'schatting', 'schattingen'),
    nobody: 'Niemand gaf een schatting.',
    middle: (value) => `De middelste schatting is ${value}.`,
    withMiddle: (value) => `in het midden ${value}`,
    half: (lower, upper) =>
      lower === upper ? `De helft schat ${lower}.` : `De helft schat tussen ${lower} en ${upper}.`,
    same: 'De middelste schatting bleef gelijk.',
    up: (by) => `De middelste schatting steeg met ${by}.`,
    down: (by) => `De middelste schatting daalde met ${by}.`,
    closer: (now, before) =>
      `De zaal kwam dichter bij elkaar: de middelste helft ligt nog ${now} uiteen, eerst ${before}.`,
    further: (now, before) =>
      `De zaal ging verder uiteen: de middelste helft ligt nu ${now} uiteen, eerst ${before}.`,
    asFar: 'De zaal ligt nog even ver uiteen.',
  },
  fr: {
    round: (nth) => `Tour ${figure('fr', nth)}`,
    answers: (people) => counted('fr', people, 'estimation', 'estimations'),
    nobody: 'Personne n’a donné d’estimation.',
    middle: (value) => `L’estimation du milieu est ${value}.`,
    withMiddle: (value) => `au milieu ${value}`,
    half: (lower, upper) =>
      lower === upper ? `La moitié estime ${lower}.` : `La moitié estime entre ${lower} et ${upper}.`,
    same: 'L’estimation du milieu n’a pas bougé.',
    up: (by) => `L’estimation du milieu a augmenté de ${by}.`,
    down: (by) => `L’estimation du milieu a baissé de ${by}.`,
    closer: (now, before) =>
      `La salle s’est rapprochée\u00a0: la moitié centrale s’étend sur ${now}, contre ${before} avant.`,
    further: (now, before) =>
      `La salle s’est écartée\u00a0: la moitié centrale s’étend sur ${now}, contre ${before} avant.`,
    asFar: 'Les estimations sont aussi éloignées qu’avant.',
  },
  en: {
    round: (nth) => `Round ${figure('en', nth)}`,
    answers: (people) => counted('en', people, 'estimate', 'estimates'),
    nobody: 'Nobody gave an estimate.',
    middle: (value) => `The middle estimate is ${value}.`,
    withMiddle: (value) => `in the middle ${value}`,
    half: (lower, upper) =>
      lower === upper ? `Half estimate ${lower}.` : `Half estimate between ${lower} and ${upper}.`,
    same: 'The middle estimate stayed the same.',
    up: (by) => `The middle estimate rose by ${by}.`,
    down: (by) => `The middle estimate fell by ${by}.`,
    closer: (now, before) =>
      `The room came closer together: the middle half spans ${now}, where it was ${before}.`,
    further: (now, before) =>
      `The room moved further apart: the middle half spans ${now}, where it was ${before}.`,
    asFar: 'The room is as far apart as before.',
  },
  de: {
    round: (nth) => `Runde ${figure('de', nth)}`,
    answers: (people) => counted('de', people, 'Schätzung', 'Schätzungen'),
    nobody: 'Niemand hat geschätzt.',
    middle: (value) => `Die mittlere Schätzung ist ${value}.`,
    withMiddle: (value) => `in der Mitte ${value}`,
    half: (lower, upper) =>
      lower === upper ? `Die Hälfte schätzt ${lower}.` : `Die Hälfte schätzt zwischen ${lower} und ${upper}.`,
    same: 'Die mittlere Schätzung blieb gleich.',
    up: (by) => `Die mittlere Schätzung stieg um ${by}.`,
    down: (by) => `Die mittlere Schätzung sank um ${by}.`,
    closer: (now, before) =>
      `Der Saal kam einander näher: Die mittlere Hälfte reicht noch über ${now}, vorher ${before}.`,
    further: (now, before) =>
      `Der Saal ging weiter auseinander: Die mittlere Hälfte reicht über ${now}, vorher ${before}.`,
    asFar: 'Der Saal liegt so weit auseinander wie vorher.',
  },
};
