import type { EntryView, Item, Project, StageId, StageTypes, StageView, Text } from '@kring/core';

/** Lists whose items are projects: what they cost, what is said of them, and which steps ask for that. */

export const noProject: Project = { cost: null, description: {}, place: {} };

const isSaid = (text: Text): boolean => Object.values(text).some((words) => words?.trim());

/** The item with what is said of it as a project; an item like any other when that is nothing. */
export function withProject(item: Item, project: Project): Item {
  if (project.cost !== null || isSaid(project.description) || isSaid(project.place))
    return { ...item, project };
  const { project: _, ...plain } = item;
  return plain;
}

/** What projects come to together. */
export interface Budgeted {
  readonly projects: number;
  readonly total: number;
  /** How many nobody knows the cost of yet. */
  readonly unknown: number;
}

/** What these items come to; null when none has a cost. Reckoned in cents, so that nothing gets lost behind the comma. */
export function budgeted(items: readonly Item[]): Budgeted | null {
  const costs = items.flatMap(({ project }) => project?.cost ?? []);
  if (costs.length === 0) return null;
  const cents = costs.reduce((sum, cost) => sum + Math.round(cost * 100), 0);
  return { projects: items.length, total: cents / 100, unknown: items.length - costs.length };
}

/** What one knows of an agenda to tell which steps work with projects. */
export interface AgendaOf {
  readonly agenda: readonly Pick<StageView, 'id' | 'type'>[];
  readonly types: StageTypes;
  readonly entry: (stage: StageId) => Pick<EntryView, 'source'> | null;
}

/** Whether a step works with projects, or a later one that takes what comes of it. */
export function leadsToProjects(stage: StageId, { agenda, types, entry }: AgendaOf): boolean {
  const at = agenda.findIndex(({ id }) => id === stage);
  if (at < 0) return false;
  const leading = new Set([stage]);
  return agenda.slice(at).some(({ id, type }) => {
    const source = entry(id)?.source;
    if (source?.from === 'stage' && leading.has(source.stage)) leading.add(id);
    return leading.has(id) && types.get(type)?.takesProjects === true;
  });
}
