import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import type { ReportSection, SessionReport, StageId } from '@kring/core';
import type { Api } from '@kring/crowd';
import type { Created } from '@kring/protocol';
import type { Shown } from './checker.ts';

/** What the exports of a session say of one stage, read from the files that an organiser gets. */
export async function shownInExports(api: Api, made: Created, stage: StageId): Promise<readonly Shown[]> {
  const [json, csv] = await Promise.all(
    ['json', 'csv'].map(async (format) => (await api.export(made.session, format, made.organiser)).bytes),
  );
  const report = JSON.parse(strFromU8(json ?? new Uint8Array())) as SessionReport;
  const sections = report.stages.find(({ id }) => id === stage)?.sections ?? [];
  return [
    ...sections.flatMap((section) => inJson(section, stage)),
    ...inCsv(unzipSync(csv ?? new Uint8Array()), stage),
  ];
}

function inJson(section: ReportSection, stage: StageId): Shown[] {
  if (section.kind === 'tally') {
    const dots = new Map(section.rows.map((row) => [row.id, row.dots]));
    return [{ where: 'json', kind: 'tally', stage, ballots: section.ballots, dots }];
  }
  if (section.kind !== 'ideas') return [];
  const texts = section.ideas.map(({ text, lang }) => text[lang] ?? '');
  return [{ where: 'json', kind: 'ideas', stage, texts }];
}

interface TallyLine {
  readonly id: string;
  readonly dots: string;
  readonly ballots: string;
}

function inCsv(files: Readonly<Record<string, Uint8Array>>, stage: StageId): Shown[] {
  const rows = <Row>(name: string): Row[] | null => {
    const file = files[name];
    return file ? parse(strFromU8(file), { columns: true, bom: true, delimiter: ';' }) : null;
  };
  const [tally, ideas] = [rows<TallyLine>('tallies.csv'), rows<{ text: string }>('ideas.csv')];
  const shown: Shown[] = [];
  if (tally) {
    const dots = new Map(tally.map((row) => [row.id, Number(row.dots)]));
    shown.push({ where: 'csv', kind: 'tally', stage, ballots: Number(tally[0]?.ballots ?? 0), dots });
  }
  if (ideas) shown.push({ where: 'csv', kind: 'ideas', stage, texts: ideas.map(({ text }) => text) });
  return shown;
}
