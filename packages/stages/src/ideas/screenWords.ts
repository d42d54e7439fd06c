import type { Words } from '@kring/core';

export const words: Words<{
  ideas(count: number): string;
  readonly later: string;
  readonly write: string;
  readonly redacted: string;
}> = {
  nl: {
    ideas: (count) => (count === 1 ? 'idee' : 'ideeën'),
    later: 'straks te zien',
    write: 'Schrijf uw idee op uw telefoon',
    redacted: 'De tekst van dit idee is weggehaald.',
  },
  fr: {
    ideas: (count) => (count < 2 ? 'idée' : 'idées'),
    later: 'à découvrir tout à l’heure',
    write: 'Écrivez votre idée sur votre téléphone',
    redacted: 'Le texte de cette idée a été retiré.',
  },
  en: {
    ideas: (count) => (count === 1 ? 'idea' : 'ideas'),
    later: 'to be seen later',
    write: 'Write your idea on your phone',
    redacted: 'The text of this idea was taken away.',
  },
  de: {
    ideas: (count) => (count === 1 ? 'Idee' : 'Ideen'),
    later: 'bald zu sehen',
    write: 'Schreiben Sie Ihre Idee auf dem Handy',
    redacted: 'Der Text dieser Idee wurde entfernt.',
  },
};
