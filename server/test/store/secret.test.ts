import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serverSecret } from '../../src/store/secret.ts';
import { StoreError } from '../../src/store/storeError.ts';
import { temporaryFolder } from './folders.ts';

test('the secret is made once and then read', () => {
  const folder = join(temporaryFolder(), 'new');
  const secret = serverSecret(folder);
  expect(secret).toHaveLength(32);
  expect(serverSecret(folder)).toEqual(secret);
  expect(readdirSync(folder)).toEqual(['secret.key']);
  expect(readFileSync(join(folder, 'secret.key'))).toEqual(secret);
});

test('two folders have two secrets', () => {
  expect(serverSecret(temporaryFolder())).not.toEqual(serverSecret(temporaryFolder()));
});

test.runIf(process.platform !== 'win32')('nobody else can read it', () => {
  const folder = temporaryFolder();
  serverSecret(folder);
  expect(statSync(join(folder, 'secret.key')).mode & 0o777).toBe(0o600);
});

test('a secret of another length is refused and left as it is', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'secret.key');
  for (const length of [0, 31, 33]) {
    writeFileSync(file, Buffer.alloc(length));
    expect(() => serverSecret(folder)).toThrow(StoreError);
    expect(() => serverSecret(folder)).toThrow(`has ${length} bytes instead of 32`);
    expect(readFileSync(file)).toHaveLength(length);
  }
});

test('a secret that cannot be read is not replaced', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'secret.key'));
  expect(() => serverSecret(folder)).toThrow(/secret\.key can't be read/);
});

test('a folder that cannot be written', () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  expect(() => serverSecret(join(file, 'data'))).toThrow(StoreError);
});

test('what a crash left half written does not get in the way', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'secret.key.new'), 'half');
  expect(serverSecret(folder)).toHaveLength(32);
  expect(readdirSync(folder)).toEqual(['secret.key']);
});
