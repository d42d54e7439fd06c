import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { Api, Seat } from '@kring/crowd';
import { picture, shareHall } from './hall.ts';
import { joinMeeting, openScreen, prepareMeeting, soon, stageOf, takeSeat } from './meeting.ts';

/** A phone through a meeting: it says what was received, shows what everyone said, and nothing on it jumps. */

const hall = shareHall();

/** Before the page opens: adds up what moves, at once after a touch too. */
const watchJumps = async (page: Page) => {
  await page.addInitScript(() => {
    const jumps = { sum: 0 };
    Object.assign(window, { jumps });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        jumps.sum += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
};

/** What has moved since this was asked last. */
const jumps = (page: Page) =>
  page.evaluate(async () => {
    // A jump is told of after the frame in which it shows.
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
    const { jumps } = window as unknown as { jumps: { sum: number } };
    const { sum } = jumps;
    jumps.sum = 0;
    return sum;
  });

/** Without scrolling there, which moves things too. */
const press = (button: Locator) => button.evaluate((element: HTMLElement) => element.click());

/** A word that changes in its place; a line that opens up beneath the field counts for 0.008. */
const little = 0.005;
/** An idea that comes in moves those beneath it. */
const oneIdea = 0.02;

test('a phone confirms whatever is given, shows afterwards what everyone said, and keeps still meanwhile', async () => {
  const meeting = await prepareMeeting(hall, 'citizens-meeting');
  const seat = await takeSeat(meeting);
  const { token } = await new Api(hall.api).join(meeting.code, 'fr');
  const guest = new Seat(hall.api, meeting.session, token);
  await guest.connect();
  const phone = await joinMeeting(meeting, { device: 'small phone', before: watchJumps });
  const received = (words: RegExp) => phone.getByRole('status').filter({ hasText: words }).waitFor();
  const steer = (type: string, body: object) => seat.must(null, type, body);
  const open = async (type: string) => {
    const stage = stageOf(seat, type);
    await steer('stage:open', { stage });
    return stage;
  };

  const ideas = await open('ideas');
  await phone.getByRole('textbox').fill('Meer bomen op het plein');
  await jumps(phone);
  await press(phone.getByRole('button', { name: 'Verstuur' }));
  await received(/Ontvangen/);
  const theirs = await guest.must(ideas, 'idea:add', { text: 'Un banc à l’ombre', lang: 'fr' });
  await seat.must(ideas, 'idea:translate', { idea: theirs, lang: 'nl', text: 'Een bank in de schaduw' });
  await phone.getByText('Een bank in de schaduw').waitFor();
  expect(await jumps(phone)).toBeLessThan(little);
  await phone.getByText('Een bank in de schaduw').scrollIntoViewIfNeeded();
  await jumps(phone);
  await guest.must(ideas, 'idea:add', { text: 'Une fontaine', lang: 'fr' });
  await phone.getByText('Une fontaine').waitFor();
  expect(await jumps(phone)).toBeLessThan(oneIdea);
  await phone.getByRole('button', { name: 'Aanpassen of intrekken' }).click();
  await phone.getByRole('menuitem', { name: 'Aanpassen' }).click();
  await phone.getByRole('dialog').getByRole('textbox').fill('Veel meer bomen');
  await phone.getByRole('button', { name: 'Bewaar' }).click();
  await received(/Aanpassing ontvangen/);
  await phone.getByRole('button', { name: 'Aanpassen of intrekken' }).click();
  await phone.getByRole('menuitem', { name: 'Intrekken' }).click();
  await phone.getByRole('dialog').getByRole('button', { name: 'Intrekken' }).click();
  await received(/Ingetrokken/);
  await jumps(phone);
  await steer('stage:close', { stage: ideas });
  await phone.getByText('Deze vraag is afgesloten.').waitFor();
  expect(await jumps(phone)).toBeLessThan(little);
  await phone.getByText('Un banc à l’ombre').waitFor();

  const board = await open('clusters');
  await phone.locator('summary').first().click();
  await phone.getByText('Een bank in de schaduw').waitFor();

  // A step that is opened again is there again; whoever was still writing when it passed reads their words.
  await steer('stage:reopen', { stage: ideas });
  await phone.getByRole('textbox').fill('Een half idee');
  await steer('stage:reopen', { stage: board });
  await phone.locator('summary').first().waitFor();
  const late = phone.getByText(/Een half idee/);
  await late.waitFor();
  await phone.getByRole('button', { name: 'Sluiten' }).click();
  await late.waitFor({ state: 'detached' });

  await steer('stage:configure', { stage: stageOf(seat, 'dot-vote'), config: { dots: 2, mostPerItem: 2 } });
  const vote = await open('dot-vote');
  await phone.getByText('Een bank in de schaduw').waitFor();
  await jumps(phone);
  const more = phone.getByRole('button', { name: /^Eén meer:/ });
  await press(more.last());
  await received(/Ontvangen/);
  await press(more.last());
  await received(/Alle 2 stippen gegeven/);
  await press(more.first());
  await received(/Uw stippen zijn op/);
  expect(await jumps(phone)).toBeLessThan(little);
  await picture(phone, 'vote-320');
  await phone.setViewportSize({ width: 160, height: 284 });
  await press(phone.getByRole('button', { name: /^Eén minder:/ }).last());
  const bar = phone.getByText('Nog 1 van 2 stippen te geven');
  await bar.waitFor();
  // With letters twice as large it is in sight too.
  await soon(() => bar.evaluate((one) => one.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
  await picture(phone, 'vote-160');
  await phone.setViewportSize({ width: 320, height: 640 });
  await received(/Ontvangen/);
  await jumps(phone);
  await steer('stage:close', { stage: vote });
  await steer('stage:reveal', { stage: vote });
  await phone.getByText('U gaf 1 stip').waitFor();
  expect(await jumps(phone)).toBeLessThan(little);
  await phone.getByText('Een bank in de schaduw').waitFor();

  const last = await open('evaluation');
  await phone.getByRole('radio').nth(3).check({ force: true });
  await jumps(phone);
  await press(phone.getByRole('button', { name: 'Verstuur' }));
  await received(/Ontvangen/);
  expect(await jumps(phone)).toBeLessThan(little);
  await steer('stage:close', { stage: last });
  await steer('stage:reveal', { stage: last });
  await phone.getByText('Wat iedereen gaf').waitFor();
  await soon(() => hall.complaints).toEqual([]);
});

test('a join page that stays open follows what the organiser changes, and asks for a name where one can see it', async () => {
  const meeting = await prepareMeeting(hall, 'ideas', { names: 'required' });
  const seat = await takeSeat(meeting, meeting.organiser);
  const phone = await hall.person('small phone', 'nl-BE');
  await phone.goto(`${hall.base}/j/${meeting.code}`);
  await phone.getByRole('button', { name: 'Doe mee' }).click();
  const name = phone.getByRole('textbox', { name: 'Uw naam' });
  await soon(() => name.evaluate((field) => field === document.activeElement)).toBe(true);
  const button = await phone.getByRole('button', { name: 'Doe mee' }).boundingBox();
  const field = await name.boundingBox();
  expect(field && button && field.y + field.height < button.y).toBe(true);

  await name.fill('An');
  await seat.must(null, 'session:configure', { info: { title: { nl: 'De straat van morgen' } } });
  await phone.evaluate(() => dispatchEvent(new Event('pageshow')));
  await phone.getByRole('heading', { name: 'De straat van morgen' }).waitFor();
  expect(await name.inputValue()).toBe('An');
});

test('while the wall builds up what was revealed, a phone leaves it the word; who comes later does not wait', async () => {
  const meeting = await prepareMeeting(hall, 'ideas');
  const seat = await takeSeat(meeting);
  const [ideas, vote] = [stageOf(seat, 'ideas'), stageOf(seat, 'dot-vote')];
  await seat.must(null, 'stage:open', { stage: ideas });
  for (const text of ['Bomen', 'Banken', 'Fietsen', 'Licht', 'Water', 'Gras', 'Bloemen', 'Rust'])
    await seat.must(ideas, 'idea:add', { text, lang: 'nl' });
  await seat.must(null, 'stage:open', { stage: vote });
  const phone = await joinMeeting(meeting, { device: 'small phone' });
  await openScreen(meeting);
  // Phones hear of the screen before they hear of the reveal.
  await seat.until(() => seat.presence.screens === 1);
  await phone.getByText('Bomen').waitFor();
  const outcome = phone.getByRole('region', { name: 'Het resultaat' });
  await seat.must(null, 'stage:reveal', { stage: vote });
  await phone.getByText('Het resultaat volgt.').waitFor();
  expect(await outcome.count()).toBe(0);
  await outcome.waitFor();
  await phone.reload();
  await outcome.waitFor();
  expect(await phone.getByText('Het resultaat volgt.').count()).toBe(0);
});
