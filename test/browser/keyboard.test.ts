import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectFocusKept, expectTabInside, heard, listen, reach, use, write } from './byKeyboard.ts';
import { shareHall } from './hall.ts';
import { soon, stageOf, takeSeat } from './meeting.ts';

const hall = shareHall();

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
/** Not while it is still busy with the last one. */
const ready = (page: Page, name: string | RegExp) =>
  button(page, name).and(page.locator(':not([aria-disabled=true])'));
const press = (page: Page, name: string | RegExp) => use(page, ready(page, name));
const field = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name, exact: true });

/** Presses the large button, and stands on it still when it has gone on. */
async function goOn(page: Page, label: string, then: string): Promise<void> {
  await press(page, label);
  await ready(page, then).waitFor();
  await expectFocusKept(page, `the console after “${label}”`);
}

/** Opens a menu, which takes the focus, and chooses from it. */
async function choose(page: Page, opener: Locator, name: string): Promise<void> {
  await use(page, opener);
  await page.locator('[role=menuitem]:focus').waitFor();
  await use(page, page.getByRole('menuitem', { name, exact: true }));
}

/** Answers what is asked, after a look at the way out: Escape, back to where one came from. */
async function answer(page: Page, opener: string, title: string | RegExp, yes: string): Promise<void> {
  await press(page, opener);
  const question = page.getByRole('dialog', { name: title });
  await question.waitFor();
  await page.keyboard.press('Escape');
  await question.waitFor({ state: 'hidden' });
  await ready(page, opener).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Enter');
  await use(page, question.getByRole('button', { name: yes }));
  await question.waitFor({ state: 'hidden' });
  await expectFocusKept(page, `the console after “${yes}”`);
}

/** A meeting in two languages, from the start page; its links are read where the device keeps them. */
async function prepare(desk: Page) {
  await desk.goto(hall.base);
  await use(desk, desk.getByRole('link', { name: 'Bijeenkomst voorbereiden' }));
  await use(desk, desk.getByRole('checkbox', { name: 'Français' }), 'Space');
  await write(desk, field(desk, /^Titel.*Nederlands/), 'Het plein van morgen');
  await write(desk, field(desk, /^Titel.*Français/), 'La place de demain');
  const template = desk.getByRole('radio', { checked: true });
  await reach(desk, template);
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('ArrowUp');
  await press(desk, 'Bijeenkomst maken');
  await button(desk, 'Open: Welkom').waitFor();
  const session = desk.url().split('/').at(-1) ?? '';
  const token = await desk.evaluate((key) => localStorage.getItem(key), `kring/key/steer/${session}`);
  return takeSeat({ hall, session, facilitator: JSON.parse(token ?? '""') as string } as never);
}

