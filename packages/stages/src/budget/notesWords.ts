import type { Words } from '@kring/core';

/** The sentences of `notes.ts`. */
interface NotesWords {
  /** As in "by votes alone, also this one gets money". */
  readonly byVotes: string;
  readonly byShares: string;
  readonly unnamed: string;
  /** Why there is no word of equal shares. */
  readonly byHand: string;
  readonly same: (way: string) => string;
  readonly more: (way: string, gained: string) => string;
  readonly fewer: (way: string, lost: string) => string;
  readonly other: (way: string, gained: string, lost: string) => string;
  /** With figures as the reader writes them. */
  readonly votesCount: (byVotes: string, byShares: string) => string;
  readonly sharesCount: (byVotes: string, byShares: string) => string;
}

export const notesWords: Words<NotesWords> = {
  nl: {
    byVotes: 'alleen de meeste stemmen',
    byShares: 'gelijke delen',
    unnamed: 'een project zonder tekst',
    byHand:
      'Opgestoken handen zeggen niet wie wat samen wil. Wat gelijke delen zouden geven, is dus niet te zeggen.',
    same: (way) => `Met ${way} krijgen dezelfde projecten geld.`,
    more: (way, gained) => `Met ${way} was ook ${gained} erbij.`,
    fewer: (way, lost) => `Met ${way} was ${lost} er niet bij.`,
    other: (way, gained, lost) => `Met ${way} was ${gained} erbij, en ${lost} niet.`,
    votesCount: (byVotes, byShares) =>
      `Meer mensen krijgen meer als alleen de stemmen tellen (${byVotes} tegen ${byShares}), dus telt die uitslag.`,
    sharesCount: (byVotes, byShares) =>
      `Niet meer mensen krijgen meer als alleen de stemmen tellen (${byVotes} tegen ${byShares}), dus tellen de gelijke delen.`,
  },
  fr: {
    byVotes: 'par les voix seules',
    byShares: 'par parts égales',
    unnamed: 'un projet sans texte',
    byHand:
      'Les mains levées ne disent pas qui veut quoi ensemble. On ne sait donc pas ce que donneraient des parts égales.',
    same: (way) => `Les mêmes projets sont retenus ${way}.`,
    more: (way, gained) => `Seraient retenus en plus, ${way}\u00a0: ${gained}.`,
    fewer: (way, lost) => `Ne seraient pas retenus, ${way}\u00a0: ${lost}.`,
    other: (way, gained, lost) =>
      `Seraient retenus, ${way}\u00a0: ${gained}\u00a0; et ne le seraient pas\u00a0: ${lost}.`,
    votesCount: (byVotes, byShares) =>
      `Plus de personnes obtiennent davantage par les voix seules (${byVotes} contre ${byShares})\u00a0: c’est donc ce résultat qui compte.`,
    sharesCount: (byVotes, byShares) =>
      `Il n’y a pas plus de personnes qui obtiennent davantage par les voix seules (${byVotes} contre ${byShares})\u00a0: ce sont donc les parts égales qui comptent.`,
  },
  en: {
    byVotes: 'by votes alone',
    byShares: 'by equal shares',
    unnamed: 'a project without words',
    byHand: 'Raised hands do not say who wants what together, so nobody knows what equal shares would give.',
    same: (way) => `The same projects get money ${way}.`,
    more: (way, gained) => `Also funded ${way}: ${gained}.`,
    fewer: (way, lost) => `Not funded ${way}: ${lost}.`,
    other: (way, gained, lost) => `Funded ${way}: ${gained}; and not funded: ${lost}.`,
    votesCount: (byVotes, byShares) =>
      `More people get more by votes alone (${byVotes} against ${byShares}), so that result counts.`,
    sharesCount: (byVotes, byShares) =>
      `No more people get more by votes alone (${byVotes} against ${byShares}), so equal shares count.`,
  },
  de: {
    byVotes: 'nach den Stimmen allein',
    byShares: 'mit gleichen Anteilen',
    unnamed: 'ein Projekt ohne Worte',
    byHand:
      'Handzeichen sagen nicht, wer was zusammen will. Was gleiche Anteile ergäben, weiß daher niemand.',
    same: (way) => `Dieselben Projekte erhalten Geld ${way}.`,
    more: (way, gained) => `Geld erhielten ${way} auch: ${gained}.`,
    fewer: (way, lost) => `Kein Geld erhielten ${way}: ${lost}.`,
    other: (way, gained, lost) => `Geld erhielten ${way}: ${gained}; und keines: ${lost}.`,
    votesCount: (byVotes, byShares) =>
      `Mehr Menschen bekommen mehr, wenn nur die Stimmen zählen (${byVotes} gegen ${byShares}), also gilt dieses Ergebnis.`,
    sharesCount: (byVotes, byShares) =>
      `Nicht mehr Menschen bekommen mehr, wenn nur die Stimmen zählen (${byVotes} gegen ${byShares}), also gelten die gleichen Anteile.`,
  },
};
