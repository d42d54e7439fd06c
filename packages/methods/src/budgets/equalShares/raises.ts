import type { Question } from './question.ts';
import { Run } from './run.ts';

export interface Raise {
  /** By how much everybody's share is raised at a time, in units; more than nothing. */
  readonly step: bigint;
  /** When to end; see {@link raises}. */
  readonly until: 'overspent' | 'exhaustive' | 'full';
}

/**
 * How often everybody's share is raised by a step, where after each time all is bought anew, with the same order of
 * ties.
 *
 * - `overspent` (Add1): what counts is the last outcome before the first that costs more than there is;
 * - `exhaustive` (Add1E): likewise, but it ends before, as soon as nothing more fits into the budget;
 * - `full`, for committees (the increment completion of abcvoting): the first run that reaches the limit counts, and
 *   ends there.
 *
 * All end when everything that anybody supports is funded.
 */
export function raises(question: Question, { step, until }: Raise): number {
  const { projects, share } = question;
  let raised = 0;
  let funded = boughtWith(question, share, until) ?? new Set();
  for (;;) {
    if (funded.size === projects.length) return raised;
    if (until !== 'overspent' && isExhaustive(question, funded)) return raised;
    // While supporters do not have what something costs, not even all together, it is not bought. What is bought until
    // then is among what is bought now, so it fits, and leaves room where there is room now.
    const enough = projects.flatMap(({ price, people }, place) =>
      funded.has(place) ? [] : [Number(stepsTo(price, share * BigInt(people), step * BigInt(people)))],
    );
    const then = Math.max(raised + 1, Math.min(...enough));
    const bought = boughtWith(question, share + step * BigInt(then), until);
    if (!bought) return then - 1;
    [raised, funded] = [then, bought];
  }
}

/** What is bought when everybody has `share` units; nothing when that costs more than there is. */
function boughtWith(
  question: Question,
  share: bigint,
  until: Raise['until'],
): ReadonlySet<number> | undefined {
  const run = new Run(question, share);
  const bought = new Set<number>();
  let spent = 0n;
  for (;;) {
    if (until === 'full' && spent >= question.limit) return bought;
    const purchase = run.next();
    if (!purchase) return bought;
    bought.add(purchase.project);
    spent += question.projects[purchase.project]?.price ?? 0n;
    if (spent > question.limit) return undefined;
  }
}

/** Whether no other option fits into what is left of the budget, not even one that nobody supports. */
function isExhaustive({ projects, unsupported, limit }: Question, funded: ReadonlySet<number>): boolean {
  const left = projects.reduce((rest, { price }, place) => (funded.has(place) ? rest - price : rest), limit);
  const others = projects.flatMap(({ price }, place) => (funded.has(place) ? [] : [price]));
  return [...others, ...unsupported].every((price) => price > left);
}

/** How many steps from `start` reach at least `end`. */
function stepsTo(end: bigint, start: bigint, step: bigint): bigint {
  return start >= end ? 0n : (end - start - 1n) / step + 1n;
}
