/** The report as a tagged PDF, set by Typst. Texts travel as JSON: to Typst they are strings, never markup. */

import { hueAt } from '@kring/ui/palette.ts';
import { chartInWords, drawChart, isWide } from '../chart.ts';
import type { Block, ReportDocument } from '../document.ts';
import { fitted, inksOf, logoOf, type Look, type LogoPicture } from '../look.ts';
import type { ExportOptions } from '../options.ts';
import { inOneLine } from '../saying.ts';
import { words } from '../words.ts';
import { Typst } from './typst.ts';

export async function writePdf(
  report: ReportDocument,
  options: ExportOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const logo = logoOf(report.look);
  const typst = await Typst.with(new URL('report.typ', import.meta.url));
  try {
    return typst.set((shown) => templateInput(report, shown ? logo : null, options), logo?.bytes ?? null);
  } finally {
    typst.free();
  }
}

/** Writing for which this program brings no letters. */
const letterless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** In points: 60 by 16 mm. */
const logoRoom = { width: 170, height: 45 };

/** What the template reads: the document, with drawn charts, chosen colours and flat strings. */
function templateInput(report: ReportDocument, logo: LogoPicture | null, { generatedAt }: ExportOptions) {
  const [first] = report.langs;
  const isWithoutLetters = letterless.test(JSON.stringify(report));
  return {
    ...report,
    inks: inksOf(report.look),
    logo: logo && fitted(logo, logoRoom),
    missing: isWithoutLetters ? words[first].missingLetters : null,
    plainTitle: inOneLine(report.title) || inOneLine(report.kind),
    plainOrganiser: inOneLine(report.organiser),
    lang: first,
    page: words[first].page('{page}', '{pages}'),
    created: {
      year: generatedAt.getUTCFullYear(),
      month: generatedAt.getUTCMonth() + 1,
      day: generatedAt.getUTCDate(),
    },
    blocks: report.blocks.map((block) => withDrawing(block, report.look)),
  };
}

function withDrawing(block: Block, look: Look) {
  switch (block.kind) {
    case 'chart': {
      return {
        ...block,
        svg: drawChart(block.chart, look),
        wide: isWide(block.chart),
        alt: chartInWords(block.chart),
      };
    }
    case 'ideas':
      return { ...block, colour: block.hue === null ? null : hueAt(block.hue).solid };
    default:
      return block;
  }
}
