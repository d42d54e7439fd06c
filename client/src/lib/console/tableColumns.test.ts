import { expect, test } from 'vitest';
import { columnFor, guessColumns, widestColumn } from './tableColumns.ts';

test('a title names its language, in whatever language; an article does not', () => {
  expect(columnFor(['Nr', 'Nederlands', 'Français'], 'fr')).toBe(2);
  expect(columnFor(['text_nl', 'text_fr'], 'fr')).toBe(1);
  expect(columnFor(['NL', ' FR '], 'nl')).toBe(0);
  expect(columnFor(['Project NL', 'Projet FR'], 'fr')).toBe(1);
  expect(columnFor(['Projet (fr)', 'Project [nl]'], 'nl')).toBe(1);
  expect(columnFor(['Naam van de straat', 'Titel en uitleg'], 'de')).toBe(-1);
  expect(columnFor(['Naam van de straat', 'Titel en uitleg'], 'en')).toBe(-1);
});

test('without a title, the column with the most letters is meant, of those that are left', () => {
  const rows = [
    ['1', 'Een bank', 'Un banc public'],
    ['2', 'Een boom'],
  ];
  expect(widestColumn(rows)).toBe(1);
  expect(widestColumn(rows, new Set([1]))).toBe(2);
});

test('the list’s own language gets a column that is not another’s', () => {
  const rows = [
    ['Nr', 'Voorstel', 'Français'],
    ['1', 'Trager verkeer', 'Une circulation plus lente'],
  ];
  expect([...guessColumns(rows, ['nl', 'fr', 'de'])]).toEqual([
    ['nl', 1],
    ['fr', 2],
    ['de', -1],
  ]);
});

test('a column that is taken by something else holds no text', () => {
  const rows = [
    ['Project', 'Uitleg (nl)', 'Kost'],
    ['Bank', 'Om op te zitten, in de schaduw', '500'],
  ];
  expect(columnFor(rows[0] ?? [], 'nl')).toBe(1);
  expect([...guessColumns(rows, ['nl'], new Set([1, 2]))]).toEqual([['nl', 0]]);
});

test('a title that names what things are called is meant, however long what stands elsewhere', () => {
  const columns = (titles: string) => [
    ...guessColumns(
      [titles.split(';'), ['1', 'Bank', 'Un banc public', 'Van het comité']],
      ['nl', 'fr'],
    ).values(),
  ];
  expect(columns('Nr;Project;Projet;Indiener van het voorstel')).toEqual([1, 2]);
  expect(columns('Nr;Titel;Intitulé du projet;Indiener')).toEqual([1, 2]);
  expect(columns('Nr;Titel;;Indiener')).toEqual([1, -1]);
  expect(columns('Nr;Projet;Wijk;Dienst')).toEqual([1, -1]);
});
