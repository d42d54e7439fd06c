import { mostMoney, money, type Lang, type WrongAmount } from '@kring/core';
import type { ConsoleDictionary } from '../words/console/en.ts';

/** What can be wrong with a list, and how that is said. */

export type ListProblem =
  | { readonly kind: 'huge' | 'broken' | 'kind' | 'empty' | 'encoding' }
  | { readonly kind: 'many'; readonly max: number }
  | { readonly kind: 'long'; readonly part: ListPart; readonly line: number; readonly max: number }
  | { readonly kind: 'amounts'; readonly wrong: readonly WrongCost[] };

/** What a line can say too much of. */
export type ListPart = 'text' | 'description' | 'place';

/** A cost that nothing can be made of, as it stands there. */
export interface WrongCost {
  readonly line: number;
  readonly said: string;
  readonly why: WrongAmount;
}

export class ListError extends Error {
  readonly problem: ListProblem;

  constructor(problem: ListProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

/** So many lines are named; of the others, how many there are. */
const named = 3;

/** What is wrong with a list, in a sentence or some. */
export function sayListProblem(
  problem: ListProblem,
  { errors, amounts, onLine }: ConsoleDictionary['source'],
  lang: Lang,
): string {
  switch (problem.kind) {
    case 'many':
      return errors.many(problem.max);
    case 'long':
      return onLine(problem.line, errors.long[problem.part](problem.max));
    case 'amounts': {
      const { wrong } = problem;
      const sentences = wrong
        .slice(0, named)
        .map(({ line, ...cost }) => onLine(line, sayWrongCost(cost, amounts, lang)));
      if (wrong.length > named) sentences.push(amounts.more(wrong.length - named));
      if (wrong.some(({ why }) => why === 'unreadable')) sentences.push(amounts.example);
      return sentences.join(' ');
    }
    case 'huge':
    case 'broken':
    case 'kind':
    case 'empty':
    case 'encoding':
      return errors[problem.kind];
  }
}

/** Why a cost cannot be used. */
export function sayWrongCost(
  { why, said }: Pick<WrongCost, 'why' | 'said'>,
  amounts: ConsoleDictionary['source']['amounts'],
  lang: Lang,
): string {
  return why === 'huge' ? amounts.huge(said, money(lang, mostMoney)) : amounts[why](said);
}
