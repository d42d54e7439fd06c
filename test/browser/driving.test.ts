import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { shareHall } from './hall.ts';
import { expectAccessible } from './looks.ts';
import {
  joinMeeting,
  openConsole,
  openScreen,
  prepareMeeting,
  soon,
  stageOf,
  takeSeat,
  type Meeting,
} from './meeting.ts';

/** What a facilitator steers, and how phones, the screen and a colleague follow. */

const hall = shareHall();

const rail = (page: Page) => page.getByRole('navigation', { name: 'Agenda' });
const titles = (page: Page) => rail(page).locator('.title').allInnerTexts();
const nextButton = (page: Page) => page.getByRole('region', { name: 'Hierna' }).locator('button').last();
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();

async function choose(page: Page, stage: string, action: string): Promise<void> {
  await press(page, `Meer over “${stage}”`);
  await page.getByRole('menuitem', { name: action, exact: true }).click();
}

async function addStage(page: Page, type: RegExp): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: type }).click();
}

/** A second facilitator, with a link that the first one makes in the console. */
async function inviteColleague(meeting: Meeting, facilitator: Page, name: string): Promise<Page> {
  await press(facilitator, 'Links en code');
  const sheet = facilitator.getByRole('dialog');
  await sheet.getByRole('textbox', { name: 'Naam' }).fill(name);
  await sheet.getByRole('button', { name: 'Link maken', exact: true }).click();
  await sheet.getByText(`De link voor ${name}`).waitFor();
  const link = await sheet.getByRole('textbox', { name: 'Medebegeleiders' }).inputValue();
  await expectAccessible(facilitator, 'links');
  await sheet.getByRole('button', { name: 'Sluiten' }).click();
  const colleague = await hall.person('laptop', 'nl-BE');
  await colleague.goto(`${hall.base}${new URL(link).pathname}${new URL(link).hash}`);
  await rail(colleague).waitFor();
  expect(colleague.url()).not.toContain('#');
  return colleague;
}

