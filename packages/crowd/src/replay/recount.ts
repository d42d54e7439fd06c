import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ItemId, Json, SessionReport } from '@kring/core';
import { countBy, ruleCalled, type Election } from '@kring/methods';
import { readJson, readPabulib, writePabulib } from '@kring/methods/files';
import { Api } from '../api.ts';
import type { PublishedCount, Recast } from './budgetMeeting.ts';
import type { FiledElection } from './electionFile.ts';

/** What was exported of a sealed budget stage, and who wins when it is counted again from the exported ballots alone. */
export interface Recounted {
  /** The names of the files that were written. */
  readonly files: readonly string[];
  /** By the report. */
  readonly reported: readonly ItemId[];
  /** By the exported `.pb`: by the rule of the stage, by votes and by shares. */
  readonly recount: readonly ItemId[];
  readonly greedy: readonly ItemId[];
  readonly shares: readonly ItemId[];
}

/** Exports the report, writes its ballots as a `.pb`, reads that, and counts. */
export async function exportAndRecount(
  base: string,
  { session, token, count }: Recast,
  { config }: FiledElection,
  out: string,
): Promise<Recounted> {
  const { name, bytes } = await new Api(base).export(session, 'json', token);
  await writeFile(join(out, name), bytes);
  const report = JSON.parse(new TextDecoder().decode(bytes)) as SessionReport;
  const stage = report.stages.find(({ type }) => type === 'budget');
  const section = stage?.sections.find(({ kind }) => kind === 'count');
  if (!stage?.ballots || section?.kind !== 'count') throw new Error('The report holds no ballots');
  const reported = section.rows.filter(({ won }) => won).map(({ id }) => id);

  const pabulib = asPabulib(stage.ballots, reported, config.currency);
  const ballots = name.replace(/\.json$/, '.pb');
  await writeFile(join(out, ballots), pabulib);
  const { election } = readPabulib(pabulib);
  const by = (rule: string) => winners(election, rule);
  const { greedy, shares } = count.more;
  return {
    files: [name, ballots],
    reported,
    recount: by(config.rule),
    greedy: by(greedy.rule),
    shares: by(shares.rule),
  };
}

function asPabulib(ballots: Json, published: readonly ItemId[], currency: string): string {
  const { election } = readJson(JSON.stringify(ballots));
  const day = new Date().getFullYear().toString();
  const unit = 'Kring';
  return writePabulib(
    { election, published },
    { description: 'Replayed', country: '', unit, instance: day, dateBegin: day, dateEnd: day, currency },
  );
}

export function winners(election: Election, name: string): readonly ItemId[] {
  const rule = ruleCalled(name);
  if (!rule) throw new Error(`There is no rule ${name}; \`npm run -s count -- --list\` names them.`);
  return countBy(rule, election).winners;
}

/** Where two counts of one vote differ, a sentence each; empty when all agree. */
export function differences(
  filed: FiledElection,
  { count }: { readonly count: PublishedCount },
  recounted: Recounted,
): readonly string[] {
  const shown = count.rows.filter(({ won }) => won).map(({ id }) => id);
  const others: readonly (readonly [
    what: string,
    winners: readonly ItemId[] | null,
    shown: readonly ItemId[],
  ])[] = [
    ['What the file has published', filed.published, shown],
    ['The count of the file', winners(filed.election, filed.config.rule), shown],
    ['The report', recounted.reported, shown],
    ['The count of the exported .pb', recounted.recount, shown],
    ['Its count by votes', recounted.greedy, count.more.greedy.funded],
    ['Its count by equal shares', recounted.shares, count.more.shares.funded],
  ];
  return others.flatMap(([what, won, stage]) => {
    if (won === null || sameSet(won, stage)) return [];
    return [`${what} has ${listed(won)}, and the stage ${listed(stage)}.`];
  });
}

const sameSet = (one: readonly ItemId[], other: readonly ItemId[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

const listed = (ids: readonly ItemId[]): string => [...ids].sort().join(', ') || 'nothing';
