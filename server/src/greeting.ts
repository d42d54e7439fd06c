import { renderUnicodeCompact } from 'uqr';

/** What a terminal shows when Kring listens: where to go, on this machine and on a phone. */
export function greeting(consoleUrl: string, phonesUrl: string): string {
  return `
  Kring is ready.

  Prepare and run a meeting   ${consoleUrl}
  Phones on this network      ${phonesUrl}

${renderUnicodeCompact(phonesUrl, { border: 2 }).replace(/^/gm, '  ')}

  Stop with Ctrl+C. Nothing that was acknowledged is lost.
`;
}
