/** The report as one HTML file that needs nothing else: styles, letters and charts are inside. */

import { readFileSync } from 'node:fs';
import { locales } from '@kring/core';
import { hueAt } from '@kring/ui/palette.ts';
import { chartInWords, chartWidths, drawChart, isWide } from '../chart.ts';
import type { Block, Chart, IdeaLine, ReportDocument, TableBlock } from '../document.ts';
import { inksOf, logoOf, type Look } from '../look.ts';
import { inOneLine, type Said, type Saying } from '../saying.ts';
import { html, trusted, type Markup } from './escape.ts';

export function writeHtml(report: ReportDocument): Uint8Array<ArrayBuffer> {
  const [first] = report.langs;
  const page = html`<!doctype html>
    <html lang="${locales[first]}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"
        />
        <meta name="referrer" content="no-referrer" />
        <title>${inOneLine(report.title)}</title>
        <style>
          ${trusted(styles(report))}
        </style>
      </head>
      <body>
        <main>
          ${header(report)}
          ${sections(report.blocks).map((blocks) => html`<section>${blocks.map((block) => blockMarkup(block, report.look))}</section> `)}
          <footer>
            ${report.publicPage && html`<p>${sayings(report.publicPage.label)}: ${link(report.publicPage.address)}</p>`}
            <p>${sayings(report.made)}</p>
          </footer>
        </main>
      </body>
    </html> `;
  return new TextEncoder().encode(page.source);
}

function styles({ look }: ReportDocument): string {
  const font = (subset: string) => {
    const file = import.meta.resolve(
      `@fontsource-variable/figtree/files/figtree-${subset}-wght-normal.woff2`,
    );
    return `data:font/woff2;base64,${readFileSync(new URL(file)).toString('base64')}`;
  };
  const inks = inksOf(look);
  return readFileSync(new URL('style.css', import.meta.url), 'utf8')
    .replace('FONT_LATIN_EXT', () => font('latin-ext'))
    .replace('FONT_LATIN', () => font('latin'))
    .replace('PRIMARY', rgb(inks.primary))
    .replace('ACCENT', rgb(inks.accent));
}

/** Each heading of the second level opens a section. */
function sections(blocks: readonly Block[]): Block[][] {
  const found: Block[][] = [];
  for (const block of blocks) {
    if ((block.kind === 'heading' && block.level === 2) || found.length === 0) found.push([]);
    found.at(-1)?.push(block);
  }
  return found;
}

const span = ({ lang, text }: Said): Markup => html`<span lang="${lang}" dir="auto">${text}</span>`;
/** All languages in one line: `Agenda · Déroulement`. */
const sayings = (saying: Saying): Markup =>
  html`${saying.map((each, index) => (index > 0 ? [' · ', span(each)] : span(each)))}`;
const stacked = (saying: Saying): Markup =>
  html`${saying.map(({ lang, text }) => html`<span class="said" lang="${lang}" dir="auto">${text}</span>`)}`;
const paragraphs = (saying: Saying, name: string): Markup =>
  html`${saying.map(({ lang, text }) => html`<p class="${name}" lang="${lang}" dir="auto">${text}</p> `)}`;

const link = (address: string): Markup =>
  /^https?:\/\//.test(address)
    ? html`<a href="${address}" rel="noreferrer">${address}</a>`
    : html`${address}`;

function header(report: ReportDocument): Markup {
  const { kind, organiser, title, date, about, provisional, figures, look } = report;
  const name = inOneLine(organiser) || inOneLine(title);
  return html`<header>
    ${logoOf(look) && html`<img class="logo" src="${look.logo}" alt="${name}" />`}
    <p class="kind">${sayings(kind)}${organiser.length > 0 ? [' — ', sayings(organiser)] : null}</p>
    <h1>${title.map(span)}</h1>
    ${date.length > 0 ? html`<p class="when">${sayings(date)}</p>` : null} ${paragraphs(about, 'about')}
    ${paragraphs(provisional, 'provisional')}
    <dl class="figures">
      ${figures.map(
        ({ value, label }) =>
          html`<div>
            <dt>${sayings(label)}</dt>
            <dd>${value}</dd>
          </div> `,
      )}
    </dl>
  </header>`;
}

