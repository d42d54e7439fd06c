import { describe, expect, test } from 'vitest';
import { pairwiseOf, ranked, tennessee, wikipedia45, written } from '../../test/ranked.ts';
import { condorcet, tiers } from './condorcet.ts';

const sets = (candidates: string, votes: string) => condorcet(pairwiseOf(ranked(candidates, votes)));

/** Such a ballot says something of those it names alone: in the half of them the others are last, in the half first. */
const among = (candidates: string, votes: readonly string[]) => {
  const ids = candidates.split(' ');
  const both = votes.flatMap((vote) => {
    const [ranking = '', people = '1'] = vote.split(' * ');
    const others = ids.filter((id) => !ranking.split(/ [>=] /).includes(id)).join(' = ');
    return [`${ranking} > ${others} * ${people}`, `${others} > ${ranking} * ${people}`];
  });
  return sets(candidates, both.join('\n'));
};

describe('Condorcet winner and loser', () => {
  test('beat all others, and lose to all others', () => {
    expect(condorcet(pairwiseOf(tennessee))).toMatchObject({ winner: 'Nashville', loser: 'Memphis' });
  });

  test('need not be there', () => {
    const { winner, loser } = condorcet(pairwiseOf(wikipedia45));
    expect([winner, loser]).toEqual([undefined, undefined]);
  });

  test('one alone wins, and does not lose; among none there is none', () => {
    expect(sets('A', 'A')).toEqual({ winner: 'A', smith: ['A'], schwartz: ['A'] });
    expect(
      condorcet(pairwiseOf({ ...tennessee, options: [], ballots: { kind: 'rankings', cast: [] } })),
    ).toEqual({
      smith: [],
      schwartz: [],
    });
  });
});

/** The cases that Condorcet PHP (MIT) tests itself with, from Wikipedia, Electowiki and Schulze. */
describe('Smith and Schwartz sets', () => {
  test.each([
    ['a winner alone', 'A B C', 'A>B>C * 6\nB>C>A * 3\nC>B>A * 2', ['A'], ['A']],
    ['a winner and a draw below', 'A B C', 'A > B = C', ['A'], ['A']],
    ['a circle', 'A B C', 'A > B > C * 8\nB > C > A * 7\nC > A > B * 6', ['A', 'B', 'C'], ['A', 'B', 'C']],
    [
      'a circle above a loser',
      'A B C D',
      'D>A>B>C * 40\nB>C>A>D * 35\nC>A>B>D * 25',
      ['A', 'B', 'C'],
      ['A', 'B', 'C'],
    ],
    ['Electowiki', 'A B C', 'A>B * 49\nB>A * 3\nC>B * 48', ['B'], ['B']],
    ['all equal', 'A B C', 'A = B = C * 10', ['A', 'B', 'C'], ['A', 'B', 'C']],
    ['opposite halves', 'A B C D', 'A>B>C>D * 10\nD>C>B>A * 10', ['A', 'B', 'C', 'D'], ['A', 'B', 'C', 'D']],
    [
      'two that draw, above two that draw',
      'A B C D',
      'A > B > C > D * 10\nB > A > D > C * 10\nC > D > A > B * 8\nD > C > B > A * 8',
      ['A', 'B'],
      ['A', 'B'],
    ],
    [
      'a draw in a circle',
      'A B C',
      'A > B > C\nC > B > A\nA > B\nB > C\nA > B\nC > A',
      ['A', 'B', 'C'],
      ['A'],
    ],
  ])('%s', (_, candidates, votes, smith, schwartz) => {
    expect(sets(candidates, votes)).toMatchObject({ smith, schwartz });
  });

  test('where ballots say something of those they name alone', () => {
    expect(among('A B C', ['A > B * 6', 'B > C * 6', 'C > A * 6']).schwartz).toEqual(['A', 'B', 'C']);
    const circles = ['A > B * 10', 'B > C * 10', 'C > A * 10', 'D > E * 5', 'E > F * 5', 'F > D * 5'];
    const between = ['A', 'B', 'C'].flatMap((one) => ['D', 'E', 'F'].map((other) => `${one} > ${other} * 8`));
    expect(among('A B C D E F', [...circles, ...between]).schwartz).toEqual(['A', 'B', 'C']);
    expect(among('A B C', ['C > A', 'A > B', 'B > A', 'B > C', 'C > B'])).toMatchObject({
      smith: ['A', 'B', 'C'],
      schwartz: ['B', 'C'],
    });
  });

  test('the tiers below go on in the same way', () => {
    const election = ranked('A B C D', 'D>A>B>C * 40\nB>C>A>D * 35\nC>A>B>D * 25');
    expect(written(tiers(pairwiseOf(election)))).toBe('A = B = C > D');
  });
});
