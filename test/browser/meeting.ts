import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Lang, SessionInfo } from '@kring/core';
import { Api, Seat } from '@kring/crowd';
import type { Created } from '@kring/protocol';
import type { Device, Hall } from './hall.ts';

/** A prepared session with its links, so that a test begins where it has something to look at. */
export interface Meeting extends Created {
  readonly hall: Hall;
}

export async function prepareMeeting(
  hall: Hall,
  template: string,
  info: Partial<SessionInfo> = {},
): Promise<Meeting> {
  const created = await new Api(hall.api).create(
    {
      title: { nl: 'Het plein van morgen', fr: 'La place de demain' },
      languages: ['nl', 'fr'],
      organiser: { nl: 'Stad Brussel', fr: 'Ville de Bruxelles' },
      ...info,
    },
    template,
  );
  return { ...created, hall };
}

type Look = Parameters<Hall['person']>[2];

/** The console, for whoever has this link. */
export async function openConsole(
  { hall, session, facilitator }: Meeting,
  { token = facilitator, locale = 'nl-BE', look }: { token?: string; locale?: string; look?: Look } = {},
): Promise<Page> {
  const page = await hall.person('laptop', locale, look);
  await page.goto(`${hall.base}/console/${session}#${token}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

export async function openScreen({ hall, session, screen }: Meeting, look?: Look): Promise<Page> {
  const page = await hall.person('projector', 'nl-BE', look);
  await page.goto(`${hall.base}/screen/${session}#${screen}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

interface Joining {
  readonly device?: Device;
  readonly lang?: Lang;
  readonly look?: Look;
  /** What happens to the page before it opens. */
  readonly before?: (page: Page) => Promise<void>;
}

/** Someone who joins by the code on a phone of their own. */
export async function joinMeeting(
  { hall, code }: Meeting,
  { device = 'phone', lang = 'nl', look, before }: Joining = {},
): Promise<Page> {
  const page = await hall.person(device, `${lang}-BE`, look);
  await before?.(page);
  await page.goto(`${hall.base}/j/${code}`);
  await page.getByRole('button', { name: lang === 'fr' ? 'Participer' : 'Doe mee' }).click();
  await page.waitForURL(/\/p\//);
  return page;
}

/** Steers without a browser, for what a test only needs to have happened. */
export async function takeSeat({ hall, session, facilitator }: Meeting, token = facilitator): Promise<Seat> {
  const seat = new Seat(hall.api, session, token);
  await seat.connect();
  await seat.until(() => seat.entry('session', 'agenda') !== undefined);
  return seat;
}

interface Step {
  readonly id: string;
  readonly type: string;
}

/** The stage of this type, in a seat's agenda. */
export function stageOf(seat: Seat, type: string): string {
  const found = (seat.entry<readonly Step[]>('session', 'agenda') ?? []).find((stage) => stage.type === type);
  if (!found) throw new Error(`There is no ${type} in this agenda`);
  return found.id;
}

/** Waits as long as a busy machine needs. */
export const soon = <Value>(look: () => Value | Promise<Value>) =>
  expect.poll(look, { timeout: 20_000, interval: 50 });
