import { figure, type Words } from '@kring/core';

/** What the wall says while people come in. */
interface WayInWords {
  readonly scan: string;
  readonly code: string;
  here(count: number): string;
}

export const wayInWords: Words<WayInWords> = {
  nl: {
    scan: 'Scan met uw telefoon, of ga naar',
    code: 'en vul deze code in',
    here: (count) =>
      count === 0
        ? 'Wie is er als eerste?'
        : count === 1
          ? '1 deelnemer is er al'
          : `${figure('nl', count)} deelnemers zijn er al`,
  },
  fr: {
    scan: 'Scannez avec votre téléphone, ou allez sur',
    code: 'et entrez ce code',
    here: (count) =>
      count === 0
        ? 'Qui sera la première personne\u00a0?'
        : count === 1
          ? '1 personne est déjà là'
          : `${figure('fr', count)} personnes sont déjà là`,
  },
  en: {
    scan: 'Scan with your phone, or go to',
    code: 'and enter this code',
    here: (count) =>
      count === 0
        ? 'Who will be the first?'
        : count === 1
          ? '1 person is here already'
          : `${figure('en', count)} people are here already`,
  },
  de: {
    scan: 'Scannen Sie mit dem Handy, oder gehen Sie auf',
    code: 'und geben Sie diesen Code ein',
    here: (count) =>
      count === 0
        ? 'Wer ist als Erstes dabei?'
        : count === 1
          ? '1 Person ist schon da'
          : `${figure('de', count)} Personen sind schon da`,
  },
};
