import { NotCountable } from '../count.ts';
import type { BallotKind, Ballots } from '../election.ts';

/**
 * The ballots, known to be of one of the kinds. Throws {@link NotCountable} when they are of another, in a sentence
 * about `who` counts: the name of a rule, where it is known.
 */
export function castAs<Kind extends BallotKind>(
  kinds: readonly Kind[],
  ballots: Ballots,
  who = 'This',
): Extract<Ballots, { kind: Kind }> {
  if (isOf(kinds, ballots)) return ballots;
  throw new NotCountable(`${who} counts ${kinds.join(' or ')}; these ballots hold ${ballots.kind}.`);
}

function isOf<Kind extends BallotKind>(
  kinds: readonly Kind[],
  ballots: Ballots,
): ballots is Extract<Ballots, { kind: Kind }> {
  return kinds.some((kind) => kind === ballots.kind);
}
