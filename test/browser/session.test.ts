import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { startServer } from '@kring/crowd';
import { openHall, picture, type Hall, type OwnHall } from './hall.ts';
import { expectAccessible } from './looks.ts';

/** A facilitator, a screen and three phones live a whole session; one phone loses its network in the middle. */

interface Cast {
  readonly hall: OwnHall;
  readonly facilitator: Page;
  readonly screen: Page;
  readonly an: Page;
  readonly luc: Page;
  readonly fatima: Page;
}

async function prepare(hall: Hall): Promise<{ facilitator: Page; screen: Page; code: string }> {
  const facilitator = await hall.person('laptop', 'nl-BE');
  await facilitator.goto(`${hall.base}/new`);
  await facilitator.getByRole('checkbox', { name: 'Français' }).check();
  await facilitator.getByLabel('Titel (Nederlands)').fill('Het plein van morgen');
  await facilitator.getByLabel('Titel (Français)').fill('La place de demain');
  await facilitator.getByLabel(/^Wie organiseert.*Nederlands/).fill('Stad Brussel, dienst Participatie');
  await expectAccessible(facilitator, 'new');
  await picture(facilitator, '01-new');
  await facilitator.getByRole('button', { name: 'Bijeenkomst maken' }).click();
  await facilitator.getByRole('button', { name: 'Open: Welkom' }).waitFor();
  expect(facilitator.url()).not.toContain('#');
  await expectAccessible(facilitator, 'console before');
  await picture(facilitator, '02-console');

  const opening = facilitator.context().waitForEvent('page');
  await facilitator
    .getByRole('button', { name: 'Scherm', exact: true })
    .or(facilitator.getByRole('link', { name: 'Scherm', exact: true }))
    .first()
    .click();
  const screen = await opening;
  await screen.setViewportSize({ width: 1920, height: 1080 });
  await screen.getByText('en vul deze code in').first().waitFor();
  const spelled = await screen.locator('body').innerText();
  const code = /Code: ([A-Z0-9, ]+)/.exec(spelled)?.[1]?.replace(/[, ]/g, '') ?? '';
  expect(code).toMatch(/^\w{6}$/);
  expect(screen.url()).not.toContain('#');
  await expectAccessible(screen, 'screen lobby');
  await picture(screen, '03-screen-lobby');
  return { facilitator, screen, code };
}

