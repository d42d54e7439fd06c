import { counted, figure, type Words } from '@kring/core';

/** What the wall says about a vote. */
interface ScreenWords {
  rule(dots: number, mostPerItem: number): string;
  votedLabel: string;
  soon: string;
  closed: string;
  follows: string;
  turnout(people: number): string;
  nobody: string;
  dots(count: number): string;
  gone: string;
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
    votedLabel: 'Al gestemd',
    soon: 'De stemming begint zo',
    closed: 'De stemming is gesloten',
    follows: 'Het resultaat volgt zo.',
    turnout: (people) => (people === 1 ? 'Eén persoon stemde' : `${figure('nl', people)} mensen stemden`),
    nobody: 'Niemand stemde',
    dots: nl,
    gone: 'Deze tekst is weggehaald',
  },
  fr: {
    rule: (dots, most) =>
      dots === 1
        ? 'Donnez votre gommette sur votre téléphone'
        : `Placez vos ${figure('fr', dots)} gommettes sur votre téléphone, ${most} au plus par proposition`,
    votedLabel: 'Ont déjà voté',
    soon: 'Le vote va commencer',
    closed: 'Le vote est clos',
    follows: 'Le résultat suit dans un instant.',
    turnout: (people) => counted('fr', people, 'personne a voté', 'personnes ont voté'),
    nobody: 'Personne n’a voté',
    dots: fr,
    gone: 'Ce texte a été retiré',
  },
  en: {
    rule: (dots, most) =>
      dots === 1
        ? 'Give your dot on your phone'
        : `Place your ${figure('en', dots)} dots on your phone, at most ${most} per proposal`,
    votedLabel: 'Have voted',
    soon: 'The vote is about to begin',
    closed: 'The vote is closed',
    follows: 'The result follows in a moment.',
    turnout: (people) => `${counted('en', people, 'person', 'people')} voted`,
    nobody: 'Nobody voted',
    dots: en,
    gone: 'This text was taken away',
  },
  de: {
    rule: (dots, most) =>
      dots === 1
        ? 'Geben Sie Ihren Punkt auf Ihrem Handy'
        : `Verteilen Sie Ihre ${figure('de', dots)} Punkte auf Ihrem Handy, höchstens ${most} je Vorschlag`,
    votedLabel: 'Schon abgestimmt',
    soon: 'Die Abstimmung beginnt gleich',
    closed: 'Die Abstimmung ist geschlossen',
    follows: 'Das Ergebnis folgt gleich.',
    turnout: (people) => `${counted('de', people, 'Person hat', 'Personen haben')} abgestimmt`,
    nobody: 'Niemand hat abgestimmt',
    dots: de,
    gone: 'Dieser Text wurde entfernt',
  },
};
