import { counted, type Words } from '@kring/core';

/** What the facilitator reads about dots, beside what is said of every vote. */
interface ConsoleWords {
  rule(dots: number, mostPerItem: number): string;
  liveHint: string;
  dots(count: number): string;
  from(people: number): string;
  settings: {
    dots: string;
    dotsHint: string;
    most: string;
    mostHint: string;
    show: string;
    secret: string;
    live: string;
    secretHint: string;
    liveHint: string;
  };
}

const nl = (count: number) => counted('nl', count, 'stip', 'stippen');
const fr = (count: number) => counted('fr', count, 'gommette', 'gommettes');
const en = (count: number) => counted('en', count, 'dot', 'dots');
const de = (count: number) => counted('de', count, 'Punkt', 'Punkte');

export const consoleWords: Words<ConsoleWords> = {
  nl: {
    rule: (dots, most) => `${nl(dots)} per persoon, hoogstens ${most} per voorstel`,
    liveHint: 'De stand loopt mee voor iedereen, zoals u bij de instellingen koos.',
    dots: nl,
    from: (people) => `van ${counted('nl', people, 'persoon', 'mensen')}`,
    settings: {
      dots: 'Stippen per persoon',
      dotsHint: 'Drie tot vijf werkt meestal goed.',
      most: 'Hoogstens op één voorstel',
      mostHint: 'Bij één volstaat een tik op het voorstel.',
      show: 'Wanneer ziet men de stand?',
      secret: 'Pas na onthullen',
      live: 'Meteen',
      secretHint: 'Aanbevolen: zo kiest iedereen vrij, zonder te kijken wat wint.',
      liveHint: 'In een kleine groep kan men dan zien wie wat koos.',
    },
  },
  fr: {
    rule: (dots, most) => `${fr(dots)} par personne, ${most} au plus par proposition`,
    liveHint: 'Tout le monde voit le décompte évoluer, comme vous l’avez choisi dans les réglages.',
    dots: fr,
    from: (people) => `de ${counted('fr', people, 'personne', 'personnes')}`,
    settings: {
      dots: 'Gommettes par personne',
      dotsHint: 'De trois à cinq convient le plus souvent.',
      most: 'Au plus sur une proposition',
      mostHint: 'Avec une seule, il suffit de toucher la proposition.',
      show: 'Quand voit-on le décompte\u00a0?',
      secret: 'Une fois dévoilé',
      live: 'Aussitôt',
      secretHint: 'Conseillé\u00a0: chacun choisit librement, sans voir ce qui l’emporte.',
      liveHint: 'Dans un petit groupe, on peut alors voir qui a choisi quoi.',
    },
  },
  en: {
    rule: (dots, most) => `${en(dots)} each, at most ${most} per proposal`,
    liveHint: 'Everyone sees the count as it moves, as you chose in the settings.',
    dots: en,
    from: (people) => `from ${counted('en', people, 'person', 'people')}`,
    settings: {
      dots: 'Dots per person',
      dotsHint: 'Three to five works well most of the time.',
      most: 'At most on one proposal',
      mostHint: 'With one, a tap on the proposal is enough.',
      show: 'When is the count seen?',
      secret: 'Once revealed',
      live: 'At once',
      secretHint: 'Recommended: everyone chooses freely, without looking at what is winning.',
      liveHint: 'In a small group one can then see who chose what.',
    },
  },
  de: {
    rule: (dots, most) => `${de(dots)} pro Person, höchstens ${most} je Vorschlag`,
    liveHint: 'Alle sehen den Stand mitlaufen, wie Sie es in den Einstellungen gewählt haben.',
    dots: de,
    from: (people) => `von ${counted('de', people, 'Person', 'Personen')}`,
    settings: {
      dots: 'Punkte pro Person',
      dotsHint: 'Drei bis fünf sind meistens gut.',
      most: 'Höchstens auf einen Vorschlag',
      mostHint: 'Bei einem genügt es, den Vorschlag anzutippen.',
      show: 'Wann sieht man den Stand?',
      secret: 'Wenn Sie ihn zeigen',
      live: 'Sofort',
      secretHint: 'Empfohlen: So wählen alle frei, ohne zu schauen, was vorne liegt.',
      liveHint: 'In einer kleinen Gruppe sieht man dann, wer was gewählt hat.',
    },
  },
};
