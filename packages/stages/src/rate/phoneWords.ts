import { figure, type Words } from '@kring/core';
import type { Manner } from './forms.ts';

/** What is said of rating, on phone, wall and console. */
interface RateWords {
  /** What to do, with one thing to rate or several; `highest` is the end of a scale of points. */
  how(manner: Manner, several: boolean, highest: number): string;
  /** How many are left to rate. */
  left(count: number, all: number): string;
  nothingYet: string;
  noOpinion: string;
  /** Above the list of what each number means. */
  meanings: string;
  /** For ears, of one point on a scale: `7 of 10`, with what it means if it is an end. */
  point(level: number, highest: number, meaning: string): string;
}

export const phoneWords: Words<RateWords> = {
  nl: {
    how: (manner, several, highest) =>
      ({
        scores: `Geef ${several ? 'elk voorstel een cijfer' : 'een cijfer'} van 0 tot ${highest}.`,
        grades: several ? 'Zeg van elk voorstel hoe goed u het vindt.' : 'Zeg hoe goed u dit vindt.',
        gradients: several ? 'Zeg van elk voorstel hoever u meegaat.' : 'Zeg hoever u meegaat.',
        fist: `Steek ${several ? 'voor elk voorstel ' : ''}nul tot vijf vingers op.`,
      })[manner],
    left: (count, all) =>
      count === 0
        ? 'Alles is beoordeeld'
        : `Nog ${figure('nl', count)} van ${figure('nl', all)} te beoordelen`,
    nothingYet: 'Nog niets gekozen',
    noOpinion: 'Geen mening',
    meanings: 'Wat betekent elk cijfer?',
    point: (level, highest, meaning) => `${level} van ${highest}${meaning && `, ${meaning}`}`,
  },
  fr: {
    how: (manner, several, highest) =>
      ({
        scores: `Donnez une note de 0 à ${highest}${several ? ' à chaque proposition' : ''}.`,
        grades: several
          ? 'Dites ce que vaut chaque proposition pour vous.'
          : 'Dites ce que cela vaut pour vous.',
        gradients: several
          ? 'Dites pour chaque proposition jusqu’où vous suivez.'
          : 'Dites jusqu’où vous suivez.',
        fist: `Levez de zéro à cinq doigts${several ? ' pour chaque proposition' : ''}.`,
      })[manner],
    left: (count, all) =>
      count === 0 ? 'Tout est évalué' : `Encore ${figure('fr', count)} sur ${figure('fr', all)} à évaluer`,
    nothingYet: 'Rien n’est encore choisi',
    noOpinion: 'Sans avis',
    meanings: 'Que signifie chaque chiffre\u00a0?',
    point: (level, highest, meaning) => `${level} sur ${highest}${meaning && `, ${meaning}`}`,
  },
  en: {
    how: (manner, several, highest) =>
      ({
        scores: `Give ${several ? 'each proposal' : ''} a mark from 0 to ${highest}.`.replace('  ', ' '),
        grades: several ? 'Say of each proposal how good you find it.' : 'Say how good you find this.',
        gradients: several ? 'Say of each proposal how far you go along.' : 'Say how far you go along.',
        fist: `Show none to five fingers${several ? ' for each proposal' : ''}.`,
      })[manner],
    left: (count, all) =>
      count === 0 ? 'All of it is rated' : `${figure('en', count)} of ${figure('en', all)} left to rate`,
    nothingYet: 'Nothing chosen yet',
    noOpinion: 'No opinion',
    meanings: 'What does each number mean?',
    point: (level, highest, meaning) => `${level} of ${highest}${meaning && `, ${meaning}`}`,
  },
  de: {
    how: (manner, several, highest) =>
      ({
        scores: `Geben Sie ${several ? 'jedem Vorschlag ' : ''}eine Note von 0 bis ${highest}.`,
        grades: several
          ? 'Sagen Sie zu jedem Vorschlag, wie gut Sie ihn finden.'
          : 'Sagen Sie, wie gut Sie das finden.',
        gradients: several
          ? 'Sagen Sie zu jedem Vorschlag, wie weit Sie mitgehen.'
          : 'Sagen Sie, wie weit Sie mitgehen.',
        fist: `Zeigen Sie ${several ? 'für jeden Vorschlag ' : ''}null bis fünf Finger.`,
      })[manner],
    left: (count, all) =>
      count === 0 ? 'Alles ist bewertet' : `Noch ${figure('de', count)} von ${figure('de', all)} zu bewerten`,
    nothingYet: 'Noch nichts gewählt',
    noOpinion: 'Keine Meinung',
    meanings: 'Was bedeutet jede Zahl?',
    point: (level, highest, meaning) => `${level} von ${highest}${meaning && `, ${meaning}`}`,
  },
};
