import { expect, test } from 'vitest';
import { money } from './money.ts';

test('an amount has its currency where each language has it, cents only when there are some, and never breaks', () => {
  const written = (amount: number) => (['nl', 'fr', 'en', 'de'] as const).map((lang) => money(lang, amount));
  expect(written(12_500)).toEqual(['€\u00a012.500', '12\u202f500\u00a0€', '€12,500', '12.500\u00a0€']);
  expect(written(1_250.5)).toEqual([
    '€\u00a01.250,50',
    '1\u202f250,50\u00a0€',
    '€1,250.50',
    '1.250,50\u00a0€',
  ]);
  expect(money('nl', 0)).toBe('€\u00a00');
  expect(money('nl', 1_000_000_000_000)).toBe('€\u00a01.000.000.000.000');
  expect(money('en', 20, 'CHF')).toBe('CHF\u00a020');
});
