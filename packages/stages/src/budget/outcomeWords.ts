import { figure, type Words } from '@kring/core';

/** What is said of where the money goes, on phone, wall and console. */
interface OutcomeWords {
  spent(spent: string, amount: string): string;
  counts: string;
  funded: string;
  /** Of the way of counting that was not chosen. */
  onlyOther: string;
  onlyThis: string;
  served(people: number, all: number): string;
  byVotes: string;
  byShares: string;
}

export const outcomeWords: Words<OutcomeWords> = {
  nl: {
    spent: (spent, amount) => `${spent} van ${amount}`,
    counts: 'Dit telt',
    funded: 'Krijgt geld',
    onlyOther: 'Alleen bij de andere telling',
    onlyThis: 'Alleen bij deze telling',
    served: (people, all) => `${figure('nl', people)} van de ${figure('nl', all)} kregen iets`,
    byVotes: 'De meeste stemmen',
    byShares: 'Gelijke delen',
  },
  fr: {
    spent: (spent, amount) => `${spent} sur ${amount}`,
    counts: 'Ce qui compte',
    funded: 'Financé',
    onlyOther: 'Seulement par l’autre décompte',
    onlyThis: 'Seulement par ce décompte',
    served: (people, all) => `${figure('fr', people)} sur ${figure('fr', all)} en profitent`,
    byVotes: 'Le plus de voix',
    byShares: 'Parts égales',
  },
  en: {
    spent: (spent, amount) => `${spent} of ${amount}`,
    counts: 'This counts',
    funded: 'Gets money',
    onlyOther: 'Only by the other count',
    onlyThis: 'Only by this count',
    served: (people, all) => `${figure('en', people)} of ${figure('en', all)} got something`,
    byVotes: 'Most votes',
    byShares: 'Equal shares',
  },
  de: {
    spent: (spent, amount) => `${spent} von ${amount}`,
    counts: 'Das zählt',
    funded: 'Bekommt Geld',
    onlyOther: 'Nur nach der anderen Zählung',
    onlyThis: 'Nur nach dieser Zählung',
    served: (people, all) => `${figure('de', people)} von ${figure('de', all)} bekamen etwas`,
    byVotes: 'Die meisten Stimmen',
    byShares: 'Gleiche Anteile',
  },
};
