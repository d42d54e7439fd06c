/** Counts by a rule, decisions and estimates as flat tables. SCHEMA.md describes the columns. */

import {
  ofEachWay,
  type ReportedComment,
  type ReportedCount,
  type ReportedDecision,
  type ReportSection,
  type Spread,
} from '@kring/core';
import { yes, type Columns, type Row } from './columns.ts';
import type { Lineage } from './lineage.ts';
import { byWay } from './wayColumns.ts';

export type DecidingTableName =
  'votes' | 'counts' | 'spreads' | 'splits' | 'decisions' | 'estimates' | 'remarks';

/** A section, and the place of its stage in the agenda. */
interface Placed {
  readonly section: ReportSection;
  readonly stage: number;
}

type Told = Placed & { readonly tellsWays: boolean; readonly tellsValues: boolean };

export function decidingTables(
  sections: readonly Placed[],
  columns: Columns,
  lineage: Lineage,
): (readonly [DecidingTableName, readonly Row[]])[] {
  const telling = new Set(sections.flatMap(({ section }) => (tellsWays(section) ? [section.kind] : [])));
  const tellsValues = sections.some(
    ({ section }) => section.kind === 'count' && section.rows.some(({ valueBy }) => valueBy !== undefined),
  );
  const rows = (rowsOf: (placed: Told, columns: Columns, lineage: Lineage) => readonly Row[]) =>
    sections.flatMap((placed) =>
      rowsOf({ ...placed, tellsWays: telling.has(placed.section.kind), tellsValues }, columns, lineage),
    );
  return [
    ['votes', rows(votes)],
    ['counts', rows(counts)],
    ['spreads', rows(spreads)],
    ['splits', rows(splits)],
    ['decisions', rows(decisions)],
    ['estimates', rows(estimates)],
    ['remarks', rows(remarks)],
  ];
}

/** Whether phones, paper and hands are told apart anywhere in a section. */
function tellsWays(section: ReportSection): boolean {
  switch (section.kind) {
    case 'count':
      return section.ways !== undefined;
    case 'decision':
    case 'rounds':
      return section.rounds.some(({ ways }) => ways !== undefined);
    default:
      return false;
  }
}

const labelled = (
  { label, lang, redacted }: Pick<ReportedCount['rows'][number], 'label' | 'lang' | 'redacted'>,
  { each, original }: Columns,
): Row => ({
  lang,
  label: redacted ? '' : original(label, lang),
  ...each('label', redacted ? null : label),
});

/** A row for each count: what was asked, by which rule it was counted, how many took part. */
function votes({ section, stage, tellsWays }: Told, { each, eachNamed }: Columns): Row[] {
  if (section.kind !== 'count') return [];
  const { question, rule, measure, money, ballots, blank } = section;
  return [
    {
      stage,
      ...each('question', question),
      rule_name: rule.name,
      ...eachNamed('rule', rule.says),
      ...eachNamed('measure', measure),
      ...{ ballots, blank, budget: money?.budget ?? null, spent: money?.spent ?? null },
      currency: money?.currency ?? '',
      ...byWay(tellsWays, section.ways),
    },
  ];
}

/** A row for each option. */
function counts({ section, stage, tellsWays, tellsValues }: Told, columns: Columns, lineage: Lineage): Row[] {
  if (section.kind !== 'count') return [];
  const { each } = columns;
  return section.rows.map((row) => ({
    stage,
    ...each('question', section.question),
    rank: row.rank,
    tied: yes(row.tied),
    ...labelled(row, columns),
    value: row.value,
    ...each('said', row.said),
    people: row.people,
    answers: row.answers,
    ...byWay(tellsWays, row.by),
    ...byWay(tellsValues, row.valueBy, 'value_'),
    division: row.division === null ? null : Math.round(row.division * 1000) / 1000,
    cost: row.cost,
    won: row.won === null ? '' : yes(row.won),
    ...each('why', row.why),
    redacted: yes(row.redacted),
    ideas: lineage
      .ideasBehind(row.id, row.lineage)
      .flatMap(({ number }) => number ?? [])
      .join(' '),
    id: row.id,
  }));
}

