import Fraction from 'fraction.js';
import { NotCountable, type Rule } from '../count.ts';
import type { Election } from '../election.ts';

/** What the one who counts says beside the file; it goes before what the file says. */
export interface Asked {
  readonly seats?: string | undefined;
  readonly budget?: string | undefined;
  /** Ids with commas between them: who was drawn first, second, ... */
  readonly lot?: string | undefined;
}

/** The election as it was asked for. Throws {@link NotCountable} with a sentence for what makes no sense. */
export function asked(election: Election, rule: Rule, { seats, budget, lot }: Asked): Election {
  const money = budget !== undefined || election.budget !== undefined;
  if (budget !== undefined && rule.needs !== 'budget') {
    throw new NotCountable(`${rule.name} divides no budget.`);
  }
  if (seats !== undefined && rule.needs === 'budget' && money) {
    throw new NotCountable(`${rule.name} divides a budget here, so a number of seats changes nothing.`);
  }
  return {
    ...election,
    ...(seats !== undefined && { seats: seatsFrom(seats) }),
    ...(budget !== undefined && { budget: budgetFrom(budget) }),
    ...(lot !== undefined && { lot: lotFrom(lot, election) }),
  };
}

function seatsFrom(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new NotCountable(`"${text}" is no number of seats: 1, 2, 3 ...`);
  return Number(text);
}

function budgetFrom(text: string): Fraction {
  if (!/^\d+(\.\d{1,2})?$/.test(text)) {
    throw new NotCountable(`"${text}" is no budget; write it in digits, as 100000 or 2500.50.`);
  }
  return new Fraction(text);
}

function lotFrom(text: string, { options, lot }: Election): Election['lot'] {
  const drawn = text.split(',').map((id) => id.trim());
  const unknown = drawn.find((id) => !options.some((option) => option.id === id));
  if (unknown !== undefined)
    throw new NotCountable(`The lot names "${unknown}", which is not on the ballot.`);
  if (new Set(drawn).size < drawn.length) throw new NotCountable('The lot names somebody twice.');
  return [...drawn, ...lot.filter((id) => !drawn.includes(id))];
}
