import { figure, type Words } from '@kring/core';

/** What the facilitator reads of orders. */
interface RankConsoleWords {
  most: string;
  mostHint: string;
  mostLimit: string;
  seats: string;
  seatsHint: string;
  atMost(most: number): string;
  /** The comparisons of two by two; others are called by their places. */
  duels: string;
  duelsHint: string;
  /** One of them, for ears. */
  duel(other: string, forIt: number, forOther: number): string;
  /** The same for eyes, before the figures. */
  against(place: number): string;
  rounds: string;
  roundsHint: string;
  /** What happened in a round. */
  first: string;
  surplus(name: string): string;
  exclusion(name: string): string;
}

export const consoleWords: Words<RankConsoleWords> = {
  nl: {
    most: 'Hoeveel mag iemand op volgorde zetten?',
    mostHint: 'Zonder grens zet men er zoveel op volgorde als men wil.',
    mostLimit: 'Hoogstens per persoon',
    seats: 'Hoeveel worden er gekozen?',
    seatsHint: 'Elk krijgt een gelijk deel van de stemmen.',
    atMost: (most) => `hoogstens ${figure('nl', most)} per persoon`,
    duels: 'Twee aan twee vergeleken',
    duelsHint:
      'Bij elk voorstel: hoeveel mensen het verkiezen boven het andere, en omgekeerd. De nummers zijn de plaatsen hieronder.',
    duel: (other, forIt, forOther) =>
      `tegen ${other}: ${figure('nl', forIt)} tegen ${figure('nl', forOther)}`,
    against: (place) => `tegen ${figure('nl', place)}`,
    rounds: 'Hoe het per ronde ging',
    roundsHint: 'Wat elk voorstel na die ronde had. De nummers zijn de plaatsen hieronder.',
    first: 'Alle eerste keuzes',
    surplus: (name) => `Wat “${name}” te veel had, ging verder`,
    exclusion: (name) => `“${name}” viel af`,
  },
  fr: {
    most: 'Combien peut-on en classer\u00a0?',
    mostHint: 'Sans limite, on en classe autant qu’on veut.',
    mostLimit: 'Au plus par personne',
    seats: 'Combien en retient-on\u00a0?',
    seatsHint: 'Chacune reçoit une part égale des voix.',
    atMost: (most) => `${figure('fr', most)} au plus par personne`,
    duels: 'Comparées deux à deux',
    duelsHint:
      'Pour chaque proposition\u00a0: combien la préfèrent à l’autre, et l’inverse. Les numéros sont les places ci-dessous.',
    duel: (other, forIt, forOther) =>
      `contre ${other}\u00a0: ${figure('fr', forIt)} contre ${figure('fr', forOther)}`,
    against: (place) => `contre ${figure('fr', place)}`,
    rounds: 'Comment cela s’est passé, tour par tour',
    roundsHint: 'Ce que chaque proposition avait après ce tour. Les numéros sont les places ci-dessous.',
    first: 'Tous les premiers choix',
    surplus: (name) => `Ce que «\u00a0${name}\u00a0» avait en trop a été reporté`,
    exclusion: (name) => `«\u00a0${name}\u00a0» a été éliminée`,
  },
  en: {
    most: 'How many may one person put in order?',
    mostHint: 'Without a limit people put as many in order as they like.',
    mostLimit: 'At most per person',
    seats: 'How many are chosen?',
    seatsHint: 'Each gets an equal share of the votes.',
    atMost: (most) => `at most ${figure('en', most)} each`,
    duels: 'Compared two by two',
    duelsHint:
      'For each proposal: how many people prefer it to the other, and the other way round. The numbers are the places below.',
    duel: (other, forIt, forOther) => `against ${other}: ${figure('en', forIt)} to ${figure('en', forOther)}`,
    against: (place) => `against ${figure('en', place)}`,
    rounds: 'How it went, round by round',
    roundsHint: 'What each proposal had after that round. The numbers are the places below.',
    first: 'All first choices',
    surplus: (name) => `What “${name}” had too many went on`,
    exclusion: (name) => `“${name}” dropped out`,
  },
  de: {
    most: 'Wie viele darf man ordnen?',
    mostHint: 'Ohne Grenze ordnet man so viele, wie man will.',
    mostLimit: 'Höchstens pro Person',
    seats: 'Wie viele werden gewählt?',
    seatsHint: 'Jeder bekommt einen gleichen Anteil der Stimmen.',
    atMost: (most) => `höchstens ${figure('de', most)} pro Person`,
    duels: 'Paarweise verglichen',
    duelsHint:
      'Bei jedem Vorschlag: wie viele ihn dem anderen vorziehen, und umgekehrt. Die Nummern sind die Plätze unten.',
    duel: (other, forIt, forOther) => `gegen ${other}: ${figure('de', forIt)} zu ${figure('de', forOther)}`,
    against: (place) => `gegen ${figure('de', place)}`,
    rounds: 'Wie es Runde für Runde ging',
    roundsHint: 'Was jeder Vorschlag nach dieser Runde hatte. Die Nummern sind die Plätze unten.',
    first: 'Alle ersten Plätze',
    surplus: (name) => `Was „${name}“ zu viel hatte, ging weiter`,
    exclusion: (name) => `„${name}“ schied aus`,
  },
};
