import { reject, type ItemId, type Json, type Rejected } from '@kring/core';
import { traits } from './forms.ts';
import type { Given, Rated, RateView } from './views.ts';

/** One person's ballot: a level for each option that they have an opinion on. */

/** Ids come from nowhere a finger went, so sorted by them a ballot does not tell what its owner rated first. */
const inOneOrder = (given: readonly Given[]): readonly Given[] =>
  [...given].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The ballot as it is kept, or what is wrong with it. */
export function checkBallot(
  { given }: Rated,
  { form }: Pick<RateView, 'form'>,
): { readonly accepted: true; readonly ballot: Rated } | Rejected {
  if (new Set(given.map(({ id }) => id)).size < given.length) return reject('rate/twice');
  const highest = traits[form].levels - 1;
  const above = given.find(({ level }) => level !== null && level > highest);
  if (above) return reject('rate/no-such-level', { highest, given: Number(above.level) });
  return { accepted: true, ballot: { given: inOneOrder(given) } };
}

/** The level of an option; null is no opinion, undefined nothing at all. */
export const levelIn = ({ given }: Rated, id: ItemId): number | null | undefined =>
  given.find((one) => one.id === id)?.level;

/** The ballot with this level for this option instead of what it had. */
export const withLevel = ({ given }: Rated, id: ItemId, level: number | null): Rated => ({
  given: inOneOrder([...given.filter((one) => one.id !== id), { id, level }]),
});

const isGiven = (one: unknown): one is Given => {
  const { id, level } = (one ?? {}) as Partial<Given>;
  return typeof id === 'string' && (level === null || typeof level === 'number');
};

/** A ballot as it was kept on the phone; null when it is none. */
export function ballotFrom(kept: Json): Rated | null {
  const { given } = (kept ?? {}) as Partial<Rated>;
  return Array.isArray(given) && given.every(isGiven) ? { given } : null;
}

export const sameBallot = (one: Rated, other: Rated): boolean =>
  one.given.length === other.given.length && one.given.every(({ id, level }) => levelIn(other, id) === level);
