/** A count as a table: every option once, with what the rule made of it and how the room stands to it. */

import type { ReportedCount, ReportedOption } from '@kring/core';
import type { TableBlock } from '../document.ts';
import type { Lineage } from '../lineage.ts';
import type { Voice } from '../voice.ts';
import { labelOf, roomTo, valueOf } from './option.ts';

export const hasOpinions = ({ rows }: ReportedCount): boolean => rows.some((row) => roomTo(row) !== null);

export function countTable(count: ReportedCount, lineage: Lineage, voice: Voice): TableBlock {
  const { rows, money } = count;
  const behind = rows.map((row) => lineage.ideasBehind(row.id, row.lineage).length);
  const columns = [
    {
      isThere: !money,
      ...{ name: voice.word((w) => w.rank), numeric: false },
      cell: (row: ReportedOption) =>
        row.tied ? voice.oneWord((w) => `${row.rank} · ${w.tied}`) : voice.number(row.rank),
    },
    {
      isThere: true,
      ...{ name: voice.word((w) => w.choice), numeric: false },
      cell: (row: ReportedOption) => labelOf(row, voice),
    },
    {
      isThere: rows.some((row) => valueOf(row, voice) !== ''),
      ...{
        name: voice.text(count.measure),
        numeric: rows.every(({ said }) => voice.text(said).length === 0),
      },
      cell: (row: ReportedOption) => {
        const said = voice.text(row.said);
        return said.length > 0 ? said : row.value === null ? [] : voice.number(row.value);
      },
    },
    {
      isThere:
        !money &&
        rows.some(({ value, people }) => value !== people) &&
        rows.some(({ people, answers }) => people < answers),
      ...{ name: voice.word((w) => w.forIt), numeric: true },
      cell: ({ people, answers }: ReportedOption) =>
        voice.oneSay((w, by) => w.of(by.figure(people), by.figure(answers))),
    },
    {
      isThere: rows.some(({ cost }) => cost !== null),
      ...{ name: voice.word((w) => w.cost), numeric: true },
      cell: ({ cost }: ReportedOption) =>
        cost === null ? [] : voice.oneSay((_, by) => by.money(cost, money?.currency ?? 'EUR')),
    },
    {
      isThere: rows.some(({ won }) => won !== null),
      ...{ name: voice.word((w) => w.chosen), numeric: false },
      cell: ({ won }: ReportedOption) => (won === null ? [] : voice.oneWord((w) => (won ? w.yes : w.no))),
    },
    {
      isThere: hasOpinions(count),
      ...{ name: voice.word((w) => w.room), numeric: false },
      cell: (row: ReportedOption) => {
        const room = roomTo(row);
        return room ? voice.word((w) => w.roomIs[room]) : [];
      },
    },
    {
      isThere: behind.some((ideas) => ideas > 1),
      ...{ name: voice.word((w) => w.ideasBehind), numeric: true },
      cell: (_: ReportedOption, at: number) => (behind[at] ? voice.number(behind[at]) : []),
    },
  ].filter(({ isThere }) => isThere);
  return {
    kind: 'table',
    caption: voice.word((w) => w.outcomeColumn),
    columns: columns.map(({ name, numeric }) => ({ name, numeric })),
    wide: money ? 0 : 1,
    rows: rows.map((row, at) => columns.map(({ cell }) => cell(row, at))),
  };
}
