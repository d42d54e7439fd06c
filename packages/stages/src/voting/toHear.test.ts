import { expect, test } from 'vitest';
import { toHear } from './toHear.ts';

const option = (id: string, people: number | null, division: number | null) => ({ id, people, division });

test('those are heard first who differ over what divides the room most', () => {
  const options = [option('tree', 30, 0.1), option('lamp', 16, 0.99), option('path', 10, 0.8)];
  expect(toHear(options)).toEqual({ id: 'lamp', why: 'divided' });
});

test('where the room agrees, or nobody can tell: the one with the fewest for it, the last of several', () => {
  const agreed = [option('tree', 30, 0.1), option('lamp', 1, 0.1), option('path', 1, 0.1)];
  expect(toHear(agreed)).toEqual({ id: 'path', why: 'fewest' });
  expect(toHear([option('tree', 9, null), option('lamp', 2, null), option('path', 4, null)])).toEqual({
    id: 'lamp',
    why: 'fewest',
  });
  expect(toHear([option('tree', 9, 0.9)])).toEqual({ id: 'tree', why: 'divided' });
  expect(toHear([option('tree', 9, 0.1)])).toEqual({ id: 'tree', why: 'otherwise' });
});

test('where people place options and are for none, nobody is told that one had the least support', () => {
  const placed = [option('tree', null, 0.1), option('lamp', null, 0.3), option('path', null, 0.2)];
  expect(toHear(placed)).toEqual({ id: 'lamp', why: 'otherwise' });
  expect(toHear([option('tree', null, null), option('lamp', null, 0)])).toEqual({
    id: 'lamp',
    why: 'otherwise',
  });
  expect(toHear([option('tree', null, 0.2), option('lamp', null, 0.9)])).toEqual({
    id: 'lamp',
    why: 'divided',
  });
});

test('where nobody said anything, nobody is asked', () => {
  expect(toHear([])).toBeNull();
  expect(toHear([option('tree', 0, null), option('lamp', 0, null)])).toBeNull();
  expect(toHear([option('tree', null, null)])).toBeNull();
});
