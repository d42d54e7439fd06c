import { expect, test } from 'vitest';
import { picture, shareHall } from './hall.ts';
import { expectAccessible } from './looks.ts';

/** The first five minutes of someone who has never seen Kring. */

const hall = shareHall();

test('from the start page to a running session in three steps, and the first steps tick themselves', async () => {
  const page = await hall.person('laptop', 'nl-BE');
  await page.goto(hall.base);
  await page.getByRole('link', { name: 'Bijeenkomst voorbereiden' }).click();
  await page.getByRole('textbox', { name: 'Titel' }).fill('Wat doen we met het plein?');
  await page.getByText('Ongeveer 60 minuten').waitFor();
  await page.getByRole('button', { name: 'Bijeenkomst maken' }).click();

  const steps = page.getByRole('region', { name: 'Eerste stappen' });
  await steps.getByText('Druk bovenaan op “Open: Welkom”').waitFor();
  await expectAccessible(page, 'first steps');
  await picture(page, 'first-steps');
  const opening = page.context().waitForEvent('page');
  await steps.getByRole('link', { name: 'Openen' }).click();
  const screen = await opening;
  await steps.getByRole('listitem').filter({ hasText: 'Gedaan: Open het scherm' }).waitFor();
  await steps.getByRole('button', { name: 'Code tonen' }).click();
  const address = await page.getByRole('dialog').getByRole('textbox', { name: 'Deelnemers' }).inputValue();
  await page.keyboard.press('Escape');
  const phone = await hall.person('phone', 'nl-BE');
  await phone.goto(hall.base + new URL(address).pathname);
  await phone.getByRole('button', { name: 'Doe mee' }).click();
  await steps.getByRole('listitem').filter({ hasText: 'Gedaan: Doe mee' }).waitFor();
  await steps.getByRole('button', { name: 'Nakijken' }).click();
  await steps.getByRole('button', { name: 'Invullen' }).click();
  await page
    .getByRole('textbox', { name: 'Waarover het gaat' })
    .fill('Over het plein, en wie er wil zitten.');
  await page.getByRole('button', { name: 'Klaar', exact: true }).click();
  await steps.getByText('Alles staat klaar.').waitFor();

  await page.getByRole('button', { name: 'Open: Welkom' }).click();
  await steps.waitFor({ state: 'hidden' });
  await screen.close();

  // The second time one knows.
  await page.goto(`${hall.base}/new`);
  await page.getByRole('textbox', { name: 'Titel' }).fill('Nog eens het plein');
  await page.getByRole('button', { name: 'Bijeenkomst maken' }).click();
  await page.getByRole('button', { name: 'Open: Welkom' }).waitFor();
  expect(await steps.count()).toBe(0);
  expect(hall.complaints).toEqual([]);
});

test('a sample is one press away, says that it is one, and is driven without other phones', async () => {
  const page = await hall.person('laptop', 'fr-BE');
  await page.goto(hall.base);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expectAccessible(page, 'start (fr)');
  await page.getByRole('button', { name: 'Essayer avec un exemple' }).click();
  await page.getByText('Ceci est un exemple').waitFor();
  await page.getByRole('heading', { level: 1, name: /^Exemple/ }).waitFor();
  await page.getByText('12').first().waitFor();
  await expectAccessible(page, 'sample (fr)');
  await picture(page, 'sample');
  await page.getByRole('button', { name: 'Clôturer : Vote' }).click();
  await page.getByRole('button', { name: 'Dévoiler : Vote' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Dévoiler' }).click();
  await page.getByRole('button', { name: 'Ouvrir : Classement' }).click();
  await page.getByRole('button', { name: 'Ouvrir : Évaluation' }).waitFor();
  expect(hall.complaints).toEqual([]);
});
