import { figure, plural, type Lang, type Phase, type Words } from '@kring/core';
import { decidingWords, type DecidingWords } from './decidingWords.ts';

/** What a report says by itself. */
export interface ReportWords extends DecidingWords {
  report: string;
  date: string;
  organiser: string;
  inHall: string;
  joined: string;
  /** Where others took part on paper or by a show of hands. */
  joinedByPhone: string;
  ideasTitle: string;
  publicPage: string;
  outcome: string;
  agenda: string;
  stage: string;
  state: string;
  turnout: string;
  ofHall: string;
  ofJoined: string;
  phase: Readonly<Record<Phase, string>>;
  skipped: string;
  provisional: string;
  people(count: number, shown: string): string;
  ideas(count: number, shown: string): string;
  groups(count: number, shown: string): string;
  withheld(count: number, shown: string): string;
  noIdeas: string;
  group: string;
  ungrouped: string;
  unnamed: string;
  byFacilitator: string;
  corrected: string;
  removed: string;
  rank: string;
  tied: string;
  choice: string;
  dots: string;
  givers: string;
  /** Above `38 (15 × 1, 23 × 2)`: so many people, of whom so many gave so many dots. */
  giversTimesDots: string;
  ideasBehind: string;
  tallyChart: string;
  dotsEach(count: number, mostPerItem: number): string;
  chartShows(count: number): string;
  tookPartByPhone(count: number, shown: string): string;
  tookPart(count: number, shown: string): string;
  gathered(count: number, shown: string, groups: string | null): string;
  /** `step`: the title of the vote's step; it may be empty. */
  mostDots(choices: string, step: string): string;
  missingLetters: string;
  moreInReport(shown: number, all: number): string;
  eachDot: string;
  interim: string;
  noVotes: string;
  answer: string;
  answers(count: number, shown: string): string;
  share: string;
  comments(count: number, shown: string): string;
  redactedComments(count: number, shown: string): string;
  made(date: string): string;
  page(page: string, pages: string): string;
  picture: string;
}

/** What there are so many of, after the number as its language shows it. */
const some = (lang: Lang, count: number, shown: string, one: string, several: string) =>
  `${shown} ${plural(lang, count, one, several)}`;
