/**
 * The eight colours that tell clusters, columns and categories apart. They keep their distance for
 * readers with protanopia, deuteranopia and tritanopia too (palette.test.ts measures it), but a colour
 * never stands alone: a name, a number or a label always says the same.
 *
 * tokens.css repeats them for the page, and hall.css has lighter ones for the dark hall; this list serves what has no page, such as
 * charts in exports.
 */

export interface Hue {
  readonly name: string;
  /** A filled shape: a bar, a badge, a dot. */
  readonly solid: string;
  /** Text upon `solid`. */
  readonly on: string;
  /** The same colour as a quiet background, for text in ink on light paper. */
  readonly tint: string;
}

const light = '#ffffff';
const dark = '#24172a';

export const hues = [
  { name: 'indigo', solid: '#44308c', on: light, tint: '#ebe7f6' },
  { name: 'marigold', solid: '#e6c543', on: dark, tint: '#fbf2cf' },
  { name: 'rust', solid: '#a3501a', on: light, tint: '#f8e5d8' },
  { name: 'aqua', solid: '#82d8cb', on: dark, tint: '#dff4f0' },
  { name: 'wine', solid: '#701b3c', on: light, tint: '#f4e1e8' },
  { name: 'leaf', solid: '#6ba446', on: dark, tint: '#e5f1dc' },
  { name: 'orchid', solid: '#c480c7', on: dark, tint: '#f5e6f5' },
  { name: 'slate', solid: '#426a86', on: light, tint: '#e2ecf3' },
] as const satisfies readonly Hue[];

/** The colour of the nth thing in a list; after the eighth they come round again. */
export const hueAt = (index: number): Hue => hues[hueIndex(index)] ?? hues[0];

/** `index` brought into 0..7, for `--hue-N` tokens (which count from 1). */
export const hueIndex = (index: number): number => ((index % hues.length) + hues.length) % hues.length;

/** The token of the nth colour: `hueToken(0, 'solid')` is `var(--hue-1-solid)`. */
export const hueToken = (index: number, part: 'solid' | 'on' | 'tint'): string =>
  `var(--hue-${hueIndex(index) + 1}-${part})`;
