import Fraction from 'fraction.js';
import { BrokenFile } from '../fault.ts';
import { amount, decimal, notNegative } from './numbers.ts';
import type { Table } from './tables.ts';

/**
 * What a ballot must keep to; a bound that is not there binds nobody. That a ballot gives fewer points in all than
 * `min_sum_points` is no fault: it only weighs less, as where percentages were rounded down.
 */
export interface Limits {
  /** How many projects a ballot names. */
  readonly minLength: number;
  readonly maxLength: number | undefined;
  /** What they may cost together. */
  readonly maxSumCost: Fraction | undefined;
  /** What a ballot gives to one. */
  readonly minPoints: Fraction | undefined;
  readonly maxPoints: Fraction | undefined;
  /** What it gives in all. */
  readonly maxSumPoints: Fraction | undefined;
}

const voteTypes = ['approval', 'choose-1', 'cumulative', 'scoring', 'ordinal'] as const;
export type VoteType = (typeof voteTypes)[number];

/** A number that the file announces, and where. */
export interface Announced {
  readonly number: number;
  readonly line: number;
}

/** The section META, as far as it bears on the count. */
export interface Meta {
  readonly voteType: VoteType;
  readonly budget: Fraction;
  readonly projects: Announced;
  readonly votes: Announced;
  readonly limits: Limits;
  /** What a project has to score before it can be selected. */
  readonly threshold: Fraction | undefined;
  /** What a project gets in a `scoring` ballot that does not name it. */
  readonly defaultScore: Fraction;
  /** What the file calls the rule by which the winners were found; empty where it does not say. */
  readonly rule: string;
  /** Three capital letters; empty where it does not say. */
  readonly currency: string;
}

/** Reads META. What the format leaves open has the value that the format gives it. */
export function metaFrom(table: Table): Meta {
  const [keyOf, valueOf] = [table.values('key'), table.values('value')];
  const rows = new Map<string, (typeof table.rows)[number]>();
  for (const row of table.rows) {
    const key = keyOf(row);
    if (rows.has(key)) throw new BrokenFile(row.line, `META says "${key}" twice.`);
    rows.set(key, row);
  }

  function read<Value>(
    key: string,
    as: (text: string, line: number, what: string) => Value,
  ): Value | undefined {
    const row = rows.get(key);
    return row && as(valueOf(row), row.line, key);
  }
  function need<Value>(key: string, as: (text: string, line: number, what: string) => Value): Value {
    const value = read(key, as);
    if (value === undefined) throw new BrokenFile(table.end, `META does not say "${key}".`);
    return value;
  }

  read('currency', oneOf(/^[A-Z]{3}$/, 'three capital letters'));
  read('fully_funded', oneOf(/^1$/, '1'));

  const voteType = need('vote_type', (text, line) => {
    const type = voteTypes.find((one) => one === text);
    if (type) return type;
    throw new BrokenFile(line, `"${text}" is no vote_type; it is one of ${voteTypes.join(', ')}.`);
  });
  const announced = (key: string) => need(key, (text, line) => ({ number: amount(text, line, key), line }));
  return {
    voteType,
    budget: need('budget', notNegative),
    projects: announced('num_projects'),
    votes: announced('num_votes'),
    limits: {
      minLength: read('min_length', amount) ?? 1,
      maxLength: read('max_length', amount) ?? (voteType === 'choose-1' ? 1 : undefined),
      maxSumCost: read('max_sum_cost', notNegative),
      minPoints: read('min_points', decimal) ?? (voteType === 'cumulative' ? new Fraction(0) : undefined),
      maxPoints: read('max_points', decimal),
      maxSumPoints: read('max_sum_points', decimal),
    },
    threshold: read('min_project_score_threshold', decimal),
    defaultScore: read('default_score', decimal) ?? new Fraction(0),
    rule: read('rule', (text) => text) ?? '',
    currency: read('currency', (text) => text) ?? '',
  };
}

/** What a value of a closed list must look like. An empty one says nothing. */
export function oneOf(values: RegExp, inWords: string) {
  return (text: string, line: number, what: string): void => {
    if (text !== '' && !values.test(text)) {
      throw new BrokenFile(line, `${what} is "${text}", and not ${inWords}.`);
    }
  };
}
