/** A report as flat tables, for spreadsheets and statistics. SCHEMA.md describes the columns. */

import { ofEachWay, type ByEachWay, type SessionReport, type StageReport, type Text } from '@kring/core';
import type { Cell } from './cell.ts';
import { columnsIn, yes, type Row } from './columns.ts';
import { decidingTables, type DecidingTableName } from './decidingTables.ts';
import { lineageOf } from './lineage.ts';
import type { ExportOptions } from './options.ts';
import { voiceOf } from './voice.ts';
import { byWay } from './wayColumns.ts';

export interface Table {
  readonly name: TableName;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export type TableName =
  | 'session'
  | 'stages'
  | 'corrections'
  | 'ideas'
  | 'list'
  | 'clusters'
  | 'tallies'
  | DecidingTableName
  | 'answers';

const numbers = (ideas: readonly { readonly number: number | null }[]): Cell =>
  ideas.flatMap(({ number }) => number ?? []).join(' ');

/** How many came by each way to a stage, where these are told apart; its sections say the same of it. */
const waysOf = ({ sections }: StageReport): ByEachWay | undefined =>
  sections.flatMap((section) =>
    section.kind === 'tally' || section.kind === 'count' ? (section.ways ?? []) : [],
  )[0];

/** The tables that have content; session and stages always. */
export function tablesOf(report: SessionReport, options: ExportOptions): readonly Table[] {
  const { session, stages } = report;
  const lineage = lineageOf(report);
  const columns = columnsIn(voiceOf(report, options).langs, session.languages);
  const { each, eachNamed, original } = columns;
  const sections = stages.flatMap((stage, index) =>
    stage.sections.map((section) => ({ section, stage: index + 1 })),
  );
  const tellsWays = stages.some((stage) => waysOf(stage) !== undefined);
  const tellWays = (kind: 'tally' | 'distribution') =>
    sections.some(({ section }) => section.kind === kind && section.ways !== undefined);
  const [dotsTellWays, stepsTellWays] = [tellWays('tally'), tellWays('distribution')];

  const tables: (readonly [TableName, readonly Row[]])[] = [
    [
      'session',
      [
        {
          schema: report.schema,
          id: session.id,
          ...eachNamed('title', session.title),
          ...eachNamed('organiser', session.organiser),
          ...each('about', session.about),
          languages: session.languages.join(' '),
          status: session.status,
          started_at: session.startedAt,
          ended_at: session.endedAt,
          head_count: session.headCount,
          joined: session.joined,
          tier: session.tier,
          ...each('list', session.list),
          public_url: options.publicUrl ?? '',
          generated_at: options.generatedAt.toISOString(),
        },
      ],
    ],
    [
      'stages',
      stages.map((stage, index) => ({
        stage: index + 1,
        type: stage.type,
        ...eachNamed('title', stage.title),
        phase: stage.phase,
        skipped: yes(stage.skipped),
        turnout: stage.turnout,
        ...byWay(tellsWays, waysOf(stage), 'voters_'),
        head: stage.head ?? '',
        withheld_ideas: stage.sections.reduce(
          (sum, section) => sum + (section.kind === 'ideas' ? section.withheld : 0),
          0,
        ),
        id: stage.id,
      })),
    ],
    [
      'corrections',
      stages.flatMap(({ corrections = [] }, index) =>
        corrections.map(({ way, reason, by, at }) => ({
          stage: index + 1,
          ...{ way, reason, by, corrected_at: at },
        })),
      ),
    ],
    [
      'ideas',
      sections.flatMap(({ section, stage }) =>
        section.kind === 'ideas'
          ? section.ideas.map((idea) => {
              const cluster = lineage.clusterOf(idea.id);
              return {
                number: idea.number,
                stage,
                lang: idea.lang,
                text: idea.redacted ? '' : original(idea.text, idea.lang),
                ...each('text', idea.redacted ? null : idea.text),
                ...(cluster ? eachNamed('cluster', cluster.name) : each('cluster', null)),
                ...(idea.column ? eachNamed('column', idea.column) : each('column', null)),
                by_facilitator: yes(idea.byFacilitator),
                corrected: yes(idea.corrected),
                redacted: yes(idea.redacted),
                id: idea.id,
                cluster_id: cluster?.id ?? '',
              };
            })
          : [],
      ),
    ],
    [
      'list',
      sections.flatMap(({ section, stage }) =>
        section.kind === 'list'
          ? section.lines.map((line) => {
              const cluster = lineage.clusterOf(line.id);
              return {
                number: line.number,
                stage,
                lang: line.lang,
                text: line.redacted ? '' : original(line.text, line.lang),
                ...each('text', line.redacted ? null : line.text),
                ...(cluster ? eachNamed('cluster', cluster.name) : each('cluster', null)),
                redacted: yes(line.redacted),
                id: line.id,
                cluster_id: cluster?.id ?? '',
              };
            })
          : [],
      ),
    ],
    [
      'clusters',
      sections.flatMap(({ section, stage }) =>
        section.kind === 'clusters'
          ? section.clusters.map((cluster) => ({
              stage,
              ...eachNamed('name', cluster.name),
              members: cluster.members.length,
              ideas: numbers(lineage.ideasBehind(cluster.id, [])),
              id: cluster.id,
            }))
          : [],
      ),
    ],
    [
      'tallies',
      sections.flatMap(({ section, stage }) =>
        section.kind === 'tally'
          ? section.rows.map((row) => ({
              stage,
              ...each('question', section.question),
              rank: row.rank,
              tied: yes(row.tied),
              lang: row.lang,
              label: row.redacted ? '' : original(row.label, row.lang),
              ...each('label', row.redacted ? null : row.label),
              dots: row.dots,
              people: row.people,
              ...byWay(dotsTellWays, row.by),
              division: row.division === null ? null : Math.round(row.division * 1000) / 1000,
              ballots: section.ballots,
              blank: section.blank,
              dots_per_person: section.dotsPerPerson,
              most_per_item: section.mostPerItem,
              redacted: yes(row.redacted),
              ideas: numbers(lineage.ideasBehind(row.id, row.lineage)),
              id: row.id,
            }))
          : [],
      ),
    ],
    ...decidingTables(sections, columns, lineage),
    [
      'answers',
      sections.flatMap(({ section, stage }): Row[] => {
        const same = (question: Text) => ({ stage, ...each('question', question) });
        if (section.kind === 'distribution')
          return section.counts.map((count, index) => {
            const end =
              index === 0 ? section.lowest : index === section.counts.length - 1 ? section.highest : null;
            return {
              ...same(section.question),
              step: index + 1,
              ...each('step', end),
              count,
              ...byWay(stepsTellWays, section.ways && ofEachWay(section.ways, (each) => each[index] ?? 0)),
              comment: '',
              lang: '',
              redacted: yes(false),
            };
          });
        if (section.kind === 'comments')
          return [...section.comments, ...Array<null>(section.redacted).fill(null)].map((comment) => ({
            ...same(section.question),
            step: null,
            ...each('step', null),
            count: null,
            ...byWay(stepsTellWays, undefined),
            comment: comment?.text ?? '',
            lang: comment?.lang ?? '',
            redacted: yes(comment === null),
          }));
        return [];
      }),
    ],
  ];

  return tables.flatMap(([name, rows]): Table[] => {
    const columns = Object.keys(rows[0] ?? {});
    if (columns.length === 0) return [];
    return [{ name, columns, rows: rows.map((row) => columns.map((column) => row[column] ?? null)) }];
  });
}
