/**
 * A chart before it is SVG: a flat list of shapes with their places. The exports write it as text
 * ({@link drawSvg}), a page renders the same shapes as elements (Drawing.svelte); neither needs a DOM.
 */

export interface Bar {
  readonly kind: 'bar';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly fill: string;
  /** A thin outline, that lifts a light colour off the paper. */
  readonly edge?: string;
  /** How much of the colour there is, from 0 to 1; else all of it. */
  readonly strength?: number;
}

export interface Line {
  readonly kind: 'text';
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fill: string;
}

/** A stroke with round ends along path data, whose measures are multiplied by `scale`. */
export interface Curve {
  readonly kind: 'curve';
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly path: string;
  readonly width: number;
  readonly stroke: string;
}

/** A picture of dots, such as a logo: whole, in the middle of its place. */
export interface Picture {
  readonly kind: 'picture';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** A `data:` address. */
  readonly source: string;
}

export type Shape = Bar | Line | Curve | Picture;

/** A disc, which is a bar as wide as it is high, and round. */
export const disc = (x: number, y: number, radius: number, fill: string, edge?: string): Bar => ({
  kind: 'bar',
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
  radius,
  fill,
  ...(edge === undefined ? {} : { edge }),
});

/** A chart's shapes `scale` times as large, at another place of a larger drawing. */
export const placedAt = (shapes: readonly Shape[], x: number, y: number, scale: number): Shape[] =>
  shapes.map((shape) => {
    switch (shape.kind) {
      case 'bar':
        return {
          ...shape,
          x: x + shape.x * scale,
          y: y + shape.y * scale,
          width: shape.width * scale,
          height: shape.height * scale,
          radius: shape.radius * scale,
        };
      case 'picture':
        return {
          ...shape,
          x: x + shape.x * scale,
          y: y + shape.y * scale,
          width: shape.width * scale,
          height: shape.height * scale,
        };
      case 'text':
        return { ...shape, x: x + shape.x * scale, y: y + shape.y * scale, size: shape.size * scale };
      case 'curve':
        return { ...shape, x: x + shape.x * scale, y: y + shape.y * scale, scale: shape.scale * scale };
    }
  });

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** The same in words, for those who can't see it. */
  readonly title: string;
  readonly description: string;
  readonly shapes: readonly Shape[];
}

/** What a chart is drawn in: any CSS colours, so also tokens such as `var(--ink)`. */
export interface Inks {
  readonly ink: string;
  readonly soft: string;
  readonly track: string;
  readonly edge: string;
}

/** Ink on white paper: for exports and print. */
export const paperInks: Inks = { ink: '#24172a', soft: '#62566a', track: '#f0e9df', edge: '#24172a40' };

/** The page's own inks, light or dark. */
export const tokenInks: Inks = {
  ink: 'var(--ink)',
  soft: 'var(--ink-soft)',
  track: 'var(--sunken)',
  edge: 'var(--hue-edge)',
};

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text made safe for XML content and attributes; characters that XML 1.0 cannot hold are left out. */
export const escapeXml = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- exactly the control characters that XML forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replace(/[&<>"']/g, (character) => escapes[character] ?? '');

/** Roughly how wide one character is, in parts of the font size. Errs on the wide side. */
function breadth(character: string): number {
  if (/[ijl.,:;'’|!()[\]ftrI ]/u.test(character)) return 0.36;
  if (/[W@]/u.test(character)) return 1.04;
  if (/[mwM%—…]/u.test(character)) return 0.92;
  if (/[A-Z0-9&?]/u.test(character)) return 0.67;
  if (/[\u1100-\uffdc]|\p{Extended_Pictographic}/u.test(character)) return 1.1;
  return 0.57;
}

/** An estimate of a text's width: the server has no letters to measure. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += breadth(character);
  return width * size;
}

/** The start of a text that fits, with `…`. */
function cut(text: string, width: number, size: number): string {
  let kept = '';
  for (const character of text) {
    if (widthOf(`${kept}${character}…`, size) > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** In a label this begins a new line: the same in another language. */
export const lineSeparator = '\u2028';

/** A label in words that are spoken. */
export const inOneLine = (label: string): string => label.replaceAll(lineSeparator, ' · ');

/** Breaks a text into at most `most` lines; words wider than a line are broken, the rest ends in `…`. */
export function wrap(text: string, width: number, size: number, most: number): readonly string[] {
  const lines = text.split(lineSeparator).flatMap((part) => linesOf(part, width, size));
  if (lines.length <= most) return lines;
  const last = lines.slice(most - 1).join(' ');
  return [...lines.slice(0, most - 1), cut(last, width, size)];
}

/** Spaces that do not break keep their words together: `À quoi ?` */
function linesOf(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[^\S\u00a0\u202f]+/u).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (widthOf(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = '';
    for (const character of word) {
      if (line && widthOf(line + character, size) > width) {
        lines.push(line);
        line = '';
      }
      line += character;
    }
  }
  return line ? [...lines, line] : lines;
}

const figure = (value: number) => String(Math.round(value * 100) / 100);

function shapeSvg(shape: Shape): string {
  switch (shape.kind) {
    case 'bar': {
      const edge = shape.edge ? ` stroke="${escapeXml(shape.edge)}"` : '';
      const strength = shape.strength === undefined ? '' : ` fill-opacity="${figure(shape.strength)}"`;
      return (
        `<rect x="${figure(shape.x)}" y="${figure(shape.y)}" width="${figure(shape.width)}" ` +
        `height="${figure(shape.height)}" rx="${figure(shape.radius)}" fill="${escapeXml(shape.fill)}"${strength}${edge}/>`
      );
    }
    case 'text':
      return (
        `<text x="${figure(shape.x)}" y="${figure(shape.y)}" font-size="${figure(shape.size)}" ` +
        `font-weight="${shape.weight}" text-anchor="${shape.anchor}" fill="${escapeXml(shape.fill)}">` +
        `${escapeXml(shape.text)}</text>`
      );
    case 'picture':
      return (
        `<image x="${figure(shape.x)}" y="${figure(shape.y)}" width="${figure(shape.width)}" ` +
        `height="${figure(shape.height)}" href="${escapeXml(shape.source)}"/>`
      );
    case 'curve':
      return (
        `<path transform="translate(${figure(shape.x)} ${figure(shape.y)}) scale(${figure(shape.scale)})" ` +
        `d="${escapeXml(shape.path)}" fill="none" stroke="${escapeXml(shape.stroke)}" ` +
        `stroke-width="${figure(shape.width)}" stroke-linecap="round"/>`
      );
  }
}

/** The drawing as a complete SVG document. Every text in it is escaped. */
export function drawSvg(drawing: Drawing, font = "'Figtree Variable', Figtree, sans-serif"): string {
  const { width, height, title, description, shapes } = drawing;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${figure(width)} ${figure(height)}" ` +
      `width="${figure(width)}" height="${figure(height)}" role="img" direction="ltr" font-family="${escapeXml(font)}">`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(description)}</desc>`,
    ...shapes.map(shapeSvg),
    '</svg>',
  ].join('\n');
}
