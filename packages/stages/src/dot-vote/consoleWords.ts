import { counted, figure, type Words } from '@kring/core';

/** What the facilitator reads about a vote, while it runs and while it is prepared. */
interface ConsoleWords {
  turnout: string;
  /** For the turnout, when nobody has joined yet. */
  nobody: string;
  of(count: number, all: number): string;
  measuredBy: { hall: string; phones: string };
  options(count: number): string;
  rule(dots: number, mostPerItem: number): string;
  secret: string;
  secretHint: string;
  closedHint: string;
  liveHint: string;
  result: string;
  ballots(count: number): string;
  blank(count: number): string;
  dots(count: number): string;
  from(people: number): string;
  gone: string;
  settings: {
    question: string;
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
    turnout: 'Gestemd',
    nobody: 'Er is nog niemand binnen.',
    of: (count, all) => `${figure('nl', count)} van ${figure('nl', all)}`,
    measuredBy: { hall: 'van wie er in de zaal is', phones: 'van wie meedoet met een telefoon' },
    options: (count) => counted('nl', count, 'voorstel', 'voorstellen'),
    rule: (dots, most) => `${nl(dots)} per persoon, hoogstens ${most} per voorstel`,
    secret: 'De stand is geheim',
    secretHint: 'Niemand ziet hoe er gestemd wordt, ook u niet. De stand verschijnt als u hem onthult.',
    closedHint: 'De stemming is gesloten. Onthul de stand als de zaal er klaar voor is.',
    liveHint: 'De stand loopt mee voor iedereen, zoals u bij de instellingen koos.',
    result: 'Rangschikking',
    ballots: (count) => `${counted('nl', count, 'persoon gaf', 'mensen gaven')} stippen`,
    blank: (count) => `${counted('nl', count, 'onthield', 'onthielden')} zich`,
    dots: nl,
    from: (people) => `van ${counted('nl', people, 'persoon', 'mensen')}`,
    gone: 'Deze tekst is weggehaald',
    settings: {
      question: 'Vraag',
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
    turnout: 'Ont voté',
    nobody: 'Personne n’est encore là.',
    of: (count, all) => `${figure('fr', count)} sur ${figure('fr', all)}`,
    measuredBy: {
      hall: 'des personnes présentes dans la salle',
      phones: 'des personnes qui participent par téléphone',
    },
    options: (count) => counted('fr', count, 'proposition', 'propositions'),
    rule: (dots, most) => `${fr(dots)} par personne, ${most} au plus par proposition`,
    secret: 'Le décompte est secret',
    secretHint: 'Personne ne voit comment on vote, vous non plus. Il apparaît quand vous le dévoilez.',
    closedHint: 'Le vote est clos. Dévoilez le décompte quand la salle est prête.',
    liveHint: 'Tout le monde voit le décompte évoluer, comme vous l’avez choisi dans les réglages.',
    result: 'Classement',
    ballots: (count) =>
      counted('fr', count, 'personne a donné des gommettes', 'personnes ont donné des gommettes'),
    blank: (count) => counted('fr', count, 'abstention', 'abstentions'),
    dots: fr,
    from: (people) => `de ${counted('fr', people, 'personne', 'personnes')}`,
    gone: 'Ce texte a été retiré',
    settings: {
      question: 'Question',
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
    turnout: 'Have voted',
    nobody: 'Nobody is here yet.',
    of: (count, all) => `${figure('en', count)} of ${figure('en', all)}`,
    measuredBy: { hall: 'of those in the hall', phones: 'of those taking part by phone' },
    options: (count) => counted('en', count, 'proposal', 'proposals'),
    rule: (dots, most) => `${en(dots)} each, at most ${most} per proposal`,
    secret: 'The count is secret',
    secretHint: 'Nobody sees how people vote, not even you. It appears when you reveal it.',
    closedHint: 'The vote is closed. Reveal the count when the room is ready.',
    liveHint: 'Everyone sees the count as it moves, as you chose in the settings.',
    result: 'Ranking',
    ballots: (count) => `${counted('en', count, 'person', 'people')} gave dots`,
    blank: (count) => `${figure('en', count)} abstained`,
    dots: en,
    from: (people) => `from ${counted('en', people, 'person', 'people')}`,
    gone: 'This text was taken away',
    settings: {
      question: 'Question',
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
    turnout: 'Abgestimmt',
    nobody: 'Es ist noch niemand da.',
    of: (count, all) => `${figure('de', count)} von ${figure('de', all)}`,
    measuredBy: {
      hall: 'der Anwesenden im Saal',
      phones: 'derer, die mit dem Handy mitmachen',
    },
    options: (count) => counted('de', count, 'Vorschlag', 'Vorschläge'),
    rule: (dots, most) => `${de(dots)} pro Person, höchstens ${most} je Vorschlag`,
    secret: 'Der Stand ist geheim',
    secretHint: 'Niemand sieht, wie abgestimmt wird, auch Sie nicht. Er erscheint, wenn Sie ihn zeigen.',
    closedHint: 'Die Abstimmung ist geschlossen. Zeigen Sie den Stand, wenn der Saal bereit ist.',
    liveHint: 'Alle sehen den Stand mitlaufen, wie Sie es in den Einstellungen gewählt haben.',
    result: 'Rangfolge',
    ballots: (count) => `${counted('de', count, 'Person hat', 'Personen haben')} Punkte vergeben`,
    blank: (count) => counted('de', count, 'Enthaltung', 'Enthaltungen'),
    dots: de,
    from: (people) => `von ${counted('de', people, 'Person', 'Personen')}`,
    gone: 'Dieser Text wurde entfernt',
    settings: {
      question: 'Frage',
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
