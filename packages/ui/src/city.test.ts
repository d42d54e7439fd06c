/// <reference types="node" />
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cityStyle, contrastIn, themes, tonesOf, type Theme, type Tones } from './city.ts';
import { contrast, hexOf, oklchOf } from './colour.ts';

const css = ['tokens.css', 'hall.css']
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .join('\n');
const names = Object.keys(themes) as Theme[];
const colour = fc.nat(0xffffff).map((number) => `#${number.toString(16).padStart(6, '0')}`);

/** The pairs of tokens.test.ts that a city's colour is part of. */
const pairs = (tones: Tones, theme: Theme): readonly (readonly [string, string])[] => [
  ...themes[theme].grounds.flatMap((ground) => [
    [tones.primary, ground] as const,
    [tones['primary-strong'], ground] as const,
  ]),
  [tones['on-primary'], tones.primary],
  [tones['on-primary'], tones['primary-strong']],
  [tones['on-primary-soft'], tones['primary-soft']],
  [tones.primary, tones['primary-soft']],
];

test.each(names)('whatever the colour, every pair reaches AA: %s', (theme) => {
  fc.assert(
    fc.property(colour, (given) => {
      const tones = tonesOf(given, theme);
      const short = pairs(tones, theme).filter(([one, two]) => contrast(one, two) < themes[theme].needed);
      expect(short).toEqual([]);
    }),
    { examples: [['#000000'], ['#ffffff'], ['#ffff00'], ['#0000ff'], ['#808080']] },
  );
});

test('a colour that holds stays as it was given', () => {
  expect(tonesOf('#00685a', 'light').primary).toBe('#00685a');
  expect(tonesOf('#ffe066', 'hall').primary).toBe('#ffe066');
});

test('a colour that does not hold keeps its hue, and goes no further than it must', () => {
  const { primary } = tonesOf('#ffd500', 'light');
  expect(Math.abs(oklchOf(primary).h - oklchOf('#ffd500').h)).toBeLessThan(4);
  expect(contrastIn('#ffd500', 'light')).toBeLessThan(1.5);
  expect(contrastIn(primary, 'light')).toBeLessThan(4.7);
});

test('the grounds are those of the tokens', () => {
  const hall = css.slice(css.lastIndexOf("[data-theme='hall'] {"));
  for (const [index, ground] of ['paper', 'surface', 'sunken'].entries()) {
    const [light, dark, inTheHall] = names.map((name) => themes[name].grounds[index]);
    expect(css).toContain(`--${ground}: light-dark(${light}, ${dark});`);
    expect(hall).toContain(`--${ground}: ${inTheHall};`);
  }
});

test('the style names tokens that tokens.css asks for', () => {
  const given = cityStyle('#00685a')?.split(';') ?? [];
  const asked = new Set([...css.matchAll(/var\((--city-[\w-]+)/g)].map(([, name]) => name));
  expect(new Set(given.map((one) => one.split(':')[0]))).toEqual(asked.add('--city-colour'));
  expect(cityStyle('')).toBeUndefined();
});

test('a colour there and back is the same', () => {
  fc.assert(
    fc.property(colour, (given) => {
      expect(contrast(hexOf(oklchOf(given)), given)).toBeLessThan(1.02);
    }),
  );
});
