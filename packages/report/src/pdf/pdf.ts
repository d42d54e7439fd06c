/** The report as a tagged PDF, set by Typst. Texts travel as JSON: to Typst they are strings, never markup. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { initSync, TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';
import { hueAt } from '@kring/ui/palette.ts';
import { chartInWords, drawChart, isWide } from '../chart.ts';
import type { Block, ReportDocument } from '../document.ts';
import { fonts } from '../fonts.ts';
import { fitted, inksOf, logoOf, type Look, type LogoPicture } from '../look.ts';
import type { ExportOptions } from '../options.ts';
import { inOneLine } from '../saying.ts';
import { words } from '../words.ts';

/** Problems as plain text; the compiler's own number for it. */
const diagnosticsAsText = 3;

export async function writePdf(
  report: ReportDocument,
  options: ExportOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const logo = logoOf(report.look);
  const compiler = await newCompiler();
  compiler.add_source('/report.typ', readFileSync(new URL('report.typ', import.meta.url), 'utf8'));
  if (logo) compiler.map_shadow('/logo', logo.bytes);
  const set = (shown: LogoPicture | null): unknown => {
    const input = JSON.stringify(templateInput(report, shown, options));
    compiler.map_shadow('/report.json', new TextEncoder().encode(input));
    return compiler.compile('/report.typ', undefined, 'pdf', diagnosticsAsText);
  };
  let answer = set(logo);
  // A logo that cannot be read is no reason to go home without a report.
  if (logo && !resultOf(answer)) answer = set(null);
  compiler.free();
  const bytes = resultOf(answer);
  if (!bytes) throw new Error(`Typst could not set the report: ${JSON.stringify(answer)}`);
  return new Uint8Array(bytes);
}

function resultOf(answer: unknown): Uint8Array | null {
  const result = typeof answer === 'object' && answer !== null && 'result' in answer ? answer.result : null;
  return result instanceof Uint8Array ? result : null;
}

/** Writing for which this program brings no letters. */
const letterless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** WebAssembly without access to files or network: it sees the template, the report and the fonts. */
async function newCompiler() {
  const wasm = fileURLToPath(import.meta.resolve('@myriaddreamin/typst-ts-web-compiler/wasm'));
  initSync({ module: readFileSync(wasm) });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fonts()) await builder.add_raw_font(font);
  return builder.build();
}

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
