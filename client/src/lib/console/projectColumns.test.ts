import type { Lang } from '@kring/core';
import { expect, test } from 'vitest';
import { guessProjectColumns } from './projectColumns.ts';

const guess = (titles: string, row: string, languages: readonly [Lang, ...Lang[]]) => {
  const rows = [titles.split(';'), row.split(';')];
  const { cost, description, place } = guessProjectColumns(rows, languages);
  return { cost, description: [...description.values()], place: [...place.values()] };
};

test.each([
  'Kost',
  'Kostprijs',
  'Geraamde kosten',
  'Budget (EUR)',
  'Bedrag',
  'Totaalbedrag',
  'Raming',
  'Prix',
  'Coût',
  'Coûts estimés',
  'MONTANT',
  'Cost',
  'Unit price',
  'Amount',
  'Kosten',
  'Betrag',
  'Preis',
])('%s is a title of what it costs', (title) => {
  expect(guess(`Project;${title}`, 'Bank;€ 500', ['nl']).cost).toBe(1);
});

test.each([
  ['Beschrijving', 'nl'],
  ['Korte omschrijving', 'nl'],
  ['Toelichting', 'nl'],
  ['Description', 'fr'],
  ['Descriptif', 'fr'],
  ['Description', 'en'],
  ['Beschreibung', 'de'],
  ['Erläuterung', 'de'],
] as const)('%s is a title of what it is', (title, lang) => {
  expect(guess(`Project;${title}`, 'Bank;Om te zitten', [lang]).description).toEqual([1]);
});

test.each([
  ['Plaats', 'nl'],
  ['Locatie', 'nl'],
  ['Adres', 'nl'],
  ['Lieu', 'fr'],
  ['Adresse', 'fr'],
  ['Place', 'en'],
  ['Location', 'en'],
  ['Address', 'en'],
  ['Ort', 'de'],
  ['Adresse', 'de'],
  ['Wijk', 'nl'],
  ['Quartier', 'fr'],
] as const)('%s is a title of where it would come', (title, lang) => {
  expect(guess(`Project;${title}`, 'Bank;Kerkplein', [lang]).place).toEqual([1]);
});

test('what sounds like a cost and holds no amounts is not one; a bookkeeper’s numbers neither', () => {
  expect(guess('Project;Soort kost;Kost', 'Bank;eenmalig;500', ['nl']).cost).toBe(2);
  expect(guess('Project;Kostenplaats;Budgetjaar', 'Bank;6100;2026', ['nl'])).toEqual({
    cost: -1,
    description: [-1],
    place: [-1],
  });
  const sentence = 'Prijsvraag voor de mooiste gevel van de hele stad';
  expect(guess(`${sentence};5`, 'Bank;6', ['nl']).cost).toBe(-1);
  expect(guess('Kost;Project', ';Bank', ['nl']).cost).toBe(0);
});

test('in several languages, each has the column that names it or that is titled in it', () => {
  const marked = 'Naam;Beschrijving (nl);Beschrijving (fr);plaats_fr;plaats_nl;Kost';
  expect(guess(marked, 'Bank;x;y;Gare;Station;5', ['nl', 'fr'])).toEqual({
    cost: 5,
    description: [1, 2],
    place: [4, 3],
  });
  const titled = 'Project;Projet;Description;Beschrijving;Lieu;Plaats';
  expect(guess(titled, 'a;b;c;d;e;f', ['nl', 'fr', 'de'])).toEqual({
    cost: -1,
    description: [3, 2, -1],
    place: [5, 4, -1],
  });
  expect(guess('Project;Beschrijving NL;Description', 'a;b;c', ['nl', 'fr']).description).toEqual([1, 2]);
});

test('a column that stands alone is in the list’s own language, whatever language its title is in', () => {
  expect(guess('Naam;Description;Lieu', 'a;b;c', ['nl', 'fr'])).toEqual({
    cost: -1,
    description: [1, -1],
    place: [2, -1],
  });
  expect(guess('Naam;Description (fr)', 'a;b', ['nl', 'fr']).description).toEqual([-1, 1]);
});
