import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openEntrances } from './entrances.ts';
import { openHallAt } from './hall.ts';
import { joinMeeting, openConsole, openScreen, prepareMeeting, soon } from './meeting.ts';

/** A meeting whose people are at two nodes, while first the one and then the other is replaced. */

const ideas = [
  'Meer bomen op het plein',
  'Une fontaine pour les enfants',
  'Een kiosk met muziek',
  'Des bancs à l’ombre',
  'Trager verkeer rond de school',
];
const [trees, fountain, kiosk, benches, traffic] = ideas as [string, string, string, string, string];

const next = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

const [verstuur, envoyer] = [/^Verstuur/, /^Envoyer/];

async function give(phone: Page, text: string, send: RegExp): Promise<void> {
  await phone.getByRole('textbox').first().fill(text);
  await phone.getByRole('button', { name: send }).click();
}

const dot = (phone: Page, idea: string) => phone.getByRole('button', { name: idea }).first().click();
const given = (phone: Page, idea: string) =>
  phone.getByRole('button', { name: idea, pressed: true }).first().waitFor();

/** How often a page shows each of the ideas. */
const counts = (page: Page) =>
  Promise.all(ideas.map((idea) => page.getByText(idea, { exact: true }).count()));
const shown = async (page: Page) => (await counts(page)).flatMap((count, at) => (count > 0 ? ideas[at] : []));

/** A ranking as a page shows it: the dots of each idea. */
async function ranking(page: Page): Promise<Readonly<Record<string, number>>> {
  const rows = await page
    .locator('li:visible')
    .filter({ has: page.locator('.figure') })
    .all();
  const lines = rows.map(async (row) => {
    // Beneath it stands whether it shares its place.
    const [text = ''] = (await row.locator('.text').innerText()).split('\n');
    return [text, parseInt(await row.locator('.figure').innerText(), 10)] as const;
  });
  return Object.fromEntries(await Promise.all(lines));
}

/** What pages say, in either language, of a network that is gone, of what is not sent and of what failed. */
const trouble =
  /verbinding|connexion|nog niet verstuurd|pas encore envoyé|te laat|trop tard|mislukt|lukt niet|échoué|fout|erreur/i;

async function expectCalm(pages: readonly Page[]): Promise<void> {
  for (const page of pages) {
    await soon(() => page.locator('body').innerText()).not.toMatch(trouble);
    expect(await page.getByRole('alert').allInnerTexts()).toEqual([]);
  }
}

test('a whole meeting over two nodes: the one that hosts it is replaced, and then the other; everybody goes on', async () => {
  const [front, back] = await openEntrances();
  const connections = () => Promise.all([front, back].map(({ node }) => node.connections()));
  const hall = await openHallAt(front.base);
  const meeting = await prepareMeeting(hall, 'ideas');
  const [facilitator, screen] = [await openConsole(meeting), await openScreen(meeting)];
  const atBack = { ...meeting, hall: hall.at(back.base) };
  const an = await joinMeeting(atBack);
  const luc = await joinMeeting(atBack, { device: 'small phone', lang: 'fr' });
  const everybody = [facilitator, screen, an, luc];
  await soon(connections).toEqual([2, 2]);
  expect(await front.node.hosted()).toBe(1);

  await next(facilitator, 'Open: Welkom');
  await next(facilitator, 'Open: Ideeën');
  await give(an, trees, verstuur);
  await give(luc, fountain, envoyer);
  for (const page of everybody) await soon(() => shown(page)).toEqual([trees, fountain]);

  // The host goes in the middle of an idea, and the next ones come while it is away.
  const leaving = front.close();
  await Promise.all([give(an, kiosk, verstuur), give(luc, benches, envoyer), leaving]);
  await give(an, traffic, verstuur);
  for (const page of everybody) await soon(() => shown(page)).toEqual(ideas);
  expect(await counts(screen)).toEqual(ideas.map(() => 1));
  await expectCalm(everybody);
  expect(await back.node.hosted()).toBe(1);
  await front.open();

  await next(facilitator, 'Open: Stemmen');
  await dot(an, trees);
  await dot(an, kiosk);
  await dot(luc, trees);
  await given(luc, trees);
  // Now the other one hosts it: people vote and change their mind while it goes.
  const leavingToo = back.close();
  await Promise.all([dot(luc, benches), dot(an, kiosk), leavingToo]);
  await dot(an, fountain);
  await expectCalm(everybody);
  await given(luc, benches);
  await given(an, fountain);
  expect(await front.node.hosted()).toBe(1);
  await back.open();

  await next(facilitator, 'Sluit af: Stemmen');
  await next(facilitator, 'Onthul: Stemmen');
  await facilitator.getByRole('dialog').getByRole('button', { name: 'Onthullen' }).click();
  const outcome = { [trees]: 2, [fountain]: 1, [kiosk]: 0, [benches]: 1, [traffic]: 0 };
  for (const page of [screen, an, luc]) await soon(() => ranking(page)).toEqual(outcome);
  await next(facilitator, 'Open: Uitslag');
  for (const page of [screen, an, luc]) await soon(() => ranking(page)).toMatchObject({ [trees]: 2 });
  await expectCalm(everybody);
  expect(hall.complaints).toEqual([]);
});
