import { figure, plural, type Lang, type ReportedDecision, type RoomIs, type Words } from '@kring/core';

/** How many are for both of two options, for one alone, for neither. */
export interface SplitFigures {
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly neither: number;
}

/** What a report says of counts by a rule, of decisions by consent and of estimates. `step` may be empty. */
export interface DecidingWords {
  /** How many voted, those with a blank ballot among them. */
  voted(people: number, blank: number): string;
  /** `by`: the same by each way, in a list. */
  votedByWay(voted: string, by: string): string;
  countedBy(says: string): string;
  noBallots: string;
  outcomeColumn: string;
  forIt: string;
  /** Above a table of who came by which way for each option. */
  waysApart: string;
  /** How many of them came by each way. */
  byWay: Readonly<Record<'phones' | 'paper' | 'hands', string>>;
  of(part: string, whole: string): string;
  room: string;
  roomIs: Readonly<Record<RoomIs, string>>;
  roomMeans: string;
  cost: string;
  chosen: string;
  yes: string;
  no: string;
  spentOf(spent: string, budget: string): string;
  left(left: string): string;
  whyChosen: string;
  whyNot: string;
  aboutEach: string;
  splits: string;
  split(first: string, second: string, figures: SplitFigures): string;
  before: string;
  thinBar: string;
  fullBar: string;
  choseThese(names: string, step: string): string;
  choseMany(count: string, all: string, step: string): string;
  choseNone(step: string): string;
  onTop(names: string, step: string): string;
  status: Readonly<Record<ReportedDecision['status'], string>>;
  owner: string;
  reviewOn: string;
  round(number: number): string;
  roundColumn: string;
  wording: string;
  consents: string;
  concerns: string;
  objections: string;
  concernsKept: string;
  objectionsLeft: string;
  /** `state`: one of `status`. */
  decided(state: string, proposal: string, step: string): string;
  estimates: string;
  middle: string;
  middleHalf: string;
  between(lower: string, upper: string): string;
  reasons: string;
  estimated(median: string, lower: string, upper: string, step: string): string;
  noEstimates: string;
  guessKey: string;
}

const count = (lang: Lang, value: number) => figure(lang, value).replaceAll('\u202f', '\u00a0');
const some = (lang: Lang, value: number, one: string, several: string) =>
  `${count(lang, value)} ${plural(lang, value, one, several)}`;

