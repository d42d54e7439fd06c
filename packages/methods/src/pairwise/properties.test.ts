import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ids, rankings, rankingsOfMany, strictRankings, strictRankingsOfMany } from '../../test/arbitrary.ts';
import { numRuns } from '../../test/runs.ts';
import { recount } from '../counts/running.ts';
import type { Cast, OptionId, Ranking } from '../election.ts';
import { condorcet } from './condorcet.ts';
import { copeland } from './copeland.ts';
import { minimax } from './minimax.ts';
import { Pairwise } from './pairwise.ts';
import { rankedPairs } from './rankedPairs.ts';
import { schulze } from './schulze.ts';

type Method = (pairwise: Pairwise) => Ranking;
const methods: Readonly<Record<string, Method>> = {
  schulze: (pairwise) => schulze(pairwise).ranking,
  'schulze/margins': (pairwise) => schulze(pairwise, 'margins').ranking,
  'ranked-pairs': (pairwise) => rankedPairs(pairwise).ranking,
  'ranked-pairs/margins': (pairwise) => rankedPairs(pairwise, 'margins').ranking,
  copeland: (pairwise) => copeland(pairwise).ranking,
  minimax: (pairwise) => minimax(pairwise).ranking,
  'minimax/margins': (pairwise) => minimax(pairwise, 'margins').ranking,
};
const all = Object.entries(methods);
const inSmith = all.filter(([name]) => !name.startsWith('minimax'));

const matrix = (cast: readonly Cast<Ranking>[], options = ids) => recount(new Pairwise(options), cast);
const firsts = (ranking: Ranking) => ranking[0] ?? [];
const same = (a: readonly OptionId[], b: readonly OptionId[]) =>
  [...a].sort().join() === [...b].sort().join();

/** No two duels are decided by as many votes, and none is a draw: nothing is left to conventions about equals. */
function allUnlike(pairwise: Pairwise): boolean {
  const places = [...pairwise.options.keys()];
  const strengths = places.flatMap((a) =>
    places.filter((b) => b > a).map((b) => Math.max(pairwise.over(a, b), pairwise.over(b, a))),
  );
  const drawn = places.some((a) =>
    places.some((b) => a !== b && !pairwise.beats(a, b) && !pairwise.beats(b, a)),
  );
  return !drawn && new Set(strengths).size === strengths.length;
}

test.each(all)(
  '%s: who beats all others is first alone, and who loses to all others is not',
  (name, method) => {
    fc.assert(
      fc.property(rankings, (cast) => {
        const pairwise = matrix(cast);
        const { winner, loser } = condorcet(pairwise);
        const first = firsts(method(pairwise));
        if (winner !== undefined && !same(first, [winner])) return false;
        // Minimax is known for letting a Condorcet loser win.
        return loser === undefined || name.startsWith('minimax') || !first.includes(loser);
      }),
      { numRuns },
    );
  },
);

test.each(inSmith)('%s: everyone in the Smith set goes before everyone outside', (_, method) => {
  fc.assert(
    fc.property(rankings, (cast) => {
      const pairwise = matrix(cast);
      const { smith } = condorcet(pairwise);
      const order = method(pairwise);
      const placeOf = (id: OptionId) => order.findIndex((group) => group.includes(id));
      const outside = ids.filter((id) => !smith.includes(id));
      return smith.every((inside) => outside.every((other) => placeOf(inside) < placeOf(other)));
    }),
    { numRuns },
  );
});

/** The ballot with an option one place further up: out of its group, or into the one above. */
function raised(ballot: Ranking, id: OptionId): Ranking {
  const at = ballot.findIndex((group) => group.includes(id));
  const group = ballot[at];
  if (!group) return [...ballot, [id]];
  if (group.length > 1) {
    return [...ballot.slice(0, at), [id], group.filter((other) => other !== id), ...ballot.slice(at + 1)];
  }
  const above = ballot[at - 1];
  return above ? [...ballot.slice(0, at - 1), [...above, id], ...ballot.slice(at + 1)] : ballot;
}

test.each(all)('%s: whom somebody ranks higher than before does not lose by it', (name, method) => {
  // With equally strong defeats, ranked pairs lets those in a circle fall together, which can hurt who was raised.
  const circles = name.startsWith('ranked-pairs');
  fc.assert(
    fc.property(circles ? rankingsOfMany : rankings, fc.nat(99), fc.nat(99), (cast, who, whom) => {
      const before = matrix(cast);
      const first = firsts(method(before));
      const winner = first[whom % first.length] ?? '';
      const voter = cast[who % Math.max(cast.length, 1)];
      if (!voter) return true;
      const after = matrix(cast);
      after.remove(voter.ballot, voter.people);
      after.add(raised(voter.ballot, winner), voter.people);
      fc.pre(!circles || (allUnlike(before) && allUnlike(after)));
      return firsts(method(after)).includes(winner);
    }),
    { numRuns },
  );
});

