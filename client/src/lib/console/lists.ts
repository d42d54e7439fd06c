import { cleanText, inLang, langOf, langs, plainItem, type Item, type Lang, type Text } from '@kring/core';

/** From what an organiser has lying about to a list of items: typed or pasted lines, or a table in a file. */

export const largestFile = 5 * 1024 * 1024;
export const mostItems = 5_000;
export const longestItem = 2_000;

export type ListProblem =
  | { readonly kind: 'huge' | 'broken' | 'kind' | 'empty' | 'encoding' }
  | { readonly kind: 'many'; readonly max: number }
  | { readonly kind: 'long'; readonly line: number; readonly max: number };

export class ListError extends Error {
  readonly problem: ListProblem;

  constructor(problem: ListProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

/** A file as rows of cells. `guessed`: its bytes did not say which letters they mean. */
export interface Table {
  readonly rows: readonly (readonly string[])[];
  readonly guessed: boolean;
}

/** Reads CSV, TSV or XLSX. Throws {@link ListError}. The readers are fetched only when needed. */
export async function readTable(file: { name: string; size: number } & Blob): Promise<Table> {
  if (file.size > largestFile) throw new ListError({ kind: 'huge' });
  const ending = file.name.toLowerCase().split('.').at(-1);
  const table = ending === 'xlsx' ? await readSheet(file) : await readText(file, ending);
  const rows = table.rows.filter((row) => row.some((cell) => cell.trim()));
  if (rows.length === 0) throw new ListError({ kind: 'empty' });
  return { ...table, rows };
}

async function readSheet(file: Blob): Promise<Table> {
  const { readSheet: read } = await import('read-excel-file/browser');
  try {
    const rows = await read(file as File);
    return { rows: rows.map((row) => row.map(cellText)), guessed: false };
  } catch {
    throw new ListError({ kind: 'broken' });
  }
}

function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? `${cell}` : '';
}

async function readText(file: Blob, ending: string | undefined): Promise<Table> {
  if (!['csv', 'tsv', 'txt', 'tab'].includes(ending ?? '')) throw new ListError({ kind: 'kind' });
  const { text, guessed } = decode(new Uint8Array(await file.arrayBuffer()));
  // eslint-disable-next-line no-control-regex -- a file that holds these is no text
  if (/[\u0000-\u0008\u000e-\u001f]/.test(text)) throw new ListError({ kind: 'broken' });
  if (text.includes('\ufffd')) throw new ListError({ kind: 'encoding' });
  const { default: Papa } = await import('papaparse');
  const delimiter = ending === 'tsv' || ending === 'tab' ? '\t' : '';
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: 'greedy' });
  // An unmatched quote swallows all that follows; a single column has no delimiter to detect, which is fine.
  if (errors.some(({ type }) => type === 'Quotes')) throw new ListError({ kind: 'broken' });
  return { rows: data, guessed };
}

/** Excel in Belgium writes CSV in Windows-1252 unless asked otherwise; a byte order mark or valid UTF-8 settles it. */
export function decode(bytes: Uint8Array): { readonly text: string; readonly guessed: boolean } {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), guessed: false };
  if (a === 0xfe && b === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), guessed: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), guessed: true };
  }
}

/** One item per text; blank ones are passed over. `lang` is the list's own language. Throws {@link ListError}. */
export function itemsFrom(texts: readonly Text[], lang: Lang, newId: () => string): Item[] {
  const items = texts.flatMap((raw, index) => {
    const text = clean(raw, index + 1);
    return inLang(text, lang) ? [plainItem(newId(), 'list', text, langOf(text, lang))] : [];
  });
  if (items.length > mostItems) throw new ListError({ kind: 'many', max: mostItems });
  return items;
}

function clean(text: Text, line: number): Text {
  const said: [Lang, string][] = [];
  for (const lang of langs) {
    const cleaned = cleanText(text[lang] ?? '', longestItem);
    if (cleaned.accepted) said.push([lang, cleaned.text]);
    else if (cleaned.reason === 'too-long') throw new ListError({ kind: 'long', line, max: longestItem });
    else if (cleaned.reason !== 'empty') throw new ListError({ kind: 'encoding' });
  }
  return Object.fromEntries(said);
}