function blockMarkup(block: Block, look: Look): Markup {
  switch (block.kind) {
    case 'heading':
      if (block.level === 3) return html`<h3>${sayings(block.text)}</h3> `;
      return html`<div class="section-head">
        <h2>${block.text.map(span)}</h2>
        ${block.note.length > 0 ? html`<span class="note">${sayings(block.note)}</span>` : null}
      </div> `;
    case 'paragraph':
      if (block.tone === 'count') return html`<p class="soft">${sayings(block.text)}</p> `;
      return paragraphs(block.text, block.tone);
    case 'prose':
      return html`<div class="prose" lang="${block.lang}">
        ${block.pieces.map(({ kind, text }) => {
          switch (kind) {
            case 'heading':
              return html`<h3 dir="auto">${text}</h3>`;
            case 'paragraph':
              return html`<p dir="auto">${text}</p>`;
            case 'point':
              return html`<ul>
                <li dir="auto">${text}</li>
              </ul>`;
            case 'quote':
              return html`<blockquote><p dir="auto">${text}</p></blockquote>`;
          }
        })}
      </div> `;
    case 'ideas':
      return ideasMarkup(block);
    case 'quotes':
      return html`<ul class="quotes">
        ${block.texts.map(({ text }) => html`<li dir="auto">${text}</li> `)}
      </ul> `;
    case 'points':
      return html`<ul class="points">
        ${block.points.map(
          ({ name, text }) =>
            html`<li>
              ${name.length > 0 ? html`<strong>${sayings(name)}</strong>` : null} ${stacked(text)}
            </li> `,
        )}
      </ul> `;
    case 'table':
      return tableMarkup(block);
    case 'chart':
      return chartMarkup(block.chart, look);
  }
}

function ideasMarkup({ name, count, hue, ideas }: Block & { kind: 'ideas' }): Markup {
  const list = html`<ul class="ideas">
    ${ideas.map(ideaMarkup)}
  </ul> `;
  const colour = hue === null ? null : rgb(hueAt(hue).solid);
  const style = colour ? html` style="--hue: ${colour}"` : null;
  const head =
    name.length > 0
      ? html`<h3><span>${sayings(name)}</span><span class="count">${sayings(count)}</span></h3> `
      : null;
  return html`<div class="group" ${style}>${head}${list}</div> `;
}

const ideaMarkup = ({ number, texts, removed, marks }: IdeaLine): Markup =>
  html`<li><span class="number">${number === null ? '•' : `#${number}`}</span> <div${removed ? html` class="removed"` : null}>${stacked(texts)}${
    marks.length > 0
      ? html`<div class="marks">${marks.map((mark) => html`<span>${sayings(mark)}</span>`)}</div>`
      : null
  }</div></li>\n`;

/** The roles stay when a narrow page shows each row as a list, with its columns' names beside the cells. */
function tableMarkup({ caption, columns, wide, rows }: TableBlock): Markup {
  const name = (index: number, isEmpty = false) => {
    const kinds = [
      ...(index === wide ? ['filling'] : columns[index]?.numeric ? ['numeric'] : []),
      ...(isEmpty ? ['empty'] : []),
    ];
    return kinds.length > 0 ? html` class="${kinds.join(' ')}"` : null;
  };
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${inOneLine(caption)}">
    <table role="table">
      <caption>
        ${sayings(caption)}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map(
            (column, index) =>
              html`<th role="columnheader" scope="col" ${name(index)}>${stacked(column.name)}</th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          (row) =>
            html`<tr role="row">
              ${row.map(
                (cell, index) =>
                  html`<td
                    role="cell"
                    data-name="${inOneLine(columns[index]?.name ?? [])}"
                    ${name(index, cell.length === 0)}
                  >
                    ${stacked(cell)}
                  </td>`,
              )}
            </tr> `,
        )}
      </tbody>
    </table>
  </div> `;
}

/** Twice where it is wide: labels stand beside bars on a page and above them on a phone. */
function chartMarkup(chart: Chart, look: Look): Markup {
  const drawn = (width: number) => trusted(withoutHashes(drawChart(chart, look, width)));
  if (!isWide(chart))
    return html`<figure class="columns" aria-label="${chartInWords(chart)}">
      ${drawn(chartWidths[chart.shape])}
    </figure> `;
  return html`<figure>
    <div class="wide">${drawn(760)}</div>
    <div class="narrow">${drawn(380)}</div>
  </figure> `;
}

const channel = (hex: string, at: number) => parseInt(hex.slice(at, at + 2), 16);
const rgb = (hex: string): string =>
  `rgb(${channel(hex, 1)} ${channel(hex, 3)} ${channel(hex, 5)}${hex.length > 7 ? ` / ${Math.round((channel(hex, 7) / 255) * 100)}%` : ''})`;

/** The same drawing without `#` before digits: a colour such as #24172a would look like an idea's mark. */
const withoutHashes = (svg: string): string =>
  svg
    .replaceAll('&#39;', '&apos;')
    .replace(/(?<=(?:fill|stroke)=")#[0-9a-f]{6}(?:[0-9a-f]{2})?(?=")/g, rgb)
    .replace(' role="img"', ' role="img" focusable="false"');
