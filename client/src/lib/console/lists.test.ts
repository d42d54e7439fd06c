import { expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { ListError } from './listProblems.ts';
import { largestFile, readTable } from './lists.ts';

const file = (name: string, content: BlobPart) => new File([content], name);

async function problemOf(file: File): Promise<string> {
  try {
    await readTable(file);
    return 'none';
  } catch (error) {
    return error instanceof ListError ? error.problem.kind : String(error);
  }
}

test('reads CSV with commas, semicolons, quotes and line breaks in cells', async () => {
  const comma = await readTable(file('a.csv', 'id,idee\n1,"Meer bomen, minder beton"\n2,"Twee\nregels"\n'));
  expect(comma.rows[1]).toEqual(['1', 'Meer bomen, minder beton']);
  expect(comma.rows[2]).toEqual(['2', 'Twee\nregels']);
  const semicolon = await readTable(file('a.csv', 'id;idee\n1;Een bank\n2;Een boom\n'));
  expect(semicolon.rows[1]).toEqual(['1', 'Een bank']);
});

test('reads TSV and a single column', async () => {
  expect((await readTable(file('a.tsv', 'a\tb\n1\t2\n'))).rows).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
  expect((await readTable(file('a.csv', 'Een bank\nEen boom\n'))).rows).toEqual([['Een bank'], ['Een boom']]);
});

test('reads what Excel in Belgium writes, and says that it guessed', async () => {
  const windows = new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x0a]);
  expect(await readTable(file('a.csv', windows))).toEqual({ rows: [['café']], numbers: [1], guessed: true });
  const utf8 = await readTable(file('a.csv', '\ufeffcafé\n'));
  expect(utf8).toEqual({ rows: [['café']], numbers: [1], guessed: false });
  const utf16 = new Uint8Array([0xff, 0xfe, 0x63, 0, 0xe9, 0, 0x0a, 0]);
  expect((await readTable(file('a.csv', utf16))).rows).toEqual([['cé']]);
});

test('names what is wrong with a file', async () => {
  expect(await problemOf(file('a.csv', new Uint8Array(largestFile + 1)))).toBe('huge');
  expect(await problemOf(file('a.csv', ' \n \n'))).toBe('empty');
  expect(await problemOf(file('a.csv', new Uint8Array([0, 1, 2, 3])))).toBe('broken');
  expect(await problemOf(file('a.csv', 'a,b\n1,"never closed\n2,x'))).toBe('broken');
  expect(await problemOf(file('a.xls', 'x'))).toBe('kind');
});

test('rows keep the number they bear in the file, whatever is blank between them', async () => {
  const csv = await readTable(file('a.csv', 'Project;Kost\n;\n\nBank;500\n"Twee\nregels";5\nBoom;6\n'));
  expect(csv.rows.map(([name]) => name)).toEqual(['Project', 'Bank', 'Twee\nregels', 'Boom']);
  expect(csv.numbers).toEqual([1, 4, 5, 6]);
});

test('what a workbook reckoned has two decimals, as money has', async () => {
  const rows = [['Kost'], [12.125], [1234.5678], [500], [0.1 + 0.2]];
  const content = await writeXlsxFile(rows.map((row) => row.map((value) => ({ value })))).toBuffer();
  const { rows: read } = await readTable(file('a.xlsx', new Uint8Array(content)));
  expect(read.flat()).toEqual(['Kost', '12.13', '1234.57', '500', '0.3']);
});
