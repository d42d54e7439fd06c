import { counted, figure, type Words } from '@kring/core';

/** What the wall says about a vote. */
interface ScreenWords {
  rule(dots: number, mostPerItem: number): string;
  dots(count: number): string;
}

const nl = (count: number) => counted('nl', count, 'stip', 'stippen');
const fr = (count: number) => counted('fr', count, 'gommette', 'gommettes');
const en = (count: number) => counted('en', count, 'dot', 'dots');
const de = (count: number) => counted('de', count, 'Punkt', 'Punkte');

export const screenWords: Words<ScreenWords> = {
  nl: {
    rule: (dots, most) =>
      dots === 1
        ? 'Geef uw stip op uw telefoon'
        : `Geef uw ${figure('nl', dots)} stippen op uw telefoon, hoogstens ${most} per voorstel`,
    dots: nl,
  },
  fr: {
    rule: (dots, most) =>
      dots === 1
        ? 'Donnez votre gommette sur votre téléphone'
        : `Placez vos ${figure('fr', dots)} gommettes sur votre téléphone, ${most} au plus par proposition`,
    dots: fr,
  },
  en: {
    rule: (dots, most) =>
      dots === 1
        ? 'Give your dot on your phone'
        : `Place your ${figure('en', dots)} dots on your phone, at most ${most} per proposal`,
    dots: en,
  },
  de: {
    rule: (dots, most) =>
      dots === 1
        ? 'Geben Sie Ihren Punkt auf Ihrem Handy'
        : `Verteilen Sie Ihre ${figure('de', dots)} Punkte auf Ihrem Handy, höchstens ${most} je Vorschlag`,
    dots: de,
  },
};
