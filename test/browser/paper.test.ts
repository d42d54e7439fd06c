import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import type { StageId } from '@kring/core';
import { Api, Seat } from '@kring/crowd';
import { shareHall } from './hall.ts';

/** What is printed fits on its sheets, in whatever languages and however long its texts. */

const hall = shareHall();

const title = {
  nl: 'Hoe geven we samen vorm aan een leefbaar en verkeersveilig plein voor jong en oud in de komende tien jaar?',
  fr: 'Comment façonner ensemble une place agréable à vivre et sûre pour tous dans les dix ans à venir ?',
  en: 'How do we shape a liveable and safe square together, for young and old, in the next ten years?',
  de: 'Wie gestalten wir gemeinsam einen lebenswerten und verkehrssicheren Platz für Jung und Alt?',
};
const organiser = { nl: 'Gemeente Sint-Amandsberg, dienst Participatie', fr: 'Commune de Mont-Saint-Amand' };

/** The sheets of a page as a printer gets them. */
async function sheetsOf(page: Page) {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return {
    count: pdf.match(/\/Type \/Page\b/g)?.length,
    millimetres: boxes.map(([, wide]) => Math.round(Number(wide) / 2.8346)),
  };
}

/** What leaves its sheet or card, or lies over something else in it. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('article')].flatMap((sheet) => {
      const edges = sheet.getBoundingClientRect();
      const parts = [...sheet.children].map((part) => part.getBoundingClientRect());
      const leaves = parts.some(({ top, bottom }) => top < edges.top - 1 || bottom > edges.bottom + 1);
      return leaves || sheet.scrollHeight > sheet.clientHeight ? [sheet.className] : [];
    }),
  );

test('a poster is one sheet, of A4 or A3, and cards are as many as the tables, with nothing cut', async () => {
  const api = new Api(hall.api);
  const made = await api.create({ title, organiser, languages: ['nl', 'fr', 'en', 'de'] }, 'blank');
  const page = await hall.person('laptop', 'nl-BE');
  await page.goto(`${hall.base}/console/${made.session}#${made.organiser}`);
  await page.getByRole('button', { name: 'Links en code' }).first().click();
  expect(await page.getByRole('link', { name: 'Tafelkaarten' }).getAttribute('href')).toBe(
    `/poster/${made.session}?cards`,
  );
  await page.goto(`${hall.base}/poster/${made.session}`);
  await page.getByLabel('Wifi in de zaal').fill('Gemeente-Gasten');
  await page.getByLabel('Wachtwoord van de wifi').fill('kanaal0OlI1wijk');
  await page.getByText('kanaal0OlI1wijk').waitFor();
  await page.evaluate(() => document.fonts.ready);
  expect(await cut(page)).toEqual([]);
  expect(await sheetsOf(page)).toEqual({ count: 1, millimetres: [210] });
  await page.getByText('A3', { exact: true }).click();
  expect(await sheetsOf(page)).toEqual({ count: 1, millimetres: [297] });

  await page.getByText('Tafelkaarten', { exact: true }).click();
  await page.getByLabel('Aantal tafels').fill('5');
  await expect.poll(() => page.locator('article').count()).toBe(10);
  expect(await cut(page)).toEqual([]);
  expect((await sheetsOf(page)).count).toBe(5);
  await page.getByText('Vier per blad', { exact: true }).click();
  await expect.poll(() => page.locator('article').count()).toBe(5);
  expect(await cut(page)).toEqual([]);
  expect((await sheetsOf(page)).count).toBe(2);
  expect(hall.complaints).toEqual([]);
});

test('public results give their charts as pictures, and are printed whole, without what only a screen can do', async () => {
  const api = new Api(hall.api);
  const { made, stage } = await gathered(api);
  const page = await hall.person('laptop', 'nl-BE');
  await page.goto(`${hall.base}/results/${made.session}`);
  const picture = page.getByRole('link', { name: 'als afbeelding (PNG)' });
  expect(await picture.getAttribute('href')).toBe(
    `/api/sessions/${made.session}/results/${stage}/0/png?langs=nl`,
  );
  expect(await page.getByText('Idee nummer 20').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('Idee nummer 20').isVisible()).toBe(true);
  expect(await picture.isVisible()).toBe(false);
  expect(await page.getByRole('button').and(page.locator(':visible')).count()).toBe(0);
});

/** Twenty ideas that everyone may read. */
async function gathered(api: Api) {
  const made = await api.create({ title: { nl: 'Het plein' } }, 'blank');
  const organiser = new Seat(hall.api, made.session, made.organiser);
  onTestFinished(() => organiser.close());
  await organiser.connect();
  const stage = (await organiser.must(null, 'agenda:add', { stageType: 'ideas', config: {} })) as StageId;
  await organiser.must(null, 'stage:open', { stage });
  for (let n = 1; n <= 20; n++)
    await organiser.must(stage, 'idea:add', { text: `Idee nummer ${n}`, lang: 'nl' });
  await organiser.must(null, 'results:publish');
  return { made, stage };
}
