import type { Words } from '@kring/core';

export const words: Words<{
  ideas(count: number): string;
  readonly later: string;
  readonly write: string;
}> = {
  nl: {
    ideas: (count) => (count === 1 ? 'idee' : 'ideeën'),
    later: 'straks te zien',
    write: 'Schrijf uw idee op uw telefoon',
  },
  fr: {
    ideas: (count) => (count < 2 ? 'idée' : 'idées'),
    later: 'à découvrir tout à l’heure',
    write: 'Écrivez votre idée sur votre téléphone',
  },
  en: {
    ideas: (count) => (count === 1 ? 'idea' : 'ideas'),
    later: 'to be seen later',
    write: 'Write your idea on your phone',
  },
  de: {
    ideas: (count) => (count === 1 ? 'Idee' : 'Ideen'),
    later: 'bald zu sehen',
    write: 'Schreiben Sie Ihre Idee auf dem Handy',
  },
};