test('a whole meeting by keyboard alone, for who facilitates and for who takes part', async () => {
  const desk = await hall.person('laptop', 'nl-BE');
  const phone = await hall.person('phone', 'fr-BE');
  await listen(desk);
  await listen(phone);
  const seat = await prepare(desk);

  await phone.goto(hall.base);
  await write(phone, phone.getByRole('textbox'), seat.welcome?.code ?? '');
  await phone.keyboard.press('Enter');
  // The next page has a button of the same name.
  await phone.getByRole('link', { name: 'Préparer une réunion' }).waitFor({ state: 'hidden' });
  await press(phone, 'Participer');
  await phone.waitForURL(/\/p\//);

  // Ideas: written and changed on the phone; hidden on the console. Nobody hears twenty others arrive.
  await goOn(desk, 'Open: Welkom', 'Open: Ideeën');
  await goOn(desk, 'Open: Ideeën', 'Open: Groeperen');
  await write(phone, phone.getByRole('textbox'), 'Des arbrs');
  await press(phone, 'Envoyer');
  await phone.getByText('Bien reçu, merci').waitFor();
  await expectFocusKept(phone, 'a phone that sent an idea');
  await choose(phone, ready(phone, 'Modifier ou retirer'), 'Modifier');
  await write(phone, phone.getByRole('dialog').getByRole('textbox'), 'Des arbres');
  await use(phone, phone.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }));
  await phone.getByRole('dialog').waitFor({ state: 'hidden' });
  await expectFocusKept(phone, 'a phone that changed an idea');
  const ideas = stageOf(seat, 'ideas');
  for (let i = 1; i <= 20; i++) await seat.must(ideas, 'idea:add', { text: `Bank nummer ${i}`, lang: 'nl' });
  await phone.getByText('Bank nummer 20', { exact: true }).waitFor();
  const row = desk.getByRole('listitem').filter({ hasText: 'Bank nummer 20' });
  await choose(desk, row.getByRole('button', { name: 'Wat wilt u met dit idee doen?' }), 'Verbergen');
  await phone.getByText('Bank nummer 20', { exact: true }).waitFor({ state: 'hidden' });
  await expectFocusKept(desk, 'a console that hid an idea');

  // The clock, and nothing on the screen for a moment.
  await seat.must(null, 'timer:start', { seconds: 120, then: 'ring' });
  await use(desk, desk.getByRole('switch', { name: 'Scherm leegmaken' }), 'Space');
  await desk.getByRole('switch', { name: 'Het scherm is leeg', checked: true }).waitFor();
  await desk.keyboard.press('b');
  await desk.getByRole('switch', { name: 'Scherm leegmaken', checked: false }).waitFor();
  await phone.getByRole('timer').waitFor();
  await seat.must(null, 'timer:start', { seconds: 1, then: 'ring' });
  await soon(() => heard(phone)).toContain('Le temps est écoulé');
  await seat.must(null, 'timer:stop');

  // The timer's form, and a message: each begins in its field; what is sent is taken away where it is seen.
  await press(desk, 'Klok');
  const timer = desk.getByRole('dialog', { name: 'Klok' });
  await timer.getByRole('spinbutton').and(desk.locator(':focus')).waitFor();
  await expectTabInside(desk, timer);
  await desk.keyboard.press('Escape');
  await button(desk, 'Klok').and(desk.locator(':focus')).waitFor();
  await press(desk, 'Bericht');
  const message = desk.getByRole('dialog', { name: 'Een bericht aan alle telefoons' });
  await field(desk, /^Bericht.*Nederlands/)
    .and(desk.locator(':focus'))
    .waitFor();
  await desk.keyboard.type('Er is koffie');
  await expectTabInside(desk, message);
  await use(desk, message.getByRole('button', { name: 'Versturen' }));
  await message.waitFor({ state: 'hidden' });
  await button(desk, 'Bericht').and(desk.locator(':focus')).waitFor();
  await desk.getByText(/^Op de telefoons sinds/).waitFor();
  await phone.getByText('Er is koffie').first().waitFor();
  await press(desk, 'Weghalen');
  await desk.getByText(/^Op de telefoons sinds/).waitFor({ state: 'hidden' });
  await expectFocusKept(desk, 'a console that took a message away');

  // Three ideas into a group of their own, which gets a name.
  await goOn(desk, 'Open: Groeperen', 'Open: Stemmen');
  await expectFocusKept(phone, 'a phone in a new step');
  const board = desk.getByRole('application', { name: 'Bord met groepen' });
  await reach(desk, board.locator('[data-card]').first());
  await desk.keyboard.press('Shift+ArrowDown');
  await desk.keyboard.press('Shift+ArrowDown');
  await desk.keyboard.press('n');
  const name = field(desk, /^Nederlands/);
  await name.and(desk.locator(':focus')).waitFor();
  await desk.keyboard.press('ControlOrMeta+a');
  await desk.keyboard.type('Zitten');
  await desk.keyboard.press('Enter');
  await board.getByRole('group', { name: /Zitten/ }).waitFor();
  await expectFocusKept(desk, 'the board after naming');
  expect(await board.locator('[data-island] [data-card]').count()).toBe(3);

  // Dots, as many as there are; what is left is said.
  await answer(desk, 'Open: Stemmen', /ideeën zitten in geen groep/, 'Toch openen');
  await ready(desk, 'Sluit af: Stemmen').waitFor();
  await use(phone, phone.getByRole('button', { name: /Zitten/ }).first());
  await phone.getByText('Bien reçu', { exact: true }).waitFor();
  await goOn(desk, 'Sluit af: Stemmen', 'Onthul: Stemmen');
  await answer(desk, 'Onthul: Stemmen', 'Nu onthullen?', 'Onthullen');
  await phone.getByText(/personne a voté/).waitFor();
  await expectFocusKept(phone, 'a phone with the outcome');
  await goOn(desk, 'Open: Uitslag', 'Open: Terugblik');
  await goOn(desk, 'Open: Terugblik', 'Sluit af: Terugblik');

  // Looking back.
  await reach(phone, phone.getByRole('radio').first());
  await phone.keyboard.press('ArrowRight');
  await write(phone, phone.getByRole('textbox'), 'Agréable');
  await press(phone, 'Envoyer');
  await phone.getByText('Bien reçu, merci').waitFor();
  await expectFocusKept(phone, 'a phone that looked back');
  await goOn(desk, 'Sluit af: Terugblik', 'Onthul: Terugblik');
  await answer(desk, 'Onthul: Terugblik', 'Nu onthullen?', 'Onthullen');

  // The end, which asks first; what was said goes home and, for all to read, on the web.
  await answer(desk, 'Bijeenkomst beëindigen', 'De bijeenkomst beëindigen?', 'Beëindigen');
  await phone
    .getByRole('heading', { name: /^Merci/ })
    .first()
    .waitFor();
  await expectFocusKept(phone, 'a phone after the end');
  await ready(desk, 'Exporteren').and(desk.locator(':focus')).waitFor();
  // After the end it is offered twice.
  await use(desk, ready(desk, 'Exporteren').first());
  const coming = desk.waitForEvent('download');
  await use(desk, desk.getByRole('dialog').getByRole('button', { name: 'Excel (.xlsx)' }));
  expect((await coming).suggestedFilename()).toMatch(/\.xlsx$/);
  await desk.keyboard.press('Escape');
  await button(desk, 'Exporteren').and(desk.locator(':focus')).waitFor();
  await press(desk, 'Bijeenkomst');
  await use(desk, desk.getByRole('switch', { name: 'Resultaten publiceren' }), 'Space');
  await use(desk, button(desk, 'Openbaar maken'));
  const said = await heard(phone);
  for (const once of [
    'Nouvelle étape\u00a0: Idées',
    'Nouvelle étape\u00a0: Vote',
    'Encore 2 minutes',
    'Le temps est écoulé',
    'Le résultat est là.',
    'La réunion est terminée.',
  ])
    expect
      .soft(
        said.filter((words) => words === once),
        once,
      )
      .toHaveLength(1);
  expect.soft(said.join(' ')).toMatch(/Bien reçu/);
  expect.soft(said.join(' ')).toMatch(/Encore \d+ sur|Encore .* gommettes? à donner/);
  expect.soft(said.join(' ')).not.toMatch(/Bank nummer/);
  await use(phone, phone.getByRole('main').locator('a[href^="/results/"]'));
  await phone.waitForURL(/\/results\//);
  await phone.getByText('Zitten').first().waitFor();

  expect(hall.complaints).toEqual([]);
}, 90_000);
