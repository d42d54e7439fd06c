import { describe, expect, test } from 'vitest';
import { ranked } from '../../test/stvElection.ts';
import { NotCountable } from '../count.ts';
import { countBy } from '../rules.ts';
import { stvRules } from './rules.ts';
import type { StvTrace } from './trace.ts';

const counted = (name: string, election: Parameters<typeof countBy>[1]) => {
  const rule = stvRules.find((one) => one.name === name);
  if (!rule) throw new Error(`there is no rule ${name}`);
  const count = countBy(rule, election);
  return { ...count, trace: count.trace as StvTrace };
};

const panel = ranked(
  '31 amina bart | 12 chloe dirk | 10 dirk chloe | 9 bart chloe',
  ['amina', 'bart', 'chloe', 'dirk'],
  2,
);
const bart = ({ trace }: { trace: StvTrace }) => trace.rounds[1]?.votes.get('bart')?.toString();

describe('the rules', () => {
  test('stv/scottish cuts transfer values off, stv/droop keeps them whole, and both say how it went', () => {
    expect(bart(counted('stv/scottish', panel))).toBe('18.99998');
    expect(bart(counted('stv/droop', panel))).toBe('19');
    for (const name of ['stv/scottish', 'stv/droop']) {
      const { winners, ranking, ties, trace } = counted(name, panel);
      expect({ winners, ranking, ties }).toEqual({
        winners: ['amina', 'chloe'],
        ranking: [['amina'], ['chloe'], ['bart'], ['dirk']],
        ties: [],
      });
      expect(trace).toMatchObject({ kind: 'stv', seats: 2, ballots: 62, withoutFirst: 0 });
    }
  });

  test('irv fills one seat, however many there are', () => {
    expect(counted('irv', panel)).toMatchObject({
      winners: ['amina'],
      ranking: [['amina'], ['chloe'], ['dirk'], ['bart']],
      // Both have 31 at the end, and Amina had more before.
      ties: [{ between: ['amina', 'chloe'], taken: 'chloe', by: 'earlier rounds', round: 4 }],
      trace: { kind: 'stv', seats: 1 },
    });
  });

  test('who fills seats has to know how many', () => {
    const { seats, ...election } = panel;
    expect(seats).toBe(2);
    expect(() => counted('stv/scottish', election)).toThrow('nobody said how many');
    expect(() => counted('stv/droop', election)).toThrow('nobody said how many');
    expect(counted('irv', election).winners).toEqual(['amina']);
    for (const rule of stvRules.filter(({ needs }) => needs === 'seats')) {
      expect(() => rule.count(election), rule.name).toThrow(
        new NotCountable(`${rule.name} fills seats, and nobody said how many.`),
      );
    }
  });
});