/** How many gave each value: to an option, now and in the round before; and in each round of an estimate. */
function spreads({ section, stage }: Placed, columns: Columns): Row[] {
  const given = (round: string, about: Row, id: string, spread: Spread): Row[] =>
    spread.map(({ value, people }) => {
      const step = section.kind === 'count' && section.steps.find((one) => one.value === value);
      return {
        stage,
        round,
        ...about,
        given: value,
        ...columns.each('step', step ? step.name : null),
        people,
        id,
      };
    });
  if (section.kind === 'count' || section.kind === 'tally')
    return section.rows.flatMap((row) => [
      ...given('now', labelled(row, columns), row.id, row.spread),
      ...given('before', labelled(row, columns), row.id, row.before ?? []),
    ]);
  if (section.kind !== 'rounds') return [];
  const none = { lang: '', label: '', ...columns.each('label', null) };
  return section.rounds.flatMap(({ spread }, at) => given(String(at + 1), none, '', spread));
}

function splits({ section, stage }: Placed, { original }: Columns): Row[] {
  if (section.kind !== 'count' && section.kind !== 'tally') return [];
  const known = new Map(section.rows.map((row) => [row.id, row]));
  const nameOf = (id: string) => {
    const row = known.get(id);
    return row && !row.redacted ? original(row.label, row.lang) : '';
  };
  return section.splits.map(({ between: [first, second], both, onlyFirst, onlySecond, neither }) => ({
    ...{ stage, first: nameOf(first), second: nameOf(second), both },
    ...{ only_first: onlyFirst, only_second: onlySecond, neither, first_id: first, second_id: second },
  }));
}

/** A row for each time it was asked; one where it never was. */
function decisions({ section, stage, tellsWays }: Told, { each }: Columns): Row[] {
  if (section.kind !== 'decision') return [];
  const { proposal, status, owner, reviewOn, rounds } = section;
  const asked = rounds.length > 0 ? rounds : [null];
  return asked.map((round, at) => ({
    ...{ stage, ...each('proposal', proposal), decision: status, owner, review_on: reviewOn },
    ...{ round: round ? at + 1 : null, ...each('wording', round ? round.proposal : null) },
    consents: round ? round.consents : null,
    concerns: round ? round.concerns : null,
    objections: round ? round.objections : null,
    ...answerByWay('consents', round, tellsWays),
    ...answerByWay('concerns', round, tellsWays),
    ...answerByWay('objections', round, tellsWays),
  }));
}

/** Columns such as `consents_paper`. */
const answerByWay = (
  answer: 'consents' | 'concerns' | 'objections',
  round: ReportedDecision['rounds'][number] | null,
  tellsWays: boolean,
): Row => byWay(tellsWays, round?.ways && ofEachWay(round.ways, (counts) => counts[answer]), `${answer}_`);

/** A row for each round. No hand says a number, so none has a column here. */
function estimates({ section, stage, tellsWays }: Told, { each }: Columns): Row[] {
  if (section.kind !== 'rounds') return [];
  return section.rounds.map(({ answers, median, lower, upper, ways }, at) => ({
    ...{ stage, ...each('question', section.question), ...each('unit', section.unit) },
    ...{ round: at + 1, answers, median, lower, upper },
    ...(tellsWays && {
      answers_phones: ways?.phones?.answers ?? null,
      answers_paper: ways?.paper?.answers ?? null,
      median_phones: ways?.phones?.median ?? null,
      median_paper: ways?.paper?.median ?? null,
    }),
  }));
}

/** What people said of a proposal or an estimate. */
function remarks({ section, stage }: Placed): Row[] {
  const said = (remark: string, comments: readonly ReportedComment[]) =>
    comments.map(({ text, lang }) => ({ stage, remark, comment: text, lang: lang ?? '' }));
  if (section.kind === 'rounds') return said('reason', section.reasons);
  if (section.kind !== 'decision') return [];
  return [...said('concern', section.concerns), ...said('objection', section.objections)];
}
