import { ListError } from './listProblems.ts';

/** What an organiser has lying about: a table in a file. */

export const largestFile = 5 * 1024 * 1024;

/** A file as rows of cells, without those that are blank. `guessed`: its bytes did not say which letters they mean. */
export interface Table {
  readonly rows: readonly (readonly string[])[];
  /** The number that each row bears in the file. */
  readonly numbers: readonly number[];
  readonly guessed: boolean;
}

/** Reads CSV, TSV or XLSX. Throws {@link ListError}. The readers are fetched only when needed. */
export async function readTable(file: { name: string; size: number } & Blob): Promise<Table> {
  if (file.size > largestFile) throw new ListError({ kind: 'huge' });
  const ending = file.name.toLowerCase().split('.').at(-1);
  const { rows, guessed } = ending === 'xlsx' ? await readSheet(file) : await readText(file, ending);
  const filled = rows.flatMap((cells, at) => (cells.some((cell) => cell.trim()) ? [{ cells, at }] : []));
  if (filled.length === 0) throw new ListError({ kind: 'empty' });
  return { rows: filled.map(({ cells }) => cells), numbers: filled.map(({ at }) => at + 1), guessed };
}

type Read = Omit<Table, 'numbers'>;

async function readSheet(file: Blob): Promise<Read> {
  const { readSheet: read } = await import('read-excel-file/browser');
  try {
    const rows = await read(file as File);
    return { rows: rows.map((row) => row.map(cellText)), guessed: false };
  } catch {
    throw new ListError({ kind: 'broken' });
  }
}

/** What was reckoned in a workbook has many decimals; three of them would look like thousands. */
function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'number') return `${Number(cell.toFixed(2))}`;
  return typeof cell === 'string' || typeof cell === 'boolean' ? `${cell}` : '';
}

async function readText(file: Blob, ending: string | undefined): Promise<Read> {
  if (!['csv', 'tsv', 'txt', 'tab'].includes(ending ?? '')) throw new ListError({ kind: 'kind' });
  const { text, guessed } = decode(new Uint8Array(await file.arrayBuffer()));
  // eslint-disable-next-line no-control-regex -- a file that holds these is no text
  if (/[\u0000-\u0008\u000e-\u001f]/.test(text)) throw new ListError({ kind: 'broken' });
  if (text.includes('\ufffd')) throw new ListError({ kind: 'encoding' });
  const { default: Papa } = await import('papaparse');
  const isTabbed = ending === 'tsv' || ending === 'tab';
  const { meta } = Papa.parse(text, { preview: 20, skipEmptyLines: 'greedy' });
  const delimiter = isTabbed ? '\t' : meta.delimiter;
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
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
