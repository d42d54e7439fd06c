import type { Text } from '@kring/core';
import { expect, test } from 'vitest';
import { itemsFrom, largestFile, ListError, readTable } from './lists.ts';

const file = (name: string, content: BlobPart) => new File([content], name);
let ids = 0;
const newId = () => `item-${ids++}`;

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
  expect(await readTable(file('a.csv', windows))).toEqual({ rows: [['café']], guessed: true });
  const utf8 = await readTable(file('a.csv', '\ufeffcafé\n'));
  expect(utf8).toEqual({ rows: [['café']], guessed: false });
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

test('texts become items; blank ones are passed over, bad ones named', () => {
  const items = itemsFrom([{ nl: 'Een' }, { nl: ' ' }, { nl: 'Twee ' }], 'nl', newId);
  expect(items.map(({ text, kind }) => [text, kind])).toEqual([
    [{ nl: 'Een' }, 'list'],
    [{ nl: 'Twee' }, 'list'],
  ]);
  expect(() => itemsFrom([{ nl: 'x', fr: 'x'.repeat(2001) }], 'nl', newId)).toThrow('long');
  expect(() => itemsFrom(Array<Text>(5001).fill({ nl: 'x' }), 'nl', newId)).toThrow('many');
});

test('a text has its translations; where its own language is blank, another one is its own', () => {
  const items = itemsFrom([{ nl: 'Plein', fr: ' Place\u00a0' }, { fr: 'Gare' }], 'nl', newId);
  expect(items.map(({ text, lang }) => [text, lang])).toEqual([
    [{ nl: 'Plein', fr: 'Place' }, 'nl'],
    [{ fr: 'Gare' }, 'fr'],
  ]);
});
