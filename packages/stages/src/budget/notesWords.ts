import { figure, type Words } from '@kring/core';

/** The sentences of `notes.ts`. */
interface NotesWords {
  /** As in "by votes alone, also this one gets money". */
  readonly byVotes: string;
  readonly byShares: string;
  readonly unnamed: string;
  readonly quoted: (name: string) => string;
  readonly served: (own: number, all: number, way: string, other: number) => string;
  readonly same: (way: string) => string;
  readonly more: (way: string, gained: string) => string;
  readonly fewer: (way: string, lost: string) => string;
  readonly other: (way: string, gained: string, lost: string) => string;
  readonly votesCount: (byVotes: number, byShares: number) => string;
  readonly sharesCount: (byVotes: number, byShares: number) => string;
}

const nl = (count: number) => figure('nl', count);
const fr = (count: number) => figure('fr', count);
const en = (count: number) => figure('en', count);
const de = (count: number) => figure('de', count);

export const notesWords: Words<NotesWords> = {
  nl: {
    byVotes: 'alleen de meeste stemmen',
    byShares: 'gelijke delen',
    unnamed: 'een project zonder tekst',
    quoted: (name) => `“${name}”`,
    served: (own, all, way, other) =>
      `${nl(own)} van de ${nl(all)} mensen die iets kozen, vinden daar minstens één project van terug; met ${way} zijn het er ${nl(other)}.`,
    same: (way) => `Met ${way} krijgen dezelfde projecten geld.`,
    more: (way, gained) => `Met ${way} was ook ${gained} erbij.`,
    fewer: (way, lost) => `Met ${way} was ${lost} er niet bij.`,
    other: (way, gained, lost) => `Met ${way} was ${gained} erbij, en ${lost} niet.`,
    votesCount: (byVotes, byShares) =>
      `Meer mensen krijgen meer als alleen de stemmen tellen (${nl(byVotes)} tegen ${nl(byShares)}), dus telt die uitslag.`,
    sharesCount: (byVotes, byShares) =>
      `Niet meer mensen krijgen meer als alleen de stemmen tellen (${nl(byVotes)} tegen ${nl(byShares)}), dus tellen de gelijke delen.`,
  },
  fr: {
    byVotes: 'par les voix seules',
    byShares: 'par parts égales',
    unnamed: 'un projet sans texte',
    quoted: (name) => `«\u00a0${name}\u00a0»`,
    served: (own, all, way, other) =>
      `Parmi les ${fr(all)} personnes qui ont choisi quelque chose, ${fr(own)} y retrouvent au moins un projet\u00a0; ${way}, ce serait ${fr(other)}.`,
    same: (way) => `Les mêmes projets sont retenus ${way}.`,
    more: (way, gained) => `Seraient retenus en plus, ${way}\u00a0: ${gained}.`,
    fewer: (way, lost) => `Ne seraient pas retenus, ${way}\u00a0: ${lost}.`,
    other: (way, gained, lost) =>
      `Seraient retenus, ${way}\u00a0: ${gained}\u00a0; et ne le seraient pas\u00a0: ${lost}.`,
    votesCount: (byVotes, byShares) =>
      `Plus de personnes obtiennent davantage par les voix seules (${fr(byVotes)} contre ${fr(byShares)})\u00a0: c’est donc ce résultat qui compte.`,
    sharesCount: (byVotes, byShares) =>
      `Il n’y a pas plus de personnes qui obtiennent davantage par les voix seules (${fr(byVotes)} contre ${fr(byShares)})\u00a0: ce sont donc les parts égales qui comptent.`,
  },
  en: {
    byVotes: 'by votes alone',
    byShares: 'by equal shares',
    unnamed: 'a project without words',
    quoted: (name) => `“${name}”`,
    served: (own, all, way, other) =>
      `Of the ${en(all)} people who chose something, ${en(own)} find at least one of their projects here; ${way} it would be ${en(other)}.`,
    same: (way) => `The same projects get money ${way}.`,
    more: (way, gained) => `Also funded ${way}: ${gained}.`,
    fewer: (way, lost) => `Not funded ${way}: ${lost}.`,
    other: (way, gained, lost) => `Funded ${way}: ${gained}; and not funded: ${lost}.`,
    votesCount: (byVotes, byShares) =>
      `More people get more by votes alone (${en(byVotes)} against ${en(byShares)}), so that result counts.`,
    sharesCount: (byVotes, byShares) =>
      `No more people get more by votes alone (${en(byVotes)} against ${en(byShares)}), so equal shares count.`,
  },
  de: {
    byVotes: 'nach den Stimmen allein',
    byShares: 'mit gleichen Anteilen',
    unnamed: 'ein Projekt ohne Worte',
    quoted: (name) => `„${name}“`,
    served: (own, all, way, other) =>
      `Von den ${de(all)} Menschen, die etwas gewählt haben, finden ${de(own)} mindestens eines ihrer Projekte wieder; ${way} wären es ${de(other)}.`,
    same: (way) => `Dieselben Projekte erhalten Geld ${way}.`,
    more: (way, gained) => `Geld erhielten ${way} auch: ${gained}.`,
    fewer: (way, lost) => `Kein Geld erhielten ${way}: ${lost}.`,
    other: (way, gained, lost) => `Geld erhielten ${way}: ${gained}; und keines: ${lost}.`,
    votesCount: (byVotes, byShares) =>
      `Mehr Menschen bekommen mehr, wenn nur die Stimmen zählen (${de(byVotes)} gegen ${de(byShares)}), also gilt dieses Ergebnis.`,
    sharesCount: (byVotes, byShares) =>
      `Nicht mehr Menschen bekommen mehr, wenn nur die Stimmen zählen (${de(byVotes)} gegen ${de(byShares)}), also gelten die gleichen Anteile.`,
  },
};
