import type { Words } from '@kring/core';

/** What the small columns of a result count. */
interface ColumnWords {
  /** How many put it in which place; `leftOut`: with a column for who put it in none. */
  places(leftOut: boolean): string;
  readonly votes: string;
  readonly dots: string;
}

export const columnWords: Words<ColumnWords> = {
  nl: {
    places: (leftOut) =>
      `Kolommen: hoeveel mensen het op welke plaats zetten${leftOut ? ' (–: op geen)' : ''}`,
    votes: 'Kolommen: hoeveel mensen er hoeveel stemmen aan gaven',
    dots: 'Kolommen: hoeveel mensen er hoeveel stippen aan gaven',
  },
  fr: {
    places: (leftOut) =>
      `Colonnes\u00a0: combien de personnes l’ont mise à quelle place${leftOut ? ' (–\u00a0: à aucune)' : ''}`,
    votes: 'Colonnes\u00a0: combien de personnes lui ont donné combien de voix',
    dots: 'Colonnes\u00a0: combien de personnes lui ont donné combien de gommettes',
  },
  en: {
    places: (leftOut) => `Columns: how many people put it in which place${leftOut ? ' (–: in none)' : ''}`,
    votes: 'Columns: how many people gave it how many votes',
    dots: 'Columns: how many people gave it how many dots',
  },
  de: {
    places: (leftOut) =>
      `Säulen: wie viele Menschen es auf welchen Platz gesetzt haben${leftOut ? ' (–: auf keinen)' : ''}`,
    votes: 'Säulen: wie viele Menschen wie viele Stimmen gegeben haben',
    dots: 'Säulen: wie viele Menschen wie viele Punkte gegeben haben',
  },
};
