/** Colours as figures: how light they are, how far apart, and the same colour lighter or darker. */

export type Triple = readonly [number, number, number];

/** A colour as the eye orders them: lightness 0..1, chroma from 0, hue in degrees. Oklch (Ottosson 2020). */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

/** `#rrggbb` as light: red, green and blue from 0 to 1, without the curve of a screen. */
export function linearRgb(hex: string): Triple {
  const part = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

/** WCAG 2.2: how light an opaque colour is, from 0 to 1. */
function luminance(hex: string): number {
  const [red, green, blue] = linearRgb(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2: the contrast of two opaque colours, from 1 to 21. */
export function contrast(one: string, two: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(two)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Oklab, in which equal distances look about equally far. */
export function oklab([red, green, blue]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([lightness, a, b]: Triple): Triple {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

export function oklchOf(hex: string): Oklch {
  const [l, a, b] = oklab(linearRgb(hex));
  return { l, c: Math.hypot(a, b), h: (Math.atan2(b, a) * 180) / Math.PI };
}

/** The nearest `#rrggbb` of this lightness and hue: a chroma that no screen has is made less. */
export function hexOf({ l, c, h }: Oklch): string {
  const angle = (h * Math.PI) / 180;
  const at = (chroma: number) => fromOklab([l, chroma * Math.cos(angle), chroma * Math.sin(angle)]);
  const shows = (rgb: Triple) => rgb.every((part) => part >= -1e-4 && part <= 1 + 1e-4);
  let [least, most] = [0, c];
  if (!shows(at(most)))
    for (let turn = 0; turn < 20; turn++) {
      const middle = (least + most) / 2;
      if (shows(at(middle))) least = middle;
      else most = middle;
    }
  else least = most;
  const parts = at(least).map((part) => {
    const value = Math.min(1, Math.max(0, part));
    const curved = value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
    return Math.round(255 * curved)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}
