/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rankBuildUp, rankPace, scaleBuildUp } from './buildUp.ts';

test('phones leave the wall the word until its last bar has grown, and for no more than ten seconds', () => {
  expect(rankBuildUp(1)).toBe(1200);
  expect(rankBuildUp(4)).toBe(3 * rankPace(4) + 1200);
  expect(scaleBuildUp(5)).toBe(2400);
  for (const rows of [0, 1, 12, 300]) {
    expect(rankBuildUp(rows)).toBeGreaterThan(0);
    expect(rankBuildUp(rows)).toBeLessThan(10_000);
  }
});

test('what is reckoned with is what the tokens say', () => {
  const tokens = readFileSync(new URL('../../../ui/src/tokens.css', import.meta.url), 'utf8');
  expect(/--slow: (\d+)ms/.exec(tokens)?.[1]).toBe('600');
});
