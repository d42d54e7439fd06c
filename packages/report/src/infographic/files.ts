/** The infographics of a report as files: all of them in a zip, or one by itself. */

import { strToU8, zipSync, type Zippable } from 'fflate';
import type { SessionReport, StageId } from '@kring/core';
import { pictureNameOf, pictureTypes, slug, type PictureFormat } from '../formats.ts';
import type { ExportedFile, ExportOptions } from '../options.ts';
import { infographicsOf, type Infographic } from './compose.ts';
import { outlined, painted } from './outline.ts';
import { altOf, layOutSheet, titleOf } from './sheet.ts';

/** Which infographic: of which section of which stage. */
export interface Pictured {
  readonly stage: StageId;
  readonly section: number;
  readonly format: PictureFormat;
}

/** Each as SVG and as PNG, with the words that go beside it. */
export function writeInfographics(report: SessionReport, options: ExportOptions): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  infographicsOf(report, options).forEach((each, index) => {
    const drawing = layOutSheet(each);
    const name = [String(index + 1), ...subjectOf(each).map(slug)].filter(Boolean).join('-');
    files[`${name}.svg`] = strToU8(outlined(drawing));
    // A PNG is as small as it gets.
    files[`${name}.png`] = [painted(drawing), { level: 0 }];
    files[`${name}.txt`] = strToU8(`${titleOf(each)}\n\n${altOf(each)}\n`);
  });
  return zipSync(files, { mtime: options.generatedAt });
}

/** What tells one from another in the names of files: the step, and its question. */
export const subjectOf = ({ step, heading }: Infographic): readonly string[] =>
  [step, heading].flatMap(([first]) => first?.text ?? []);

/** One infographic; null when there is nothing to draw there. */
export function writePicture(
  report: SessionReport,
  { stage, section, format }: Pictured,
  options: ExportOptions,
): ExportedFile | null {
  const isAsked = (each: Infographic) => each.stage === stage && each.section === section;
  const asked = infographicsOf(report, options).find(isAsked);
  if (!asked) return null;
  const drawing = layOutSheet(asked);
  return {
    filename: pictureNameOf(report, subjectOf(asked), format, options),
    mediaType: pictureTypes[format],
    bytes: format === 'svg' ? strToU8(outlined(drawing)) : painted(drawing),
  };
}
