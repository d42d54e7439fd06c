import {
  idSchema,
  moneySchema,
  textSchema,
  type Item,
  type ItemId,
  type Project,
  type Text,
} from '@kring/core';
import * as z from 'zod/mini';
import type { ProjectSettings } from './views.ts';

/** What is known of projects: what their list says, and over it what the settings of the stage say. */

/** Of one picture's address and of all together, in characters: forty pictures, which a laptop sends at once. */
export const largestPicture = 20_000;
export const allPictures = 800_000;

const project = z.object({
  cost: z._default(z.nullable(moneySchema), null),
  description: z._default(textSchema(2000), {}),
  place: z._default(textSchema(200), {}),
  picture: z._default(
    z
      .string()
      .check(
        z.maxLength(largestPicture),
        z.regex(/^(data:image\/(?:jpeg|png|webp);base64,[A-Za-z0-9+/]+={0,2})?$/),
      ),
    '',
  ),
});

export type ProjectsSettings = Readonly<Record<ItemId, ProjectSettings>>;

export const projectsSchema: z.ZodMiniType<ProjectsSettings> = z.record(idSchema, project).check(
  z.refine((projects) => Object.keys(projects).length <= 500),
  z.refine(
    (projects) =>
      Object.values(projects).reduce((sum, { picture }) => sum + picture.length, 0) <= allPictures,
  ),
);

/** Nothing said of a project yet. */
export const unsaid: ProjectSettings = { cost: null, description: {}, place: {}, picture: '' };

const isSaid = (text: Text): boolean => Object.values(text).some((one) => one.trim() !== '');

/** Where the settings say nothing, the list does. Of an item whose words were taken away only the cost is left. */
export function projectOf(item: Item, settings: ProjectSettings | undefined): Project {
  const { cost, description, place } = settings ?? unsaid;
  const listed = item.project ?? { cost: null, description: {}, place: {} };
  return {
    cost: cost ?? listed.cost,
    description: item.redacted ? {} : isSaid(description) ? description : listed.description,
    place: item.redacted ? {} : isSaid(place) ? place : listed.place,
  };
}

/** The items as people choose from them. */
export function withProjects(items: readonly Item[], settings: ProjectsSettings): readonly Item[] {
  const said = new Map(Object.entries(settings));
  return items.map((item) => {
    const own = said.get(item.id);
    return own ? { ...item, project: projectOf(item, own) } : item;
  });
}

/** A number that is another one for another picture. */
export function pictureNumber(picture: string): number {
  let number = 5381;
  for (let at = 0; at < picture.length; at += 1) number = (number * 33 + picture.charCodeAt(at)) >>> 0;
  return number;
}