export const decidingWords: Words<DecidingWords> = {
  nl: {
    voted: (people, blank) =>
      `${some('nl', people, 'persoon stemde', 'mensen stemden')}${blank > 0 ? `, van wie ${count('nl', blank)} blanco` : ''}`,
    votedByWay: (voted, by) => `${voted}: ${by}`,
    countedBy: (says) => `Zo werd geteld: ${says}`,
    noBallots: 'Niemand diende een stembiljet in.',
    outcomeColumn: 'Uitslag',
    forIt: 'Voor',
    waysApart: 'Telefoon, papier en handen apart',
    byWay: { phones: 'Met telefoon', paper: 'Op papier', hands: 'Met de hand' },
    of: (part, whole) => `${part} van ${whole}`,
    room: 'De zaal',
    roomIs: { agreed: 'men is het eens', mixed: 'de meningen verschillen', divided: 'de zaal is verdeeld' },
    roomMeans:
      'De zaal is verdeeld waar veel mensen aan de ene kant staan en veel aan de andere. Men is het eens waar de antwoorden dicht bij elkaar liggen.',
    cost: 'Kostprijs',
    chosen: 'Gekozen',
    yes: 'ja',
    no: 'nee',
    spentOf: (spent, budget) => `Besteed: ${spent} van ${budget}.`,
    left: (left) => `Er blijft ${left} over.`,
    whyChosen: 'Gekozen, en waarom',
    whyNot: 'Niet gekozen, en waarom niet',
    aboutEach: 'Bij elk voorstel',
    splits: 'Waar de zaal zich splitst',
    split: (first, second, { both, onlyFirst, onlySecond, neither }) =>
      `${some('nl', onlyFirst, 'persoon is', 'mensen zijn')} alleen voor “${first}”, ${count('nl', onlySecond)} alleen voor “${second}”, ${count('nl', both)} voor allebei en ${count('nl', neither)} voor geen van beide.`,
    before: 'vorige ronde',
    thinBar: 'De dunne balk is de vorige ronde.',
    fullBar: 'Wat in volle kleur staat, is gekozen.',
    choseThese: (names, step) => (step ? `In “${step}” werd gekozen: ${names}.` : `Gekozen: ${names}.`),
    choseMany: (chosen, all, step) =>
      `${step ? `In “${step}” werden` : 'Er werden'} ${chosen} van de ${all} voorstellen gekozen.`,
    choseNone: (step) => (step ? `In “${step}” werd niets gekozen.` : 'Er werd niets gekozen.'),
    onTop: (names, step) => (step ? `In “${step}” staat bovenaan: ${names}.` : `Bovenaan staat: ${names}.`),
    status: { adopted: 'Aangenomen', dropped: 'Niet aangenomen', open: 'Nog niet beslist' },
    owner: 'Trekker',
    reviewOn: 'Opnieuw te bekijken op',
    round: (number) => `Ronde ${number}`,
    roundColumn: 'Ronde',
    wording: 'Toen stond er',
    consents: 'Geen bezwaar',
    concerns: 'Bedenking',
    objections: 'Bezwaar',
    concernsKept: 'Bedenkingen om mee te nemen',
    objectionsLeft: 'Bezwaren die bleven',
    decided: (state, proposal, step) => `${state}${step ? ` in “${step}”` : ''}: ${proposal}`,
    estimates: 'Schattingen',
    middle: 'In het midden',
    middleHalf: 'De middelste helft',
    between: (lower, upper) => `${lower} tot ${upper}`,
    reasons: 'Waarom mensen dat schatten',
    estimated: (median, lower, upper, step) =>
      `${step ? `In “${step}” schat` : 'Zo schat'} de zaal: ${median}. De middelste helft zit tussen ${lower} en ${upper}.`,
    noEstimates: 'Niemand gaf een schatting.',
    guessKey: 'De streep is de middelste schatting; in het vlak ligt de middelste helft.',
  },
  fr: {
    voted: (people, blank) =>
      `${some('fr', people, 'personne a voté', 'personnes ont voté')}${blank > 0 ? `, dont ${some('fr', blank, 'vote blanc', 'votes blancs')}` : ''}`,
    votedByWay: (voted, by) => `${voted}\u00a0: ${by}`,
    countedBy: (says) => `Mode de calcul\u00a0: ${says}`,
    noBallots: 'Personne n’a remis de bulletin.',
    outcomeColumn: 'Résultat',
    forIt: 'Pour',
    waysApart: 'Téléphone, papier et mains levées séparément',
    byWay: { phones: 'Par téléphone', paper: 'Sur papier', hands: 'À main levée' },
    of: (part, whole) => `${part} sur ${whole}`,
    room: 'La salle',
    roomIs: { agreed: 'on est d’accord', mixed: 'les avis diffèrent', divided: 'la salle est partagée' },
    roomMeans:
      'La salle est partagée quand beaucoup de personnes se trouvent d’un côté et beaucoup de l’autre. On est d’accord quand les réponses sont proches les unes des autres.',
    cost: 'Coût',
    chosen: 'Retenu',
    yes: 'oui',
    no: 'non',
    spentOf: (spent, budget) => `Dépensé\u00a0: ${spent} sur ${budget}.`,
    left: (left) => `Il reste ${left}.`,
    whyChosen: 'Retenu, et pourquoi',
    whyNot: 'Non retenu, et pourquoi',
    aboutEach: 'À propos de chaque proposition',
    splits: 'Là où la salle se partage',
    split: (first, second, { both, onlyFirst, onlySecond, neither }) =>
      `${some('fr', onlyFirst, 'personne soutient', 'personnes soutiennent')} seulement «\u00a0${first}\u00a0», ${count('fr', onlySecond)} seulement «\u00a0${second}\u00a0», ${count('fr', both)} les deux et ${count('fr', neither)} ni l’un ni l’autre.`,
    before: 'tour précédent',
    thinBar: 'La barre fine est le tour précédent.',
    fullBar: 'Ce qui est en pleine couleur est retenu.',
    choseThese: (names, step) =>
      step
        ? `Dans «\u00a0${step}\u00a0», la salle a retenu\u00a0: ${names}.`
        : `La salle a retenu\u00a0: ${names}.`,
    choseMany: (chosen, all, step) =>
      `${step ? `Dans «\u00a0${step}\u00a0», la salle` : 'La salle'} a retenu ${chosen} propositions sur ${all}.`,
    choseNone: (step) => (step ? `Dans «\u00a0${step}\u00a0», rien n’a été retenu.` : 'Rien n’a été retenu.'),
    onTop: (names, step) =>
      step ? `Dans «\u00a0${step}\u00a0», en tête\u00a0: ${names}.` : `En tête\u00a0: ${names}.`,
    status: { adopted: 'Adopté', dropped: 'Non adopté', open: 'Pas encore décidé' },
    owner: 'Responsable',
    reviewOn: 'À revoir le',
    round: (number) => `Tour ${number}`,
    roundColumn: 'Tour',
    wording: 'Texte de ce tour',
    consents: 'Pas d’objection',
    concerns: 'Réserve',
    objections: 'Objection',
    concernsKept: 'Réserves à garder en tête',
    objectionsLeft: 'Objections qui sont restées',
    decided: (state, proposal, step) =>
      `${state}${step ? ` dans «\u00a0${step}\u00a0»` : ''}\u00a0: ${proposal}`,
    estimates: 'Estimations',
    middle: 'Au milieu',
    middleHalf: 'La moitié du milieu',
    between: (lower, upper) => `${lower} à ${upper}`,
    reasons: 'Pourquoi ces estimations',
    estimated: (median, lower, upper, step) =>
      `${step ? `Dans «\u00a0${step}\u00a0», la salle` : 'La salle'} estime\u00a0: ${median}. La moitié du milieu se situe entre ${lower} et ${upper}.`,
    noEstimates: 'Personne n’a donné d’estimation.',
    guessKey: 'Le trait est l’estimation du milieu\u00a0; la bande couvre la moitié du milieu.',
  },
  en: {
    voted: (people, blank) =>
      `${some('en', people, 'person', 'people')} voted${blank > 0 ? `, ${count('en', blank)} of them blank` : ''}`,
    votedByWay: (voted, by) => `${voted}: ${by}`,
    countedBy: (says) => `How it was counted: ${says}`,
    noBallots: 'Nobody handed in a ballot.',
    outcomeColumn: 'Result',
    forIt: 'For it',
    waysApart: 'Phones, paper and hands apart',
    byWay: { phones: 'By phone', paper: 'On paper', hands: 'By hand' },
    of: (part, whole) => `${part} of ${whole}`,
    room: 'The room',
    roomIs: { agreed: 'people agree', mixed: 'opinions differ', divided: 'the room is divided' },
    roomMeans:
      'The room is divided where many people stand on one side and many on the other. People agree where the answers lie close together.',
    cost: 'Cost',
    chosen: 'Chosen',
    yes: 'yes',
    no: 'no',
    spentOf: (spent, budget) => `Spent: ${spent} of ${budget}.`,
    left: (left) => `${left} is left.`,
    whyChosen: 'Chosen, and why',
    whyNot: 'Not chosen, and why not',
    aboutEach: 'About each proposal',
    splits: 'Where the room splits',
    split: (first, second, { both, onlyFirst, onlySecond, neither }) =>
      `${some('en', onlyFirst, 'person is', 'people are')} for ‘${first}’ alone, ${count('en', onlySecond)} for ‘${second}’ alone, ${count('en', both)} for both and ${count('en', neither)} for neither.`,
    before: 'round before',
    thinBar: 'The thin bar is the round before.',
    fullBar: 'What is in full colour was chosen.',
    choseThese: (names, step) =>
      step ? `In ‘${step}’ the room chose ${names}.` : `The room chose ${names}.`,
    choseMany: (chosen, all, step) =>
      `${step ? `In ‘${step}’ the room` : 'The room'} chose ${chosen} of ${all} proposals.`,
    choseNone: (step) => (step ? `In ‘${step}’ nothing was chosen.` : 'Nothing was chosen.'),
    onTop: (names, step) => (step ? `In ‘${step}’ on top: ${names}.` : `On top: ${names}.`),
    status: { adopted: 'Adopted', dropped: 'Not adopted', open: 'Not decided yet' },
    owner: 'Carried out by',
    reviewOn: 'To be looked at again on',
    round: (number) => `Round ${number}`,
    roundColumn: 'Round',
    wording: 'Its words then',
    consents: 'No objection',
    concerns: 'Concern',
    objections: 'Objection',
    concernsKept: 'Concerns to keep in mind',
    objectionsLeft: 'Objections that remained',
    decided: (state, proposal, step) => `${state}${step ? ` in ‘${step}’` : ''}: ${proposal}`,
    estimates: 'Estimates',
    middle: 'In the middle',
    middleHalf: 'The middle half',
    between: (lower, upper) => `${lower} to ${upper}`,
    reasons: 'Why people estimate so',
    estimated: (median, lower, upper, step) =>
      `${step ? `In ‘${step}’ the room` : 'The room'} estimates ${median}. The middle half lies between ${lower} and ${upper}.`,
    noEstimates: 'Nobody gave an estimate.',
    guessKey: 'The line is the estimate in the middle; the middle half lies in the band.',
  },
  de: {
    voted: (people, blank) =>
      `${some('de', people, 'Person hat', 'Personen haben')} abgestimmt${blank > 0 ? `, davon ${count('de', blank)} mit leerem Stimmzettel` : ''}`,
    votedByWay: (voted, by) => `${voted}: ${by}`,
    countedBy: (says) => `So wurde gezählt: ${says}`,
    noBallots: 'Niemand hat einen Stimmzettel abgegeben.',
    outcomeColumn: 'Ergebnis',
    forIt: 'Dafür',
    waysApart: 'Handy, Papier und Handzeichen getrennt',
    byWay: { phones: 'Mit Handy', paper: 'Auf Papier', hands: 'Per Handzeichen' },
    of: (part, whole) => `${part} von ${whole}`,
    room: 'Der Saal',
    roomIs: {
      agreed: 'man ist sich einig',
      mixed: 'die Meinungen gehen auseinander',
      divided: 'der Saal ist geteilt',
    },
    roomMeans:
      'Der Saal ist geteilt, wo viele auf der einen Seite stehen und viele auf der anderen. Man ist sich einig, wo die Antworten nah beieinanderliegen.',
    cost: 'Kosten',
    chosen: 'Gewählt',
    yes: 'ja',
    no: 'nein',
    spentOf: (spent, budget) => `Ausgegeben: ${spent} von ${budget}.`,
    left: (left) => `Übrig bleiben ${left}.`,
    whyChosen: 'Gewählt, und warum',
    whyNot: 'Nicht gewählt, und warum nicht',
    aboutEach: 'Zu jedem Vorschlag',
    splits: 'Wo sich der Saal teilt',
    split: (first, second, { both, onlyFirst, onlySecond, neither }) =>
      `${some('de', onlyFirst, 'Person ist', 'Personen sind')} nur für „${first}“, ${count('de', onlySecond)} nur für „${second}“, ${count('de', both)} für beide und ${count('de', neither)} für keins von beiden.`,
    before: 'Runde davor',
    thinBar: 'Der dünne Balken ist die Runde davor.',
    fullBar: 'Was in voller Farbe steht, wurde gewählt.',
    choseThese: (names, step) =>
      step ? `In „${step}“ wurde gewählt: ${names}.` : `Gewählt wurde: ${names}.`,
    choseMany: (chosen, all, step) =>
      `${step ? `In „${step}“ wurden` : 'Es wurden'} ${chosen} von ${all} Vorschlägen gewählt.`,
    choseNone: (step) => (step ? `In „${step}“ wurde nichts gewählt.` : 'Es wurde nichts gewählt.'),
    onTop: (names, step) => (step ? `In „${step}“ steht oben: ${names}.` : `Oben steht: ${names}.`),
    status: { adopted: 'Angenommen', dropped: 'Nicht angenommen', open: 'Noch nicht entschieden' },
    owner: 'Verantwortlich',
    reviewOn: 'Wieder zu prüfen am',
    round: (number) => `Runde ${number}`,
    roundColumn: 'Runde',
    wording: 'Damaliger Wortlaut',
    consents: 'Kein Einwand',
    concerns: 'Bedenken',
    objections: 'Einwand',
    concernsKept: 'Bedenken, die im Blick bleiben',
    objectionsLeft: 'Einwände, die blieben',
    decided: (state, proposal, step) => `${state}${step ? ` in „${step}“` : ''}: ${proposal}`,
    estimates: 'Schätzungen',
    middle: 'In der Mitte',
    middleHalf: 'Die mittlere Hälfte',
    between: (lower, upper) => `${lower} bis ${upper}`,
    reasons: 'Warum so geschätzt wurde',
    estimated: (median, lower, upper, step) =>
      `${step ? `In „${step}“ schätzt` : 'So schätzt'} der Saal: ${median}. Die mittlere Hälfte liegt zwischen ${lower} und ${upper}.`,
    noEstimates: 'Niemand hat eine Schätzung abgegeben.',
    guessKey: 'Der Strich ist die mittlere Schätzung; im Feld liegt die mittlere Hälfte.',
  },
};
