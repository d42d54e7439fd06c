import type { ItemId, Json } from '@kring/core';
import type { Votes } from './views.ts';

/** A ballot as it was kept on the phone; null when it is none. */
export function ballotFrom(kept: Json): Votes | null {
  const { votes } = (kept ?? {}) as Partial<Votes>;
  if (typeof votes !== 'object' || votes === null) return null;
  return Object.values(votes).every((count) => Number.isInteger(count)) ? { votes } : null;
}

export const sameBallot = (one: Votes, other: Votes): boolean =>
  [...Object.keys(one.votes), ...Object.keys(other.votes)].every(
    (id) => (one.votes[id] ?? 0) === (other.votes[id] ?? 0),
  );

/** The options that got votes, for or against. */
export const votedOn = ({ votes }: Votes): readonly ItemId[] =>
  Object.keys(votes).filter((id) => votes[id] !== 0);

export function withVotes({ votes }: Votes, id: ItemId, count: number): Votes {
  const given = Object.entries({ ...votes, [id]: count }).filter(([, count]) => count !== 0);
  return { votes: Object.fromEntries(given) };
}
