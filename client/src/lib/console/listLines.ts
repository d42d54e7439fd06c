import { inLang, money, readAmount, type Item, type Lang, type Text } from '@kring/core';
import { itemsFrom, type ListLine } from './listItems.ts';
import { noProject, withProject } from './projects.ts';
import { isMended, sameLines } from './sameLines.ts';

/** A list as lines to type: one item each, in the list's own language, with what it costs where that is asked. */

/** The items again as lines to edit: `Nieuw plein`, or with costs `Nieuw plein | € 12.500`. */
export const linesOf = (items: readonly Item[], lang: Lang, costs = false): string =>
  items.map((item) => lineOf(item, lang, costs)).join('\n');

function lineOf({ text, lang: own, project }: Item, lang: Lang, costs: boolean): string {
  const name = (text[lang] ?? text[own] ?? '').replaceAll('\n', ' ');
  const cost = project?.cost ?? null;
  return costs && cost !== null ? `${name} | ${money(lang, cost)}` : name;
}

export interface ListForm {
  /** The list's own first, then the others in their order. */
  readonly languages: readonly [Lang, ...Lang[]];
  /** Whether a line may end with what it costs. */
  readonly costs: boolean;
}

/**
 * What a line says. Its translations may stand beside it, as a table leaves them when it is pasted, or with a bar:
 * `Nieuw plein | Nouvelle place`; and behind them what it costs. With more parts than that it is one text.
 */
function readLine(line: string, { languages, costs }: ListForm): Pick<ListLine, 'text' | 'project'> {
  const parts = line.split(/[\t|]/);
  const last = costs && parts.length > 1 ? (parts.at(-1) ?? '') : '';
  const amount = readAmount(last);
  const cost =
    amount.kind === 'amount' || (amount.kind === 'wrong' && amount.why !== 'unreadable') ? last : '';
  const words = cost ? parts.slice(0, -1) : parts;
  const rest = cost ? line.slice(0, -cost.length - 1) : line;
  return {
    text: words.length > languages.length ? { [languages[0]]: rest } : textOf(words, languages),
    ...(costs && { project: { ...noProject, cost } }),
  };
}

const textOf = (words: readonly string[], languages: readonly Lang[]): Text =>
  Object.fromEntries(languages.slice(0, words.length).map((lang, at) => [lang, words[at] ?? '']));

/**
 * Lines as items; a line that stood there before, or was mended or amended, keeps its item with all that is known of it.
 * New translations and costs are laid over. Throws `ListError`.
 */
export function itemsFromLines(
  typed: string,
  before: readonly Item[],
  form: ListForm,
  newId: () => string,
): Item[] {
  const { languages, costs } = form;
  const [own] = languages;
  const known = before.map((item) => ({
    item,
    line: lineOf(item, own, costs).trim(),
    name: lineOf(item, own, false).trim(),
  }));
  const byLine = new Map(known.map((one) => [one.line, one]));
  const read = typed.split('\n').map((line, at): ListLine => {
    const stood = byLine.get(line.trim());
    if (!stood) return { number: at + 1, ...readLine(line, form) };
    const cost = String(stood.item.project?.cost ?? '');
    return { number: at + 1, text: { [own]: stood.name }, ...(costs && { project: { ...noProject, cost } }) };
  });
  const items = itemsFrom(read, own, newId);

  const now = items.map((item) => ({ line: lineOf(item, own, costs), name: item.text[own] ?? '' }));
  const same = sameLines(known, now);
  return items.map((item, at) => {
    const old = same[at]?.item;
    return old ? laidOver(old, item, form) : item;
  });
}

/** What stood there before, with what its line says now. An amended line has the translations that it came with alone. */
function laidOver(old: Item, { text: said, project }: Item, { languages: [own], costs }: ListForm): Item {
  const { [own]: name = '', ...beside } = said;
  const before = lineOf(old, own, false).trim();
  // What somebody wrote in another language, and nobody translated, stands there in its own.
  const lang = old.text[own] ? own : old.lang;
  const kept = name === before || isMended(before, name) ? old.text : {};
  const isChanged = name !== before || inLang(beside, own) !== '';
  const item = isChanged
    ? {
        ...old,
        text: { ...kept, ...beside, ...(name !== before && { [lang]: name }) },
        lang: kept[old.lang] ? old.lang : lang,
      }
    : old;
  if (!costs || (project?.cost ?? null) === (old.project?.cost ?? null)) return item;
  return withProject(item, { ...noProject, ...old.project, cost: project?.cost ?? null });
}

/** How many lines lack a text in this language. */
export const untranslated = (items: readonly Item[], lang: Lang): number =>
  items.filter(({ text, redacted }) => !redacted && !text[lang]?.trim()).length;
