import type { SessionId } from '@kring/core';
import { local } from '#lib/browser/store.ts';
import { peopleOf, slipKey } from '#lib/live/tokens.ts';

/** What a phone comes in with: the code of a slip of paper, and the token that it made for itself. */
interface Way {
  readonly paper: string;
  readonly token: string;
}

/**
 * How this phone comes in with a slip: as it tried before, unless somebody on it has come in that way, or another slip
 * has brought it here since. `token` is for one who has none yet.
 */
export function wayWith(
  code: string,
  session: SessionId,
  token: string,
): { readonly way: Way; readonly keep: (way: Way) => void } {
  const key = `way/${code}`;
  const brought = local.read<string>(slipKey(code)) ?? '';
  const before = local.read<Way>(key);
  const isIn = peopleOf(session).some((person) => person.token === before?.token);
  const paper = isIn && brought === before?.paper ? '' : brought;
  return {
    way: before && !isIn ? { paper: paper || before.paper, token: before.token } : { paper, token },
    keep: (way) => local.write(key, way),
  };
}
