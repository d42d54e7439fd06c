/** The ballots of a session as files that anyone can count again, with a text that says how. */

import { strToU8, zipSync } from 'fflate';
import { inLang, type SessionReport } from '@kring/core';
import { slug } from '../formats.ts';
import { defaultTimeZone, type ExportOptions } from '../options.ts';
import { recountsOf } from './recount.ts';
import { readmeOf } from './readme.ts';
import { pabulibOf } from './pabulib.ts';

/** For every stage that was counted by a rule and is sealed: its ballots, and as `.pb` where Pabulib has a place for them. */
export function writeBallots(report: SessionReport, options: ExportOptions): Uint8Array<ArrayBuffer> {
  const { session } = report;
  const lang = options.langs[0] ?? session.languages[0] ?? 'nl';
  const { timeZone = defaultTimeZone } = options;
  const recounts = recountsOf(report);
  const named = recounts.map((recount, at) => {
    const title = slug(inLang(recount.title, lang, session.languages));
    const stem = [String(at + 1), title].filter(Boolean).join('-');
    const pb = pabulibOf(recount, report, lang, timeZone);
    const files = [
      [`${stem}.json`, recount.json] as const,
      ...(pb === null ? [] : [[`${stem}.pb`, pb] as const]),
    ];
    return { recount, files };
  });
  const readme = readmeOf(
    report,
    named.map(({ recount, files }) => ({ recount, names: files.map(([name]) => name) })),
    options,
  );
  const all = [['README.txt', readme] as const, ...named.flatMap(({ files }) => files)];
  return zipSync(Object.fromEntries(all.map(([name, text]) => [name, strToU8(text)])), {
    mtime: options.generatedAt,
  });
}
