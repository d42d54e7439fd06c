import { expect, test } from 'vitest';
import { hueAt, hueIndex, hues } from './palette.ts';

type Triple = readonly [number, number, number];

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const rgb = (hex: string): Triple => {
  const part = (at: number) => linear(parseInt(hex.slice(at, at + 2), 16) / 255);
  return [part(1), part(3), part(5)];
};

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

/** Oklab (Ottosson 2020), in which equal distances look about equally far. */
function oklab([r, g, b]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

test.each(Object.entries(sights))('any two hues stay apart with %s', (_, [red, green, blue]) => {
  const seen = hues.map(({ solid }) => {
    const colour = rgb(solid);
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
