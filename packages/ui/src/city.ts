import { contrast, hexOf, oklchOf, type Oklch } from './colour.ts';

/** Who runs a session, as their own mark on it. */
export interface City {
  readonly name: string;
  /** As `#00685a`; empty for Kring's own. */
  readonly colour: string;
  /** The address of a picture; empty when there is none. */
  readonly logo: string;
}

/** What one colour becomes in a theme: the tokens of the same names. */
export interface Tones {
  readonly primary: string;
  readonly 'primary-strong': string;
  readonly 'on-primary': string;
  readonly 'primary-soft': string;
  readonly 'on-primary-soft': string;
}

/** A theme as far as a city's colour has to hold in it. */
interface Ground {
  /** Paper, surface and what is sunken: tokens.css has the same. */
  readonly grounds: readonly string[];
  /** Where a colour goes that does not stand out: down on paper, up in the dark. */
  readonly away: -1 | 1;
  /** The contrast that letters must reach. */
  readonly needed: number;
  readonly soft: Pick<Oklch, 'l' | 'c'>;
  readonly on: Pick<Oklch, 'l' | 'c'>;
}

/** What letters need at the least: WCAG AA. */
export const leastContrast = 4.5;

export const themes = {
  light: {
    grounds: ['#fbf5ea', '#fffdf9', '#f3eadb'],
    away: -1,
    needed: leastContrast,
    soft: { l: 0.94, c: 0.035 },
    on: { l: 1, c: 0 },
  },
  dark: {
    grounds: ['#1b131f', '#281d2d', '#130d16'],
    away: 1,
    needed: leastContrast,
    soft: { l: 0.31, c: 0.07 },
    on: { l: 0.2, c: 0.06 },
  },
  // A weak projector takes away half of what there is.
  hall: {
    grounds: ['#09080a', '#161218', '#000000'],
    away: 1,
    needed: 8,
    soft: { l: 0.26, c: 0.06 },
    on: { l: 0.16, c: 0.04 },
  },
} as const satisfies Readonly<Record<string, Ground>>;

export type Theme = keyof typeof themes;

/** How far apart a colour and its stronger form are in lightness, and how fine a colour is moved. */
const [stronger, step] = [0.07, 0.005];

/** The colour in a theme: as it is where it holds, else as little lighter or darker as it takes. */
export function tonesOf(colour: string, theme: Theme): Tones {
  const { grounds, away, needed, soft, on }: Ground = themes[theme];
  const given = oklchOf(colour);
  const quiet = hexOf({ l: soft.l, c: Math.min(soft.c, given.c), h: given.h });
  const letters = hexOf({ l: on.l, c: Math.min(on.c, given.c), h: given.h });
  const holds = (hex: string) =>
    [...grounds, quiet, letters].every((ground) => contrast(hex, ground) >= needed);
  let l = given.l;
  let primary = colour;
  while (!holds(primary) && (away < 0 ? l > 0 : l < 1)) {
    l = Math.min(1, Math.max(0, l + away * step));
    primary = hexOf({ ...given, l });
  }
  const strong = hexOf({ ...given, l: Math.min(1, Math.max(0, l + away * stronger)) });
  return {
    primary,
    'primary-strong': strong,
    'on-primary': letters,
    'primary-soft': quiet,
    'on-primary-soft': strong,
  };
}

/** The least contrast of a colour as letters in a theme. */
export const contrastIn = (colour: string, theme: Theme): number =>
  Math.min(...themes[theme].grounds.map((ground) => contrast(colour, ground)));

const prefixes: Readonly<Record<Theme, string>> = { light: 'city', dark: 'city-dark', hall: 'city-hall' };

/** The style that brings a city's colour in, in every theme; nothing for one without a colour. */
export function cityStyle(colour: string | undefined): string | undefined {
  if (!colour) return undefined;
  const tokens = (Object.keys(themes) as Theme[]).flatMap((theme) =>
    Object.entries(tonesOf(colour, theme)).map(([name, value]) => `--${prefixes[theme]}-${name}:${value}`),
  );
  return [`--city-colour:${colour}`, ...tokens].join(';');
}
