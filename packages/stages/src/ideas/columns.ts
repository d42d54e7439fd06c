import type { Text } from '@kring/core';
import type { AboutIdeas } from './views.ts';

/** How an idea's column looks on its card: its name and its colour; nothing without columns. */
export function columnOf(
  { columns }: Pick<AboutIdeas, 'columns'>,
  column: string,
  say: (text: Text) => string,
): { readonly group?: string; readonly hue?: number } {
  const index = columns.findIndex(({ id }) => id === column);
  const found = columns[index];
  return found ? { group: say(found.name) || found.id, hue: index } : {};
}
