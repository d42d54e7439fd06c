import { BrokenFile } from '../fault.ts';

/** A JSON value that knows its line, and of a number how it was written. */
export type Json = { readonly line: number } & (
  | { readonly is: 'object'; readonly entries: ReadonlyMap<string, Json> }
  | { readonly is: 'list'; readonly items: readonly Json[] }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'number'; readonly written: string }
  | { readonly is: 'true' | 'false' | 'null' }
);

/** Deeper than any ballot; a file that goes on beyond is not one of ours. */
const deepest = 20;

const piece =
  /[ \t\r\n]*(?:([{}[\]:,])|("[^"\\]*(?:\\.[^"\\]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])|(true|false|null)(?!\w))/y;

/**
 * Parses JSON (RFC 8259) with the line of every value, for faults that say where they are. A key that stands twice in
 * one object is a fault too: a reader that took the last of them would hide the other. Throws a {@link BrokenFile}.
 */
export function parseJson(text: string): Json {
  return new Parser(text).whole();
}

class Parser {
  readonly #text: string;
  readonly #scan = new RegExp(piece);
  #line = 1;
  #counted = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): Json {
    const value = this.#value(this.#next(), 0);
    const rest = this.#text.slice(this.#scan.lastIndex).trimStart();
    if (rest === '') return value;
    this.#countTo(this.#text.length - rest.length);
    return this.#broken(`after the end of the JSON stands "${rest.slice(0, 20)}".`);
  }

  #value(token: string, depth: number): Json {
    const line = this.#line;
    if (depth > deepest) return this.#broken('values stand in values deeper than a ballot needs.');
    switch (token[0]) {
      case '{':
        return { line, is: 'object', entries: this.#entries(depth) };
      case '[':
        return { line, is: 'list', items: this.#items(depth) };
      case '"':
        return { line, is: 'text', text: this.#quoted(token) };
      case 't':
      case 'f':
      case 'n':
        return { line, is: token as 'true' | 'false' | 'null' };
      case '}':
      case ']':
      case ':':
      case ',':
        return this.#broken(`a value should stand here, and there is "${token}".`);
      default:
        return { line, is: 'number', written: token };
    }
  }

  #quoted(token: string): string {
    try {
      return JSON.parse(token) as string;
    } catch {
      return this.#broken(`this is no text in JSON: ${token.slice(0, 20)}.`);
    }
  }

  #entries(depth: number): Map<string, Json> {
    const entries = new Map<string, Json>();
    let token = this.#next();
    if (token === '}') return entries;
    for (;;) {
      if (!token.startsWith('"')) this.#broken(`a key in quotes should stand here, and there is "${token}".`);
      const key = this.#quoted(token);
      if (entries.has(key)) this.#broken(`"${key}" stands twice in one object.`);
      this.#expect(':');
      entries.set(key, this.#value(this.#next(), depth + 1));
      if (this.#commaOr('}') === '}') return entries;
      token = this.#next();
    }
  }

  #items(depth: number): Json[] {
    const items: Json[] = [];
    let token = this.#next();
    if (token === ']') return items;
    for (;;) {
      items.push(this.#value(token, depth + 1));
      if (this.#commaOr(']') === ']') return items;
      token = this.#next();
    }
  }

  #commaOr(end: string): string {
    const token = this.#next();
    return token === ',' || token === end
      ? token
      : this.#broken(`"," or "${end}" should stand here, and there is "${token}".`);
  }

  #expect(wanted: string): void {
    const token = this.#next();
    if (token !== wanted) this.#broken(`"${wanted}" should stand here, and there is "${token}".`);
  }

  #next(): string {
    const from = this.#scan.lastIndex;
    const found = this.#scan.exec(this.#text);
    if (!found) {
      const rest = this.#text.slice(from);
      this.#countTo(from + (rest.length - rest.trimStart().length));
      const here = rest.trim().slice(0, 20);
      return this.#broken(here === '' ? 'the file ends too early.' : `this is no JSON: "${here}".`);
    }
    const token = found[1] ?? found[2] ?? found[3] ?? found[4] ?? '';
    this.#countTo(this.#scan.lastIndex - token.length);
    return token;
  }

  #countTo(offset: number): void {
    for (let at = this.#counted; at < offset; at += 1) {
      const here = this.#text[at];
      if (here === '\n' || (here === '\r' && this.#text[at + 1] !== '\n')) this.#line += 1;
    }
    this.#counted = offset;
  }

  #broken(reason: string): never {
    throw new BrokenFile(this.#line, reason);
  }
}
