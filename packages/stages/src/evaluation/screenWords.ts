import { counted, figure, type Words } from '@kring/core';

/** What the wall says when people look back. */
interface ScreenWords {
  invite: string;
  answered: string;
  thanks: string;
  turnout(people: number): string;
}

export const screenWords: Words<ScreenWords> = {
  nl: {
    invite: 'Antwoord op uw telefoon',
    answered: 'Al geantwoord',
    thanks: 'Dank u wel',
    turnout: (people) =>
      people === 1 ? 'Eén persoon antwoordde' : `${figure('nl', people)} mensen antwoordden`,
  },
  fr: {
    invite: 'Répondez sur votre téléphone',
    answered: 'Ont déjà répondu',
    thanks: 'Merci',
    turnout: (people) => counted('fr', people, 'personne a répondu', 'personnes ont répondu'),
  },
  en: {
    invite: 'Answer on your phone',
    answered: 'Have answered',
    thanks: 'Thank you',
    turnout: (people) => `${counted('en', people, 'person', 'people')} answered`,
  },
  de: {
    invite: 'Antworten Sie auf Ihrem Handy',
    answered: 'Schon geantwortet',
    thanks: 'Vielen Dank',
    turnout: (people) => `${counted('de', people, 'Person hat', 'Personen haben')} geantwortet`,
  },
};
