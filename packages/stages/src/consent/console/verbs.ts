import type { Phase } from '@kring/core';
import type { Moment } from '../state.ts';

/** What whoever steers can do at a moment: one main thing, and what else there is. */

export type Verb = 'clarify' | 'ask' | 'end' | 'show' | 'amend' | 'adopt' | 'drop' | 'reconsider';

export interface Verbs {
  readonly main: Verb | null;
  readonly others: readonly Verb[];
}

interface Circumstances {
  readonly phase: Phase;
  /** Of the last round. */
  readonly objections: number;
  /** Whether there is a proposal to ask about. */
  readonly hasWords: boolean;
}

/** Of a closed stage the room cannot be asked; a sealed one is as it is. */
const needsTheRoom: readonly Verb[] = ['ask', 'clarify'];
const needsWords: readonly Verb[] = ['ask', 'adopt'];

export function verbsAt(moment: Moment, { phase, objections, hasWords }: Circumstances): Verbs {
  if (phase === 'sealed') return { main: null, others: [] };
  const can = (verb: Verb) =>
    (phase === 'open' || !needsTheRoom.includes(verb)) && (hasWords || !needsWords.includes(verb));
  const { main, others } = all(moment, objections);
  return { main: main && can(main) ? main : null, others: others.filter(can) };
}

function all(moment: Moment, objections: number): Verbs {
  switch (moment) {
    case 'present':
      return { main: 'ask', others: ['amend', 'adopt', 'drop'] };
    case 'ask':
      return { main: 'end', others: [] };
    case 'check':
      return { main: 'show', others: ['ask'] };
    case 'hear':
      return objections > 0
        ? { main: 'amend', others: ['ask', 'clarify', 'adopt', 'drop'] }
        : { main: 'adopt', others: ['amend', 'ask', 'clarify', 'drop'] };
    case 'decided':
      return { main: null, others: ['reconsider'] };
  }
}
