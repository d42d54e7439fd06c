import { plainItem, type EntryView, type Item, type Lang, type StageType } from '@kring/core';
import { noProject } from './projects.ts';

/** What the first example costs; the next ones as much more. */
const exampleCost = 10_000;

/**
 * What a step that is not open yet is shown with: its own list, or examples of what an earlier step, or somebody, has
 * still to bring. Where it may open with nothing, and is to, nothing is what it is shown with: then the question itself
 * may be what people weigh.
 */
export function rehearsedItems(
  type: Pick<StageType, 'takesItems' | 'takesProjects'>,
  source: EntryView['source'],
  lang: Lang,
  example: (number: number) => string,
): readonly Item[] {
  if (source.from === 'list') return source.items;
  const isEmpty = source.from === 'nothing' && type.takesItems === 'may';
  if (isEmpty || type.takesItems === 'none') return [];
  return [1, 2, 3].map((number) => {
    const item = plainItem(`example-${number}`, 'list', { [lang]: example(number) }, lang);
    return type.takesProjects ? { ...item, project: { ...noProject, cost: exampleCost * number } } : item;
  });
}
