import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { shareHall, type Device } from './hall.ts';
import { openConsole, prepareMeeting, soon, stageOf, takeSeat, type Meeting } from './meeting.ts';

/** T11: what a facilitator takes off the wall is gone within a second, and what waits for release never gets there. */

const hall = shareHall();

/** So soon must the screen follow, in milliseconds. */
const atOnce = { timeout: 1000 };

/** Opens a page, and keeps all that comes over its sockets and requests, as far as it is text. */
async function overhear(device: Device, address: string): Promise<{ page: Page; heard: () => string }> {
  const page = await hall.person(device, 'nl-BE');
  const heard: string[] = [];
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  network.on('Network.webSocketFrameReceived', ({ response: { opcode, payloadData } }) =>
    heard.push(opcode === 1 ? payloadData : Buffer.from(payloadData, 'base64').toString('utf8')),
  );
  page.on('response', (response) => {
    if (/\/(?:api|socket\.io)\//.test(response.url()))
      void response.text().then(
        (text) => heard.push(text),
        // A socket's handshake has no body.
        () => undefined,
      );
  });
  await page.goto(address);
  return { page, heard: () => heard.join('\n') };
}

const openScreen = ({ session, screen }: Meeting) =>
  overhear('projector', `${hall.base}/screen/${session}#${screen}`);

async function openPhone({ code }: Meeting) {
  const phone = await overhear('phone', `${hall.base}/j/${code}`);
  await phone.page.getByRole('button', { name: 'Doe mee' }).click();
  await phone.page.waitForURL(/\/p\//);
  return phone;
}

async function send(phone: Page, idea: string): Promise<void> {
  await phone.getByRole('textbox').first().fill(idea);
  await phone.getByRole('button', { name: /Verstuur/ }).click();
  await phone.getByText('Ontvangen').first().waitFor();
}

const row = (desk: Page, idea: string) => desk.getByRole('listitem').filter({ hasText: idea });

test('T11: what waits for release reaches no screen and no other phone; what is hidden is gone in a second', async () => {
  const meeting = await prepareMeeting(hall, 'ideas');
  const seat = await takeSeat(meeting);
  const ideas = stageOf(seat, 'ideas');
  await seat.must(null, 'stage:configure', { stage: ideas, config: { release: true } });
  await seat.must(null, 'stage:open', { stage: ideas });
  const screen = await openScreen(meeting);
  const luc = await openPhone(meeting);
  const an = await openPhone(meeting);
  const desk = await openConsole(meeting);
  const [insult, tree] = ['De burgemeester is een ezel', 'Meer bomen op het plein'];
  for (const idea of [insult, tree]) await send(an.page, idea);
  await row(desk, insult).waitFor();

  // Releasing one shows that one, so that what was heard until then is all there was to hear.
  await row(desk, tree).getByRole('button', { name: 'Vrijgeven', exact: true }).click();
  for (const { page } of [screen, luc]) await page.getByText(tree).first().waitFor(atOnce);
  for (const { heard } of [screen, luc]) {
    await soon(heard).toContain(tree);
    expect(heard()).not.toContain(insult);
  }
  // Someone who comes now is not told either.
  const late = await openScreen(meeting);
  await late.page.getByText(tree).first().waitFor();
  expect(late.heard()).not.toContain(insult);
  await late.page.close();

  // Hidden from the console: gone from the wall and the phones.
  await row(desk, insult).getByRole('button', { name: 'Vrijgeven', exact: true }).click();
  for (const { page } of [screen, luc]) await page.getByText(insult).first().waitFor();
  await row(desk, insult).getByRole('button', { name: 'Wat wilt u met dit idee doen?' }).click();
  await desk.getByRole('menuitem', { name: 'Verbergen' }).click();
  for (const { page } of [screen, luc])
    await page.getByText(insult).waitFor({ state: 'detached', ...atOnce });
  expect(await screen.page.getByText(tree).first().isVisible()).toBe(true);

  // One key blanks the wall, and brings it back.
  await desk.keyboard.press('Escape');
  await desk.locator('body').press('b');
  await screen.page
    .getByText(tree)
    .first()
    .waitFor({ state: 'detached', ...atOnce });
  expect(await screen.page.locator('main').innerText()).not.toMatch(/\S.*bomen/);
  await desk.locator('body').press('b');
  await screen.page.getByText(tree).first().waitFor(atOnce);
  expect(hall.complaints).toEqual([]);
});
