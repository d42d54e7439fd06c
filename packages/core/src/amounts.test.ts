import { money } from './money.ts';
import { expect, test } from 'vitest';
import { readAmount, type Amount } from './amounts.ts';

const amountOf = (raw: string): Amount | number => {
  const read = readAmount(raw);
  return read.kind === 'amount' ? read.amount : read;
};
const wrong = (why: string) => ({ kind: 'wrong', why });

test.each([
  ['12.500', 12_500],
  ['12 500', 12_500],
  ['12\u00a0500', 12_500],
  ['12\u202f500,50 €', 12_500.5],
  ['€ 12.500,50', 12_500.5],
  ['€12.500', 12_500],
  ['12500.50', 12_500.5],
  ['12500,5', 12_500.5],
  ['12,500.00', 12_500],
  ['12,500', 12_500],
  ['1.234.567', 1_234_567],
  ['1 234 567,89', 1_234_567.89],
  ["1'234'567.89", 1_234_567.89],
  ['12500', 12_500],
  ['EUR 12.500', 12_500],
  ['12.500 euro', 12_500],
  ['12 500 euros', 12_500],
  ['12.500,- EUR', 12_500],
  ['€ 12.500,-', 12_500],
  [' 0 ', 0],
  ['0,05', 0.05],
  ['1.000.000.000.000', 1e12],
])('%s is an amount', (raw, amount) => expect(amountOf(raw)).toBe(amount));

test.each([
  'veel',
  '12.50.3',
  '12.5000',
  '12.50,00',
  '1.23.456',
  '1234.567',
  '12 50',
  '1.234,567.89',
  '0.500',
  '1e5',
  '5k',
  '€',
  '-',
  '€ -',
  '2 x 500',
  'euromunt',
  '12.500 of 13.000',
])('%s cannot be read', (raw) => expect(amountOf(raw)).toEqual(wrong('unreadable')));

test('nothing costs less than nothing, however that is written', () => {
  for (const raw of ['-500', '− 12.500', '€ -500', '-€ 500', '(500)', '500-', '-0,50'])
    expect(amountOf(raw), raw).toEqual(wrong('negative'));
});

test('what no budget can hold is refused', () => {
  for (const raw of ['1.000.000.000.000,01', '9999999999999', '9'.repeat(400)])
    expect(amountOf(raw), raw).toEqual(wrong('huge'));
});

test('a blank cell is no amount, and nothing is wrong with it', () => {
  for (const raw of ['', '  ', '\u00a0', '\t']) expect(amountOf(raw), raw).toEqual({ kind: 'blank' });
});

test('an amount as it is shown can be read again, in every language', () => {
  for (const lang of ['nl', 'fr', 'en', 'de'] as const)
    for (const amount of [0, 7.05, 999.5, 12_500, 1_234_567.89, 1e12])
      expect(amountOf(money(lang, amount)), money(lang, amount)).toBe(amount);
});
