import { expect, test } from 'vitest';
import { isTable } from './pastedTable.ts';

const table = (...rows: readonly (readonly string[])[]) => rows.map((row) => row.join('\t')).join('\r\n');
const plain = { languages: ['nl', 'fr'], projects: false } as const;
const projects = { languages: ['nl', 'fr', 'de'], projects: true } as const;

test('what is copied from a spreadsheet is a table where its titles say what it holds', () => {
  const bench = ['Zitbank', '€ 1.400', 'Met rugleuning'];
  expect(isTable(table(['Project', 'Kost', 'Beschrijving'], bench), projects)).toBe(true);
  expect(isTable(table(['Project', 'Kost'], ['Zitbank', '1400']), projects)).toBe(true);
  expect(isTable(table(['Voorstel', 'Français'], ['Zitbank', 'Un banc']), plain)).toBe(true);
});

test('without titles it is one where a line cannot say as much', () => {
  expect(isTable(table(['1', 'Zitbank', 'Un banc'], ['2', 'Boom', 'Un arbre']), plain)).toBe(true);
  const named = ['Zitbank', '€ 1.400', 'Met rugleuning'];
  expect(isTable(table(named, ['Boom', '€ 900', 'Een linde']), projects)).toBe(true);
});

test('lines with their translations and a cost stay lines, and so does a single row', () => {
  expect(isTable(table(['Zitbank', 'Un banc'], ['Boom', 'Un arbre']), plain)).toBe(false);
  expect(isTable(table(['Zitbank', 'Un banc', '1.400'], ['Boom', 'Un arbre', '900']), projects)).toBe(false);
  expect(isTable('Een bank\nEen boom', plain)).toBe(false);
  expect(isTable('Project\tKost\tBeschrijving', projects)).toBe(false);
});
