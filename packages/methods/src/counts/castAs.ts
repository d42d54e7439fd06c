import { NotCountable } from '../count.ts';
import type { BallotKind, Ballots } from '../election.ts';

/** The ballots, known to be of one kind. Throws {@link NotCountable} when they are of another. */
export function castAs<Kind extends BallotKind>(
  kind: Kind,
  ballots: Ballots,
): Extract<Ballots, { kind: Kind }> {
  if (isOf(kind, ballots)) return ballots;
  throw new NotCountable(`This counts ${kind}, and the ballots hold ${ballots.kind}.`);
}

function isOf<Kind extends BallotKind>(
  kind: Kind,
  ballots: Ballots,
): ballots is Extract<Ballots, { kind: Kind }> {
  return ballots.kind === kind;
}
