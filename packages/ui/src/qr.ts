import { encode } from 'uqr';

export interface QrShape {
  /** Width and height in modules, the quiet zone of four included. */
  readonly size: number;
  /** Path data: one stroke of width 1 along each run of dark modules. */
  readonly path: string;
}

/** The QR code of a text, row by row: which modules are dark. Throws when too long. */
export const qrModules = (
  text: string,
): { readonly size: number; readonly data: readonly (readonly boolean[])[] } =>
  encode(text, { ecc: 'M', border: 4 });

/** The QR code of a text as one SVG path; for pages, posters and exports alike. Throws when too long. */
export function qrShape(text: string): QrShape {
  const { size, data } = qrModules(text);
  const runs: string[] = [];
  data.forEach((row, y) => {
    let from = 0;
    while (from < row.length) {
      let to = from;
      while (row[to]) to += 1;
      if (to > from) runs.push(`M${from} ${y}h${to - from}v1H${from}z`);
      from = to + 1;
    }
  });
  return { size, path: runs.join('') };
}
