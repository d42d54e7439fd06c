import { inLang, type Item, type Lang, type Text } from '@kring/core';
import { itemsFrom } from './lists.ts';

/** A list as lines to type: one item each, in the list's own language. */

/** The items again as lines to edit. */
export const linesOf = (items: readonly Item[], lang: Lang): string =>
  items.map(({ text, lang: own }) => (text[lang] ?? text[own] ?? '').replaceAll('\n', ' ')).join('\n');

/**
 * What a line says. Its translations may stand beside it, as a table leaves them when it is pasted, or with a bar:
 * `Nieuw plein | Nouvelle place`. With more parts than there are languages it is one text.
 */
function textOf(line: string, languages: readonly [Lang, ...Lang[]]): Text {
  const parts = line.split(/[\t|]/);
  if (parts.length > languages.length) return { [languages[0]]: line };
  return Object.fromEntries(languages.slice(0, parts.length).map((lang, at) => [lang, parts[at] ?? '']));
}

/**
 * Lines as items; a line that stood there before keeps its item with its translations, over which new ones are laid.
 * `languages`: the list's own first, then the others in their order. Throws `ListError`.
 */
export function itemsFromLines(
  typed: string,
  before: readonly Item[],
  languages: readonly [Lang, ...Lang[]],
  newId: () => string,
): Item[] {
  const [own] = languages;
  const known = new Set(before.map((item) => linesOf([item], own).trim()));
  const left = [...before];
  const texts = typed
    .split('\n')
    .map((line) => (known.has(line.trim()) ? { [own]: line } : textOf(line, languages)));
  return itemsFrom(texts, own, newId).map((item) => {
    const { [own]: words, ...beside } = item.text;
    const at = left.findIndex((old) => linesOf([old], own).trim() === words);
    const [old] = at < 0 ? [] : left.splice(at, 1);
    if (!old) return item;
    return inLang(beside, own) ? { ...old, text: { ...old.text, ...beside } } : old;
  });
}

/** How many lines lack a text in this language. */
export const untranslated = (items: readonly Item[], lang: Lang): number =>
  items.filter(({ text, redacted }) => !redacted && !text[lang]?.trim()).length;
