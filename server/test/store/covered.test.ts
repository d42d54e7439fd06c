import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { coveredStore } from '../../src/store/covered.ts';
import { openedStore, temporaryFolder } from './folders.ts';
import { commitOf, createdSession, rowOf } from './given.ts';

/** T10: without the secret nobody reads what a private row says, in the database or in any copy of it. */

const secret = randomBytes(32);

async function newStores() {
  const plain = await openedStore(temporaryFolder());
  await createdSession(plain, 's');
  return { plain, covered: coveredStore(plain, secret) };
}

const values = [null, 0, '', false, 'text', { dots: { bank: 1 } }, ['é'.repeat(3000)]];

test('what is covered comes back as it was given', async () => {
  const { covered } = await newStores();
  await covered.commit(commitOf('s', { rows: values.map((value, at) => rowOf(`p${at}`, value)) }));
  expect((await covered.loadSession('s'))?.rows.map(({ value }) => value)).toEqual(values);
  const again = rowOf('p5', { dots: {} });
  await covered.commit(commitOf('s', { rowRewrites: [{ ...again, value: 'other words' }] }));
  expect((await covered.loadSession('s'))?.rows[5]).toMatchObject({ value: 'other words', seq: 1 });
});

test('nothing of it shows: neither words nor length, nor that two are alike', async () => {
  const { plain, covered } = await newStores();
  const ballots = [{ dots: { canary: 1 } }, { dots: { canary: 1 } }, { dots: { canary: 1, bird: 3 } }];
  await covered.commit(commitOf('s', { rows: ballots.map((value, at) => rowOf(`p${at}`, value)) }));
  const kept = (await plain.loadSession('s'))?.rows.map(({ value }) => JSON.stringify(value)) ?? [];
  expect(kept.join()).not.toContain('canary');
  expect(new Set(kept).size).toBe(3);
  expect(new Set(kept.map(({ length }) => length)).size).toBe(1);
});

test('a row opens in no other place and under no other secret', async () => {
  const { plain, covered } = await newStores();
  await covered.commit(commitOf('s', { rows: [rowOf('p', 'mine')] }));
  const damaged = { reason: 'damaged' };
  await expect(coveredStore(plain, randomBytes(32)).loadSession('s')).rejects.toMatchObject(damaged);
  const [row] = (await plain.loadSession('s'))?.rows ?? [];
  await plain.commit(commitOf('s', { rows: [rowOf('q', row?.value ?? null)] }));
  await expect(covered.loadSession('s')).rejects.toMatchObject(damaged);
});

test('rows from before they were covered are read, and covered when they change', async () => {
  const { plain, covered } = await newStores();
  await plain.commit(commitOf('s', { rows: [rowOf('p', { dots: { bank: 1 } })] }));
  expect((await covered.loadSession('s'))?.rows[0]?.value).toEqual({ dots: { bank: 1 } });
  await covered.commit(commitOf('s', { rows: [rowOf('p', { dots: { boom: 1 } }, { seq: 2 })] }));
  expect((await covered.loadSession('s'))?.rows[0]?.value).toEqual({ dots: { boom: 1 } });
  expect(typeof (await plain.loadSession('s'))?.rows[0]?.value).toBe('string');
});
