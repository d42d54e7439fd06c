import type { Page } from 'playwright-core';
import type { Agenda } from '../../packages/crowd/src/demo/agenda.ts';
import type { Hall } from '../../packages/crowd/src/demo/hall.ts';
import type { Camera } from './camera.ts';

/** Who is in the pictures, and what is done alike in every language that has a guide. */

export const locales = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' } as const;
export type Tongue = keyof typeof locales;
export const tongues = Object.keys(locales) as Tongue[];

/** Before anyone comes. */
export interface Facilitating {
  readonly camera: Camera;
  readonly hall: Hall;
  readonly agenda: Agenda;
  /** The console in each language. */
  readonly consoles: Readonly<Record<Tongue, Page>>;
}

export interface Cast extends Facilitating {
  readonly screen: Page;
  /** Dutch, French, Dutch. */
  readonly an: Page;
  readonly luc: Page;
  readonly fatima: Page;
}

export const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).first().click();

type Act = (page: Page, tongue: Tongue) => Promise<unknown>;

const nothing: Act = () => Promise.resolve();

/** The same picture of the console in each language, between what is done in it `before` and `after`. */
export async function eachConsole(
  { camera, consoles }: Pick<Facilitating, 'camera' | 'consoles'>,
  name: string,
  before: Act = nothing,
  after: Act = nothing,
): Promise<void> {
  for (const tongue of tongues) {
    await before(consoles[tongue], tongue);
    await camera.keep(consoles[tongue], `${name}.${tongue}`);
    await after(consoles[tongue], tongue);
  }
}

/** The console shows the step that is on now. */
export async function shown(page: Page): Promise<void> {
  await page.locator('button.current').first().click();
}
