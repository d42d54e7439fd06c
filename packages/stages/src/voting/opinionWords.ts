import { figure, type RoomIs, type Words } from '@kring/core';

/** How the room stands towards an option, in words: never its mean alone. */
export interface OpinionWords {
  readonly room: Readonly<Record<RoomIs, string>>;
  /** Of the spread: how many gave this value. */
  gave(people: number, value: string): string;
  /** Before the spread, for ears. */
  readonly spread: string;
}

export const opinionWords: Words<OpinionWords> = {
  nl: {
    room: { agreed: 'Men is het eens', mixed: 'De meningen verschillen', divided: 'De zaal is verdeeld' },
    gave: (people, value) => `${value}: ${figure('nl', people)}`,
    spread: 'Hoe de antwoorden liggen',
  },
  fr: {
    room: { agreed: 'On est d’accord', mixed: 'Les avis diffèrent', divided: 'La salle est partagée' },
    gave: (people, value) => `${value}\u00a0: ${figure('fr', people)}`,
    spread: 'Comment se répartissent les réponses',
  },
  en: {
    room: { agreed: 'People agree', mixed: 'Opinions differ', divided: 'The room is divided' },
    gave: (people, value) => `${value}: ${figure('en', people)}`,
    spread: 'How the answers lie',
  },
  de: {
    room: {
      agreed: 'Man ist sich einig',
      mixed: 'Die Meinungen gehen auseinander',
      divided: 'Der Saal ist geteilt',
    },
    gave: (people, value) => `${value}: ${figure('de', people)}`,
    spread: 'Wie die Antworten liegen',
  },
};
