/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hues } from './palette.ts';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8').replace(/\/\*.*?\*\//gs, '');

type Tokens = ReadonlyMap<string, string>;

function block(opening: string): Tokens {
  const from = css.indexOf(`${opening} {`);
  if (from < 0) throw new Error(`tokens.css has no ${opening}`);
  const body = css.slice(from, css.indexOf('}', from));
  return new Map(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
}

const light = block(':root');
const bySystem = block(":root:not([data-theme='light'])");
const byChoice = block(":root[data-theme='dark']");
const themes: readonly (readonly [string, Tokens])[] = [
  ['light', light],
  ['dark', new Map([...light, ...byChoice])],
];

/** WCAG 2.2: relative luminance and contrast of two opaque colours. */
function luminance(hex: string): number {
  const part = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

function contrast(one: string, two: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(two)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const hueNumbers = hues.map((_, index) => index + 1);
const grounds = ['paper', 'surface', 'sunken'];
const softs = ['info-soft', 'success-soft', 'warn-soft', 'error-soft', 'accent-soft', 'primary-soft'];
const tints = hueNumbers.map((number) => `hue-${number}-tint`);

/** Text and what it stands on: 4.5 to 1. */
const texts: readonly (readonly [string, string])[] = [
  ...grounds.flatMap((ground) =>
    ['ink', 'ink-soft', 'primary', 'primary-strong', 'error', 'info', 'success', 'warn'].map(
      (ink) => [ink, ground] as const,
    ),
  ),
  ...[...softs, ...tints].map((ground) => ['ink', ground] as const),
  ...['info', 'success', 'warn', 'error'].map((tone) => [tone, `${tone}-soft`] as const),
  ...hueNumbers.map((number) => [`hue-${number}-on`, `hue-${number}-solid`] as const),
  ['on-primary', 'primary'],
  ['on-primary', 'primary-strong'],
  ['on-primary-soft', 'primary-soft'],
  ['on-accent', 'accent'],
  ['on-error', 'error'],
  ['paper', 'ink'],
  ['code-ink', 'code-paper'],
];

/** Lines of controls, the ring of focus, what is filled in: 3 to 1. */
const shapes: readonly (readonly [string, string])[] = [
  ...grounds.flatMap((ground) =>
    ['line-strong', 'focus', 'primary', 'error'].map((line) => [line, ground] as const),
  ),
  ...tints.map((ground) => ['focus', ground] as const),
  ['focus-turned', 'ink'],
];

test.each(themes)('every text reaches AA on its background, %s', (name, tokens) => {
  const short = texts.filter(
    ([ink, ground]) => !(contrast(tokens.get(ink) ?? '', tokens.get(ground) ?? '') >= 4.5),
  );
  expect(short, name).toEqual([]);
});

test.each(themes)('every line and shape that means something stands out 3 to 1, %s', (name, tokens) => {
  const short = shapes.filter(
    ([line, ground]) => !(contrast(tokens.get(line) ?? '', tokens.get(ground) ?? '') >= 3),
  );
  expect(short, name).toEqual([]);
});

test('dark by system and dark by choice are the same', () => {
  expect([...byChoice]).toEqual([...bySystem]);
});

test('the page and the exports have the same hues', () => {
  hues.forEach((hue, index) => {
    const number = index + 1;
    expect(light.get(`hue-${number}-solid`)).toBe(hue.solid);
    expect(light.get(`hue-${number}-on`)).toBe(hue.on);
    expect(light.get(`hue-${number}-tint`)).toBe(hue.tint);
  });
});
