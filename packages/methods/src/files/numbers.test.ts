import { expect, test } from 'vitest';
import { wholeNumber } from './numbers.ts';

test('a whole number is digits alone, and small enough to be counted with', () => {
  expect(['0', '7', '007', '9007199254740991'].map(wholeNumber)).toEqual([0, 7, 7, Number.MAX_SAFE_INTEGER]);
  for (const text of ['', ' 7', '-1', '+1', '1,5', '1.0', '1e3', '0x10', '٣', '9007199254740992', 'NaN']) {
    expect(wholeNumber(text), text).toBeUndefined();
  }
});
