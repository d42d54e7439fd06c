/** The report as a Word document: real headings, lists and tables, and charts with their words beside them. */

import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import { locales } from '@kring/core';
import { Resvg } from '@resvg/resvg-js';
import { hueAt } from '@kring/ui/palette.ts';
import { chartInWords, drawChart, isWide } from '../chart.ts';
import type { Block, Chart, IdeaLine, ReportDocument, TableBlock } from '../document.ts';
import { fontFiles } from '../fonts.ts';
import { fitted, inksOf, logoOf, type Look } from '../look.ts';
import { inOneLine, type Said, type Saying } from '../saying.ts';
import { words } from '../words.ts';
import { colours, inksOfWord, pageMargin, styles, textWidth, type WordInks } from './style.ts';

type RunStyle = Omit<IRunOptions, 'text' | 'children'>;
type ParagraphStyle = Omit<IParagraphOptions, 'children' | 'text'>;

export async function writeDocx(report: ReportDocument): Promise<Uint8Array<ArrayBuffer>> {
  const [first] = report.langs;
  const title = inOneLine(report.title);
  const inks = inksOfWord(inksOf(report.look));
  const document = new Document({
    title,
    creator: inOneLine(report.organiser) || 'Kring',
    lastModifiedBy: 'Kring',
    description: inOneLine(report.kind),
    styles: styles(locales[first], inks),
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: pageMargin } },
        footers: { default: footer(report.title[0]?.text ?? '', words[first].page) },
        children: [
          ...opening(report, inks),
          ...report.blocks.flatMap((block, index) =>
            written(block, report.blocks[index + 1], inks, report.look),
          ),
          ...ending(report),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** One text in its own language; its line breaks stay. */
const runs = ({ lang, text, rightToLeft }: Said, style: RunStyle = {}): TextRun[] =>
  text.split('\n').map(
    (line, index) =>
      new TextRun({
        text: line,
        ...(index > 0 ? { break: 1 } : {}),
        language: { value: locales[lang], bidirectional: 'ar-SA' },
        rightToLeft,
        ...style,
      }),
  );

const inLine = (saying: Saying, style: RunStyle = {}): TextRun[] =>
  saying.flatMap((each, index) => [
    ...(index > 0 ? [new TextRun({ text: ' · ', ...style })] : []),
    ...runs(each, style),
  ]);

const paragraph = (
  children: readonly (TextRun | ExternalHyperlink | ImageRun)[],
  style: ParagraphStyle = {},
) => new Paragraph({ ...style, children });

const soft: RunStyle = { color: colours.soft };
const each = (saying: Saying, style: ParagraphStyle = {}, run: RunStyle = {}): Paragraph[] =>
  saying.map((text) => paragraph(runs(text, run), { bidirectional: text.rightToLeft, ...style }));

function footer(title: string, page: (page: string, pages: string) => string): Footer {
  const [before = '', between = '', after = ''] = page('|', '|').split('|');
  const run = { ...soft, size: 17 };
  return new Footer({
    children: [
      paragraph(
        [
          new TextRun({ text: `${title}\t`, ...run }),
          new TextRun({
            children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
            ...run,
          }),
        ],
        { tabStops: [{ type: 'right', position: textWidth }] },
      ),
    ],
  });
}

/** In points: as large as in the PDF. */
const logoRoom = { width: 227, height: 60 };

function logo({ look, organiser, title }: ReportDocument): FileChild[] {
  const picture = logoOf(look);
  if (!picture) return [];
  const name = inOneLine(organiser) || inOneLine(title);
  const image = new ImageRun({
    type: picture.type,
    data: picture.bytes,
    transformation: fitted(picture, logoRoom),
    altText: { name, title: name, description: name },
  });
  return [paragraph([image], { spacing: { after: 240 } })];
}

function opening(report: ReportDocument, inks: WordInks): FileChild[] {
  const { kind, organiser, title, date, about, provisional, figures } = report;
  const by =
    organiser.length > 0
      ? [new TextRun({ text: ' — ', bold: true }), ...inLine(organiser, { bold: true })]
      : [];
  return [
    ...logo(report),
    paragraph([...inLine(kind, { bold: true }), ...by]),
    paragraph(stackedTitle(title, 34), { heading: HeadingLevel.TITLE }),
    ...(date.length > 0 ? [paragraph(inLine(date, soft), { spacing: { after: 200 } })] : []),
    ...each(about),
    ...each(provisional, {
      shading: { type: ShadingType.CLEAR, fill: colours.accentSoft },
      spacing: { before: 160, after: 160 },
    }),
    ...figures.map(({ value, label }, index) =>
      paragraph(
        [
          new TextRun({ text: `${value}  `, bold: true, size: 36, color: inks.primary }),
          ...inLine(label, soft),
        ],
        { spacing: { before: index === 0 ? 240 : 0, after: 0 }, keepNext: true },
      ),
    ),
    paragraph([], {
      spacing: { after: 0 },
      border: { bottom: { style: BorderStyle.SINGLE, size: 18, space: 6, color: inks.accent } },
    }),
  ];
}

function ending({ publicPage, made }: ReportDocument): FileChild[] {
  const address = publicPage && new TextRun({ text: publicPage.address, style: 'Hyperlink' });
  const link =
    publicPage && address && /^https?:\/\//.test(publicPage.address)
      ? new ExternalHyperlink({ link: publicPage.address, children: [address] })
      : address;
  return [
    ...(publicPage && link
      ? [
          paragraph([...inLine(publicPage.label, soft), new TextRun({ text: ': ' }), link], {
            spacing: { before: 480 },
          }),
        ]
      : []),
    paragraph(inLine(made, soft), { spacing: { before: publicPage ? 60 : 480 } }),
  ];
}

const stackedTitle = (saying: Saying, small: number): TextRun[] =>
  saying.flatMap((text, index) =>
    index === 0 ? runs(text) : [new TextRun({ break: 1 }), ...runs(text, { size: small })],
  );

function written(block: Block, next: Block | undefined, inks: WordInks, look: Look): FileChild[] {
  const leads = next?.kind === 'chart' || next?.kind === 'table';
  switch (block.kind) {
    case 'heading':
      return [
        paragraph(stackedTitle(block.text, 26), {
          heading: block.level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
        }),
        ...(block.note.length > 0 ? [paragraph(inLine(block.note, soft), { keepNext: true })] : []),
      ];
    case 'paragraph':
      if (block.tone === 'count') return [paragraph(inLine(block.text, soft), { keepNext: true })];
      return each(
        block.text,
        {
          keepNext: block.tone === 'question' || leads,
          spacing: { before: block.tone === 'soft' ? 180 : 0 },
        },
        block.tone === 'soft' ? soft : block.tone === 'question' ? { bold: true, size: 25 } : {},
      );
    case 'prose':
      return block.pieces.map((piece) =>
        paragraph(runs(piece, piece.kind === 'heading' ? { bold: true } : {}), {
          bidirectional: piece.rightToLeft,
          ...(piece.kind === 'point' ? { bullet: { level: 0 } } : {}),
          ...(piece.kind === 'quote' ? { indent: { left: 360 }, border: edge(colours.line) } : {}),
        }),
      );
    case 'ideas':
      return ideas(block, inks);
    case 'quotes':
      return block.texts.map((text) =>
        paragraph(runs(text), {
          bidirectional: text.rightToLeft,
          indent: { left: 240 },
          border: edge(inks.accent),
        }),
      );
    case 'points':
      return block.points.flatMap(({ name, text }) => [
        ...(name.length > 0 ? [paragraph(inLine(name, { bold: true }), { keepNext: text.length > 0 })] : []),
        ...each(text, name.length > 0 ? { indent: { left: 240 } } : { bullet: { level: 0 } }),
      ]);
    case 'table':
      return [table(block), paragraph([], { spacing: { after: 120 } })];
    case 'chart':
      return [chart(block.chart, look)];
  }
}

const edge = (color: string) => ({ left: { style: BorderStyle.SINGLE, size: 24, space: 10, color } });

/** A group's name as a heading, then a paragraph per idea that begins with its number. */
function ideas({ name, count, hue, ideas }: Block & { kind: 'ideas' }, inks: WordInks): FileChild[] {
  const colour = hue === null ? colours.line : hueAt(hue).solid.slice(1);
  const head =
    name.length > 0
      ? [
          paragraph(
            [
              ...inLine(name),
              new TextRun({ text: '   ' }),
              ...inLine(count, { ...soft, bold: false, size: 20 }),
            ],
            { heading: HeadingLevel.HEADING_2, keepNext: true, border: edge(colour), indent: { left: 200 } },
          ),
        ]
      : [];
  return [...head, ...ideas.flatMap((idea) => ideaParagraphs(idea, inks))];
}

function ideaParagraphs({ number, texts, removed, marks }: IdeaLine, { primary }: WordInks): Paragraph[] {
  const hanging = { left: 1000, hanging: 800 };
  const under: ParagraphStyle = { indent: { left: 1000 }, spacing: { before: 0, after: 0 } };
  const mark = new TextRun({
    text: number === null ? '•' : `#${number}`,
    bold: true,
    color: primary,
  });
  const [first, ...translations] = texts;
  return [
    paragraph([mark, new TextRun({ text: '\t' }), ...(first ? runs(first, removed ? soft : {}) : [])], {
      indent: hanging,
      tabStops: [{ type: 'left', position: 1000 }],
      spacing: { before: 110, after: 0 },
      keepLines: true,
      keepNext: translations.length > 0 || marks.length > 0,
    }),
    ...translations.map((text) => paragraph(runs(text, { ...soft, italics: true }), under)),
    ...(marks.length > 0
      ? [
          paragraph(
            marks.flatMap((each, index) => [
              ...(index > 0 ? [new TextRun({ text: '  –  ', ...soft, size: 18 })] : []),
              ...inLine(each, { ...soft, size: 18 }),
            ]),
            under,
          ),
        ]
      : []),
  ];
}

const noLine = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const thinLine = { style: BorderStyle.SINGLE, size: 6, color: colours.line } as const;

/** In twentieths of a point: amounts of money are not broken over lines. */
function widthOfNumbers(rows: TableBlock['rows'], column: number): number {
  const longest = Math.max(0, ...rows.flatMap((row) => (row[column] ?? []).map(({ text }) => text.length)));
  return Math.max(1400, 125 * longest + 180);
}

function table({ columns, wide, rows }: TableBlock): Table {
  const narrow = columns.map(({ numeric }, index) => (numeric ? widthOfNumbers(rows, index) : 1750));
  const asked = narrow.reduce((sum, width, index) => (index === wide ? sum : sum + width), 0);
  // However many columns there are, the words of what it is about have room to be read.
  const rest = Math.min(asked, Math.floor(0.65 * textWidth));
  const widths = narrow.map((width, index) =>
    index === wide ? textWidth - rest : Math.floor((width * rest) / asked),
  );
  const cell = (content: Paragraph[], index: number, head: boolean) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      margins: { top: 70, bottom: 70, left: 80, right: 80 },
      children: content,
      ...(head ? { shading: { type: ShadingType.CLEAR, fill: colours.paper } } : {}),
    });
  const place = (index: number): ParagraphStyle => ({
    spacing: { before: 0, after: 0 },
    alignment: columns[index]?.numeric ? AlignmentType.END : AlignmentType.START,
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: noLine,
      left: noLine,
      right: noLine,
      insideVertical: noLine,
      bottom: thinLine,
      insideHorizontal: thinLine,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ name }, index) =>
          cell(each(name, place(index), { ...soft, bold: true, size: 18 }), index, true),
        ),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((saying, index) => {
              const [first, ...more] = saying;
              return cell(
                first
                  ? [
                      paragraph(runs(first), place(index)),
                      ...each(more, place(index), { ...soft, italics: true }),
                    ]
                  : [paragraph([], place(index))],
                index,
                false,
              );
            }),
          }),
      ),
    ],
  });
}

function chart(drawn: Chart, look: Look): Paragraph {
  const image = new Resvg(drawChart(drawn, look), {
    fitTo: { mode: 'zoom', value: 2.5 },
    background: '#ffffff',
    font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: 'Figtree' },
  }).render();
  const shown = isWide(drawn) ? 600 : 363;
  const height = Math.round((image.height / image.width) * shown);
  const words = chartInWords(drawn);
  return paragraph(
    [
      new ImageRun({
        type: 'png',
        data: image.asPng(),
        transformation: { width: shown, height },
        altText: { name: drawn.title, title: drawn.title, description: words },
      }),
    ],
    { spacing: { before: 160, after: 160 } },
  );
}
