import { BrokenFile } from './fault.ts';
import { wholeNumber } from './numbers.ts';

/** A piece of a .blt file. */
export interface Piece {
  /** Without its quotes, where it had them. */
  readonly text: string;
  readonly quoted: boolean;
  readonly line: number;
}

/**
 * The pieces of a .blt file, one after the other. Comments are left out: `#` to the end of the line, and slash-star
 * as in C. Newlines separate like blanks; brackets are pieces of their own. A quoted text ends on its line, at a
 * quote with a blank, a comment or nothing after it, so that `"O"Neil"` is one name. Nothing is looked at before it
 * is asked for.
 */
export class BltPieces {
  readonly #pieces: Generator<Piece, undefined>;
  #ahead: Piece | undefined;
  /** Where the reading is. */
  line = 1;

  constructor(text: string) {
    this.#pieces = pieces(text);
  }

  peek(): Piece | undefined {
    this.#ahead ??= this.#pieces.next().value;
    return this.#ahead;
  }

  next(): Piece | undefined {
    const piece = this.peek();
    this.#ahead = undefined;
    this.line = piece?.line ?? this.line;
    return piece;
  }

  /** The next piece. Throws a {@link BrokenFile} that says what was `expected`, where the file ends. */
  take(expected: string): Piece {
    return this.next() ?? this.broken(`the file ends where ${expected} should follow.`);
  }

  quoted(expected: string): string {
    const { text, quoted } = this.take(expected);
    return quoted ? text : this.broken(`${expected} should stand here in quotes, and there is "${text}".`);
  }

  /** A whole number of at least 1. */
  count(expected: string): number {
    const { text, quoted } = this.take(expected);
    const value = quoted ? undefined : wholeNumber(text);
    return value ? value : this.broken(`${expected} should be a whole number above 0, and is "${text}".`);
  }

  broken(reason: string): never {
    throw new BrokenFile(this.line, reason);
  }
}

function* pieces(text: string): Generator<Piece, undefined> {
  const scan = /\r\n|\n|\r|[^\S\r\n]+|#[^\r\n]*|\/\*|"|[[\]]|[^\s"[\]]+/gy;
  let line = 1;
  for (let found = scan.exec(text); found; found = scan.exec(text)) {
    const [piece] = found;
    if (piece === '"') {
      const rest = /([^\r\n]*?)"(?=\s|#|\/\*|$)/gy;
      rest.lastIndex = scan.lastIndex;
      const quoted = rest.exec(text)?.[1];
      if (quoted === undefined) throw new BrokenFile(line, 'a quote is opened and not closed.');
      scan.lastIndex = rest.lastIndex;
      yield { text: quoted, quoted: true, line };
    } else if (piece === '/*') {
      const end = text.indexOf('*/', scan.lastIndex);
      if (end < 0) throw new BrokenFile(line, 'a comment is opened with /* and not closed.');
      line += text.slice(found.index, end).match(/\r\n|\n|\r/g)?.length ?? 0;
      scan.lastIndex = end + 2;
    } else if (/^[\r\n]/.test(piece)) line += 1;
    else if (/^[^\s#]/.test(piece)) yield { text: piece, quoted: false, line };
  }
  return undefined;
}
