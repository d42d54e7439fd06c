import type { Words } from '@kring/core';
import type { RuleWords } from '../voting/ruleWords.ts';
import type { RateRule } from './rules.ts';

export const ruleWords: Words<Readonly<Record<RateRule, RuleWords>>> = {
  nl: {
    'score/mean/blank-excluded': {
      name: 'Gemiddelde',
      says: 'Het hoogste gemiddelde staat bovenaan. Wie over een voorstel geen mening heeft, telt daar niet mee.',
    },
    'score/mean': {
      name: 'Gemiddelde, geen mening is nul',
      says: 'Het hoogste gemiddelde staat bovenaan. Wie over een voorstel geen mening heeft, telt daar als nul.',
    },
    'score/median/blank-excluded': {
      name: 'Het midden',
      says: 'Wat het cijfer in het midden is, telt: de helft geeft zoveel of meer. Zo wegen uitschieters niet door. Wie geen mening heeft, telt niet mee.',
    },
    'score/median': {
      name: 'Het midden, geen mening is nul',
      says: 'Wat het cijfer in het midden is, telt: de helft geeft zoveel of meer. Wie geen mening heeft, telt als nul.',
    },
    'majority-judgment/blank-excluded': {
      name: 'Het oordeel van de meerderheid',
      says: 'Het oordeel in het midden telt: minstens de helft vindt het zo goed of beter. Wie geen mening heeft, telt niet mee.',
    },
    'majority-judgment': {
      name: 'Het oordeel van de meerderheid, geen mening is het laagste',
      says: 'Het oordeel in het midden telt: minstens de helft vindt het zo goed of beter. Wie geen mening heeft, telt als het laagste oordeel.',
    },
    'fist-to-five': {
      name: 'Niemand onder drie',
      says: 'Een voorstel is aangenomen als niemand minder dan drie vingers opsteekt. Wie geen mening heeft, telt niet mee.',
    },
    gradients: {
      name: 'Vier op de vijf gaan mee',
      says: 'Een voorstel is aangenomen als minstens vier op de vijf het steunen, eventueel met bedenkingen, en niemand het tegenhoudt. Wie geen mening heeft, telt niet mee.',
    },
    'gradients/five': {
      name: 'Vier op de vijf gaan mee',
      says: 'Een voorstel is aangenomen als minstens vier op de vijf het steunen, eventueel met bedenkingen, en niemand het tegenhoudt. Wie geen mening heeft, telt niet mee.',
    },
  },
  fr: {
    'score/mean/blank-excluded': {
      name: 'Moyenne',
      says: 'La moyenne la plus haute arrive en tête. Qui est sans avis sur une proposition n’y est pas compté.',
    },
    'score/mean': {
      name: 'Moyenne, sans avis vaut zéro',
      says: 'La moyenne la plus haute arrive en tête. Qui est sans avis sur une proposition y compte pour zéro.',
    },
    'score/median/blank-excluded': {
      name: 'Le milieu',
      says: 'C’est la note du milieu qui compte\u00a0: la moitié donne autant ou plus. Les extrêmes pèsent peu. Qui est sans avis n’est pas compté.',
    },
    'score/median': {
      name: 'Le milieu, sans avis vaut zéro',
      says: 'C’est la note du milieu qui compte\u00a0: la moitié donne autant ou plus. Qui est sans avis compte pour zéro.',
    },
    'majority-judgment/blank-excluded': {
      name: 'Jugement majoritaire',
      says: 'C’est la mention du milieu qui compte\u00a0: la moitié au moins juge aussi bien ou mieux. Qui est sans avis n’est pas compté.',
    },
    'majority-judgment': {
      name: 'Jugement majoritaire, sans avis vaut la mention la plus basse',
      says: 'C’est la mention du milieu qui compte\u00a0: la moitié au moins juge aussi bien ou mieux. Sans avis compte comme la mention la plus basse.',
    },
    'fist-to-five': {
      name: 'Personne sous trois doigts',
      says: 'Une proposition est adoptée si personne ne lève moins de trois doigts. Qui est sans avis n’est pas compté.',
    },
    gradients: {
      name: 'Quatre sur cinq suivent',
      says: 'Une proposition est adoptée si quatre personnes sur cinq au moins la soutiennent, fût-ce avec des réserves, et si personne ne bloque. Qui est sans avis n’est pas compté.',
    },
    'gradients/five': {
      name: 'Quatre sur cinq suivent',
      says: 'Une proposition est adoptée si quatre personnes sur cinq au moins la soutiennent, fût-ce avec des réserves, et si personne ne bloque. Qui est sans avis n’est pas compté.',
    },
  },
  en: {
    'score/mean/blank-excluded': {
      name: 'Average',
      says: 'The highest average comes first. Who has no opinion on a proposal is not counted there.',
    },
    'score/mean': {
      name: 'Average, no opinion is zero',
      says: 'The highest average comes first. Who has no opinion on a proposal counts as zero there.',
    },
    'score/median/blank-excluded': {
      name: 'The middle',
      says: 'The mark in the middle counts: half give as much or more. So extremes weigh little. Who has no opinion is not counted.',
    },
    'score/median': {
      name: 'The middle, no opinion is zero',
      says: 'The mark in the middle counts: half give as much or more. Who has no opinion counts as zero.',
    },
    'majority-judgment/blank-excluded': {
      name: 'Majority judgment',
      says: 'The grade in the middle counts: at least half find it that good or better. Who has no opinion is not counted.',
    },
    'majority-judgment': {
      name: 'Majority judgment, no opinion is the lowest grade',
      says: 'The grade in the middle counts: at least half find it that good or better. Who has no opinion counts as the lowest grade.',
    },
    'fist-to-five': {
      name: 'Nobody below three',
      says: 'A proposal is carried when nobody shows fewer than three fingers. Who has no opinion is not counted.',
    },
    gradients: {
      name: 'Four in five go along',
      says: 'A proposal is carried when at least four in five support it, be it with reservations, and nobody blocks it. Who has no opinion is not counted.',
    },
    'gradients/five': {
      name: 'Four in five go along',
      says: 'A proposal is carried when at least four in five support it, be it with reservations, and nobody blocks it. Who has no opinion is not counted.',
    },
  },
  de: {
    'score/mean/blank-excluded': {
      name: 'Durchschnitt',
      says: 'Der höchste Durchschnitt steht oben. Wer zu einem Vorschlag keine Meinung hat, zählt dort nicht mit.',
    },
    'score/mean': {
      name: 'Durchschnitt, keine Meinung ist null',
      says: 'Der höchste Durchschnitt steht oben. Wer zu einem Vorschlag keine Meinung hat, zählt dort als null.',
    },
    'score/median/blank-excluded': {
      name: 'Die Mitte',
      says: 'Es zählt die Note in der Mitte: Die Hälfte gibt so viel oder mehr. Ausreißer wiegen so wenig. Wer keine Meinung hat, zählt nicht mit.',
    },
    'score/median': {
      name: 'Die Mitte, keine Meinung ist null',
      says: 'Es zählt die Note in der Mitte: Die Hälfte gibt so viel oder mehr. Wer keine Meinung hat, zählt als null.',
    },
    'majority-judgment/blank-excluded': {
      name: 'Das Urteil der Mehrheit',
      says: 'Es zählt das Urteil in der Mitte: Mindestens die Hälfte findet es so gut oder besser. Wer keine Meinung hat, zählt nicht mit.',
    },
    'majority-judgment': {
      name: 'Das Urteil der Mehrheit, keine Meinung ist das niedrigste',
      says: 'Es zählt das Urteil in der Mitte: Mindestens die Hälfte findet es so gut oder besser. Wer keine Meinung hat, zählt als das niedrigste Urteil.',
    },
    'fist-to-five': {
      name: 'Niemand unter drei',
      says: 'Ein Vorschlag ist angenommen, wenn niemand weniger als drei Finger zeigt. Wer keine Meinung hat, zählt nicht mit.',
    },
    gradients: {
      name: 'Vier von fünf gehen mit',
      says: 'Ein Vorschlag ist angenommen, wenn mindestens vier von fünf ihn mittragen, auch unter Vorbehalt, und niemand ihn blockiert. Wer keine Meinung hat, zählt nicht mit.',
    },
    'gradients/five': {
      name: 'Vier von fünf gehen mit',
      says: 'Ein Vorschlag ist angenommen, wenn mindestens vier von fünf ihn mittragen, auch unter Vorbehalt, und niemand ihn blockiert. Wer keine Meinung hat, zählt nicht mit.',
    },
  },
};
