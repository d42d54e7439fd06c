import { counted, figure, type Words } from '@kring/core';

/** What the facilitator reads about a vote, whatever one votes by. */
interface ConsoleWords {
  turnout: string;
  /** For the turnout, when nobody has joined yet. */
  nobody: string;
  of(count: number, all: number): string;
  measuredBy: { hall: string; phones: string };
  options(count: number): string;
  secret: string;
  secretHint: string;
  closedHint: string;
  result: string;
  ballots(count: number): string;
  blank(count: number): string;
  gone: string;
  best: string;
  bestHint(count: number, wanted: number): string;
  /** Drawn as a line beneath the last that goes on. */
  goOn(count: number): string;
  settings: {
    question: string;
    rule: string;
    ruleHint: string;
    /** Of several to be chosen. */
    winners: string;
    winnersHint: string;
    /** In the settings of a number that need not be set. */
    all: string;
    some: string;
    most: string;
    mostHint: string;
    mostLimit: string;
  };
}

export const consoleWords: Words<ConsoleWords> = {
  nl: {
    turnout: 'Gestemd',
    nobody: 'Er is nog niemand binnen.',
    of: (count, all) => `${figure('nl', count)} van ${figure('nl', all)}`,
    measuredBy: { hall: 'van wie er in de zaal is', phones: 'van wie meedoet met een telefoon' },
    options: (count) => counted('nl', count, 'voorstel', 'voorstellen'),
    secret: 'De stand is geheim',
    secretHint: 'Niemand ziet hoe er gestemd wordt, ook u niet. De stand verschijnt als u hem onthult.',
    closedHint: 'De stemming is gesloten. Onthul de stand als de zaal er klaar voor is.',
    result: 'Resultaat',
    ballots: (count) => `${counted('nl', count, 'persoon stemde', 'mensen stemden')}`,
    blank: (count) => `${figure('nl', count)} blanco`,
    gone: 'Deze tekst is weggehaald',
    best: 'Hoeveel gaan er verder?',
    bestHint: (count, wanted) =>
      count > wanted
        ? `Zo gaan er ${figure('nl', count)} verder: wie gelijk eindigt, gaat mee.`
        : 'Neem ze hieronder mee naar een volgende stap.',
    goOn: (count) => (count === 1 ? 'Dit gaat verder' : `Deze ${figure('nl', count)} gaan verder`),
    settings: {
      question: 'Vraag',
      rule: 'Hoe wordt er geteld?',
      ruleHint: 'Ligt vast zodra de stap opengaat, en staat dan op elk scherm.',
      winners: 'Hoeveel worden er gekozen?',
      winnersHint: 'Zonder aantal worden ze alleen gerangschikt.',
      all: 'Geen aantal',
      some: 'Een aantal',
      most: 'Hoeveel mag iemand aankruisen?',
      mostHint: 'Zonder grens kiest men het vrijst.',
      mostLimit: 'Hoogstens per persoon',
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
    secret: 'Le décompte est secret',
    secretHint: 'Personne ne voit comment on vote, vous non plus. Il apparaît quand vous le dévoilez.',
    closedHint: 'Le vote est clos. Dévoilez le décompte quand la salle est prête.',
    result: 'Résultat',
    ballots: (count) => counted('fr', count, 'personne a voté', 'personnes ont voté'),
    blank: (count) => counted('fr', count, 'vote blanc', 'votes blancs'),
    gone: 'Ce texte a été retiré',
    best: 'Combien continuent\u00a0?',
    bestHint: (count, wanted) =>
      count > wanted
        ? `Ainsi, ${figure('fr', count)} continuent\u00a0: les ex æquo passent aussi.`
        : 'Emmenez-les ci-dessous vers une étape suivante.',
    goOn: (count) => (count < 2 ? 'Celle-ci continue' : `Ces ${figure('fr', count)} continuent`),
    settings: {
      question: 'Question',
      rule: 'Comment compte-t-on\u00a0?',
      ruleHint: 'Fixé dès que l’étape s’ouvre, et affiché sur chaque écran.',
      winners: 'Combien en retient-on\u00a0?',
      winnersHint: 'Sans nombre, elles sont seulement classées.',
      all: 'Pas de nombre',
      some: 'Un nombre',
      most: 'Combien peut-on en cocher\u00a0?',
      mostHint: 'Sans limite, on choisit le plus librement.',
      mostLimit: 'Au plus par personne',
    },
  },
  en: {
    turnout: 'Have voted',
    nobody: 'Nobody is here yet.',
    of: (count, all) => `${figure('en', count)} of ${figure('en', all)}`,
    measuredBy: { hall: 'of those in the hall', phones: 'of those taking part by phone' },
    options: (count) => counted('en', count, 'proposal', 'proposals'),
    secret: 'The count is secret',
    secretHint: 'Nobody sees how people vote, not even you. It appears when you reveal it.',
    closedHint: 'The vote is closed. Reveal the count when the room is ready.',
    result: 'Result',
    ballots: (count) => `${counted('en', count, 'person', 'people')} voted`,
    blank: (count) => `${figure('en', count)} blank`,
    gone: 'This text was taken away',
    best: 'How many go on?',
    bestHint: (count, wanted) =>
      count > wanted
        ? `That way ${figure('en', count)} go on: whoever is tied comes along.`
        : 'Take them to another step below.',
    goOn: (count) => (count === 1 ? 'This one goes on' : `These ${figure('en', count)} go on`),
    settings: {
      question: 'Question',
      rule: 'How is it counted?',
      ruleHint: 'Settled once the step opens, and then on every screen.',
      winners: 'How many are chosen?',
      winnersHint: 'Without a number they are only put in order.',
      all: 'No number',
      some: 'A number',
      most: 'How many may one person tick?',
      mostHint: 'Without a limit people choose most freely.',
      mostLimit: 'At most per person',
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
    secret: 'Der Stand ist geheim',
    secretHint: 'Niemand sieht, wie abgestimmt wird, auch Sie nicht. Er erscheint, wenn Sie ihn zeigen.',
    closedHint: 'Die Abstimmung ist geschlossen. Zeigen Sie den Stand, wenn der Saal bereit ist.',
    result: 'Ergebnis',
    ballots: (count) => `${counted('de', count, 'Person hat', 'Personen haben')} abgestimmt`,
    blank: (count) => counted('de', count, 'leerer Stimmzettel', 'leere Stimmzettel'),
    gone: 'Dieser Text wurde entfernt',
    best: 'Wie viele gehen weiter?',
    bestHint: (count, wanted) =>
      count > wanted
        ? `So gehen ${figure('de', count)} weiter: Was gleichauf liegt, kommt mit.`
        : 'Nehmen Sie sie unten zu einem nächsten Schritt mit.',
    goOn: (count) => (count === 1 ? 'Dieser geht weiter' : `Diese ${figure('de', count)} gehen weiter`),
    settings: {
      question: 'Frage',
      rule: 'Wie wird gezählt?',
      ruleHint: 'Steht fest, sobald der Schritt beginnt, und steht dann auf der Leinwand und jedem Handy.',
      winners: 'Wie viele werden gewählt?',
      winnersHint: 'Ohne Zahl werden sie nur geordnet.',
      all: 'Keine Zahl',
      some: 'Eine Zahl',
      most: 'Wie viele darf man ankreuzen?',
      mostHint: 'Ohne Grenze wählt man am freiesten.',
      mostLimit: 'Höchstens pro Person',
    },
  },
};
