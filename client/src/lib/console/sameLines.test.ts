import { expect, test } from 'vitest';
import { sameLines } from './sameLines.ts';

const named = (...lines: readonly string[]) =>
  lines.map((line, at) => ({ line, name: line.split(' | ')[0] ?? '', at }));
const wasMended = (before: string, after: string) => sameLines(named(before), named(after))[0] !== null;

test.each([
  ['Fietsbrg', 'Fietsbrug'],
  ['Heraanleg Groote Markt', 'Heraanleg van de Grote Markt'],
  ['speelplein', 'Speelplein!'],
])('%s is %s, mended', (before, after) => expect(wasMended(before, after)).toBe(true));

test.each([
  ['Nieuw plein', 'Nieuw park'],
  ['Fietsbrug', 'Zwembad'],
  ['A', 'B'],
])('%s is not %s', (before, after) => expect(wasMended(before, after)).toBe(false));

test('of several that are alike, it is the one that is most so', () => {
  const before = named('Fase 1 van het park', 'Fase 2 van het park');
  expect(sameLines(before, named('Fase 1 van het parkje'))).toEqual([before[0]]);
  expect(sameLines(before, named('Fase 2 van het parkje'))).toEqual([before[1]]);
});

test('a line is the same one first, then one of the same name, then one that was mended', () => {
  const before = named('Twee | 5', 'Twee | 7', 'Fietsbrg', 'Weg');
  const after = named('Fietsbrug', 'Twee | 7', 'Twee | 9', 'Nieuw', 'Weg', 'Weg');
  expect(sameLines(before, after).map((old) => old?.at ?? null)).toEqual([2, 1, 0, null, 3, null]);
});

test('another list is not compared name by name', () => {
  const numbered = (name: string) => named(...Array.from({ length: 60 }, (_, at) => `${name} ${at}`));
  expect(sameLines(numbered('Voorstel van wijk'), numbered('Voorstel van wijk nummer')).some(Boolean)).toBe(
    false,
  );
});

test('a line that says all it said and more, or less, was amended; a single word is no proposal', () => {
  const before = named('Nieuw plein', 'De Kerkstraat autoluw op schooldagen', 'Weg');
  const after = named(
    'De Kerkstraat autoluw',
    'Een nieuw plein, met bomen en banken',
    'Fietsweg naar de school',
  );
  expect(sameLines(before, after).map((old) => old?.at ?? null)).toEqual([1, 0, null]);
});