test('the agenda: add, insert, move, skip, duplicate and remove, before and while it runs', async () => {
  const meeting = await prepareMeeting(hall, 'ideas');
  const facilitator = await openConsole(meeting);
  const colleague = await inviteColleague(meeting, facilitator, 'Karim');
  const both = async (expected: readonly string[]) => {
    await soon(() => titles(facilitator)).toEqual(expected);
    await soon(() => titles(colleague)).toEqual(expected);
  };
  await both(['Welkom', 'Ideeën', 'Stemmen', 'Uitslag']);

  await press(facilitator, 'Stap toevoegen');
  await expectAccessible(facilitator, 'add a stage');
  await addStage(facilitator, /^Uitleg/);
  await both(['Welkom', 'Uitleg', 'Ideeën', 'Stemmen', 'Uitslag']);
  await choose(facilitator, 'Uitslag', 'Stap erna toevoegen');
  await addStage(facilitator, /^Terugblik/);
  await both(['Welkom', 'Uitleg', 'Ideeën', 'Stemmen', 'Uitslag', 'Terugblik']);
  await choose(facilitator, 'Uitleg', 'Naar beneden');
  await both(['Welkom', 'Ideeën', 'Uitleg', 'Stemmen', 'Uitslag', 'Terugblik']);

  // By keyboard alone: the menu opens, the second entry is the way down.
  await facilitator.getByRole('button', { name: 'Meer over “Ideeën”' }).focus();
  await facilitator.keyboard.press('Enter');
  await facilitator
    .getByRole('menuitem', { name: 'Naar boven' })
    .and(facilitator.locator(':focus'))
    .waitFor();
  await facilitator.keyboard.press('ArrowDown');
  await facilitator.keyboard.press('Enter');
  await both(['Welkom', 'Uitleg', 'Ideeën', 'Stemmen', 'Uitslag', 'Terugblik']);

  await choose(facilitator, 'Ideeën', 'Dupliceren');
  await soon(() => titles(colleague).then((all) => all.length)).toBe(7);
  await soon(() => titles(facilitator).then((all) => all.filter((title) => title === 'Ideeën').length)).toBe(
    2,
  );

  // While it runs: what was skipped is passed over, what is new comes in its place.
  await press(facilitator, 'Open: Welkom');
  await choose(facilitator, 'Uitleg', 'Overslaan');
  await soon(() => nextButton(colleague).innerText()).toContain('Open: Ideeën');
  await choose(facilitator, 'Welkom', 'Stap erna toevoegen');
  await addStage(facilitator, /^Gesprek of pauze/);
  await soon(() => nextButton(colleague).innerText()).toContain('Open: Gesprek of pauze');
  await choose(colleague, 'Gesprek of pauze', 'Verwijderen');
  await expectAccessible(colleague, 'asks before removing');
  await colleague.getByRole('dialog').getByRole('button', { name: 'Verwijderen' }).click();
  await soon(() => nextButton(facilitator).innerText()).toContain('Open: Ideeën');
  await choose(facilitator, 'Uitleg', 'Niet overslaan');
  await soon(() => nextButton(colleague).innerText()).toContain('Open: Uitleg');
  await expectAccessible(facilitator, 'console agenda');

  // What is open cannot go.
  await press(facilitator, 'Meer over “Welkom”');
  expect(await facilitator.getByRole('menuitem', { name: 'Verwijderen' }).isDisabled()).toBe(true);
  await facilitator.keyboard.press('Escape');

  // On a tablet what comes next stays in sight, and on a phone long notes push nothing out of it.
  const notes = 'Een minuut stilte laten. Papier ophalen aan tafel 3. '.repeat(3);
  const seat = await takeSeat(meeting);
  await seat.must(null, 'stage:configure', { stage: stageOf(seat, 'welcome'), notes });
  await facilitator.getByText(notes.trim()).waitFor();
  await facilitator.setViewportSize({ width: 834, height: 500 });
  await facilitator.evaluate(() => scrollTo(0, 1e6));
  await expect.poll(() => facilitator.evaluate(() => scrollY)).toBeGreaterThan(100);
  expect((await nextButton(facilitator).boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await facilitator.setViewportSize({ width: 390, height: 844 });
  const main = facilitator.getByRole('main');
  expect(await main.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  expect(hall.complaints).toEqual([]);
});

describe('while it runs', () => {
  test('timer, message, door, blank screen, head count; phones, screen and a colleague follow', async () => {
    const meeting = await prepareMeeting(hall, 'ideas');
    const facilitator = await openConsole(meeting);
    const colleague = await openConsole(meeting, { locale: 'fr-BE' });
    const screen = await openScreen(meeting);
    const an = await joinMeeting(meeting);
    const luc = await joinMeeting(meeting, { device: 'small phone', lang: 'fr' });
    const seat = await takeSeat(meeting);

    await seat.must(null, 'stage:open', { stage: stageOf(seat, 'ideas') });
    await screen.getByRole('heading', { name: 'Ideeën' }).waitFor();
    await an.getByRole('button', { name: /Verstuur/ }).waitFor();

    // A timer through the form, a minute more, and away again.
    await facilitator.getByRole('button', { name: 'Klok', exact: true }).click();
    const form = facilitator.getByRole('dialog');
    await form.getByRole('spinbutton', { name: 'Minuten' }).fill('2');
    await expectAccessible(facilitator, 'timer');
    await form.getByRole('button', { name: 'Start' }).click();
    for (const page of [facilitator, an, luc, screen]) {
      await soon(() => page.locator('[role=timer]:not([inert] *)').innerText()).toMatch(/^(2:00|1:\d\d)/);
    }
    await expectAccessible(an, 'phone with timer');
    await press(facilitator, '+1 min');
    await soon(() => luc.getByRole('timer').innerText()).toMatch(/^(3:00|2:\d\d)/);
    await press(facilitator, 'Stop');
    await soon(() => an.getByRole('timer').count()).toBe(0);

    // One that only rings leaves the stage open; one that closes, closes it.
    await seat.must(null, 'timer:start', { seconds: 1, then: 'ring' });
    await soon(() => an.getByRole('timer').getAttribute('aria-label')).toBe('De tijd is om');
    await soon(() => screen.getByRole('timer').innerText()).toContain('De tijd is om');
    expect(await an.getByRole('button', { name: /Verstuur/ }).isVisible()).toBe(true);
    await seat.must(null, 'timer:stop');
    await seat.must(null, 'timer:start', { seconds: 1, then: 'close' });
    await an.getByText('Deze vraag is afgesloten.').waitFor();
    await luc.getByText('Cette question est close.').waitFor();
    await expectAccessible(luc, 'phone closed (fr)');

    // A message, in each one's language.
    await press(facilitator, 'Bericht');
    const message = facilitator.getByRole('dialog');
    await message
      .getByRole('textbox', { name: 'Bericht (Nederlands)' })
      .fill('Over vijf minuten gaan we verder');
    await message.getByRole('textbox', { name: 'Bericht (Français)' }).fill('On reprend dans cinq minutes');
    await expectAccessible(facilitator, 'message');
    await message.getByRole('button', { name: 'Versturen' }).click();
    await an.getByText('Over vijf minuten gaan we verder', { exact: true }).waitFor();
    await luc.getByText('On reprend dans cinq minutes', { exact: true }).waitFor();
    expect(await screen.getByText('Over vijf minuten gaan we verder').count()).toBe(0);
    await expectAccessible(an, 'phone with a message');
    await press(facilitator, 'Bericht');
    await message.getByRole('button', { name: 'Weghalen' }).click();
    await luc.getByText('On reprend dans cinq minutes', { exact: true }).waitFor({ state: 'hidden' });
    await message.getByRole('button', { name: 'Sluiten' }).click();

    // The door: who is in stays in, who comes reads why not.
    await facilitator.getByRole('switch', { name: 'Deur op slot' }).click();
    await screen.getByText('De deur is even dicht').waitFor();
    await colleague.getByRole('switch', { name: 'L’entrée est fermée', checked: true }).waitFor();
    const late = await hall.person('phone', 'fr-BE');
    await late.goto(`${hall.base}/j/${meeting.code}`);
    await late.getByRole('button', { name: 'Participer' }).click();
    await late.getByText('Plus personne ne peut entrer pour l’instant.').waitFor();
    expect(late.url()).toContain('/j/');
    await expectAccessible(late, 'locked door');
    await facilitator.keyboard.press('l');
    await screen.getByText('Doe mee op', { exact: true }).waitFor();
    await late.getByRole('button', { name: 'Participer' }).click();
    await late.waitForURL(/\/p\//);

    // Nothing on the wall, with one key.
    await facilitator.locator('body').press('b');
    await screen.getByRole('heading', { name: 'Ideeën' }).waitFor({ state: 'hidden' });
    await expectAccessible(screen, 'blank screen');
    await colleague.locator('body').press('b');
    await screen.getByRole('heading', { name: 'Ideeën' }).waitFor();

    // Turnout is measured against the people in the hall.
    await facilitator.getByRole('spinbutton', { name: 'Mensen in de zaal' }).fill('40');
    await facilitator
      .getByRole('progressbar', { name: 'Deden hier mee' })
      .and(facilitator.locator('[aria-valuemax="40"]'))
      .waitFor();
    await soon(() => colleague.locator('aside input[type=number]').inputValue()).toBe('40');
    await expectAccessible(colleague, 'console (fr)');
    expect(hall.complaints).toEqual([]);
  });

  test('the keys of the console, and none of them while someone types', async () => {
    const meeting = await prepareMeeting(hall, 'ideas');
    const facilitator = await openConsole(meeting);
    const screen = await openScreen(meeting);
    const body = facilitator.locator('body');

    await body.press('?');
    await expectAccessible(facilitator, 'shortcuts');
    const help = facilitator.getByText('Scherm leegmaken of weer tonen');
    await help.waitFor();
    await facilitator.keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });
    await body.press('ArrowRight');
    await screen.getByRole('heading', { name: 'Welkom' }).waitFor();
    await body.press('ArrowRight');
    await screen.getByRole('heading', { name: 'Ideeën' }).waitFor();
    await body.press('t');
    await screen.getByRole('timer').waitFor();
    const before = await screen.getByRole('timer').innerText();
    await body.press('+');
    await soon(() => screen.getByRole('timer').innerText()).not.toBe(before);
    await body.press('t');
    await screen.getByRole('timer').waitFor({ state: 'hidden' });
    await body.press('m');
    const field = facilitator.getByRole('dialog').getByRole('textbox').first();
    await field.pressSequentially('bl');
    expect(await field.inputValue()).toBe('bl');
    await facilitator.keyboard.press('Escape');
    await facilitator.getByRole('switch', { name: 'Scherm leegmaken', checked: false }).waitFor();

    // Who speaks to their computer, or hits keys by accident, can do without them (WCAG 2.1.4).
    await body.press('?');
    await facilitator.getByRole('switch', { name: 'Sneltoetsen gebruiken op dit toestel' }).press('Space');
    await facilitator.keyboard.press('Escape');
    await body.press('b');
    await body.press('m');
    expect(await facilitator.getByRole('dialog').count()).toBe(0);
    await facilitator.getByRole('switch', { name: 'Deur op slot', checked: false }).waitFor();
    expect(hall.complaints).toEqual([]);
  });

  test('who goes from the title on to the question keeps the keyboard when the title is written', async () => {
    const meeting = await prepareMeeting(hall, 'ideas');
    const facilitator = await openConsole(meeting);
    const agenda = facilitator.getByRole('navigation', { name: 'Agenda' });

    await agenda.getByText('Ideeën', { exact: true }).click();
    await facilitator
      .getByRole('textbox', { name: /^Titel/ })
      .first()
      .fill('Het plein');
    const question = facilitator.getByRole('textbox', { name: 'Nederlands', exact: true }).first();
    await question.fill('');
    await question.pressSequentially('Wat m');
    await agenda.getByText('Het plein', { exact: true }).waitFor();
    // With no field to go to, these would be keys of the console: the next step, a blank screen, a message.
    await facilitator.keyboard.type('oet er zeker blijven?');
    expect(await question.inputValue()).toBe('Wat moet er zeker blijven?');
    expect(await facilitator.getByRole('dialog').count()).toBe(0);
    expect(hall.complaints).toEqual([]);
  });

  test('two facilitators at one board, and each takes back their own', async () => {
    const meeting = await prepareMeeting(hall, 'citizens-meeting');
    const seat = await takeSeat(meeting);
    const an = await joinMeeting(meeting);
    const screen = await openScreen(meeting);
    const facilitator = await openConsole(meeting);
    const colleague = await inviteColleague(meeting, facilitator, 'Karim');
    await seat.must(null, 'stage:open', { stage: stageOf(seat, 'ideas') });
    for (const text of ['Meer bomen op het plein', 'Een fontein voor de kinderen', 'Banken in de schaduw'])
      await seat.must(stageOf(seat, 'ideas'), 'idea:add', { text, lang: 'nl' });
    await seat.must(null, 'stage:open', { stage: stageOf(seat, 'clusters') });

    const pick = async (page: Page, card: string) => {
      const board = page.getByRole('application', { name: 'Bord met groepen' });
      await board.getByRole('button', { name: card }).focus();
      await page.keyboard.press('n');
      // A new cluster asks for its name.
      await page.getByRole('textbox', { name: /^Nederlands/ }).waitFor();
      await page.keyboard.press('Escape');
    };
    const groups = (page: Page) =>
      page.getByRole('application', { name: 'Bord met groepen' }).getByRole('group').count();
    await pick(facilitator, 'Meer bomen op het plein');
    await soon(() => groups(colleague)).toBe(1);
    await pick(colleague, 'Een fontein voor de kinderen');
    await soon(() => groups(facilitator)).toBe(2);
    await expectAccessible(colleague, 'board');

    await facilitator.getByRole('button', { name: /^Ongedaan maken/ }).click();
    await soon(() => groups(colleague)).toBe(1);
    await colleague.getByRole('group').filter({ hasText: 'Een fontein' }).waitFor();
    await colleague.reload();
    await colleague.getByRole('button', { name: /^Ongedaan maken/ }).click();
    await soon(() => groups(facilitator)).toBe(0);
    await facilitator.getByRole('button', { name: /^Opnieuw/ }).click();
    await soon(() => groups(colleague)).toBe(1);
    await screen.getByText('Meer bomen op het plein').first().waitFor();
    await an.getByText('Groep 1', { exact: true }).click();
    await an.getByText('Meer bomen op het plein').first().waitFor();
    await expectAccessible(an, 'phone clusters');
    expect(hall.complaints).toEqual([]);
  });

  test('an idea goes on in its group by keyboard, keeps the focus, and says where it lies', async () => {
    const meeting = await prepareMeeting(hall, 'citizens-meeting');
    const seat = await takeSeat(meeting);
    const facilitator = await openConsole(meeting);
    await seat.must(null, 'stage:open', { stage: stageOf(seat, 'ideas') });
    const items: unknown[] = [];
    for (const text of ['Meer bomen', 'Een fontein', 'Banken in de schaduw'])
      items.push(await seat.must(stageOf(seat, 'ideas'), 'idea:add', { text, lang: 'nl' }));
    await seat.must(null, 'stage:open', { stage: stageOf(seat, 'clusters') });
    await seat.must(stageOf(seat, 'clusters'), 'cluster:create', { items, x: 0, y: 0 });

    const board = facilitator.getByRole('application', { name: 'Bord met groepen' });
    const card = board.getByRole('button', { name: 'Meer bomen' });
    // Before the group is there, it lies elsewhere, and whoever stands on it would be left behind.
    await soon(() => board.locator('[data-island] [data-card]').count()).toBe(3);
    await card.focus();
    await facilitator.keyboard.press('Alt+ArrowRight');
    await facilitator.getByText('1 idee naar plaats 2 van 3.').waitFor();
    await soon(() => card.evaluate((element) => element === document.activeElement)).toBe(true);
    await facilitator.keyboard.press('Alt+End');
    await facilitator.getByText('1 idee naar plaats 3 van 3.').waitFor();
    await soon(() => board.locator('[data-island] [data-card]').allInnerTexts()).toEqual([
      'Een fontein',
      'Banken in de schaduw',
      'Meer bomen',
    ]);
    expect(hall.complaints).toEqual([]);
  });

  test('a prepared step can be looked at before anyone sees it', async () => {
    const meeting = await prepareMeeting(hall, 'ideas');
    const facilitator = await openConsole(meeting, { look: { colorScheme: 'dark' } });
    const screen = await openScreen(meeting, { colorScheme: 'dark' });
    const an = await joinMeeting(meeting, { look: { colorScheme: 'dark' } });
    await rail(facilitator).getByText('Ideeën').click();
    await facilitator.getByText('Voorbeeld', { exact: true }).click();
    const phone = facilitator.locator('figure').filter({ hasText: 'Telefoon bekijken' });
    await phone.getByText('Wat zou onze buurt aangenamer maken?').waitFor();
    await phone.getByText('Verstuur').waitFor();
    const wall = facilitator.locator('figure').filter({ hasText: 'Scherm' }).first();
    await wall.getByText('Wat zou onze buurt aangenamer maken?').waitFor();
    await an.getByText('U doet mee!').waitFor();
    expect(await an.getByText('Wat zou onze buurt').count()).toBe(0);
    await expectAccessible(facilitator, 'preview (dark)');
    await expectAccessible(screen, 'lobby (dark)');
    await expectAccessible(an, 'phone waiting (dark)');

    const stages: readonly (readonly [string, string])[] = [
      ['Welkom', 'Welkom!'],
      ['Stemmen', 'Voorbeeld 1'],
    ];
    for (const [title, words] of stages) {
      await rail(facilitator).getByText(title, { exact: true }).click();
      await facilitator.getByText('Voorbeeld', { exact: true }).click();
      await phone.getByText(words).first().waitFor();
    }
    expect(hall.complaints).toEqual([]);
  });
});

test('the wall explains and lets people talk in both languages, readable for everyone', async () => {
  const meeting = await prepareMeeting(hall, 'blank');
  const seat = await takeSeat(meeting);
  const add = (stageType: string, config: object) =>
    seat.must(null, 'agenda:add', { stageType, config, source: { from: 'nothing' }, title: {}, minutes: 5 });
  const body = { nl: '## Het plein nu\n\n- 62 parkeerplaatsen', fr: '## La place\n\n- 62 places' };
  const info = await add('info', { body });
  const talk = await add('talk', {
    question: { nl: 'Wat verraste u?', fr: 'Qu’est-ce qui vous surprend ?' },
  });
  const screen = await openScreen(meeting);
  const an = await joinMeeting(meeting);

  await seat.must(null, 'stage:open', { stage: info });
  for (const said of ['62 parkeerplaatsen', '62 places']) await screen.getByText(said).waitFor();
  await an.getByText('62 parkeerplaatsen').waitFor();
  await expectAccessible(screen, 'screen info');
  await expectAccessible(an, 'phone info');

  await seat.must(null, 'stage:open', { stage: talk });
  for (const said of ['Wat verraste u?', /Qu’est-ce qui/]) await screen.getByText(said).first().waitFor();
  await an.getByText('Wat verraste u?').first().waitFor();
  await expectAccessible(screen, 'screen talk');
  await expectAccessible(an, 'phone talk');
});
