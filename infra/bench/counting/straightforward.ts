import type { Approvals, Cast, DotBallot, Election, OptionId, Ranking } from '@kring/methods';

/**
 * The same counts as one writes them on a first afternoon, from the definitions and in doubles. They decide ties by
 * whatever rounding leaves, so they are here to be raced, not to be believed.
 */

const approvalsOf = ({ ballots }: Election): readonly Cast<Approvals>[] => {
  if (ballots.kind !== 'approvals') throw new Error('These are no approvals');
  return ballots.cast;
};

/** Most votes first, cheaper first; what does not fit is skipped. */
export function greedy(election: Election): readonly OptionId[] {
  const votes = (id: OptionId) =>
    approvalsOf(election).reduce((sum, { ballot, people }) => sum + (ballot.includes(id) ? people : 0), 0);
  const cost = new Map(election.options.map((option) => [option.id, option.cost?.valueOf() ?? 0]));
  const order = election.options.map(({ id }) => ({ id, votes: votes(id), cost: cost.get(id) ?? 0 }));
  order.sort((a, b) => b.votes - a.votes || a.cost - b.cost);
  let left = election.budget?.valueOf() ?? 0;
  return order
    .filter((one) => {
      if (one.votes === 0 || one.cost > left) return false;
      left -= one.cost;
      return true;
    })
    .map(({ id }) => id);
}

/** Equal Shares by the definition: in every round, every project's price from its supporters in order of purse. */
export function equalShares(election: Election, share: number): readonly OptionId[] {
  const cast = approvalsOf(election);
  const purses = cast.map(() => share);
  const supporters = new Map(election.options.map(({ id }) => [id, [] as number[]]));
  for (const [voter, { ballot }] of cast.entries()) for (const id of ballot) supporters.get(id)?.push(voter);
  const cost = new Map(election.options.map((option) => [option.id, option.cost?.valueOf() ?? 0]));
  const bought: OptionId[] = [];
  const left = new Set(election.options.map(({ id }) => id));
  for (;;) {
    let best: { id: OptionId; price: number; votes: number } | undefined;
    for (const id of left) {
      const theirs = (supporters.get(id) ?? []).map((voter) => purses[voter] ?? 0).sort((a, b) => a - b);
      const price = priceOf(cost.get(id) ?? 0, theirs);
      if (price === undefined) continue;
      const votes = (cost.get(id) ?? 0) / price;
      if (!best || votes > best.votes) best = { id, price, votes };
    }
    if (!best) return bought;
    for (const voter of supporters.get(best.id) ?? []) {
      const purse = purses[voter] ?? 0;
      purses[voter] = purse - Math.min(purse, best.price);
    }
    bought.push(best.id);
    left.delete(best.id);
  }
}

/** What each pays who can: those with less give all they have. Purses ascend. */
function priceOf(cost: number, purses: readonly number[]): number | undefined {
  let missing = cost;
  for (const [at, purse] of purses.entries()) {
    const price = missing / (purses.length - at);
    if (price <= purse) return price;
    missing -= purse;
  }
  return undefined;
}

/** Everybody's share raised by one unit until the budget is passed; the last that kept within it. */
export function add1(election: Election): { readonly winners: readonly OptionId[]; readonly raises: number } {
  const people = approvalsOf(election).length;
  const budget = election.budget?.valueOf() ?? 0;
  const cost = new Map(election.options.map((option) => [option.id, option.cost?.valueOf() ?? 0]));
  const spent = (ids: readonly OptionId[]) => ids.reduce((sum, id) => sum + (cost.get(id) ?? 0), 0);
  let winners = equalShares(election, budget / people);
  for (let raises = 1; ; raises++) {
    const next = equalShares(election, budget / people + raises);
    if (spent(next) > budget || next.length === election.options.length) return { winners, raises };
    winners = next;
  }
}

/** How many prefer the one to the other, under `one>other`. */
export type Preferences = ReadonlyMap<string, number>;

const key = (a: OptionId, b: OptionId) => `${a}>${b}`;

/** Widest paths over a matrix of names (Floyd and Warshall), and who beats most. */
export function schulze(ids: readonly OptionId[], prefer: Preferences): readonly OptionId[] {
  const path = new Map<string, number>();
  for (const a of ids)
    for (const b of ids) {
      const [forth, back] = [prefer.get(key(a, b)) ?? 0, prefer.get(key(b, a)) ?? 0];
      path.set(key(a, b), forth > back ? forth : 0);
    }
  for (const via of ids)
    for (const a of ids)
      for (const b of ids) {
        const detour = Math.min(path.get(key(a, via)) ?? 0, path.get(key(via, b)) ?? 0);
        if (detour > (path.get(key(a, b)) ?? 0)) path.set(key(a, b), detour);
      }
  const beaten = (a: OptionId) =>
    ids.filter((b) => (path.get(key(a, b)) ?? 0) > (path.get(key(b, a)) ?? 0)).length;
  return [...ids].sort((a, b) => beaten(b) - beaten(a));
}

/** Every ballot, for every two options. */
export function preferences(ids: readonly OptionId[], cast: readonly Cast<Ranking>[]): Preferences {
  const prefer = new Map<string, number>();
  for (const { ballot, people } of cast) {
    const place = new Map(ballot.flatMap((group, at) => group.map((id) => [id, at] as const)));
    for (const a of ids)
      for (const b of ids) {
        if ((place.get(a) ?? Infinity) < (place.get(b) ?? Infinity)) {
          prefer.set(key(a, b), (prefer.get(key(a, b)) ?? 0) + people);
        }
      }
  }
  return prefer;
}

/** All dots, counted anew. */
export function dots(cast: readonly DotBallot[]): readonly (readonly [OptionId, number])[] {
  const totals: Record<OptionId, number> = {};
  for (const ballot of cast) {
    for (const [id, given] of Object.entries(ballot)) totals[id] = (totals[id] ?? 0) + given;
  }
  return Object.entries(totals).sort(([, a], [, b]) => b - a);
}
