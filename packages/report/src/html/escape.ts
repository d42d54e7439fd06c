/** Builds HTML in which every text is text: only what `html` itself wrote is markup. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

class Markup {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}
export type { Markup };

/** Named entities only: `&#39;` would look like the mark of idea 39. */
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

export type Part = string | Markup | readonly Part[] | null;

function sourceOf(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string') return escape(part);
  return part instanceof Markup ? part.source : part.map(sourceOf).join('');
}

/** A template of markup, with texts that are escaped and other markup that is not. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(String.raw({ raw: strings }, ...parts.map(sourceOf)));

/** Takes a string as markup: for what our own code drew or wrote. */
export const trusted = (source: string): Markup => new Markup(source);
