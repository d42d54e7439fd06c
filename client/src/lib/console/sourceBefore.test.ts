import { stageTypes } from '@kring/stages';
import { expect, test } from 'vitest';
import { sourceBefore } from './sourceBefore.ts';

const agenda = (...given: readonly (readonly [type: string, skipped?: boolean])[]) =>
  given.map(([type, skipped = false], at) => ({ id: `${type}-${at}`, type, skipped }));
const from = (stage: string) => ({ from: 'stage', stage, best: null });

test('a step that is added works on what the nearest step before it passes on', () => {
  const before = agenda(['welcome'], ['ideas'], ['talk'], ['results']);
  expect(sourceBefore('clusters', 3, before, stageTypes)).toEqual(from('ideas-1'));
  expect(sourceBefore('rank', 3, before, stageTypes)).toEqual(from('ideas-1'));
  expect(sourceBefore('rate', 4, before, stageTypes)).toEqual(from('results-3'));
});

test('nothing where the type takes nothing, or no step before it gives anything', () => {
  const nothing = { from: 'nothing' };
  const before = agenda(['welcome'], ['ideas', true], ['talk'], ['ideas']);
  expect(sourceBefore('estimate', 4, before, stageTypes)).toEqual(nothing);
  expect(sourceBefore('rank', 3, before, stageTypes)).toEqual(nothing);
  expect(sourceBefore('rank', 0, before, stageTypes)).toEqual(nothing);
  expect(sourceBefore('unknown', 4, before, stageTypes)).toEqual(nothing);
});
