import type { Words } from '@kring/core';

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
    turnout: (people) => (people === 1 ? 'Eén persoon antwoordde' : `${people} mensen antwoordden`),
  },
  fr: {
    invite: 'Répondez sur votre téléphone',
    answered: 'Ont déjà répondu',
    thanks: 'Merci',
    turnout: (people) => (people < 2 ? `${people} personne a répondu` : `${people} personnes ont répondu`),
  },
  en: {
    invite: 'Answer on your phone',
    answered: 'Have answered',
    thanks: 'Thank you',
    turnout: (people) => `${people} ${people === 1 ? 'person' : 'people'} answered`,
  },
  de: {
    invite: 'Antworten Sie auf Ihrem Telefon',
    answered: 'Schon geantwortet',
    thanks: 'Vielen Dank',
    turnout: (people) => `${people} ${people === 1 ? 'Person hat' : 'Personen haben'} geantwortet`,
  },
};
