import type { Words } from '@kring/core';
import type { Form, Manner } from './forms.ts';

/** What the one who prepares reads of the ways to rate. */
interface ConsoleWords {
  /** What people fill in, in two or three words. */
  readonly manners: Readonly<Record<Manner, { readonly name: string; readonly says: string }>>;
  readonly forms: Readonly<Record<Form, string>>;
  readonly form: string;
  readonly formHint: string;
  /** How many steps the scale has. */
  readonly steps: string;
  readonly lowest: string;
  readonly highest: string;
  /** Where there is no list to rate. */
  readonly itself: string;
}

export const consoleWords: Words<ConsoleWords> = {
  nl: {
    manners: {
      grades: {
        name: 'In woorden',
        says: 'Van te verwerpen tot zeer goed: woorden begrijpt iedereen gelijk.',
      },
      scores: {
        name: 'Een cijfer',
        says: 'Van 0 tot 5 of 10, voor één maatstaf: hoe dringend, hoe haalbaar?',
      },
      fist: { name: 'Vuist tot vijf', says: 'Nul tot vijf vingers: is de zaal klaar om te beslissen?' },
      gradients: {
        name: 'Hoever gaat u mee?',
        says: 'Van tegenhouden tot van harte steunen: meer dan ja of nee.',
      },
    },
    forms: {
      'scores/5': 'Een cijfer van 0 tot 5',
      'scores/10': 'Een cijfer van 0 tot 10',
      'grades/5': 'Vijf oordelen in woorden',
      'grades/6': 'Zes oordelen in woorden',
      'grades/7': 'Zeven oordelen in woorden',
      'gradients/5': 'Vijf trappen van instemming',
      'gradients/8': 'Acht trappen van instemming',
      fist: 'Vuist tot vijf',
    },
    form: 'Wat vult men in?',
    formHint: 'Ligt vast zodra de stap opengaat.',
    steps: 'Hoe fijn is de schaal?',
    lowest: 'Wat betekent het laagste cijfer?',
    highest: 'Wat betekent het hoogste cijfer?',
    itself: 'Zonder lijst wordt de vraag zelf beoordeeld: handig voor één voorstel.',
  },
  fr: {
    manners: {
      grades: {
        name: 'Par une mention',
        says: 'De à rejeter à très bien\u00a0: chacun comprend les mots de la même façon.',
      },
      scores: {
        name: 'Par une note',
        says: 'De 0 à 5 ou 10, selon un seul critère\u00a0: l’urgence, la faisabilité.',
      },
      fist: {
        name: 'Du poing aux cinq doigts',
        says: 'De zéro à cinq doigts\u00a0: la salle est-elle prête à décider\u00a0?',
      },
      gradients: {
        name: 'Jusqu’où suivez-vous\u00a0?',
        says: 'Du blocage au soutien de tout cœur\u00a0: plus qu’un oui ou un non.',
      },
    },
    forms: {
      'scores/5': 'Une note de 0 à 5',
      'scores/10': 'Une note de 0 à 10',
      'grades/5': 'Cinq mentions',
      'grades/6': 'Six mentions',
      'grades/7': 'Sept mentions',
      'gradients/5': 'Cinq degrés d’accord',
      'gradients/8': 'Huit degrés d’accord',
      fist: 'Du poing aux cinq doigts',
    },
    form: 'Que remplit-on\u00a0?',
    formHint: 'Fixé dès que l’étape s’ouvre.',
    steps: 'Quelle finesse d’échelle\u00a0?',
    lowest: 'Que veut dire la note la plus basse\u00a0?',
    highest: 'Que veut dire la note la plus haute\u00a0?',
    itself: 'Sans liste, on évalue la question elle-même\u00a0: pratique pour une seule proposition.',
  },
  en: {
    manners: {
      grades: {
        name: 'In words',
        says: 'From to be rejected to very good: words mean the same to everyone.',
      },
      scores: { name: 'A mark', says: 'From 0 to 5 or 10, for one criterion: how urgent, how feasible?' },
      fist: { name: 'Fist to five', says: 'None to five fingers: is the room ready to decide?' },
      gradients: {
        name: 'How far do you go along?',
        says: 'From blocking it to supporting it wholeheartedly: more than yes or no.',
      },
    },
    forms: {
      'scores/5': 'A mark from 0 to 5',
      'scores/10': 'A mark from 0 to 10',
      'grades/5': 'Five grades in words',
      'grades/6': 'Six grades in words',
      'grades/7': 'Seven grades in words',
      'gradients/5': 'Five degrees of agreement',
      'gradients/8': 'Eight degrees of agreement',
      fist: 'Fist to five',
    },
    form: 'What do people fill in?',
    formHint: 'Settled once the step opens.',
    steps: 'How fine is the scale?',
    lowest: 'What does the lowest mark mean?',
    highest: 'What does the highest mark mean?',
    itself: 'Without a list, the question itself is rated: handy for one proposal.',
  },
  de: {
    manners: {
      grades: { name: 'In Worten', says: 'Von abzulehnen bis sehr gut: Worte verstehen alle gleich.' },
      scores: {
        name: 'Eine Note',
        says: 'Von 0 bis 5 oder 10, für einen Maßstab: wie dringend, wie machbar?',
      },
      fist: { name: 'Faust bis fünf', says: 'Null bis fünf Finger: Ist der Saal bereit zu entscheiden?' },
      gradients: {
        name: 'Wie weit gehen Sie mit?',
        says: 'Vom Blockieren bis zum Mittragen von Herzen: mehr als Ja oder Nein.',
      },
    },
    forms: {
      'scores/5': 'Eine Note von 0 bis 5',
      'scores/10': 'Eine Note von 0 bis 10',
      'grades/5': 'Fünf Urteile in Worten',
      'grades/6': 'Sechs Urteile in Worten',
      'grades/7': 'Sieben Urteile in Worten',
      'gradients/5': 'Fünf Stufen der Zustimmung',
      'gradients/8': 'Acht Stufen der Zustimmung',
      fist: 'Faust bis fünf',
    },
    form: 'Was füllt man aus?',
    formHint: 'Steht fest, sobald der Schritt beginnt.',
    steps: 'Wie fein ist die Skala?',
    lowest: 'Was bedeutet die niedrigste Note?',
    highest: 'Was bedeutet die höchste Note?',
    itself: 'Ohne Liste wird die Frage selbst bewertet: praktisch für einen einzigen Vorschlag.',
  },
};
