import { figure, type Lang, type Words } from '@kring/core';
import { served, sides } from './notes.ts';
import { notesWords } from './notesWords.ts';
import { isByVotes } from './rules.ts';
import type { BudgetOutcome } from './views.ts';

type Served = (own: number, all: number, way: string, other: number) => string;

const nl = (count: number) => figure('nl', count);
const fr = (count: number) => figure('fr', count);
const en = (count: number) => figure('en', count);
const de = (count: number) => figure('de', count);

const servedWords: Words<Served> = {
  nl: (own, all, way, other) =>
    `${nl(own)} van de ${nl(all)} mensen die iets kozen, vinden daar minstens één project van terug; met ${way} zijn het er ${nl(other)}.`,
  fr: (own, all, way, other) =>
    `Parmi les ${fr(all)} personnes qui ont choisi quelque chose, ${fr(own)} y retrouvent au moins un projet\u00a0; ${way}, ce serait ${fr(other)}.`,
  en: (own, all, way, other) =>
    `Of the ${en(all)} people who chose something, ${en(own)} find at least one of their projects here; ${way} it would be ${en(other)}.`,
  de: (own, all, way, other) =>
    `Von den ${de(all)} Menschen, die etwas gewählt haben, finden ${de(own)} mindestens eines ihrer Projekte wieder; ${way} wären es ${de(other)}.`,
};

/**
 * For the report: how many of those who chose anything (`chose`) find one of their projects, by both ways. Null where
 * nobody chose, and where nobody can tell.
 */
export function servedNote(outcome: BudgetOutcome, rule: string, chose: number, lang: Lang): string | null {
  const { own, other } = sides(outcome, rule);
  if (chose === 0 || !own.gets || !other?.gets) return null;
  const way = notesWords[lang][isByVotes(other.rule) ? 'byVotes' : 'byShares'];
  return servedWords[lang](served(own.gets), chose, way, served(other.gets));
}
