import type { Lang, Words } from '@kring/core';
import { traits, type Form } from './forms.ts';

/** What each level of a scale in words is called, the lowest first. */
interface LevelWords {
  readonly grades: readonly string[];
  readonly fist: readonly string[];
  readonly 'gradients/5': readonly string[];
  readonly 'gradients/8': readonly string[];
}

const words: Words<LevelWords> = {
  nl: {
    grades: ['Te verwerpen', 'Onvoldoende', 'Voldoende', 'Vrij goed', 'Goed', 'Zeer goed', 'Uitstekend'],
    fist: [
      'Ik hou dit tegen',
      'Ik heb grote bezwaren',
      'Ik wil er eerst over praten',
      'Ik kan ermee leven',
      'Ik vind het goed',
      'Ik sta er helemaal achter',
    ],
    'gradients/5': [
      'Ik hou dit tegen',
      'Ik twijfel ernstig',
      'Ik blijf neutraal',
      'Ik steun het, met bedenkingen',
      'Ik steun het van harte',
    ],
    'gradients/8': [
      'Ik hou dit tegen',
      'Ik ben het er ernstig mee oneens',
      'Ik vind het niet goed, maar sta niet in de weg',
      'Ik wil er eerst verder over praten',
      'Ik onthoud me',
      'Ik steun het, met bedenkingen',
      'Ik ga akkoord, met een kleine opmerking',
      'Ik steun het van harte',
    ],
  },
  fr: {
    grades: ['À rejeter', 'Insuffisant', 'Passable', 'Assez bien', 'Bien', 'Très bien', 'Excellent'],
    fist: [
      'Je bloque',
      'J’ai de fortes objections',
      'Je veux d’abord en parler',
      'Je peux vivre avec',
      'Je trouve cela bien',
      'Je soutiens à fond',
    ],
    'gradients/5': [
      'Je bloque',
      'J’ai de sérieux doutes',
      'Je reste neutre',
      'Je soutiens, avec des réserves',
      'Je soutiens de tout cœur',
    ],
    'gradients/8': [
      'Je bloque',
      'Je suis en profond désaccord',
      'Cela ne me plaît pas, mais je ne m’y oppose pas',
      'Je veux d’abord en reparler',
      'Je m’abstiens',
      'Je soutiens, avec des réserves',
      'Je suis d’accord, avec une petite remarque',
      'Je soutiens de tout cœur',
    ],
  },
  en: {
    grades: ['To reject', 'Poor', 'Acceptable', 'Fairly good', 'Good', 'Very good', 'Excellent'],
    fist: [
      'I block this',
      'I have serious objections',
      'I want to talk about it first',
      'I can live with it',
      'I think it is good',
      'I am all for it',
    ],
    'gradients/5': [
      'I block this',
      'I have serious doubts',
      'I stay neutral',
      'I support it, with reservations',
      'I support it wholeheartedly',
    ],
    'gradients/8': [
      'I block this',
      'I seriously disagree',
      'I don’t like it, but I won’t stand in the way',
      'I want to talk more about it first',
      'I abstain',
      'I support it, with reservations',
      'I agree, with a small remark',
      'I support it wholeheartedly',
    ],
  },
  de: {
    grades: ['Abzulehnen', 'Ungenügend', 'Ausreichend', 'Ziemlich gut', 'Gut', 'Sehr gut', 'Ausgezeichnet'],
    fist: [
      'Ich blockiere das',
      'Ich habe große Einwände',
      'Ich will erst darüber reden',
      'Ich kann damit leben',
      'Ich finde es gut',
      'Ich stehe voll dahinter',
    ],
    'gradients/5': [
      'Ich blockiere das',
      'Ich habe ernste Zweifel',
      'Ich bleibe neutral',
      'Ich trage es mit, unter Vorbehalt',
      'Ich unterstütze es von Herzen',
    ],
    'gradients/8': [
      'Ich blockiere das',
      'Ich bin entschieden anderer Meinung',
      'Es gefällt mir nicht, aber ich stehe nicht im Weg',
      'Ich will erst weiter darüber reden',
      'Ich enthalte mich',
      'Ich trage es mit, unter Vorbehalt',
      'Ich bin einverstanden, mit einer kleinen Anmerkung',
      'Ich unterstütze es von Herzen',
    ],
  },
};

/** Which of the seven grades there are; the shorter scales leave out what lies closest. */
const gradesOf: Readonly<Partial<Record<Form, readonly number[]>>> = {
  'grades/5': [0, 1, 2, 4, 6],
  'grades/6': [0, 1, 2, 3, 4, 5],
};

/** What a level is called; points are only their number. */
export function levelName(form: Form, level: number, lang: Lang): string {
  const { grades, fist, ...gradients } = words[lang];
  switch (form) {
    case 'scores/5':
    case 'scores/10':
      return String(level);
    case 'fist':
      return fist[level] ?? '';
    case 'gradients/5':
    case 'gradients/8':
      return gradients[form][level] ?? '';
    case 'grades/5':
    case 'grades/6':
    case 'grades/7':
      return grades[gradesOf[form]?.[level] ?? level] ?? '';
  }
}

/** What stands on the button of a level: fingers are counted from none, points are themselves. */
export const levelMark = (form: Form, level: number): string =>
  traits[form].manner === 'gradients' ? String(level + 1) : String(level);
