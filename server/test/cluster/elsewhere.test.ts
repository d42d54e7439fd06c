import { expect, test } from 'vitest';
import { Elsewhere } from '../../src/cluster/elsewhere.ts';

test('a node that says nothing for a while does not follow any more, and nobody is there', () => {
  let now = 0;
  const elsewhere = new Elsewhere({ now: () => now, after: () => () => undefined });
  elsewhere.follows('s', 'b');
  elsewhere.isHere('s', 'b', { participants: ['an', 'bea'], screens: 1, lobby: { scanned: 1, behind: 1 } });
  expect([elsewhere.nodes('s'), elsewhere.nodesWith('s', 'an'), elsewhere.screens('s')]).toEqual([
    ['b'],
    1,
    1,
  ]);
  expect(elsewhere.lobby('s', { scanned: 4, behind: 2 })).toEqual({ scanned: 5, behind: 3 });
  now = 8000;
  elsewhere.follows('s', 'b');
  now = 16_000;
  expect(elsewhere.nodes('s')).toEqual(['b']);
  now = 30_000;
  expect(elsewhere.isFollowed('s')).toBe(false);
  expect([...elsewhere.participants('s')]).toEqual([]);
});

test('who is not said to be there any more is gone; another session has people of its own', () => {
  const elsewhere = new Elsewhere({ now: () => 0, after: () => () => undefined });
  for (const session of ['s', 't']) elsewhere.follows(session, 'b');
  elsewhere.isHere('s', 'b', { participants: ['an'], screens: 0, lobby: { scanned: 0, behind: 1 } });
  expect([...elsewhere.participants('t')]).toEqual([]);
  elsewhere.isHere('s', 'b', null);
  expect([...elsewhere.participants('s')]).toEqual([]);
});
