import { expect, test } from 'vitest';
import { Batches } from '../../src/store/batches.ts';

function batches() {
  const sent: (readonly string[])[] = [];
  return { sent, queue: new Batches<string, string>((calls) => sent.push(calls)) };
}

test('what arrives while a batch is in flight leaves together as the next one', async () => {
  const { sent, queue } = batches();
  const first = queue.ask('a');
  const rest = ['b', 'c', 'd'].map((call) => queue.ask(call));
  expect(sent).toEqual([['a']]);
  queue.arrived(['A']);
  expect(sent).toEqual([['a'], ['b', 'c', 'd']]);
  expect(await first).toBe('A');
  queue.arrived(['B', 'C', 'D']);
  expect(await Promise.all(rest)).toEqual(['B', 'C', 'D']);
  expect(sent).toHaveLength(2);
});

test('once it refuses, what was asked is answered and nothing else', async () => {
  const { sent, queue } = batches();
  const asked = ['a', 'b'].map((call) => queue.ask(call));
  queue.refuse(new Error('closed'));
  await expect(queue.ask('c')).rejects.toThrow('closed');
  queue.arrived(['A']);
  queue.arrived(['B']);
  expect(await Promise.all(asked)).toEqual(['A', 'B']);
  expect(sent).toEqual([['a'], ['b']]);
});

test('when it fails, all that wait are told, in flight or not', async () => {
  const { queue } = batches();
  const asked = ['a', 'b'].map((call) => queue.ask(call));
  queue.fail(new Error('gone'));
  for (const one of await Promise.allSettled(asked)) {
    expect(one).toMatchObject({ status: 'rejected', reason: { message: 'gone' } });
  }
  await expect(queue.ask('c')).rejects.toThrow('gone');
});
