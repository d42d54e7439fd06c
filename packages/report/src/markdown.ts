/** The organiser's Markdown as plain pieces: exports show its words and its order, not its HTML. */

import { marked, type Token, type Tokens } from 'marked';

export interface Prose {
  readonly kind: 'heading' | 'paragraph' | 'point' | 'quote';
  readonly text: string;
}

const children = (token: Token): readonly Token[] | undefined =>
  'tokens' in token && Array.isArray(token.tokens) ? token.tokens : undefined;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescape = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|apos|#39);/g, (whole, name: string) =>
    name === '#39' ? "'" : (entities[name] ?? whole),
  );

/** The words of inline Markdown; an address stays behind its link, a picture becomes its description. */
function words(tokens: readonly Token[], picture: string): string {
  return tokens
    .map((token): string => {
      switch (token.type) {
        case 'br':
          return '\n';
        case 'html':
          return '';
        case 'image':
          return token['text'] ? `[${picture}: ${token['text']}]` : `[${picture}]`;
        case 'link': {
          const text = words(children(token) ?? [], picture);
          const href = String(token['href']).replace(/^mailto:/, '');
          return text === href ? text : `${text} (${href})`;
        }
        default: {
          const inner = children(token);
          return inner ? words(inner, picture) : unescape('text' in token ? String(token.text) : '');
        }
      }
    })
    .join('');
}

const rowsOf = (token: Token): readonly (readonly Tokens.TableCell[])[] => {
  const table = token as Tokens.Table;
  return [table.header, ...table.rows];
};

function blocks(tokens: readonly Token[], picture: string): Prose[] {
  return tokens.flatMap((token): Prose[] => {
    const inner = children(token);
    switch (token.type) {
      case 'space':
      case 'hr':
      case 'html':
        return [];
      case 'heading':
        return [{ kind: 'heading', text: words(inner ?? [], picture) }];
      case 'blockquote':
        return blocks(inner ?? [], picture).map(({ text }) => ({ kind: 'quote', text }));
      case 'list':
        return (token['items'] as Token[]).flatMap((item) =>
          blocks(children(item) ?? [], picture).map(({ text }) => ({ kind: 'point' as const, text })),
        );
      case 'table':
        return rowsOf(token).map((row) => ({
          kind: 'paragraph',
          text: row.map((cell) => words(cell.tokens, picture)).join(' – '),
        }));
      case 'code':
        return [{ kind: 'paragraph', text: String(token['text']) }];
      default:
        return [{ kind: 'paragraph', text: words(inner ?? [token], picture) }];
    }
  });
}

/** `picture`: the word for a picture in the text's language. */
export const proseOf = (markdown: string, picture: string): readonly Prose[] =>
  blocks(marked.lexer(markdown), picture).filter(({ text }) => text.trim() !== '');
