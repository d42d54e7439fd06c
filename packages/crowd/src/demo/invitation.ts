import { renderUnicodeCompact } from 'uqr';
import type { Created } from '@kring/protocol';
import type { OwnServer } from '../server.ts';

/** Where to look, and how to join with a real phone. */
export function invitation({ base: here, phones }: OwnServer, made: Created): string {
  const joining = `${phones}/j/${made.code}`;
  return `
  A meeting to look at, in Dutch and French. Its people are simulated; you can join them.

  Screen    ${here}/screen/${made.session}#${made.screen}
  Console   ${here}/console/${made.session}#${made.organiser}
  Phones    ${joining}
  Code      ${made.code}

${renderUnicodeCompact(joining, { border: 2 }).replace(/^/gm, '  ')}
`;
}

export const farewell = ({ base: here }: OwnServer, { session }: Created): string => `
  The meeting is over. Everything can still be looked at; the results are for everyone now:
  ${here}/results/${session}

  Ctrl+C ends the server and throws its data away.
`;
