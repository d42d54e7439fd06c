import { plural, type Words } from '@kring/core';

export const words: Words<{
  ideas(count: number): string;
  readonly later: string;
  readonly write: string;
  readonly none: string;
}> = {
  nl: {
    ideas: (count) => plural('nl', count, 'idee', 'ideeën'),
    later: 'straks te zien',
    write: 'Schrijf uw idee op uw telefoon',
    none: 'Nog geen ideeën',
  },
  fr: {
    ideas: (count) => plural('fr', count, 'idée', 'idées'),
    later: 'à découvrir tout à l’heure',
    write: 'Écrivez votre idée sur votre téléphone',
    none: 'Pas encore d’idées',
  },
  en: {
    ideas: (count) => plural('en', count, 'idea', 'ideas'),
    later: 'to be seen later',
    write: 'Write your idea on your phone',
    none: 'No ideas yet',
  },
  de: {
    ideas: (count) => plural('de', count, 'Idee', 'Ideen'),
    later: 'bald zu sehen',
    write: 'Schreiben Sie Ihre Idee auf dem Handy',
    none: 'Noch keine Ideen',
  },
};
