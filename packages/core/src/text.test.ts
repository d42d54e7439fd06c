import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, lengthOf } from './index.ts';

const clean = (raw: string, max = 280) => {
  const cleaned = cleanText(raw, max);
  return cleaned.accepted ? cleaned.text : `!${cleaned.reason}`;
};

test.each([
  ['Windows and old Mac line breaks', 'a\r\nb\rc', 'a\nb\nc'],
  ['line breaks that Unicode added', 'a\u2028b\u2029c\u000bd\u000ce', 'a\nb\nc\nd\ne'],
  ['tabs', 'a\tb', 'a b'],
  ['blanks at either end', ' \n\t a b \u00a0\n', 'a b'],
  ['blanks at the end of a line', 'a  \u3000\nb \nc', 'a\nb\nc'],
  ['more than one empty line', 'a\n\n\n \n\t\nb', 'a\n\nb'],
  ['overrides and isolates of direction', 'a\u202eb\u2066c\u2069d\u202c', 'abcd'],
  ['letters that were put together', 'cafe\u0301', 'café'],
])('W1: normalises %s', (_what, raw, text) => expect(clean(raw)).toBe(text));

test.each([
  'Mehr Bänke für alle – jetzt!',
  'مقاعد أكثر في الساحة',
  'עוד ספסלים \u200f!',
  '👩‍👩‍👧‍👦 🇧🇪 ❤️ 👍🏽',
  '<script>alert("x")</script> & =1+1',
  '???',
  'œuvre, niño, Øresund, 広場',
])('W1: leaves as they were: %s', (raw) => expect(clean(raw)).toBe(raw));

test.each([
  ['half a surrogate pair', 'a\ud83d', '!control-characters'],
  ['the other half', '\udc4d', '!control-characters'],
  ['a null', 'a\u0000b', '!control-characters'],
  ['an escape', 'a\u001b[31m', '!control-characters'],
  ['a delete', 'a\u007f', '!control-characters'],
  ['the second row of controls', 'a\u0085b', '!control-characters'],
  ['nothing', '', '!empty'],
  ['blanks', ' \n\t\u00a0\u3000', '!empty'],
  ['what cannot be seen', '\u200b\u200d\ufeff\u00ad\u2060', '!empty'],
  ['marks of direction alone', '\u202e\u2066', '!empty'],
  ['an accent without a letter', '\u0301', '!empty'],
])('W2: refuses %s', (_what, raw, reason) => expect(clean(raw)).toBe(reason));

test('W3: counts what people see as one character in Unicode’s terms, after cleaning', () => {
  expect(lengthOf('👍🏽é')).toBe(3);
  expect(clean('👍'.repeat(10), 10)).toBe('👍'.repeat(10));
  expect(cleanText('👍'.repeat(11), 10)).toEqual({
    accepted: false,
    reason: 'too-long',
    params: { max: 10, length: 11 },
  });
  expect(clean('e\u0301'.repeat(10), 10)).toBe('é'.repeat(10));
  expect(clean(`  ${'a'.repeat(10)}\n\n`, 10)).toHaveLength(10);
});

test('W4: a long run of blanks costs no more than any other text', () => {
  // Some shapes make a careless expression try every pair of places: seconds where this takes milliseconds.
  for (const blank of [' ', '\t', '\u00a0', '\n', ' \n'])
    for (const raw of [`a${blank.repeat(30_000)}b`, blank.repeat(30_000)]) {
      const begun = Date.now();
      clean(raw);
      expect(Date.now() - begun).toBeLessThan(500);
    }
});

describe('W5', () => {
  const odd = fc.constantFrom(
    ...['\r', '\n', '\t', ' ', '\u2028', '\u202e', '\u0301', 'e', '👍', '\u200d', '\u0000', '\ud83d'],
  );
  const raw = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: odd }),
    fc.string({ unit: 'grapheme' }),
  );

  test('W5: whatever comes is cleaned once and for all, or refused by name', () => {
    fc.assert(
      fc.property(raw, fc.nat(30), (text, max) => {
        const cleaned = cleanText(text, max);
        if (!cleaned.accepted) {
          expect(['control-characters', 'empty', 'too-long']).toContain(cleaned.reason);
          return;
        }
        expect(cleanText(cleaned.text, max)).toEqual(cleaned);
        expect(cleaned.text).not.toMatch(/[\r\t\u2028\u2029\u202a-\u202e\u2066-\u2069]|\n{3}|^\s|\s$/);
        expect(lengthOf(cleaned.text)).toBeLessThanOrEqual(max);
      }),
      { numRuns: 2000 },
    );
  });
});
