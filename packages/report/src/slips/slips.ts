/** Slips of paper that let one person take part each: eight on a sheet of A4, to be cut apart. */

import { inLang, type SessionInfo } from '@kring/core';
import { qrModules } from '@kring/ui/qr.ts';
import { slug } from '../formats.ts';
import { fitted, inksOf, logoOf } from '../look.ts';
import type { ExportedFile } from '../options.ts';
import { Typst } from '../pdf/typst.ts';
import { inOneLine, sayEach, sayText } from '../saying.ts';
import { slipWords } from './words.ts';

export interface Slips {
  readonly info: SessionInfo;
  /** A picture's `data:` address; '' where there is none. */
  readonly logo: string;
  /** What people type to come to the session: its address without the scheme, and its code as it is shown. */
  readonly address: string;
  readonly code: string;
  /** For each slip the address in its QR code, and its own code as it is typed. */
  readonly each: readonly { readonly url: string; readonly code: string }[];
}

/** In points: 26 by 8 mm. */
const logoRoom = { width: 74, height: 23 };

export async function writeSlips(slips: Slips): Promise<ExportedFile> {
  const { info } = slips;
  const logo = logoOf({ colour: info.colour, logo: slips.logo });
  const { side, modules } = drawn(slips.each.map(({ url }) => url));
  const typst = await Typst.with(new URL('slips.typ', import.meta.url));
  typst.add('/qr', modules);
  try {
    const bytes = typst.set(
      (shown) => inputOf(slips, shown && logo ? fitted(logo, logoRoom) : null, side),
      logo?.bytes ?? null,
    );
    const title = slug(inLang(info.title, info.languages[0] ?? 'nl', info.languages));
    return {
      bytes,
      mediaType: 'application/pdf',
      filename: `${title || 'kring'}-${slips.each.length}-codes.pdf`,
    };
  } finally {
    typst.free();
  }
}

/** What the template reads. */
function inputOf(
  { info, address, code, each }: Slips,
  logo: { readonly width: number; readonly height: number } | null,
  side: number,
) {
  const { languages } = info;
  const title = sayText(languages, info.title, languages);
  const organiser = sayText(languages, info.organiser, languages);
  const kind = sayEach(languages, (lang) => slipWords[lang].kind);
  return {
    lang: languages[0] ?? 'nl',
    inks: inksOf({ colour: info.colour, logo: '' }),
    logo,
    plainTitle: [inOneLine(title), inOneLine(kind)].filter(Boolean).join(': '),
    title,
    plainOrganiser: inOneLine(organiser) || inOneLine(title),
    organiser,
    meeting: sayEach(languages, (lang) => slipWords[lang].meeting),
    own: sayEach(languages, (lang) => slipWords[lang].own),
    how: sayEach(languages, (lang) => slipWords[lang].how),
    address,
    code,
    side,
    each: each.map((slip) => slip.code),
  };
}

/** All QR codes in one file, a byte for each module: as drawings, hundreds of them take minutes to be set. */
function drawn(urls: readonly string[]): { readonly side: number; readonly modules: Uint8Array } {
  const codes = urls.map(qrModules);
  const side = Math.max(...codes.map(({ size }) => size));
  if (codes.some(({ size }) => size !== side)) throw new Error('The addresses on slips are of one length');
  return {
    side,
    modules: Uint8Array.from(
      codes.flatMap(({ data }) => data.flat()),
      (dark) => (dark ? 0 : 255),
    ),
  };
}
