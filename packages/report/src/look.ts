/** The organiser's look on paper: their colour as far as it holds there, and their logo with its measures. */

import { tonesOf } from '@kring/ui/city.ts';
import type { ReportDocument } from './document.ts';

export interface LogoPicture {
  readonly type: 'png' | 'jpg';
  readonly bytes: Uint8Array;
  /** In points of the picture. */
  readonly width: number;
  readonly height: number;
}

export type Look = ReportDocument['look'];

/** The colour where it holds as letters on paper, and as it is for lines; Kring's own for an organiser without one. */
export const inksOf = ({ colour }: Look): { readonly primary: string; readonly accent: string } =>
  colour === ''
    ? { primary: '#7a2360', accent: '#f5b23d' }
    : { primary: tonesOf(colour, 'light').primary, accent: colour };

/** The logo; null for an organiser without one, and for one that cannot be read. */
export function logoOf({ logo }: Look): LogoPicture | null {
  const base64 = logo.split(';base64,')[1];
  if (base64 === undefined) return null;
  const bytes = Buffer.from(base64, 'base64');
  const size = sizeOfPng(bytes) ?? sizeOfJpeg(bytes);
  return size && size.width > 0 && size.height > 0
    ? { type: bytes[0] === 0x89 ? 'png' : 'jpg', bytes, ...size }
    : null;
}

/** As large as fits, in the unit of the place. */
export function fitted(
  { width, height }: LogoPicture,
  most: { readonly width: number; readonly height: number },
) {
  const scale = Math.min(most.width / width, most.height / height);
  return { width: width * scale, height: height * scale };
}

/** PNG specification, 11.2.2: the header chunk comes first, and begins with the measures. */
function sizeOfPng(bytes: Buffer) {
  if (bytes.length < 24 || bytes.toString('latin1', 12, 16) !== 'IHDR') return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** ITU T.81, B.2.2: a frame header, `SOF`, holds the measures; other segments are stepped over by their length. */
function sizeOfJpeg(bytes: Buffer) {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  for (let at = 2; at + 9 <= bytes.length && bytes[at] === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
  }
  return null;
}
