import { figure, type Words } from '@kring/core';

/** What the facilitator reads of orders. */
interface RankConsoleWords {
  most: string;
  mostHint: string;
  mostLimit: string;
  seats: string;
  seatsHint: string;
  atMost(most: number): string;
  /** The comparisons of two by two: how many prefer the row to the column. */
  duels: string;
  duelsHint: string;
  /** One cell, for ears. */
  duel(first: string, second: string, forFirst: number, forSecond: number): string;
  rounds: string;
  proposal: string;
  round(number: number): string;
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
    duelsHint: 'In elke rij: hoeveel mensen dit voorstel verkiezen boven dat in de kolom, en omgekeerd.',
    duel: (first, second, forFirst, forSecond) =>
      `${first} tegen ${second}: ${figure('nl', forFirst)} tegen ${figure('nl', forSecond)}`,
    rounds: 'Hoe het per ronde ging',
    proposal: 'Voorstel',
    round: (number) => `Ronde ${number}`,
    first: 'Alle eerste keuzes',
    surplus: (name) => `Wat „${name}” te veel had, ging verder`,
    exclusion: (name) => `„${name}” viel af`,
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
      'Dans chaque ligne\u00a0: combien préfèrent cette proposition à celle de la colonne, et l’inverse.',
    duel: (first, second, forFirst, forSecond) =>
      `${first} contre ${second}\u00a0: ${figure('fr', forFirst)} contre ${figure('fr', forSecond)}`,
    rounds: 'Comment cela s’est passé, tour par tour',
    proposal: 'Proposition',
    round: (number) => `Tour ${number}`,
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
      'In each row: how many people prefer this proposal to that in the column, and the other way round.',
    duel: (first, second, forFirst, forSecond) =>
      `${first} against ${second}: ${figure('en', forFirst)} to ${figure('en', forSecond)}`,
    rounds: 'How it went, round by round',
    proposal: 'Proposal',
    round: (number) => `Round ${number}`,
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
    duelsHint: 'In jeder Zeile: wie viele diesen Vorschlag dem in der Spalte vorziehen, und umgekehrt.',
    duel: (first, second, forFirst, forSecond) =>
      `${first} gegen ${second}: ${figure('de', forFirst)} zu ${figure('de', forSecond)}`,
    rounds: 'Wie es Runde für Runde ging',
    proposal: 'Vorschlag',
    round: (number) => `Runde ${number}`,
    first: 'Alle ersten Plätze',
    surplus: (name) => `Was „${name}“ zu viel hatte, ging weiter`,
    exclusion: (name) => `„${name}“ schied aus`,
  },
};
