import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('what rests on the same objects is the same object; on others, another', () => {
  let made = 0;
  const pair = remembered(
    (given: { a: object; b: object }) => [given.a, given.b],
    () => ({ number: ++made }),
  );
  const [a, b] = [{}, {}];
  const first = pair({ a, b });
  expect(pair({ a, b })).toBe(first);
  expect(pair({ a: b, b: a })).not.toBe(first);
  expect(pair({ a, b: {} })).not.toBe(first);
  expect(made).toBe(3);
});
