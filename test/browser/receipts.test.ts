import { Api, Seat } from '@kring/crowd';
import { recounted } from '../../packages/methods/src/recount/answer.ts';
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { prepareDeciding } from './deciding/deciding.ts';
import { picture, shareHall } from './hall.ts';
import { expectAccessible, expectReflow } from './looks.ts';
import { soon } from './meeting.ts';

/** A vote that anyone can check: on the phone, on the wall, on the public page and from the exported file. */

const hall = shareHall();

async function boxOf(part: Locator) {
  const box = await part.boundingBox();
  if (!box) throw new Error('It is not there to be seen.');
  return box;
}

test('a phone keeps a receipt, finds it among those that were counted, and the whole can be counted again', async () => {
  const one = await prepareDeciding(hall, 'approve', { winners: 2 });
  const { meeting, seat, screen, byKeys, byTouch } = one;
  await one.steer('open');
  await byTouch.getByRole('button', { name: /Zitbanken/ }).tap();
  await byTouch.getByText('Ontvangen', { exact: true }).waitFor();
  for (const chosen of [['lamp'], ['bench', 'school'], [], ['garden', 'bench']]) {
    const { token } = await new Api(hall.api).join(meeting.code, 'nl');
    const person = new Seat(hall.api, meeting.session, token);
    await person.connect();
    await person.must(one.stage, 'approve:choose', { chosen });
  }
  await one.steer('close');

  // While it waits for the outcome, and once that is there, the phone shows its receipt.
  const shown = byTouch.getByText('Uw ontvangstbewijs:', { exact: false });
  await shown.waitFor();
  const receipt = /[2-9A-Z]{4}( [2-9A-Z]{4}){3}/.exec(await shown.innerText())?.[0] ?? '';
  expect(receipt).not.toBe('');
  await picture(byTouch, 'receipt, closed');
  await expectReflow(byTouch, 'a receipt');
  expect(await byKeys.getByText('Votre reçu', { exact: false }).count()).toBe(0);
  await one.steer('reveal');
  await soon(() => shown.innerText()).toContain(receipt);
  await picture(byTouch, 'receipt, revealed');

  // Until it is sealed, the console says that it should be.
  const soonSealed = one.console.getByText('Doe dat voor u vertrekt', { exact: false });
  await soonSealed.waitFor();
  await expectAccessible(one.console, 'a console that asks to seal');
  await picture(one.console, 'to be sealed, on the console');
  // Sealed while it is on the wall, its head stands there, enough of it to compare.
  await one.steer('seal');
  await soonSealed.waitFor({ state: 'detached' });
  await screen.getByText(/[0-9a-f]{4}( [0-9a-f]{4}){3}/).waitFor();
  await expectAccessible(screen, 'a sealed count on the wall');
  await picture(screen, 'sealed on the wall');

  // So they do at the end, half of each.
  await seat.must(null, 'results:publish', {});
  await seat.must(null, 'session:end', {});
  await screen.getByText('Controlegetallen van de tellingen', { exact: false }).waitFor();
  const onWall = (await screen.locator('dd').first().innerText()).replaceAll(' ', '');
  expect(onWall).toMatch(/^[0-9a-f]{32}$/);
  await expectAccessible(screen, 'heads on the wall');
  for (const part of [screen.getByText('Bedankt!'), screen.locator('dd').first()]) {
    const { y, height } = await boxOf(part);
    const [above, below] = [await boxOf(screen.locator('header')), await boxOf(screen.locator('footer'))];
    expect(y).toBeGreaterThanOrEqual(above.y + above.height);
    expect(y + height).toBeLessThanOrEqual(below.y);
  }
  await picture(screen, 'heads on the wall');

  // The public page of the same phone knows which receipt to look for.
  await byTouch.goto(`${hall.base}/results/${meeting.session}`);
  await byTouch.getByRole('button', { name: 'Ben ik meegeteld?' }).tap();
  await byTouch.getByText(`Ja: ontvangstbewijs ${receipt} is een van de 5 die meegeteld zijn.`).waitFor();
  await expectAccessible(byTouch, 'a receipt that was found');
  await expectReflow(byTouch, 'a receipt that was found');
  await byTouch.locator('.verify').scrollIntoViewIfNeeded();
  await picture(byTouch, 'receipt, found');
  const page = await byTouch.locator('.verify').innerText();
  expect(page.replaceAll(' ', '')).toContain(onWall);

  // Another device has none, and is told what to do with one on paper; a wrong one is not found.
  await byKeys.goto(`${hall.base}/results/${meeting.session}`);
  await byKeys.getByRole('button', { name: 'Ma participation a-t-elle été comptée' }).press('Enter');
  await byKeys.getByText('Cet appareil n’a pas de reçu', { exact: false }).waitFor();
  await byKeys.getByRole('textbox', { name: 'Votre reçu' }).fill(receipt.toLowerCase().replaceAll(' ', '-'));
  await byKeys.keyboard.press('Enter');
  await byKeys.getByText(`le reçu ${receipt} est l’un des 5`, { exact: false }).waitFor();
  await byKeys.getByRole('textbox', { name: 'Votre reçu' }).fill('2222 3333 4444 5555');
  await byKeys.keyboard.press('Enter');
  await byKeys.getByText('n’est pas dans la liste', { exact: false }).waitFor();
  await picture(byKeys, 'receipt, not found');

  // What anyone can fetch counts to what was shown, and to nothing else.
  const file = await (await fetch(`${hall.api}/api/sessions/${meeting.session}/results/counts`)).text();
  const again = (text: string, head = onWall) => recounted({ head, files: ['counts.json'] }, () => text);
  expect(again(file)).toMatchObject({ status: 0 });
  expect(again(file, 'f'.repeat(32)).status).toBe(1);
  const shortened = file.replace(/"receipts": \[\s*"[^"]+",/, '"receipts": [');
  expect(shortened).not.toBe(file);
  expect(again(shortened)).toMatchObject({ status: 1 });
  const report = JSON.stringify(
    await (await fetch(`${hall.api}/api/sessions/${meeting.session}/results`)).json(),
  );
  expect(report).toContain(onWall);
  expect(report).not.toContain(receipt.replaceAll(' ', ''));
  expect(hall.complaints).toEqual([]);
}, 60_000);
