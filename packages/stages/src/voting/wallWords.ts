import { counted, figure, type Words } from '@kring/core';

/** What the wall says about a vote, whatever one votes by. */
interface WallWords {
  votedLabel: string;
  soon: string;
  closed: string;
  follows: string;
  turnout(people: number): string;
  nobody: string;
  gone: string;
  /** Before the sentence that says what the rule does. */
  counted(says: string): string;
}

export const wallWords: Words<WallWords> = {
  nl: {
    votedLabel: 'Al gestemd',
    soon: 'De stemming begint zo',
    closed: 'De stemming is gesloten',
    follows: 'Het resultaat volgt zo.',
    turnout: (people) => (people === 1 ? 'Eén persoon stemde' : `${figure('nl', people)} mensen stemden`),
    nobody: 'Niemand stemde',
    gone: 'Deze tekst is weggehaald',
    counted: (says) => `Zo wordt geteld: ${says}`,
  },
  fr: {
    votedLabel: 'Ont déjà voté',
    soon: 'Le vote va commencer',
    closed: 'Le vote est clos',
    follows: 'Le résultat suit dans un instant.',
    turnout: (people) => counted('fr', people, 'personne a voté', 'personnes ont voté'),
    nobody: 'Personne n’a voté',
    gone: 'Ce texte a été retiré',
    counted: (says) => `Comment on compte\u00a0: ${says}`,
  },
  en: {
    votedLabel: 'Have voted',
    soon: 'The vote is about to begin',
    closed: 'The vote is closed',
    follows: 'The result follows in a moment.',
    turnout: (people) => `${counted('en', people, 'person', 'people')} voted`,
    nobody: 'Nobody voted',
    gone: 'This text was taken away',
    counted: (says) => `How it is counted: ${says}`,
  },
  de: {
    votedLabel: 'Schon abgestimmt',
    soon: 'Die Abstimmung beginnt gleich',
    closed: 'Die Abstimmung ist geschlossen',
    follows: 'Das Ergebnis folgt gleich.',
    turnout: (people) => `${counted('de', people, 'Person hat', 'Personen haben')} abgestimmt`,
    nobody: 'Niemand hat abgestimmt',
    gone: 'Dieser Text wurde entfernt',
    counted: (says) => `So wird gezählt: ${says}`,
  },
};
