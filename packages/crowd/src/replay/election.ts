import { mkdir } from 'node:fs/promises';
import { startServer } from '../server.ts';
import { recast } from './budgetMeeting.ts';
import { nameOf, readElectionFile } from './electionFile.ts';
import { differences, exportAndRecount } from './recount.ts';

interface Choices {
  readonly phones: number;
  /** Where the exports go. */
  readonly out: string;
  /** Another rule than the one that the file names. */
  readonly rule: string | undefined;
}

/** Real projects and ballots through a budget stage; `differs` says where a count is not what it should be. */
export async function replayElection(file: string, { phones, out, rule }: Choices) {
  const filed = await readElectionFile(file, rule);
  await mkdir(out, { recursive: true });
  const started = performance.now();
  const server = await startServer();
  try {
    const meeting = await recast(server.base, filed, phones);
    const recounted = await exportAndRecount(server.base, meeting, filed, out);
    const { count, accepted, refused } = meeting;
    const { greedy, shares } = count.more;
    const { config, items, ballots, published, doubts } = filed;
    const side = ({ rule: name, funded, spent }: typeof greedy) => ({
      rule: name,
      funded: funded.length,
      spent,
    });
    return {
      phones,
      projects: items.length,
      form: config.form,
      rule: config.rule,
      ballots: ballots.length,
      accepted,
      refused,
      blank: count.blank,
      winners: count.rows.filter(({ won }) => won).map(({ id }) => nameOf(items, id)),
      published: published?.length ?? null,
      greedy: side(greedy),
      shares: side(shares),
      doubts,
      files: recounted.files,
      differs: differences(filed, meeting, recounted),
      seconds: Math.round((performance.now() - started) / 100) / 10,
    };
  } finally {
    await server.stop();
  }
}
