import { emptyStage, plainItem, stageEntries } from '@kring/core';
import { stageTypes } from '@kring/stages';
import { expect, test } from 'vitest';
import { rehearsedItems } from './rehearsedItems.ts';

const typeOf = (name: string) => {
  const type = stageTypes.get(name);
  if (!type) throw new Error(`There is no ${name}`);
  return type;
};
const shown = (name: string, source: Parameters<typeof rehearsedItems>[1]) =>
  rehearsedItems(typeOf(name), source, 'nl', (number) => `Voorbeeld ${number}`).map(({ id }) => id);
const examples = ['example-1', 'example-2', 'example-3'];

test('a step that waits for an earlier one is previewed with examples', () => {
  const earlier = { from: 'stage', stage: 'ideas', best: null } as const;
  expect(shown('dot-vote', earlier)).toEqual(examples);
  expect(shown('rate', earlier)).toEqual(examples);
  expect(shown('ideas', earlier)).toEqual([]);
});

test('a step that cannot open without a list is previewed with examples until it has one', () => {
  expect(shown('dot-vote', { from: 'nothing' })).toEqual(examples);
  const bench = plainItem('bench', 'list', { nl: 'Een bank' }, 'nl');
  expect(shown('dot-vote', { from: 'list', items: [bench] })).toEqual(['bench']);
});

test('a rating without a list is previewed with the question itself, as people will weigh it', () => {
  expect(shown('rate', { from: 'nothing' })).toEqual([]);
  const rate = typeOf('rate');
  const question = { nl: 'Kunnen we verder met dit plan?' };
  const config = { ...(rate.config.parse({}) as object), question };
  const entry = { ...{ id: 's', type: 'rate', title: {}, notes: '', minutes: 10, skipped: false }, config };
  const stage = emptyStage(rate, { ...entry, source: { from: 'nothing' } }, ['nl']);
  const { everyone } = rate.publish({ ...stage, phase: 'open' });
  expect(new Map(everyone).get('item/s')).toMatchObject({ text: question, itself: true });
  expect([...stageEntries(stage, everyone)].filter(([key]) => key.startsWith('item/'))).toHaveLength(1);
});
