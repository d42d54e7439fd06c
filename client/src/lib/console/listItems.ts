import {
  cleanText,
  inLang,
  langOf,
  langs,
  plainItem,
  readAmount,
  type Item,
  type Lang,
  type Text,
} from '@kring/core';
import { ListError, type ListPart, type WrongCost } from './listProblems.ts';
import { withProject } from './projects.ts';

/** From lines that an organiser wrote to a list of items. */

export const mostItems = 5_000;
export const longest: Readonly<Record<ListPart, number>> = { text: 2_000, description: 2_000, place: 200 };

/** One line as it was written. */
export interface ListLine {
  readonly number: number;
  readonly text: Text;
  /** What is said of it as a project, where it may be one. */
  readonly project?: WrittenProject;
}

export interface WrittenProject {
  readonly cost: string;
  readonly description: Text;
  readonly place: Text;
}

/** One item per line; blank ones are passed over. `lang` is the list's own language. Throws {@link ListError}. */
export function itemsFrom(lines: readonly ListLine[], lang: Lang, newId: () => string): Item[] {
  const wrong: WrongCost[] = [];
  const items = lines.flatMap(({ number, text: raw, project }) => {
    const text = clean(raw, 'text', number);
    if (!inLang(text, lang)) return [];
    const item = plainItem(newId(), 'list', text, langOf(text, lang));
    if (!project) return [item];
    const cost = readAmount(project.cost);
    if (cost.kind === 'wrong') wrong.push({ line: number, said: project.cost.trim(), why: cost.why });
    const description = clean(project.description, 'description', number);
    const place = clean(project.place, 'place', number);
    return [withProject(item, { cost: cost.kind === 'amount' ? cost.amount : null, description, place })];
  });
  if (items.length > mostItems) throw new ListError({ kind: 'many', max: mostItems });
  if (wrong.length > 0) throw new ListError({ kind: 'amounts', wrong });
  return items;
}

/** Whether the host would take it as it is written. */
export function fitsInList({ text, project }: Item): boolean {
  const fits = (said: Text, max: number) => Object.values(said).every((words) => (words?.length ?? 0) <= max);
  return (
    fits(text, longest.text) &&
    fits(project?.description ?? {}, longest.description) &&
    fits(project?.place ?? {}, longest.place)
  );
}

function clean(text: Text, part: ListPart, line: number): Text {
  const max = longest[part];
  const said: [Lang, string][] = [];
  for (const lang of langs) {
    const cleaned = cleanText(text[lang] ?? '', max);
    if (cleaned.accepted) said.push([lang, cleaned.text]);
    else if (cleaned.reason === 'too-long') throw new ListError({ kind: 'long', part, line, max });
    else if (cleaned.reason !== 'empty') throw new ListError({ kind: 'encoding' });
  }
  return Object.fromEntries(said);
}
