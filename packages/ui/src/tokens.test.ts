/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast } from './colour.ts';
import { hues } from './palette.ts';

const css = ['tokens.css', 'hall.css']
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .join('\n')
  .replace(/\/\*.*?\*\//gs, '');

type Tokens = ReadonlyMap<string, string>;

function block(opening: string): Tokens {
  const from = css.indexOf(`${opening} {`);
  if (from < 0) throw new Error(`There is no ${opening}`);
  const body = css.slice(from, css.indexOf('}', from));
  return new Map(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
}

/** The colours of one side, without a city's own. */
const side = (tokens: Tokens, which: 'light' | 'dark'): Tokens =>
  new Map(
    [...tokens].map(([name, value]) => {
      const kring = value.replaceAll(/var\(--city-[\w-]+, ([^()]+)\)/g, '$1').replaceAll(/\s+/g, ' ');
      const [, light = kring, dark = kring] = /^light-dark\( ?(.+), ([^,]+?) ?\)$/.exec(kring) ?? [];
      return [name, which === 'light' ? light : dark];
    }),
  );

const colours = block(':root,\n[data-theme]');
const light = side(colours, 'light');
const dark = side(colours, 'dark');
const hallOnly = side(block("\n[data-theme][data-theme='hall']"), 'dark');
const hall = new Map([...dark, ...hallOnly]);
const themes: readonly (readonly [string, Tokens])[] = [
  ['light', light],
  ['dark', dark],
  ['dark hall', hall],
];

const hueNumbers = hues.map((_, index) => index + 1);
const grounds = ['paper', 'surface', 'sunken'];
const softs = ['info-soft', 'success-soft', 'warn-soft', 'error-soft', 'accent-soft', 'primary-soft'];
const levels = Array.from({ length: 9 }, (_, at) => at + 1);
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
  ...levels.map((level) => [`on-level-${level}`, `level-${level}`] as const),
  ['on-primary', 'primary'],
  ['on-primary', 'primary-strong'],
  ['on-primary-soft', 'primary-soft'],
  ['primary', 'primary-soft'],
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

test('the dark hall says every colour anew, so that nothing of another theme is left on the wall', () => {
  const unchanging = ['code-ink', 'code-paper'];
  const left = [...colours.keys()].filter((name) => !hallOnly.has(name) && !unchanging.includes(name));
  expect(left).toEqual([]);
});

test('the page and the exports have the same hues', () => {
  hues.forEach((hue, index) => {
    const number = index + 1;
    expect(light.get(`hue-${number}-solid`)).toBe(hue.solid);
    expect(light.get(`hue-${number}-on`)).toBe(hue.on);
    expect(light.get(`hue-${number}-tint`)).toBe(hue.tint);
  });
});
