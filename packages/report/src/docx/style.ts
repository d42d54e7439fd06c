/** The look of the Word document: the palette of packages/ui/src/tokens.css, in Word's own measures. */

import type { IStylesOptions } from 'docx';

export const colours = {
  ink: '24172A',
  soft: '62566A',
  line: 'E5D9C8',
  paper: 'FBF5EA',
  accentSoft: 'FDEDCB',
} as const;

/** In twentieths of a point. */
export const pageMargin = { top: 1200, bottom: 1200, left: 1300, right: 1300, footer: 600 } as const;
export const textWidth = 11906 - pageMargin.left - pageMargin.right;

const font = 'Calibri';

/** The organiser's colours, or Kring's, as Word writes them: without `#`. */
export interface WordInks {
  readonly primary: string;
  readonly accent: string;
}

export const inksOfWord = ({ primary, accent }: WordInks): WordInks => ({
  primary: primary.slice(1),
  accent: accent.slice(1),
});

export const styles = (locale: string, { primary }: WordInks): IStylesOptions => ({
  default: {
    document: {
      run: { font, size: 22, color: colours.ink, language: { value: locale } },
      paragraph: { spacing: { after: 140, line: 276, lineRule: 'auto' } },
    },
    title: {
      run: { font, size: 54, bold: true, color: primary },
      paragraph: { spacing: { before: 60, after: 160, line: 240, lineRule: 'auto' } },
    },
    heading1: {
      run: { font, size: 34, bold: true, color: primary },
      paragraph: { spacing: { before: 560, after: 160, line: 240, lineRule: 'auto' }, keepNext: true },
    },
    heading2: {
      run: { font, size: 25, bold: true, color: colours.ink },
      paragraph: { spacing: { before: 300, after: 0 }, keepNext: true },
    },
    hyperlink: { run: { color: primary, underline: {} } },
  },
});
