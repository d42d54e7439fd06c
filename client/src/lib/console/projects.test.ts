import { plainItem, type Item, type Project, type Source, type StageType } from '@kring/core';
import { expect, test } from 'vitest';
import { budgeted, leadsToProjects, noProject, withProject } from './projects.ts';

const bench = plainItem('bench', 'list', { nl: 'Bank' }, 'nl');
const costing = (cost: number | null): Item => withProject(bench, { ...noProject, cost });

test('an item of which nothing is said but its name is no project', () => {
  const project: Project = { cost: 0, description: {}, place: {} };
  expect(withProject(bench, project)).toEqual({ ...bench, project });
  expect(withProject(bench, { ...noProject, place: { fr: 'Gare' } }).project?.place).toEqual({ fr: 'Gare' });
  expect(withProject({ ...bench, project }, { ...noProject, description: { nl: ' ' } })).toEqual(bench);
});

test('projects come to the sum of what is known, to the cent', () => {
  expect(budgeted([bench, costing(null)])).toBeNull();
  expect(budgeted([costing(0.1), bench, costing(0.2)])).toEqual({ projects: 3, total: 0.3, unknown: 1 });
  expect(budgeted([costing(0)])).toEqual({ projects: 1, total: 0, unknown: 0 });
});

test('a step leads to projects when it works with them, or a later one that takes from it does', () => {
  const types = new Map([
    ['talk', {} as StageType],
    ['spend', { takesProjects: true } as StageType],
  ]);
  const sources: Readonly<Record<string, Source>> = {
    b: { from: 'stage', stage: 'a', best: 5 },
    c: { from: 'stage', stage: 'b', best: null },
    d: { from: 'list', items: [] },
  };
  const agenda = ['a', 'b', 'c', 'd'].map((id) => ({ id, type: id === 'c' ? 'spend' : 'talk' }));
  const entry = (id: string) => ({ source: sources[id] ?? ({ from: 'nothing' } as const) });
  const leads = agenda.map(({ id }) => leadsToProjects(id, { agenda, types, entry }));
  expect(leads).toEqual([true, true, true, false]);
  expect(leadsToProjects('gone', { agenda, types, entry })).toBe(false);
  expect(leadsToProjects('a', { agenda: agenda.slice(0, 2), types, entry })).toBe(false);
});
