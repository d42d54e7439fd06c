import { codeAlphabet } from '@kring/protocol/codes';
import { envelopeSchema } from '@kring/protocol';
import { expect, test } from 'vitest';
import { madeReceipt, receiptOf, receiptsFor } from './receipts.ts';

/** K1: a phone's own word for each vote, by which its ballot's place is found later. */

const shelf = () => {
  const kept = new Map<string, unknown>();
  return {
    read: <Value>(key: string) => (kept.get(key) as Value | undefined) ?? null,
    write: (key: string, value: unknown) => void kept.set(key, value),
  };
};

test('stays the same for one person and vote, and is another for any other', () => {
  const phone = shelf();
  const receipt = madeReceipt('s', 'an', 'v', phone);
  expect(madeReceipt('s', 'an', 'v', phone)).toBe(receipt);
  expect(receiptOf('s', 'an', 'v', phone)).toBe(receipt);
  expect(madeReceipt('s', 'ben', 'v', phone)).not.toBe(receipt);
  expect(madeReceipt('s', 'an', 'w', phone)).not.toBe(receipt);
  expect(receiptsFor('s', 'v', phone)).toHaveLength(2);
  expect(receiptsFor('t', 'v', phone)).toEqual([]);
  expect(receiptOf('s', 'an', 'nowhere', phone)).toBeNull();
});

test('is what the server takes, and uses every letter', () => {
  const words = Array.from({ length: 400 }, (_, at) => madeReceipt('s', 'an', String(at), shelf()));
  const envelope = { id: 'a'.repeat(16), seq: 1, stage: 'v', type: 'x', body: {} };
  expect(words.every((receipt) => envelopeSchema.safeParse({ ...envelope, receipt }).success)).toBe(true);
  expect(new Set(words.join('')).size).toBe(codeAlphabet.length);
  expect(new Set(words).size).toBe(400);
});
