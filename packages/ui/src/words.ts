import { counted, figure, plural, type Words } from '@kring/core';

/** What the components say by themselves; views bring their own texts. */
export interface UiWords {
  close: string;
  busy: string;
  optional: string;
  charactersLeft(count: number): string;
  charactersOver(count: number): string;
  oneMore(what: string): string;
  oneLess(what: string): string;
  amount(what: string, count: number, max: number): string;
  minutesLeft(count: number): string;
  secondsLeft(count: number): string;
  timeIsUp: string;
  paused: string;
  people(count: number): string;
  peopleOf(count: number, total: number): string;
  language: string;
  code(spelled: string): string;
  qrCode(address: string): string;
  joinAt: string;
  joinLocked: string;
  resultsAt: string;
  over: string;
  withCode: string;
  notifications: string;
  idea(number: number): string;
  connection: { live: string; connecting: string; offline: string };
  notSent(count: number): string;
  tied: string;
  note: { info: string; success: string; warn: string; error: string };
  skipToContent: string;
}

/** Picks the form for one or for several; French counts zero as one. */

export const words: Words<UiWords> = {
  nl: {
    close: 'Sluiten',
    busy: 'Even geduld…',
    optional: 'niet verplicht',
    charactersLeft: (count) => `Nog ${counted('nl', count, 'teken', 'tekens')}`,
    charactersOver: (count) => `${counted('nl', count, 'teken', 'tekens')} te veel`,
    oneMore: (what) => `Eén meer: ${what}`,
    oneLess: (what) => `Eén minder: ${what}`,
    amount: (what, count, max) => `${what}: ${figure('nl', count)} van de ${max}`,
    minutesLeft: (count) => `Nog ${counted('nl', count, 'minuut', 'minuten')}`,
    secondsLeft: (count) => `Nog ${counted('nl', count, 'seconde', 'seconden')}`,
    timeIsUp: 'De tijd is om',
    paused: 'Gepauzeerd',
    people: (count) => counted('nl', count, 'deelnemer', 'deelnemers'),
    peopleOf: (count, total) =>
      `${figure('nl', count)} van de ${counted('nl', total, 'deelnemer', 'deelnemers')}`,
    language: 'Taal',
    code: (spelled) => `Code: ${spelled}`,
    qrCode: (address) => `QR-code naar ${address}`,
    joinAt: 'Doe mee op',
    joinLocked: 'De deur is even dicht: wie al binnen is, doet gewoon verder.',
    resultsAt: 'De resultaten staan op',
    over: 'Bedankt om mee te doen.',
    withCode: 'met de code',
    notifications: 'Meldingen',
    idea: (number) => `Idee ${number}`,
    connection: { live: 'Verbonden', connecting: 'Verbinding zoeken…', offline: 'Geen verbinding' },
    notSent: (count) => `${figure('nl', count)} nog niet verstuurd`,
    tied: 'ex aequo',
    note: { info: 'Ter info', success: 'Gelukt', warn: 'Let op', error: 'Er ging iets mis' },
    skipToContent: 'Naar de inhoud',
  },
  fr: {
    close: 'Fermer',
    busy: 'Un instant…',
    optional: 'facultatif',
    charactersLeft: (count) => `Encore ${counted('fr', count, 'caractère', 'caractères')}`,
    charactersOver: (count) => `${counted('fr', count, 'caractère', 'caractères')} de trop`,
    oneMore: (what) => `Un de plus\u00a0: ${what}`,
    oneLess: (what) => `Un de moins\u00a0: ${what}`,
    amount: (what, count, max) => `${what}\u00a0: ${figure('fr', count)} sur ${max}`,
    minutesLeft: (count) => `Encore ${counted('fr', count, 'minute', 'minutes')}`,
    secondsLeft: (count) => `Encore ${counted('fr', count, 'seconde', 'secondes')}`,
    timeIsUp: 'Le temps est écoulé',
    paused: 'En pause',
    people: (count) => counted('fr', count, 'personne', 'personnes'),
    peopleOf: (count, total) => `${figure('fr', count)} sur ${counted('fr', total, 'personne', 'personnes')}`,
    language: 'Langue',
    code: (spelled) => `Code\u00a0: ${spelled}`,
    qrCode: (address) => `Code QR vers ${address}`,
    joinAt: 'Participez sur',
    joinLocked: 'La porte est fermée pour l’instant\u00a0; si vous êtes déjà là, continuez.',
    resultsAt: 'Les résultats sont sur',
    over: 'Merci d’avoir participé.',
    withCode: 'avec le code',
    notifications: 'Notifications',
    idea: (number) => `Idée ${number}`,
    connection: { live: 'Connecté', connecting: 'Connexion en cours…', offline: 'Hors connexion' },
    notSent: (count) => `${figure('fr', count)} pas encore ${plural('fr', count, 'envoyé', 'envoyés')}`,
    tied: 'ex æquo',
    note: { info: 'Pour info', success: 'C’est fait', warn: 'Attention', error: 'Un problème est survenu' },
    skipToContent: 'Aller au contenu',
  },
  en: {
    close: 'Close',
    busy: 'One moment…',
    optional: 'optional',
    charactersLeft: (count) => `${counted('en', count, 'character', 'characters')} left`,
    charactersOver: (count) => `${counted('en', count, 'character', 'characters')} too many`,
    oneMore: (what) => `One more: ${what}`,
    oneLess: (what) => `One less: ${what}`,
    amount: (what, count, max) => `${what}: ${figure('en', count)} of ${max}`,
    minutesLeft: (count) => `${counted('en', count, 'minute', 'minutes')} left`,
    secondsLeft: (count) => `${counted('en', count, 'second', 'seconds')} left`,
    timeIsUp: 'Time is up',
    paused: 'Paused',
    people: (count) => counted('en', count, 'participant', 'participants'),
    peopleOf: (count, total) =>
      `${figure('en', count)} of ${counted('en', total, 'participant', 'participants')}`,
    language: 'Language',
    code: (spelled) => `Code: ${spelled}`,
    qrCode: (address) => `QR code to ${address}`,
    joinAt: 'Join at',
    joinLocked: 'The door is closed for now; if you are already in, just carry on.',
    resultsAt: 'The results are at',
    over: 'Thank you for taking part.',
    withCode: 'with the code',
    notifications: 'Notifications',
    idea: (number) => `Idea ${number}`,
    connection: { live: 'Connected', connecting: 'Connecting…', offline: 'No connection' },
    notSent: (count) => `${figure('en', count)} not sent yet`,
    tied: 'tied',
    note: {
      info: 'For your information',
      success: 'Done',
      warn: 'Please note',
      error: 'Something went wrong',
    },
    skipToContent: 'Skip to content',
  },
  de: {
    close: 'Schließen',
    busy: 'Einen Moment…',
    optional: 'freiwillig',
    charactersLeft: (count) => `Noch ${counted('de', count, 'Zeichen', 'Zeichen')}`,
    charactersOver: (count) => `${counted('de', count, 'Zeichen', 'Zeichen')} zu viel`,
    oneMore: (what) => `Eins mehr: ${what}`,
    oneLess: (what) => `Eins weniger: ${what}`,
    amount: (what, count, max) => `${what}: ${figure('de', count)} von ${max}`,
    minutesLeft: (count) => `Noch ${counted('de', count, 'Minute', 'Minuten')}`,
    secondsLeft: (count) => `Noch ${counted('de', count, 'Sekunde', 'Sekunden')}`,
    timeIsUp: 'Die Zeit ist um',
    paused: 'Pausiert',
    people: (count) => `${figure('de', count)} Teilnehmende`,
    peopleOf: (count, total) => `${figure('de', count)} von ${figure('de', total)} Teilnehmenden`,
    language: 'Sprache',
    code: (spelled) => `Code: ${spelled}`,
    qrCode: (address) => `QR-Code zu ${address}`,
    joinAt: 'Mitmachen auf',
    joinLocked: 'Die Tür ist gerade zu; wer schon drin ist, macht einfach weiter.',
    resultsAt: 'Die Ergebnisse stehen auf',
    over: 'Danke, dass Sie dabei waren.',
    withCode: 'mit dem Code',
    notifications: 'Mitteilungen',
    idea: (number) => `Idee ${number}`,
    connection: { live: 'Verbunden', connecting: 'Verbindung wird gesucht…', offline: 'Keine Verbindung' },
    notSent: (count) => `${figure('de', count)} noch nicht gesendet`,
    tied: 'gleichauf',
    note: {
      info: 'Zur Information',
      success: 'Erledigt',
      warn: 'Achtung',
      error: 'Etwas ist schiefgegangen',
    },
    skipToContent: 'Zum Inhalt',
  },
};
