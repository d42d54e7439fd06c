import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { Api, Seat } from '@kring/crowd';
import { codesOn } from '../live/slips.ts';
import { openHall, picture, type Hall } from './hall.ts';
import { expectAccessible } from './looks.ts';

/** Slips of paper: printed in the console, and used on phones by link and by hand, once. */

const title = { nl: 'Het plein van morgen', fr: 'La place de demain', de: 'Der Platz von morgen' };

async function settings(hall: Hall, session: string, token: string): Promise<Page> {
  const console = await hall.person('laptop', 'nl-BE');
  await console.goto(`${hall.base}/console/${session}#${token}`);
  await console.getByRole('button', { name: 'Bijeenkomst', exact: true }).first().click();
  return console;
}

/** Chooses who votes, and takes the file with the slips. */
async function printSlips(console: Page): Promise<Uint8Array> {
  await console.getByRole('radio', { name: 'Wie een briefje heeft' }).check({ force: true });
  await console.getByText('Er zijn nog geen briefjes gemaakt').waitFor();
  await expectAccessible(console, 'slips before');
  await console.getByLabel('Hoeveel briefjes').fill('4');
  const downloading = console.waitForEvent('download');
  await console.getByRole('button', { name: 'Maken en downloaden' }).click();
  const file = await (await downloading).path();
  await console.getByText('4 briefjes gemaakt, 4 nog niet gebruikt').waitFor();
  return readFileSync(file);
}

/** Whether anything of the page is wider than its window. */
const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

test(
  'slips are printed, used once by link and by hand, and the result says so',
  { timeout: 240_000 },
  async () => {
    const hall = await openHall();
    const api = new Api(hall.api);
    const made = await api.create({ title, languages: ['nl', 'fr', 'de'] }, 'blank');
    const console = await settings(hall, made.session, made.organiser);
    const [byLink = '', byHand = '', spare = ''] = codesOn(await printSlips(console));
    await picture(console, 'slips-1-console');

    // By link: the code leaves the address bar, and stands in the field.
    const an = await hall.person('phone', 'nl-BE');
    await an.goto(`${hall.base}/j/${made.code}#k=${byLink.replaceAll('-', '')}`);
    await an.getByLabel('De code op uw briefje').waitFor();
    expect(an.url()).not.toContain('#');
    expect(await an.getByLabel('De code op uw briefje').inputValue()).toBe(byLink);
    await expectAccessible(an, 'join with a slip');
    await picture(an, 'slips-2-by-link');
    // The answer is lost on the way; the page is loaded anew, and the same slip lets the same phone in.
    await an.route('**/api/join', async (route) => {
      await route.fetch({ url: `${hall.api}/api/join` });
      await route.abort();
    });
    await an.getByRole('button', { name: 'Doe mee' }).click();
    await an.getByText(/Geen verbinding/).waitFor();
    await an.unroute('**/api/join');
    await an.reload();
    await an.getByRole('button', { name: 'Doe mee' }).click();
    await an.waitForURL(/\/p\//);

    // By hand, as people type.
    const luc = await hall.person('small phone', 'fr-BE');
    await luc.goto(`${hall.base}/j/${made.code}`);
    const french = luc.getByLabel('Le code de votre billet');
    await luc.getByRole('button', { name: 'Participer' }).click();
    await luc.getByText(/il vous faut le code de votre billet/).waitFor();
    await picture(luc, 'slips-3-needed');
    expect(await isTooWide(luc)).toBe(false);
    await french.fill(byHand.toLowerCase().replaceAll('-', ' '));
    await french.press('Enter');
    await luc.waitForURL(/\/p\//);

    // One that was used on another phone, then one that was not.
    const eva = await hall.person('small phone', 'de-DE');
    await eva.goto(`${hall.base}/j/${made.code}#k=${byLink.replaceAll('-', '')}`);
    await eva.getByRole('button', { name: 'Mitmachen' }).click();
    await eva.getByText(/auf einem anderen Gerät benutzt/).waitFor();
    const german = eva.getByLabel('Der Code auf Ihrem Zettel');
    expect(await german.evaluate((field) => field === document.activeElement)).toBe(true);
    await expectAccessible(eva, 'join with a used slip');
    await picture(eva, 'slips-4-used');
    expect(await isTooWide(eva)).toBe(false);
    await german.fill(spare);
    await german.press('Enter');
    await eva.waitForURL(/\/p\//);

    await console.getByText('Gebruikt: 3 op telefoons, 0 aan de balie').waitFor();
    await console.getByText(/Er doet al iemand mee/).waitFor();
    await picture(console, 'slips-5-used');
    await console.setViewportSize({ width: 320, height: 640 });
    expect(await isTooWide(console)).toBe(false);
    await picture(console, 'slips-6-narrow');

    const organiser = new Seat(hall.api, made.session, made.organiser);
    await organiser.connect();
    const stage = (await organiser.must(null, 'agenda:add', { stageType: 'ideas' })) as string;
    await organiser.must(null, 'stage:open', { stage });
    await an.getByRole('textbox').first().fill('Meer bomen');
    await an.getByRole('button', { name: /Verstuur/ }).click();
    await an.getByText('Ontvangen').waitFor();
    await organiser.must(null, 'session:end');
    await organiser.must(null, 'results:publish');
    organiser.close();
    await luc.goto(`${hall.base}/results/${made.session}`);
    await luc
      .getByText(
        'Qui a voté par téléphone ou sur papier avait un billet imprimé, dont le code sert une seule fois.',
      )
      .waitFor();
    expect(hall.complaints.filter((said) => !/ERR_FAILED|40[049]|409/.test(said))).toEqual([]);
  },
);
