import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { sealOf } from '../../src/cluster/seal.ts';

const secret = randomBytes(32);
const message = { kind: 'update', update: { doc: 'session', n: 3, update: new Uint8Array([1, 2, 3]) } };

test('a node opens what another with the same secret has sealed for that place', () => {
  expect(sealOf(secret).open('here', sealOf(secret).close('here', message))).toEqual(message);
});

test('it opens in no other place, under no other secret, and not once it was touched', () => {
  const seal = sealOf(secret);
  const sealed = seal.close('here', message);
  expect(seal.open('there', sealed)).toBeNull();
  expect(sealOf(randomBytes(32)).open('here', sealed)).toBeNull();
  for (const at of [0, 12, 28, sealed.length - 1]) {
    const touched = Buffer.from(sealed);
    touched[at] = (touched[at] ?? 0) ^ 1;
    expect(seal.open('here', touched)).toBeNull();
  }
  for (const length of [0, 11, 27, 28]) expect(seal.open('here', sealed.subarray(0, length))).toBeNull();
});

test('the same message never looks the same, and nothing of it shows', () => {
  const seal = sealOf(secret);
  const [one, two] = [seal.close('here', 'canary'), seal.close('here', 'canary')];
  expect(one.equals(two)).toBe(false);
  expect(one.includes('canary')).toBe(false);
});
