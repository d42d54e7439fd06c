import type { ConsoleDictionary } from '../words/console/en.ts';
import type { ListProblem } from './lists.ts';

/** What is wrong with a list, in a sentence. */
export function sayListProblem(problem: ListProblem, { errors }: ConsoleDictionary['source']): string {
  switch (problem.kind) {
    case 'many':
      return errors.many(problem.max);
    case 'long':
      return errors.long(problem.line, problem.max);
    case 'huge':
    case 'broken':
    case 'kind':
    case 'empty':
    case 'encoding':
      return errors[problem.kind];
  }
}
