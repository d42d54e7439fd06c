import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { EntryView, Item } from '@kring/core';
import { everyType } from '../../packages/stages/test/everyType.ts';
import { shareHall } from './hall.ts';
import { expectAccessible, expectReflow } from './looks.ts';
import { openConsole, prepareMeeting, soon, takeSeat } from './meeting.ts';

/** An organiser brings a list of projects: from a table, and mended by hand, with the keyboard alone. */

const hall = shareHall();
/** The first stage type that works with projects. */
const spending = everyType.find(({ type }) => type.takesProjects);

const importFile = (page: Page, content: string) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: 'projecten.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });

const table = (cost: string) =>
  [
    'Nr;Project;Projet;Wijk;Lieu;Geraamde kost;Beschrijving;Description',
    '1;Fietsbrug;Passerelle;Jaagpad;Chemin de halage;€ 1.250.000;Over de Leie;Sur la Lys',
    `2;Schaduwbomen;Des arbres;Markt;Grand-Place;${cost};;`,
    '3;Hittekaart;Carte de la chaleur;;;;;',
  ].join('\r\n');

test.skipIf(!spending)('a table copied from a spreadsheet is asked what its columns hold', async () => {
  const meeting = await prepareMeeting(hall, 'blank');
  const seat = await takeSeat(meeting);
  const stage = (await seat.must(null, 'agenda:add', {
    stageType: spending?.name,
    title: { nl: 'Kiezen' },
  })) as string;
  const page = await openConsole(meeting);
  await page.getByText('Een eigen lijst', { exact: true }).click();
  const lines = page.getByRole('textbox', { name: 'Eén per regel' });
  const copied = 'Project\tKost\tBeschrijving\r\nFietsbrug\t€ 1.250.000\tOver de Leie\r\nHittekaart\t\t\r\n';
  await lines.evaluate((field, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, copied);

  const sheet = page.getByRole('dialog', { name: 'Geplakte tabel' });
  await sheet.getByText('€ 1.250.000').waitFor();
  await expectAccessible(page, 'a pasted table');
  await sheet.getByRole('button', { name: 'Deze 2 regels gebruiken' }).click();
  await page.getByText('2 projecten, samen € 1.250.000 · 1 zonder kost').waitFor();
  const { source } = seat.entry<EntryView>('backstage', `entry/${stage}`) ?? {};
  expect(source).toMatchObject({
    items: [
      { text: { nl: 'Fietsbrug' }, project: { cost: 1_250_000, description: { nl: 'Over de Leie' } } },
      { text: { nl: 'Hittekaart' } },
    ],
  });
  expect(hall.complaints).toEqual([]);
});

test.skipIf(!spending)('projects come from a table and are changed by hand', async () => {
  const meeting = await prepareMeeting(hall, 'blank');
  const seat = await takeSeat(meeting);
  const stage = (await seat.must(null, 'agenda:add', {
    stageType: spending?.name,
    title: { nl: 'Kiezen' },
  })) as string;
  const listed = (): readonly Item[] => {
    const source = seat.entry<EntryView>('backstage', `entry/${stage}`)?.source;
    return source?.from === 'list' ? source.items : [];
  };
  const costs = () => listed().map(({ project }) => project?.cost ?? null);
  const page = await openConsole(meeting);
  await page.getByText('Een eigen lijst', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Eén per regel' }).waitFor();

  const sheet = page.getByRole('dialog', { name: 'Bestand importeren' });
  const use = sheet.getByRole('button', { name: 'Deze 3 regels gebruiken' });
  await importFile(page, table('veel'));
  await sheet.getByText('Regel 3: “veel” is niet als bedrag te lezen.').waitFor();
  expect(await use.isDisabled()).toBe(true);
  await expectAccessible(page, 'import refused for a cost');
  await sheet.getByRole('button', { name: 'Sluiten' }).click();
  await importFile(page, table('48.500,50'));
  await sheet.getByText('€ 48.500,50').waitFor();
  await expectAccessible(page, 'import of projects');
  await use.click();
  await soon(costs).toEqual([1_250_000, 48_500.5, null]);
  expect(listed()[0]).toMatchObject({
    text: { nl: 'Fietsbrug', fr: 'Passerelle' },
    project: { description: { nl: 'Over de Leie', fr: 'Sur la Lys' }, place: { fr: 'Chemin de halage' } },
  });
  await page.getByText('3 projecten, samen € 1.298.500,50 · 1 zonder kost').waitFor();

  // By keys alone, from row to field.
  await page.locator('summary', { hasText: 'Hittekaart' }).first().focus();
  await page.keyboard.press('Enter');
  const cost = page.getByRole('textbox', { name: 'Kost', exact: true });
  await cost.waitFor();
  // Past the two names.
  for (let tabs = 0; tabs < 3; tabs++) await page.keyboard.press('Tab');
  await page.keyboard.type('-500');
  await page.keyboard.press('Tab');
  await page.getByText('Regel 3: een kost kan niet onder nul liggen (“-500”).').waitFor();
  expect(costs()).toEqual([1_250_000, 48_500.5, null]);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('12 500');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Overal');
  await soon(costs).toEqual([1_250_000, 48_500.5, 12_500]);
  await soon(() => listed()[2]?.project?.place).toEqual({ nl: 'Overal' });
  expect(await cost.inputValue()).toBe('€\u00a012.500');
  await expectAccessible(page, 'a project unfolded');
  await expectReflow(page, 'a project unfolded');

  // The lines say it too, and a letter that is mended there loses nothing.
  const lines = page.getByRole('textbox', { name: 'Eén per regel' });
  await soon(async () => (await lines.inputValue()).replaceAll('\u00a0', ' ')).toBe(
    'Fietsbrug | € 1.250.000\nSchaduwbomen | € 48.500,50\nHittekaart | € 12.500',
  );
  await lines.fill('Fietserbrug | 1.300.000\nHittekaart | 12.500');
  await page.getByRole('button', { name: 'Deze lijst gebruiken' }).click();
  await soon(costs).toEqual([1_300_000, 12_500]);
  expect(listed()[0]).toMatchObject({
    text: { nl: 'Fietserbrug', fr: 'Passerelle' },
    project: { description: { nl: 'Over de Leie' } },
  });
  expect(hall.complaints).toEqual([]);
});
