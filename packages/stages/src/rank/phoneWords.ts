import { figure, type Words } from '@kring/core';

/** What is said of putting in order, on phone and wall. */
interface RankWords {
  /** What to do; `most` null is as many as one likes. */
  how(most: number | null): string;
  placed(count: number, all: number): string;
  noneLeft(most: number): string;
  /** Above the order that one made, and beneath it what one can do. */
  order: string;
  orderHint: string;
  orderEmpty: string;
  /** A button that brings it into sight. */
  toOrder: string;
  /** Said aloud: where something is now. */
  at(place: string, name: string): string;
  taken(name: string): string;
  /** The buttons of a line; the first comes after its place. */
  move(name: string): string;
  up(name: string): string;
  down(name: string): string;
  remove(name: string): string;
}

export const phoneWords: Words<RankWords> = {
  nl: {
    how: (most) =>
      most === null
        ? 'Tik aan in de volgorde die u verkiest: eerst wat u het liefst hebt. Wat u niet aantikt, komt achteraan.'
        : most === 1
          ? 'Tik aan wat u het liefst hebt.'
          : `Tik in volgorde aan wat u het liefst hebt, hoogstens ${most}. De rest komt achteraan.`,
    placed: (count, all) =>
      count === 0 ? 'Nog niets op volgorde' : `${figure('nl', count)} van ${figure('nl', all)} op volgorde`,
    noneLeft: (most) => `U zette er al ${most} op volgorde. Haal er eerst één weg.`,
    order: 'Uw volgorde',
    orderHint: 'Klopt dit niet? Verplaats met de pijlen, of sleep aan de puntjes.',
    orderEmpty: 'Hier verschijnt wat u aantikt.',
    toOrder: 'Bekijk uw volgorde',
    at: (place, name) => `${place}: ${name}`,
    taken: (name) => `Weggehaald uit uw volgorde: ${name}`,
    move: (name) => `${name}. Verplaats met pijltje omhoog of omlaag.`,
    up: (name) => `Een plaats omhoog: ${name}`,
    down: (name) => `Een plaats omlaag: ${name}`,
    remove: (name) => `Haal weg: ${name}`,
  },
  fr: {
    how: (most) =>
      most === null
        ? 'Touchez dans l’ordre de vos préférences, en commençant par la meilleure. Le reste vient en dernier.'
        : most === 1
          ? 'Touchez ce que vous préférez.'
          : `Touchez dans l’ordre ce que vous préférez, ${most} au plus. Le reste vient en dernier.`,
    placed: (count, all) =>
      count === 0
        ? 'Encore rien de classé'
        : `${figure('fr', count)} sur ${figure('fr', all)} ${count === 1 ? 'classée' : 'classées'}`,
    noneLeft: (most) => `Vous en avez déjà classé ${most}. Retirez-en d’abord une.`,
    order: 'Votre classement',
    orderHint: 'À corriger\u00a0? Déplacez avec les flèches, ou faites glisser par les points.',
    orderEmpty: 'Ce que vous touchez apparaît ici.',
    toOrder: 'Voir votre classement',
    at: (place, name) => `${place}\u00a0: ${name}`,
    taken: (name) => `Retirée de votre classement\u00a0: ${name}`,
    move: (name) => `${name}. Déplacez avec les flèches haut et bas.`,
    up: (name) => `Une place plus haut\u00a0: ${name}`,
    down: (name) => `Une place plus bas\u00a0: ${name}`,
    remove: (name) => `Retirer\u00a0: ${name}`,
  },
  en: {
    how: (most) =>
      most === null
        ? 'Tap in the order you like: first what you like best. What you leave out comes last.'
        : most === 1
          ? 'Tap what you like best.'
          : `Tap in order what you like best, at most ${most}. The rest comes last.`,
    placed: (count, all) =>
      count === 0 ? 'Nothing in order yet' : `${figure('en', count)} of ${figure('en', all)} in order`,
    noneLeft: (most) => `You have put ${most} in order already. Take one away first.`,
    order: 'Your order',
    orderHint: 'Not right yet? Move with the arrows, or drag by the dots.',
    orderEmpty: 'What you tap appears here.',
    toOrder: 'See your order',
    at: (place, name) => `${place}: ${name}`,
    taken: (name) => `Taken out of your order: ${name}`,
    move: (name) => `${name}. Move with the up and down arrow keys.`,
    up: (name) => `One place up: ${name}`,
    down: (name) => `One place down: ${name}`,
    remove: (name) => `Take away: ${name}`,
  },
  de: {
    how: (most) =>
      most === null
        ? 'Tippen Sie in der Reihenfolge, die Ihnen lieb ist: zuerst das Liebste. Was Sie auslassen, kommt zuletzt.'
        : most === 1
          ? 'Tippen Sie an, was Ihnen am liebsten ist.'
          : `Tippen Sie der Reihe nach an, was Ihnen am liebsten ist, höchstens ${most}. Der Rest kommt zuletzt.`,
    placed: (count, all) =>
      count === 0 ? 'Noch nichts geordnet' : `${figure('de', count)} von ${figure('de', all)} geordnet`,
    noneLeft: (most) => `Sie haben schon ${most} geordnet. Nehmen Sie zuerst eines zurück.`,
    order: 'Ihre Reihenfolge',
    orderHint: 'Stimmt etwas nicht? Mit den Pfeilen verschieben oder an den Punkten ziehen.',
    orderEmpty: 'Hier erscheint, was Sie antippen.',
    toOrder: 'Ihre Reihenfolge ansehen',
    at: (place, name) => `${place}: ${name}`,
    taken: (name) => `Aus Ihrer Reihenfolge genommen: ${name}`,
    move: (name) => `${name}. Mit den Pfeiltasten nach oben oder unten verschieben.`,
    up: (name) => `Einen Platz nach oben: ${name}`,
    down: (name) => `Einen Platz nach unten: ${name}`,
    remove: (name) => `Wegnehmen: ${name}`,
  },
};