describe('Schulze', () => {
  test.each(['winning', 'margins'] as const)('by %s: the strongest path is the best of all paths', (by) => {
    fc.assert(
      fc.property(rankings, (cast) => {
        const pairwise = matrix(cast);
        const { paths } = schulze(pairwise, by);
        const step = (a: number, b: number) => {
          const [won, lost] = [pairwise.over(a, b), pairwise.over(b, a)];
          if (won <= lost) return 0;
          return by === 'winning' ? won : won - lost;
        };
        const best = (from: number, to: number, been: readonly number[]): number =>
          Math.max(
            step(from, to),
            ...[...ids.keys()]
              .filter((via) => via !== to && via !== from && !been.includes(via))
              .map((via) => Math.min(step(from, via), best(via, to, [...been, from]))),
          );
        return paths.every((row, a) => row.every((path, b) => a === b || path === best(a, b, [])));
      }),
      { numRuns },
    );
  });

  test.each(['winning', 'margins'] as const)(
    'by %s: who wins alone does not win when all turn round',
    (by) => {
      fc.assert(
        fc.property(rankings, (cast) => {
          const complete = cast.map(({ ballot, people }) => {
            const left = ids.filter((id) => !ballot.flat().includes(id));
            return { ballot: left.length > 0 ? [...ballot, left] : ballot, people };
          });
          const turned = complete.map(({ ballot, people }) => ({ ballot: [...ballot].reverse(), people }));
          const [winner, ...others] = firsts(schulze(matrix(complete), by).ranking);
          if (winner === undefined || others.length > 0) return true;
          return !firsts(schulze(matrix(turned), by).ranking).includes(winner);
        }),
        { numRuns },
      );
    },
  );
});

describe('who is very much like another', () => {
  /** Everyone holds them next to each other: the twin just after, just before or equal. */
  const twins = fc.array(fc.constantFrom('after', 'before', 'equal'), { minLength: 12, maxLength: 12 });
  const withTwin = (ballot: Ranking, id: OptionId, twin: string): Ranking =>
    ballot.flatMap((group) => {
      if (!group.includes(id)) return [group];
      if (twin === 'equal' || group.length > 1) return [[...group, 'twin']];
      return twin === 'after' ? [group, ['twin']] : [['twin'], group];
    });

  const independent = (
    method: Method,
    elections: typeof strictRankings,
    needed: (pairwise: Pairwise) => boolean,
  ) => {
    fc.assert(
      fc.property(elections, fc.constantFrom(...ids), twins, (cast, id, twins) => {
        const before = matrix(cast);
        const more = cast.map(({ ballot, people }, at) => ({
          ballot: withTwin(ballot, id, twins[at] ?? 'equal'),
          people,
        }));
        const after = matrix(more, [...ids, 'twin']);
        fc.pre(needed(before));
        const then = new Set(firsts(method(after)).map((one) => (one === 'twin' ? id : one)));
        return same([...then], firsts(method(before)));
      }),
      { numRuns },
    );
  };

  test.each(['schulze', 'schulze/margins'])(
    '%s: it takes nothing from anybody and gives nobody anything',
    (name) => {
      independent(methods[name] ?? (() => []), strictRankings, () => true);
    },
  );

  test.each(['ranked-pairs', 'ranked-pairs/margins'])(
    '%s: nor here, where no two duels are alike',
    (name) => {
      independent(methods[name] ?? (() => []), strictRankingsOfMany, allUnlike);
    },
  );
});

test('ranked pairs keeps every defeat but those against which a chain of defeats as strong or stronger stands', () => {
  fc.assert(
    fc.property(rankings, (cast) => {
      const { defeats } = rankedPairs(matrix(cast));
      const strength = (one: (typeof defeats)[number]) => [one.votes, -one.against];
      const atLeast = (one: (typeof defeats)[number], other: (typeof defeats)[number]) => {
        const [[a = 0, b = 0], [c = 0, d = 0]] = [strength(one), strength(other)];
        return a > c || (a === c && b >= d);
      };
      const chain = (
        from: OptionId,
        to: OptionId,
        fallen: (typeof defeats)[number],
        been: OptionId[],
      ): boolean =>
        defeats.some(
          (step) =>
            step.winner === from &&
            !been.includes(step.loser) &&
            atLeast(step, fallen) &&
            (step.loser === to || chain(step.loser, to, fallen, [...been, from])),
        );
      for (const one of defeats) {
        if (!one.locked) expect(chain(one.loser, one.winner, one, [])).toBe(true);
      }
    }),
    { numRuns },
  );
});