async function joinByCode(hall: Hall, phone: Page, code: string, button: string): Promise<void> {
  await phone.goto(`${hall.base}/j/${code}`);
  await phone.getByRole('button', { name: button }).waitFor();
  await expectAccessible(phone, 'join');
  await phone.getByRole('button', { name: button }).click();
  await phone.waitForURL(/\/p\//);
}

const next = (facilitator: Page, name: string | RegExp) =>
  facilitator.getByRole('button', { name }).first().click();

async function gather({ hall, facilitator, screen, an, luc, fatima }: Cast): Promise<void> {
  await next(facilitator, 'Open: Ideeën');
  await an.getByRole('textbox').first().fill('Meer bomen en schaduw op het plein');
  await expectAccessible(an, 'phone ideas');
  await an.getByRole('button', { name: /Verstuur/ }).click();
  await an.getByText('Ontvangen').waitFor();
  await picture(an, '05-phone-ideas');
  await luc.getByRole('textbox').first().fill('Des bancs à l’ombre et une fontaine');
  await luc.getByRole('button', { name: /Envoyer/ }).click();
  await luc.getByText(/Bien reçu/).waitFor();
  await picture(luc, '05-phone-ideas-fr');

  // Fatima's phone is in a lift: what she sends waits, honestly, and arrives once.
  await fatima.context().setOffline(true);
  await fatima.getByRole('textbox').first().fill('Een kiosk met muziek op zondag');
  await fatima.getByRole('button', { name: /Verstuur/ }).click();
  await fatima
    .getByText(/niet verstuurd/i)
    .first()
    .waitFor();
  await picture(fatima, '06-phone-offline');
  await fatima.context().setOffline(false);
  await screen.getByText('Een kiosk met muziek op zondag').first().waitFor();

  // Nothing acknowledged is lost: the server is killed and started again while everyone looks.
  const { server } = hall;
  const { port } = new URL(server.base);
  await server.kill();
  const again = await startServer({ folder: server.folder, port });
  Object.assign(server, { stop: again.stop, kill: again.kill });
  await an.getByRole('textbox').first().fill('Trager verkeer rond de school');
  await an.getByRole('button', { name: /Verstuur/ }).click();
  for (const page of [screen, luc, facilitator]) {
    await page.getByText('Trager verkeer rond de school').first().waitFor();
  }
  expect(await luc.getByText('Een kiosk met muziek op zondag').count()).toBe(1);
  await expectAccessible(screen, 'screen ideas');
  await expectAccessible(facilitator, 'console ideas');
  await picture(screen, '07-screen-ideas');
  await picture(facilitator, '07-console-ideas');
}

async function group({ facilitator, screen, an }: Cast): Promise<void> {
  await next(facilitator, 'Open: Groeperen');
  await facilitator.getByRole('button', { name: /Meer bomen/ }).press('Enter');
  await facilitator.getByText('Naar een nieuwe groep').click();
  await facilitator.getByRole('textbox', { name: 'Nederlands' }).fill('Groen en schaduw');
  await facilitator.keyboard.press('Enter');
  await screen.getByText('Groen en schaduw').first().waitFor();
  await facilitator.getByRole('button', { name: /Des bancs/ }).press('Enter');
  await facilitator.getByRole('dialog').press('1');
  await facilitator.getByRole('dialog').waitFor({ state: 'detached' });
  await an.getByText('Groen en schaduw').first().waitFor();
  await expectAccessible(facilitator, 'console clusters');
  await expectAccessible(screen, 'screen clusters');
  await expectAccessible(an, 'phone clusters');
  await picture(facilitator, '08-console-clusters');
  await picture(screen, '08-screen-clusters');
  await picture(an, '08-phone-clusters');
}

async function vote({ facilitator, screen, an, luc, fatima }: Cast): Promise<void> {
  // What lies in no group is said before it goes on.
  await next(facilitator, 'Open: Stemmen');
  const question = facilitator.getByRole('dialog', { name: /in geen groep/ });
  await question.getByRole('button', { name: 'Toch openen' }).click();
  for (const [phone, choices, received] of [
    [an, [/Groen en schaduw/, /kiosk/], 'Ontvangen'],
    [luc, [/Groen en schaduw/], /reçu/i],
    [fatima, [/kiosk/], 'Ontvangen'],
  ] as const) {
    for (const name of choices) await phone.getByRole('button', { name }).first().click();
    await phone.getByText(received).first().waitFor();
  }
  await expectAccessible(an, 'phone vote');
  await expectAccessible(screen, 'screen vote');
  await picture(an, '09-phone-vote');
  await picture(luc, '09-phone-vote-fr');
  await picture(screen, '09-screen-vote');
  // A refresh finds the same ballot.
  await an.reload();
  await an.getByRole('button', { name: /Groen en schaduw/, pressed: true }).waitFor();
  // A choice can change while the vote is open.
  await fatima.getByRole('button', { name: /kiosk/ }).first().click();
  await fatima
    .getByRole('button', { name: /Groen en schaduw/ })
    .first()
    .click();
  await fatima.getByRole('button', { name: /Groen en schaduw/, pressed: true }).waitFor();
  await fatima.getByText('Ontvangen').first().waitFor();

  await next(facilitator, /^Sluit|sluiten: Stemmen|Stemming sluiten/i);
  await next(facilitator, /Onthul|Toon/);
  await facilitator.getByRole('dialog').getByRole('button', { name: 'Onthullen' }).click();
  await screen.getByText('Groen en schaduw').first().waitFor();
  await expectAccessible(screen, 'screen tally');
  await expectAccessible(facilitator, 'console tally');
  await picture(screen, '10-screen-tally');
  await picture(facilitator, '10-console-tally');
  await picture(luc, '10-phone-tally-fr');
}

async function finish({ facilitator, screen, an, luc }: Cast): Promise<void> {
  await next(facilitator, 'Open: Uitslag');
  await an.getByText('Groen en schaduw').first().waitFor();
  await expectAccessible(screen, 'screen results');
  await expectAccessible(an, 'phone results');
  await picture(screen, '11-screen-results');
  await picture(an, '11-phone-results');
  await next(facilitator, 'Open: Terugblik');
  await luc.getByRole('radio').last().check({ force: true });
  await luc.getByRole('button', { name: /Envoyer/ }).click();
  await luc
    .getByText(/Bien reçu|reçu/i)
    .first()
    .waitFor();
  await expectAccessible(luc, 'phone evaluation');
  await picture(luc, '12-phone-evaluation-fr');
  await picture(screen, '12-screen-evaluation');
  await expectAccessible(facilitator, 'console evaluation');
}

test('a whole session: prepare, join, gather, group, vote, results, end', async () => {
  const hall = await openHall();
  const { facilitator, screen, code } = await prepare(hall);
  const [an, luc, fatima] = [
    await hall.person('phone', 'nl-BE'),
    await hall.person('small phone', 'fr-BE'),
    await hall.person('phone', 'nl-BE'),
  ];
  await joinByCode(hall, an, code, 'Doe mee');
  await joinByCode(hall, luc, code, 'Participer');
  await joinByCode(hall, fatima, code, 'Doe mee');
  await expectAccessible(an, 'phone lobby');
  await picture(an, '04-phone-lobby');
  await next(facilitator, 'Open: Welkom');
  await expectAccessible(screen, 'screen welcome');

  const cast: Cast = { hall, facilitator, screen, an, luc, fatima };
  await gather(cast);
  await group(cast);
  await vote(cast);
  await finish(cast);
  expect(hall.complaints).toEqual([]);
});
