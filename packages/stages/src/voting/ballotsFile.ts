import type { Hands, Json } from '@kring/core';
import type { Election } from '@kring/methods';
import { writeJson } from '@kring/methods/files';
import { withHands } from '@kring/methods/record';

type File = Readonly<Record<string, Json>> & { readonly ballots: readonly Readonly<Record<string, Json>>[] };

const fileOf = (election: Election): File => JSON.parse(writeJson(election)) as File;

/**
 * What was counted, as a file of ballots (`kring.ballots/1`): the ballots of `election`, and behind them the show of
 * hands, dealt out as ballots and marked as such. `none`: the same election without any ballot.
 */
export function ballotsFile(election: Election, none: Election, hands: Hands | null): Json {
  const file = fileOf(election);
  const raised = hands ? fileOf(withHands(none, hands)).ballots : [];
  return { ...file, ballots: [...file.ballots, ...raised.map((cast) => ({ ...cast, way: 'hands' }))] };
}
