/** An infographic as files that look the same wherever they are opened: its letters become outlines. */

import { Resvg } from '@resvg/resvg-js';
import { drawSvg, escapeXml, type Drawing } from '@kring/ui/chart/drawing.ts';
import { fontFiles } from '../fonts.ts';

/** Twice as many points as units: sharp on a phone, and in print at some 20 centimetres. */
const sharpness = 2;

const rendered = (drawing: Drawing, zoom: number) =>
  new Resvg(drawSvg(drawing, 'Figtree'), {
    fitTo: { mode: 'zoom', value: zoom },
    font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: 'Figtree' },
  });

/** A whole SVG document of paths alone, with its words in the title and the description. */
export function outlined(drawing: Drawing): string {
  const { title, description } = drawing;
  const words = `<title>${escapeXml(title)}</title><desc>${escapeXml(description)}</desc>`;
  return rendered(drawing, 1)
    .toString()
    .replace(/<svg ([^>]*)>/, (_, attributes: string) => `<svg role="img" ${attributes}>\n    ${words}`)
    .replace(/\n\s*/g, '\n');
}

export const painted = (drawing: Drawing): Uint8Array<ArrayBuffer> =>
  new Uint8Array(rendered(drawing, sharpness).render().asPng());