/** French counts zero as one. */
export const words: Words<ReportWords> = {
  nl: {
    ...decidingWords.nl,
    report: 'Verslag',
    date: 'Datum',
    organiser: 'Organisator',
    inHall: 'in de zaal',
    joined: 'deden mee',
    joinedByPhone: 'deden mee met de telefoon',
    ideasTitle: 'ideeën',
    publicPage: 'Resultaten online',
    outcome: 'Wat eruit kwam',
    agenda: 'Verloop',
    stage: 'Stap',
    state: 'Stand',
    turnout: 'Deden mee',
    ofHall: 'Van de zaal',
    ofJoined: 'Van de deelnemers',
    phase: {
      prepared: 'gepland',
      open: 'open',
      closed: 'afgesloten',
      revealed: 'onthuld',
      sealed: 'verzegeld',
    },
    skipped: 'overgeslagen',
    provisional:
      'Tussentijds verslag: de bijeenkomst is nog niet afgelopen. Wat nog geheim is, staat er niet in.',
    people: (count, shown) => some('nl', count, shown, 'deelnemer', 'deelnemers'),
    ideas: (count, shown) => some('nl', count, shown, 'idee', 'ideeën'),
    groups: (count, shown) => some('nl', count, shown, 'groep', 'groepen'),
    withheld: (count, shown) =>
      count === 1
        ? 'Eén idee werd door de begeleiding niet getoond en staat hier niet bij.'
        : `${shown} ideeën werden door de begeleiding niet getoond en staan hier niet bij.`,
    noIdeas: 'Hier kwamen geen ideeën.',
    group: 'Groep',
    ungrouped: 'Zonder groep',
    unnamed: 'Groep zonder naam',
    byFacilitator: 'genoteerd door de begeleider',
    corrected: 'verbeterd',
    removed: '[verwijderd]',
    rank: 'Plaats',
    tied: 'ex aequo',
    choice: 'Voorstel',
    dots: 'Stippen',
    givers: 'Mensen',
    giversTimesDots: 'Mensen (× stippen)',
    ideasBehind: 'Ideeën',
    tallyChart: 'Grafiek van de stippen',
    dotsEach: (count, most) =>
      `${some('nl', count, figure('nl', count), 'stip', 'stippen')} per persoon, hoogstens ${most} per voorstel`,
    chartShows: (count) => `De grafiek toont de eerste ${figure('nl', count)}; verderop staan ze allemaal.`,
    tookPart: (count, shown) => (count === 1 ? 'Eén persoon deed mee.' : `${shown} mensen deden mee.`),
    tookPartByPhone: (count, shown) =>
      count === 1 ? 'Eén persoon deed mee met de telefoon.' : `${shown} mensen deden mee met de telefoon.`,
    gathered: (count, shown, groups) =>
      `${count === 1 ? 'Er werd één idee verzameld' : `Er werden ${shown} ideeën verzameld`}${groups ? `, samengebracht in ${groups}` : ''}.`,
    mostDots: (choices, step) =>
      step
        ? `In “${step}” gingen de meeste stippen naar ${choices}.`
        : `De meeste stippen gingen naar ${choices}.`,
    missingLetters:
      'Hier staan tekens in die deze PDF niet kan tonen, zoals Chinese of Japanse. In de Word- en webversie staan ze wel.',
    moreInReport: (shown, all) =>
      `Hier staan de eerste ${figure('nl', shown)} van ${figure('nl', all)}; in het verslag staan ze allemaal.`,
    eachDot: 'Elk bolletje is een idee.',
    interim: 'Tussenstand: de bijeenkomst is nog niet afgelopen.',
    noVotes: 'Er werden geen stippen gegeven.',
    answer: 'Antwoord',
    answers: (count, shown) => some('nl', count, shown, 'antwoord', 'antwoorden'),
    share: 'Aandeel',
    comments: (count, shown) => some('nl', count, shown, 'reactie', 'reacties'),
    redactedComments: (count, shown) =>
      count === 1
        ? 'Van één reactie heeft de begeleiding de tekst weggehaald.'
        : `Van ${shown} reacties heeft de begeleiding de tekst weggehaald.`,
    made: (date) => `Gemaakt met Kring op ${date}`,
    page: (page, pages) => `Bladzijde ${page} van ${pages}`,
    picture: 'Afbeelding',
  },
  fr: {
    ...decidingWords.fr,
    report: 'Rapport',
    date: 'Date',
    organiser: 'Organisateur',
    inHall: 'dans la salle',
    joined: 'ont participé',
    joinedByPhone: 'ont participé par téléphone',
    ideasTitle: 'idées',
    publicPage: 'Résultats en ligne',
    outcome: 'Ce qui en est ressorti',
    agenda: 'Déroulement',
    stage: 'Étape',
    state: 'État',
    turnout: 'Ont participé',
    ofHall: 'De la salle',
    ofJoined: 'Des participants',
    phase: {
      prepared: 'prévue',
      open: 'ouverte',
      closed: 'clôturée',
      revealed: 'dévoilée',
      sealed: 'scellée',
    },
    skipped: 'passée',
    provisional:
      'Rapport provisoire\u00a0: la réunion n’est pas terminée. Ce qui est encore secret n’y figure pas.',
    people: (count, shown) => some('fr', count, shown, 'participant', 'participants'),
    ideas: (count, shown) => some('fr', count, shown, 'idée', 'idées'),
    groups: (count, shown) => some('fr', count, shown, 'groupe', 'groupes'),
    withheld: (count, shown) =>
      count < 2
        ? 'Une idée n’a pas été montrée par l’équipe d’animation et ne figure pas ici.'
        : `${shown} idées n’ont pas été montrées par l’équipe d’animation et ne figurent pas ici.`,
    noIdeas: 'Aucune idée n’a été proposée ici.',
    group: 'Groupe',
    ungrouped: 'Sans groupe',
    unnamed: 'Groupe sans nom',
    byFacilitator: 'notée par l’équipe d’animation',
    corrected: 'corrigée',
    removed: '[supprimé]',
    rank: 'Place',
    tied: 'ex æquo',
    choice: 'Proposition',
    dots: 'Gommettes',
    givers: 'Personnes',
    giversTimesDots: 'Personnes (× gommettes)',
    ideasBehind: 'Idées',
    tallyChart: 'Graphique des gommettes',
    dotsEach: (count, most) =>
      `${some('fr', count, figure('fr', count), 'gommette', 'gommettes')} par personne, ${most} au plus par proposition`,
    chartShows: (count) =>
      `Le graphique montre les ${figure('fr', count)} premières propositions\u00a0; toutes figurent plus loin.`,
    tookPart: (count, shown) =>
      count < 2 ? `${shown} personne a participé.` : `${shown} personnes ont participé.`,
    tookPartByPhone: (count, shown) =>
      count < 2
        ? `${shown} personne a participé par téléphone.`
        : `${shown} personnes ont participé par téléphone.`,
    gathered: (count, shown, groups) =>
      `${count < 2 ? `${shown} idée a été recueillie` : `${shown} idées ont été recueillies`}${groups ? `, réunies en ${groups}` : ''}.`,
    mostDots: (choices, step) =>
      `${step ? `Dans «\u00a0${step}\u00a0», ont` : 'Ont'} reçu le plus de gommettes\u00a0: ${choices}.`,
    missingLetters:
      'Certains caractères, chinois ou japonais par exemple, ne peuvent pas être affichés dans ce PDF. Les versions Word et web les montrent.',
    moreInReport: (shown, all) =>
      `Voici les ${figure('fr', shown)} premiers sur ${figure('fr', all)}\u00a0; le rapport montre tout.`,
    eachDot: 'Chaque rond est une idée.',
    interim: 'Résultat provisoire\u00a0: la réunion n’est pas terminée.',
    noVotes: 'Aucune gommette n’a été placée.',
    answer: 'Réponse',
    answers: (count, shown) => some('fr', count, shown, 'réponse', 'réponses'),
    share: 'Part',
    comments: (count, shown) => some('fr', count, shown, 'commentaire', 'commentaires'),
    redactedComments: (count, shown) =>
      count < 2
        ? 'Le texte d’un commentaire a été retiré par l’équipe d’animation.'
        : `Le texte de ${shown} commentaires a été retiré par l’équipe d’animation.`,
    made: (date) => `Réalisé avec Kring le ${date}`,
    page: (page, pages) => `Page ${page} sur ${pages}`,
    picture: 'Image',
  },
  en: {
    ...decidingWords.en,
    report: 'Report',
    date: 'Date',
    organiser: 'Organiser',
    inHall: 'in the hall',
    joined: 'took part',
    joinedByPhone: 'took part by phone',
    ideasTitle: 'ideas',
    publicPage: 'Results online',
    outcome: 'What came of it',
    agenda: 'How it went',
    stage: 'Step',
    state: 'State',
    turnout: 'Took part',
    ofHall: 'Of the hall',
    ofJoined: 'Of participants',
    phase: {
      prepared: 'planned',
      open: 'open',
      closed: 'closed',
      revealed: 'revealed',
      sealed: 'sealed',
    },
    skipped: 'skipped',
    provisional: 'Interim report: the meeting is not over yet. What is still secret is left out.',
    people: (count, shown) => some('en', count, shown, 'participant', 'participants'),
    ideas: (count, shown) => some('en', count, shown, 'idea', 'ideas'),
    groups: (count, shown) => some('en', count, shown, 'group', 'groups'),
    withheld: (count, shown) =>
      count === 1
        ? 'The facilitators did not show one idea; it is left out here.'
        : `The facilitators did not show ${shown} ideas; they are left out here.`,
    noIdeas: 'No ideas were given here.',
    group: 'Group',
    ungrouped: 'Without a group',
    unnamed: 'Group without a name',
    byFacilitator: 'noted by the facilitator',
    corrected: 'corrected',
    removed: '[removed]',
    rank: 'Place',
    tied: 'tied',
    choice: 'Proposal',
    dots: 'Dots',
    givers: 'People',
    giversTimesDots: 'People (× dots)',
    ideasBehind: 'Ideas',
    tallyChart: 'Chart of the dots',
    dotsEach: (count, most) =>
      `${some('en', count, figure('en', count), 'dot', 'dots')} per person, at most ${most} per proposal`,
    chartShows: (count) => `The chart shows the first ${figure('en', count)}; all of them follow further on.`,
    tookPart: (count, shown) => (count === 1 ? 'One person took part.' : `${shown} people took part.`),
    tookPartByPhone: (count, shown) =>
      count === 1 ? 'One person took part by phone.' : `${shown} people took part by phone.`,
    gathered: (count, shown, groups) =>
      `${count === 1 ? 'One idea was gathered' : `${shown} ideas were gathered`}${groups ? `, brought together in ${groups}` : ''}.`,
    mostDots: (choices, step) => `${step ? `In ‘${step}’ most` : 'Most'} dots went to ${choices}.`,
    missingLetters:
      'Some characters, such as Chinese or Japanese, cannot be shown in this PDF. The Word and web versions have them.',
    moreInReport: (shown, all) =>
      `These are the first ${figure('en', shown)} of ${figure('en', all)}; the report shows all.`,
    eachDot: 'Each dot is one idea.',
    interim: 'Interim result: the meeting is not over yet.',
    noVotes: 'No dots were given.',
    answer: 'Answer',
    answers: (count, shown) => some('en', count, shown, 'answer', 'answers'),
    share: 'Share',
    comments: (count, shown) => some('en', count, shown, 'comment', 'comments'),
    redactedComments: (count, shown) =>
      count === 1
        ? 'The facilitators took away the text of one comment.'
        : `The facilitators took away the text of ${shown} comments.`,
    made: (date) => `Made with Kring on ${date}`,
    page: (page, pages) => `Page ${page} of ${pages}`,
    picture: 'Picture',
  },
  de: {
    ...decidingWords.de,
    report: 'Bericht',
    date: 'Datum',
    organiser: 'Veranstalter',
    inHall: 'im Saal',
    joined: 'haben mitgemacht',
    joinedByPhone: 'haben mit dem Handy mitgemacht',
    ideasTitle: 'Ideen',
    publicPage: 'Ergebnisse online',
    outcome: 'Was dabei herauskam',
    agenda: 'Ablauf',
    stage: 'Schritt',
    state: 'Stand',
    turnout: 'Haben mitgemacht',
    ofHall: 'Vom Saal',
    ofJoined: 'Von den Teilnehmenden',
    phase: {
      prepared: 'geplant',
      open: 'offen',
      closed: 'geschlossen',
      revealed: 'gezeigt',
      sealed: 'versiegelt',
    },
    skipped: 'übersprungen',
    provisional:
      'Zwischenbericht: Die Versammlung ist noch nicht zu Ende. Was noch geheim ist, steht nicht darin.',
    people: (count, shown) => some('de', count, shown, 'Person', 'Personen'),
    ideas: (count, shown) => some('de', count, shown, 'Idee', 'Ideen'),
    groups: (count, shown) => some('de', count, shown, 'Gruppe', 'Gruppen'),
    withheld: (count, shown) =>
      count === 1
        ? 'Eine Idee wurde von der Moderation nicht gezeigt und fehlt hier.'
        : `${shown} Ideen wurden von der Moderation nicht gezeigt und fehlen hier.`,
    noIdeas: 'Hier wurden keine Ideen genannt.',
    group: 'Gruppe',
    ungrouped: 'Ohne Gruppe',
    unnamed: 'Gruppe ohne Namen',
    byFacilitator: 'von der Moderation notiert',
    corrected: 'korrigiert',
    removed: '[entfernt]',
    rank: 'Platz',
    tied: 'gleichauf',
    choice: 'Vorschlag',
    dots: 'Punkte',
    givers: 'Personen',
    giversTimesDots: 'Personen (× Punkte)',
    ideasBehind: 'Ideen',
    tallyChart: 'Diagramm der Punkte',
    dotsEach: (count, most) =>
      `${some('de', count, figure('de', count), 'Punkt', 'Punkte')} pro Person, höchstens ${most} pro Vorschlag`,
    chartShows: (count) => `Das Diagramm zeigt die ersten ${figure('de', count)}; weiter hinten stehen alle.`,
    tookPart: (count, shown) =>
      count === 1 ? 'Eine Person hat mitgemacht.' : `${shown} Personen haben mitgemacht.`,
    tookPartByPhone: (count, shown) =>
      count === 1
        ? 'Eine Person hat mit dem Handy mitgemacht.'
        : `${shown} Personen haben mit dem Handy mitgemacht.`,
    gathered: (count, shown, groups) =>
      `${count === 1 ? 'Es wurde eine Idee gesammelt' : `Es wurden ${shown} Ideen gesammelt`}${groups ? `, zusammengefasst in ${groups}` : ''}.`,
    mostDots: (choices, step) =>
      step ? `In „${step}“ bekamen die meisten Punkte ${choices}.` : `Die meisten Punkte bekamen ${choices}.`,
    missingLetters:
      'Einige Zeichen, etwa chinesische oder japanische, kann dieses PDF nicht zeigen. In der Word- und der Webfassung sind sie enthalten.',
    moreInReport: (shown, all) =>
      `Hier stehen die ersten ${figure('de', shown)} von ${figure('de', all)}; der Bericht zeigt alle.`,
    eachDot: 'Jeder Kreis ist eine Idee.',
    interim: 'Zwischenstand: Die Versammlung ist noch nicht zu Ende.',
    noVotes: 'Es wurden keine Punkte vergeben.',
    answer: 'Antwort',
    answers: (count, shown) => some('de', count, shown, 'Antwort', 'Antworten'),
    share: 'Anteil',
    comments: (count, shown) => some('de', count, shown, 'Kommentar', 'Kommentare'),
    redactedComments: (count, shown) =>
      count === 1
        ? 'Den Text eines Kommentars hat die Moderation entfernt.'
        : `Den Text von ${shown} Kommentaren hat die Moderation entfernt.`,
    made: (date) => `Erstellt mit Kring am ${date}`,
    page: (page, pages) => `Seite ${page} von ${pages}`,
    picture: 'Bild',
  },
};
