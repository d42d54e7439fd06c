import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { secretOf } from '../../src/store/secret.ts';
import { StoreError } from '../../src/store/storeError.ts';
import { openedStore, temporaryFolder } from './folders.ts';

const newStore = () => openedStore(temporaryFolder());

test('the secret is made once and then read', async () => {
  const store = await newStore();
  const folder = join(temporaryFolder(), 'new');
  const secret = await secretOf(store, folder);
  expect(secret).toHaveLength(32);
  expect(await secretOf(store, folder)).toEqual(secret);
  expect(readdirSync(folder)).toEqual(['secret.key']);
  expect(readFileSync(join(folder, 'secret.key'))).toEqual(secret);
});

test('two stores have two secrets', async () => {
  const secrets = [
    await secretOf(await newStore(), temporaryFolder()),
    await secretOf(await newStore(), temporaryFolder()),
  ];
  expect(secrets[0]).not.toEqual(secrets[1]);
});

test.runIf(process.platform !== 'win32')('nobody else can read it', async () => {
  const folder = temporaryFolder();
  await secretOf(await newStore(), folder);
  expect(statSync(join(folder, 'secret.key')).mode & 0o777).toBe(0o600);
});

test('a store knows its secret again: a missing one is not made anew, and another one is refused', async () => {
  const store = await newStore();
  const folder = temporaryFolder();
  const file = join(folder, 'secret.key');
  const secret = await secretOf(store, folder);
  rmSync(file);
  await expect(secretOf(store, folder)).rejects.toMatchObject({ reason: 'other-secret' });
  expect(readdirSync(folder)).toEqual([]);
  writeFileSync(file, Buffer.alloc(32));
  await expect(secretOf(store, folder)).rejects.toThrow(/not the one that this database began with/);
  writeFileSync(file, secret);
  expect(await secretOf(store, folder)).toEqual(secret);
});

test('what a store knows its secret by does not hold it', async () => {
  const store = await newStore();
  const secret = await secretOf(store, temporaryFolder());
  const mark = (await store.secretMark()) ?? '';
  expect(mark).toMatch(/^[0-9a-f]{64}$/);
  expect(mark).not.toBe(secret.toString('hex'));
  expect(await store.keepSecretMark('another')).toBe(mark);
});

test('G2: a store that forgets its secret takes the next one that is made, and keeps to it', async () => {
  const store = await newStore();
  const first = await secretOf(store, temporaryFolder());
  await store.forgetSecretMark();
  expect(await store.secretMark()).toBeNull();
  const folder = temporaryFolder();
  const second = await secretOf(store, folder);
  expect(second).not.toEqual(first);
  expect(await secretOf(store, folder)).toEqual(second);
});

test('a secret of another length is refused and left as it is', async () => {
  const store = await newStore();
  const folder = temporaryFolder();
  const file = join(folder, 'secret.key');
  for (const length of [0, 31, 33]) {
    writeFileSync(file, Buffer.alloc(length));
    await expect(secretOf(store, folder)).rejects.toThrow(StoreError);
    await expect(secretOf(store, folder)).rejects.toThrow(`has ${length} bytes instead of 32`);
    expect(readFileSync(file)).toHaveLength(length);
  }
});

test('a secret that cannot be read is not replaced', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'secret.key'));
  await expect(secretOf(await newStore(), folder)).rejects.toThrow(/secret\.key can't be read/);
});

test('a folder that cannot be written', async () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  await expect(secretOf(await newStore(), join(file, 'data'))).rejects.toThrow(StoreError);
});

test('what a crash left half written does not get in the way', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'secret.key.new'), 'half');
  expect(await secretOf(await newStore(), folder)).toHaveLength(32);
  expect(readdirSync(folder)).toEqual(['secret.key']);
});
