import { expect, test } from 'vitest';
import { isReworded } from './rewording.ts';

test.each([
  ['Fietsbrg', 'Fietsbrug'],
  ['Heraanleg Groote Markt', 'Heraanleg van de Grote Markt'],
  ['speelplein', 'Speelplein!'],
])('%s is %s, mended', (before, after) => expect(isReworded(before, after)).toBe(true));

test.each([
  ['Nieuw plein', 'Nieuw park'],
  ['Fietsbrug', 'Zwembad'],
  ['', ''],
  ['A', 'B'],
])('%s is not %s', (before, after) => expect(isReworded(before, after)).toBe(false));
