import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { parse } from 'csv-parse/sync';

/** One idea of a file, and the group that somebody put it in; '' for none. */
export interface FiledIdea {
  readonly text: string;
  readonly group: string;
}

/** Columns that ideas are commonly found in, the likeliest first. */
const usual = ['idea', 'text', 'comment-body', 'comment_body', 'comment', 'name', 'title', 'body'];

/** Reads CSV, TSV or JSON. `column` holds the ideas; without it, the first of the usual ones that is there. */
export async function readIdeas(file: string, column?: string, group?: string): Promise<FiledIdea[]> {
  const text = await readFile(file, 'utf8');
  const rows =
    extname(file) === '.json'
      ? fromJson(text)
      : fromTable(text, extname(file) === '.tsv' ? '\t' : separatorIn(text));
  const names = Object.keys(rows[0] ?? {});
  const found = column ?? usual.find((name) => names.includes(name));
  if (found === undefined || !names.includes(found)) {
    throw new Error(
      `There is no column "${found ?? 'idea'}" in ${file}; it has: ${names.join(', ')}. Name one with --column.`,
    );
  }
  if (group !== undefined && !names.includes(group)) {
    throw new Error(`There is no column "${group}" in ${file}; it has: ${names.join(', ')}.`);
  }
  return rows.map((row) => ({
    text: row[found] ?? '',
    group: group === undefined ? '' : (row[group] ?? '').trim(),
  }));
}

/** Our own CSV, and that of a Belgian Excel, has semicolons. */
const separatorIn = (text: string): ',' | ';' => (/^[^\n]*;/.test(text) ? ';' : ',');

/** Tabs separate without quoting, as spreadsheets and databases write them; commas and semicolons with it. */
function fromTable(text: string, delimiter: ',' | ';' | '\t'): Record<string, string>[] {
  return parse<Record<string, string>>(text, {
    columns: true,
    bom: true,
    delimiter,
    skip_empty_lines: true,
    ...(delimiter === '\t' && { quote: null }),
  });
}

function fromJson(text: string): Record<string, string>[] {
  const list: unknown = JSON.parse(text);
  if (!Array.isArray(list)) throw new Error('A JSON file of ideas is a list: of texts, or of objects.');
  return list.map((one: unknown) =>
    typeof one === 'object' && one !== null
      ? Object.fromEntries(Object.entries(one).map(([key, value]) => [key, String(value ?? '')]))
      : { idea: String(one) },
  );
}
