import { describe, expect, test } from 'vitest';
import { trial } from '../trial.ts';
import { freeName, largestPicture, mostPictures, withoutPicture, withPicture } from './pictures.ts';
import { info } from './stage.ts';

test('shows the organiser’s text as it was written, and the report keeps it', () => {
  const body = { nl: '# Waarom nu?\n\nDe **riolering** wordt vernieuwd.' };
  const one = trial(info, { body });
  expect(one.everyone()).toEqual({ about: { body } });
  expect(info.report(one.stage)).toEqual([{ kind: 'text', markdown: body }]);
  expect(info.report({ ...one.stage, phase: 'prepared' })).toEqual([]);
});

test('a text without words in any language leaves no trace in the report', () => {
  expect(info.report(trial(info, { body: { nl: ' ', fr: '' } }).stage)).toEqual([]);
});

test('a text longer than a screen could ever show is refused', () => {
  expect(info.config.safeParse({ body: { nl: 'x'.repeat(20_001) } }).success).toBe(false);
});

describe('pictures', () => {
  const source = 'data:image/jpeg;base64,/9j/4AAQ';
  const accepts = (...pictures: readonly object[]) => info.config.safeParse({ pictures }).success;
  const named = (name: string, address = source) => ({ name, source: address });

  test('stand in the text by their name, and come along where they stand', () => {
    const body = { nl: 'Zo is het nu:\n\n![De kade][picture-1]', fr: 'Sans photo.' };
    const one = trial(info, { body, pictures: [named('picture-1'), named('picture-2')] });
    const whole = { nl: `${body.nl}\n\n[picture-1]: ${source}`, fr: body.fr };
    expect(one.everyone()).toEqual({ about: { body: whole } });
    expect(info.report(one.stage)).toEqual([{ kind: 'text', markdown: whole }]);
  });

  test('are described in each language that has a text, and leave without a trace', () => {
    const before = { nl: 'Tekst', fr: 'Texte' };
    const alt = { nl: 'Een [oude]\nkade' };
    const placed = withPicture(before, 'picture-1', alt, ['nl', 'fr', 'en']);
    const mark = String.raw`![Een \[oude\] kade][picture-1]`;
    expect(placed).toEqual({ nl: `Tekst\n\n${mark}`, fr: `Texte\n\n${mark}`, en: '' });
    expect(withoutPicture(placed, 'picture-1')).toEqual({ ...before, en: '' });
    expect(withoutPicture(placed, 'picture-2')).toEqual(placed);
    expect(freeName([named('picture-1'), named('picture-3')])).toBe('picture-2');
  });

  test('that are no picture, come from elsewhere or could carry more than a picture are refused', () => {
    expect(accepts(named('picture-1'))).toBe(true);
    expect(accepts(named('picture-1', 'https://example.org/kade.jpg'))).toBe(false);
    expect(accepts(named('picture-1', 'data:image/svg+xml;base64,PHN2Zz4='))).toBe(false);
    expect(accepts(named('picture-1', 'data:text/html;base64,PGI+'))).toBe(false);
    expect(accepts(named('picture-1', `${source}\n\n# Title`))).toBe(false);
    expect(accepts(named('picture-1]: x', source))).toBe(false);
    expect(accepts(named('picture-1'), named('picture-1'))).toBe(false);
  });

  test('are few and small, because every phone fetches them at once', () => {
    const many = Array.from({ length: mostPictures + 1 }, (_, i) => named(`picture-${i + 1}`));
    expect(accepts(...many.slice(1))).toBe(true);
    expect(accepts(...many)).toBe(false);
    expect(accepts(named('picture-1', source.padEnd(largestPicture, 'A')))).toBe(true);
    expect(accepts(named('picture-1', source.padEnd(largestPicture + 1, 'A')))).toBe(false);
  });
});
