import { figure, type ByEachWay, type Lang, type Words } from '@kring/core';

/** By which way people took part, in the order in which it is said. */
interface WaysWords {
  phones(people: string): string;
  paper(people: string): string;
  hands(people: string): string;
}

const words: Words<WaysWords> = {
  nl: {
    phones: (people) => `${people} per telefoon`,
    paper: (people) => `${people} op papier`,
    hands: (people) => `${people} met de hand`,
  },
  fr: {
    phones: (people) => `${people} par téléphone`,
    paper: (people) => `${people} sur papier`,
    hands: (people) => `${people} à main levée`,
  },
  en: {
    phones: (people) => `${people} by phone`,
    paper: (people) => `${people} on paper`,
    hands: (people) => `${people} by hand`,
  },
  de: {
    phones: (people) => `${people} per Handy`,
    paper: (people) => `${people} auf Papier`,
    hands: (people) => `${people} per Handzeichen`,
  },
};

/** How many came by each way: `6 by phone · 5 on paper · 9 by hand`; nothing where no ways are told apart. */
export const saidByWay = (by: ByEachWay | undefined, lang: Lang): string =>
  (['phones', 'paper', 'hands'] as const)
    .flatMap((way) => {
      const people = by?.[way] ?? null;
      return people === null ? [] : [words[lang][way](figure(lang, people))];
    })
    .join(' · ');
