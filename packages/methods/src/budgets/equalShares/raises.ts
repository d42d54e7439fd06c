import type { Question } from './question.ts';
import { Run, type Purchase } from './run.ts';
import { steadyRaises } from './steady.ts';

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
export function raises(question: Question, { step, until }: Raise): bigint {
  const { projects, share } = question;
  let raised = 0n;
  let bought = boughtWith(question, share, until) ?? [];
  let patience = few;
  let unchanged = 0;
  for (;;) {
    const funded = new Set(bought.map(({ project }) => project));
    if (funded.size === projects.length) return raised;
    if (until !== 'overspent' && isExhaustive(question, funded)) return raised;
    // While supporters do not have what something costs, not even all together, it is not bought. What is bought until
    // then is among what is bought now, so it fits, and leaves room where there is room now.
    const enough = projects.flatMap(({ price, people }, place) =>
      funded.has(place) ? [] : [stepsTo(price, share * BigInt(people), step * BigInt(people))],
    );
    let then = enough.reduce((least, one) => (one < least ? one : least), enough[0] ?? 0n);
    if (then <= raised) then = raised + 1n;
    if (unchanged >= patience) {
      // It costs as much as many runs to know how far one leads, and is only asked where that may be far.
      const steady = steadyRaises(question, share + step * raised, step, bought) ?? 0n;
      if (steady < patience) [patience, unchanged] = [2 * patience, 0];
      else patience = Math.max(patience / 2, few);
      if (raised + steady >= then) then = raised + steady + 1n;
    }
    const next = boughtWith(question, share + step * then, until);
    if (!next) return then - 1n;
    unchanged = isSame(next, bought) ? unchanged + 1 : unchanged;
    [raised, bought] = [then, next];
  }
}

/** After so many raises that changed nothing it is asked for the first time how far that goes on. */
const few = 256;

function isSame(one: readonly Purchase[], other: readonly Purchase[]): boolean {
  return one.length === other.length && one.every(({ project }, at) => project === other[at]?.project);
}

/** What is bought when everybody has `share` units; nothing when that costs more than there is. */
function boughtWith(
  question: Question,
  share: bigint,
  until: Raise['until'],
): readonly Purchase[] | undefined {
  const run = new Run(question, share);
  const bought: Purchase[] = [];
  let spent = 0n;
  for (;;) {
    if (until === 'full' && spent >= question.limit) return bought;
    const purchase = run.next();
    if (!purchase) return bought;
    bought.push(purchase);
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
