import createPurify from 'dompurify';
import { Marked } from 'marked';

const tags =
  'a b blockquote br code del em h1 h2 h3 h4 h5 h6 hr i img li ol p pre strong table tbody td th thead tr ul';
const attributes = ['href', 'src', 'alt', 'title', 'start', 'align'];
/** A picture stands in the text itself. None is fetched: that would tell someone who takes part. */
const pictures = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,/i;

/** HTML that Markdown has no other word for, or that people know better. With an attribute in it, it is text. */
const plainTag = /^<\/?(?:b|br|del|em|i|strong)\s*\/?>$/i;
const asText = (html: string): string =>
  html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

// A browser's policy reports handlers even while they are only read to be taken away: none gets that far.
const marked = new Marked({
  gfm: true,
  breaks: true,
  renderer: { html: ({ text }) => (plainTag.test(text.trim()) ? text : asText(text)) },
});

let purify: ReturnType<typeof createPurify> | undefined;

/** A sanitiser of our own, so that its hooks reach nobody else's. Needs a document. */
function sanitiser(): ReturnType<typeof createPurify> {
  if (purify) return purify;
  purify = createPurify(window);
  purify.addHook('afterSanitizeAttributes', (element) => {
    if (element.tagName === 'IMG' && !pictures.test(element.getAttribute('src') ?? '')) element.remove();
    if (element.tagName === 'A') {
      element.setAttribute('rel', 'noopener');
      element.setAttribute('target', '_blank');
    }
  });
  return purify;
}

/**
 * An organiser's Markdown as HTML that can do no harm: a short list of tags, no styles, no scripts,
 * no picture from elsewhere. The highest heading in it comes one below `under`, the level
 * of the title above the text.
 */
export function render(markdown: string, under: 1 | 2 | 3): string {
  const html = marked.parse(markdown, { async: false });
  const safe = sanitiser().sanitize(html, {
    ALLOWED_TAGS: tags.split(' '),
    ALLOWED_ATTR: attributes,
    ALLOW_DATA_ATTR: false,
    ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|tel:|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i,
    RETURN_DOM_FRAGMENT: true,
  });
  const headings = [...safe.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const levelOf = (heading: Element) => Number(heading.tagName.slice(1));
  const highest = Math.min(...headings.map(levelOf));
  for (const heading of headings) {
    const level = Math.min(6, levelOf(heading) - highest + under + 1);
    const lowered = document.createElement(`h${level}`);
    lowered.append(...heading.childNodes);
    heading.replaceWith(lowered);
  }
  const holder = document.createElement('div');
  holder.append(safe);
  return holder.innerHTML;
}
