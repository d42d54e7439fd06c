import type { Json } from '@kring/core';
import { stageTypes } from '@kring/stages';
import { expect, test } from 'vitest';
import { isUnasked } from './unasked.ts';

const settings = (type: string, given: object = {}) => stageTypes.get(type)?.config.parse(given) as Json;

test('a step whose question nobody has written is unasked; a question of our own is one', () => {
  expect(isUnasked(settings('ideas'))).toBe(true);
  expect(isUnasked(settings('ideas', { prompt: { nl: ' \n', fr: '' } }))).toBe(true);
  expect(isUnasked(settings('ideas', { prompt: { fr: 'Que manque-t-il ?' } }))).toBe(false);
  expect(isUnasked(settings('rank'))).toBe(false);
  expect(isUnasked(settings('rank', { question: {} }))).toBe(true);
  expect(isUnasked(settings('welcome'))).toBe(false);
  expect(isUnasked(null)).toBe(false);
});
