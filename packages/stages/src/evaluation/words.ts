import type { Rejected, Text, Words } from '@kring/core';

export const names: Words<{ readonly name: string; readonly about: string }> = {
  nl: { name: 'Terugblik', about: 'Een korte vraag bij het afsluiten: een schaal en een paar woorden.' },
  fr: { name: 'Évaluation', about: 'Une courte question pour conclure\u00a0: une échelle et quelques mots.' },
  en: { name: 'Evaluation', about: 'A short question to close with: a scale and a few words.' },
  de: { name: 'Rückblick', about: 'Eine kurze Frage zum Abschluss: eine Skala und ein paar Worte.' },
};

/** What a fresh evaluation asks. */
export const question: Text = {
  nl: 'Hoe was deze bijeenkomst voor u?',
  fr: 'Comment avez-vous vécu cette réunion\u00a0?',
  en: 'How was this meeting for you?',
  de: 'Wie war diese Versammlung für Sie?',
};

export const lowest: Text = { nl: 'Niet goed', fr: 'Pas bien', en: 'Not good', de: 'Nicht gut' };

export const highest: Text = { nl: 'Heel goed', fr: 'Très bien', en: 'Very good', de: 'Sehr gut' };

export const open: Text = {
  nl: 'Wat nemen we mee naar de volgende keer?',
  fr: 'Que retenir pour la prochaine fois\u00a0?',
  en: 'What should we keep in mind for next time?',
  de: 'Was sollten wir uns für das nächste Mal merken?',
};

type Sentence = (params: Rejected['params']) => string;

export const reasons: Words<Readonly<Record<'not-on-the-scale' | 'no-open-question', Sentence>>> = {
  nl: {
    'not-on-the-scale': ({ steps }) => `Kies een cijfer van 1 tot ${Number(steps)}.`,
    'no-open-question': () => 'Hier is geen vraag om in woorden te beantwoorden.',
  },
  fr: {
    'not-on-the-scale': ({ steps }) => `Choisissez une note de 1 à ${Number(steps)}.`,
    'no-open-question': () => 'Il n’y a pas ici de question à laquelle répondre par écrit.',
  },
  en: {
    'not-on-the-scale': ({ steps }) => `Choose a number from 1 to ${Number(steps)}.`,
    'no-open-question': () => 'There is no question here to answer in words.',
  },
  de: {
    'not-on-the-scale': ({ steps }) => `Wählen Sie eine Zahl von 1 bis ${Number(steps)}.`,
    'no-open-question': () => 'Hier gibt es keine Frage, die man mit Worten beantwortet.',
  },
};
