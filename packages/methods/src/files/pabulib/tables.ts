import { CsvError, parse } from 'csv-parse/sync';
import { BrokenFile, type Fault } from '../fault.ts';
import { several } from '../several.ts';

export interface Row {
  /** The one on which it ends, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** One section of a `.pb` file: columns with a name, in any order. */
export class Table {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly #place: ReadonlyMap<string, number>;
  /** Of the columns. */
  readonly #line: number;
  readonly #doubts: Fault[];
  /** The columns whose spaces were told. */
  readonly #spaced = new Set<string>();

  /** The row after the title names the columns. Each further row has as many cells. */
  constructor(title: string, [head, ...rows]: readonly Row[], doubts: Fault[]) {
    if (!head) throw new Error('A table starts with its columns.');
    this.title = title;
    this.rows = rows;
    this.#line = head.line;
    this.#doubts = doubts;
    const columns = head.cells.map((cell) => this.#bare('its columns', cell, head.line));
    this.#place = new Map(columns.map((column, at) => [column, at]));
    if (this.#place.size < columns.length) {
      const twice = columns.find((column, at) => columns.indexOf(column) < at) ?? '';
      throw new BrokenFile(head.line, `${title} has the column "${twice}" twice.`);
    }
    for (const { line, cells } of rows) {
      if (cells.length === columns.length) continue;
      const [first = ''] = cells;
      const [found, named] = [several(cells.length, 'value'), several(columns.length, 'column')];
      throw new BrokenFile(line, `"${first}" has ${found} where ${title} names ${named}.`);
    }
  }

  /** Its last line. */
  get end(): number {
    return this.rows.at(-1)?.line ?? this.#line;
  }

  has(column: string): boolean {
    return this.#place.has(column);
  }

  /** Reads the cells of a column, as they are. */
  cells(column: string): (row: Row) => string {
    const at = this.#place.get(column);
    if (at === undefined) throw new BrokenFile(this.#line, `${this.title} has no column "${column}".`);
    return ({ cells }) => cells[at] ?? '';
  }

  /**
   * Reads a column in which spaces around a value mean nothing. They are a doubt, told once a column: others may take
   * them for a part of the value.
   */
  values(column: string): (row: Row) => string {
    const cell = this.cells(column);
    return (row) => this.#bare(column, cell(row), row.line);
  }

  #bare(column: string, cell: string, line: number): string {
    const bare = cell.trim();
    if (bare !== cell && !this.#spaced.has(column)) {
      this.#spaced.add(column);
      this.#doubts.push({ line, reason: `There are spaces around "${bare}" in ${this.title}.` });
    }
    return bare;
  }
}

const titles = ['META', 'PROJECTS', 'VOTES'] as const;
export type Title = (typeof titles)[number];

/** The three sections, each once. Throws a {@link BrokenFile} where one is missing or a line is empty. */
export function tablesOf(text: string, doubts: Fault[]): Readonly<Record<Title, Table>> {
  const rows = rowsOf(text);
  if (isEmpty(rows.at(-1))) rows.pop();
  const sections = new Map<Title, Row[]>();
  let section: Row[] | undefined;
  for (const row of rows) {
    const title = titles.find((one) => row.cells.length === 1 && row.cells[0] === one);
    if (title) {
      if (sections.has(title)) throw new BrokenFile(row.line, `${title} stands here for the second time.`);
      sections.set(title, (section = []));
    } else if (isEmpty(row)) {
      throw new BrokenFile(row.line, 'The line is empty.');
    } else if (section) {
      section.push(row);
    } else {
      throw new BrokenFile(row.line, `"${row.cells.join(';')}" stands where META is expected.`);
    }
  }
  const end = rows.at(-1)?.line ?? 1;
  const table = (title: Title) => {
    const found = sections.get(title);
    if (!found) throw new BrokenFile(end, `The file ends without ${title}.`);
    if (found.length === 0) throw new BrokenFile(end, `${title} is empty.`);
    return new Table(title, found, doubts);
  };
  return { META: table('META'), PROJECTS: table('PROJECTS'), VOTES: table('VOTES') };
}

const isEmpty = (row: Row | undefined) => row?.cells.length === 1 && row.cells[0]?.trim() === '';

const lineEnd = /\r\n|\n|\r/;

/**
 * Every line as cells. The quotes of CSV are only looked for as far as there are any: ballots, by far the most lines,
 * seldom have one.
 */
function rowsOf(text: string): Row[] {
  const lastQuote = text.lastIndexOf('"');
  const quoted = lastQuote < 0 ? 0 : endOfLine(text, lastQuote);
  const rows: Row[] = quotedRows(text.slice(0, quoted));
  const before = rows.at(-1)?.line ?? 0;
  const lines = text.slice(quoted).split(lineEnd);
  if (lines.at(-1) === '') lines.pop();
  if (before === 0) lines[0] = lines[0]?.replace(/^\uFEFF/, '') ?? '';
  for (const [at, line] of lines.entries()) rows.push({ line: before + at + 1, cells: line.split(';') });
  return rows;
}

function endOfLine(text: string, from: number): number {
  const end = /\r\n|\n|\r|$/.exec(text.slice(from));
  return from + (end ? end.index + end[0].length : 0);
}

function quotedRows(text: string): Row[] {
  const rows: Row[] = [];
  try {
    parse(text, {
      bom: true,
      delimiter: ';',
      on_record: (cells: string[], { lines }) => {
        rows.push({ line: lines, cells });
        return null;
      },
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new BrokenFile((rows.at(-1)?.line ?? 0) + 1, 'A quotation mark opens a value, and none closes it.');
  }
  return rows;
}
