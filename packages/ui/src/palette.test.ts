/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { linearRgb, oklab, type Triple } from './colour.ts';
import { hueAt, hueIndex, hues } from './palette.ts';

/** How a colour looks to others, in linear RGB: Machado, Oliveira and Fernandes 2009, full severity. */
const sights: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  'full colour vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const times = ([a, b, c]: Triple, [x, y, z]: Triple) => Math.min(1, Math.max(0, a * x + b * y + c * z));

/** The dark hall's, which stand in hall.css alone. */
const tokens = readFileSync(new URL('hall.css', import.meta.url), 'utf8');
const inTheHall = tokens.slice(tokens.lastIndexOf("[data-theme='hall'] {"));
const hallHues = [...inTheHall.matchAll(/--hue-\d-solid: (#\w{6})/g)].map(([, solid = '']) => solid);

const palettes: readonly (readonly [string, readonly string[]])[] = [
  ['on paper', hues.map(({ solid }) => solid)],
  ['in the dark hall', hallHues],
];

const looks = palettes.flatMap(([where, solids]) =>
  Object.entries(sights).map(([sight, matrix]) => [where, sight, solids, matrix] as const),
);

test.each(looks)('any two hues stay apart %s with %s', (_, __, solids, [red, green, blue]) => {
  expect(solids).toHaveLength(hues.length);
  const seen = solids.map((solid) => {
    const colour = linearRgb(solid);
    return oklab([times(red, colour), times(green, colour), times(blue, colour)]);
  });
  const distances = seen.flatMap((one, index) =>
    seen.slice(0, index).map((two) => Math.hypot(one[0] - two[0], one[1] - two[1], one[2] - two[2])),
  );
  // The well-known palette of Okabe and Ito reaches 0.076 by this measure.
  expect(Math.min(...distances)).toBeGreaterThan(0.1);
});

test('after the last hue the first comes round again, also backwards', () => {
  expect(hueAt(hues.length)).toBe(hues[0]);
  expect(hueIndex(-1)).toBe(hues.length - 1);
});
