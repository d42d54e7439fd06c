import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { picture, shareHall } from './hall.ts';
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

/** What an organiser does before the evening: a list, settings, links, paper, a rehearsal that is wiped again. */

const hall = shareHall();

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const selectStage = (page: Page, title: string) =>
  page.getByRole('navigation', { name: 'Agenda' }).getByText(title, { exact: true }).click();

const asOrganiser = (meeting: Meeting) => openConsole(meeting, { token: meeting.organiser });

/** Opens the settings of the vote, with a list of one's own as its source. */
async function openList(page: Page): Promise<void> {
  await selectStage(page, 'Stemmen');
  await page.getByText('Een eigen lijst', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Eén per regel' }).waitFor();
}

const lines = (page: Page) => page.getByRole('textbox', { name: 'Eén per regel' });

interface FileOf {
  readonly name: string;
  readonly content: string | Uint8Array;
}

async function importFile(page: Page, { name, content }: FileOf): Promise<void> {
  const buffer = Buffer.from(content);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

async function useTable(page: Page, rows: number): Promise<void> {
  const sheet = page.getByRole('dialog', { name: 'Bestand importeren' });
  await sheet.getByRole('button', { name: new RegExp(`^Deze ${rows} regels? gebruiken$`) }).click();
  await sheet.waitFor({ state: 'hidden' });
}

test('a list of one’s own, typed, pasted and from files, is what people vote on', async () => {
  const meeting = await prepareMeeting(hall, 'list-vote');
  const page = await openConsole(meeting);
  const colleague = await openConsole(meeting);
  await openList(page);
  await selectStage(colleague, 'Stemmen');

  await lines(page).fill('Bibliotheek\n\n  Zwembad  ');
  await press(page, 'Deze lijst gebruiken');
  await soon(() => lines(colleague).inputValue()).toBe('Bibliotheek\nZwembad');
  await lines(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText('\nEen plein zonder auto’s\r\n=1+1');
  await page.getByText('4 items').waitFor();
  // Whoever goes to another step first keeps what they typed.
  await selectStage(page, 'Welkom');
  await soon(() => lines(colleague).inputValue()).toBe('Bibliotheek\nZwembad\nEen plein zonder auto’s\n=1+1');
  await openList(page);
  await expectAccessible(page, 'list');

  const sheet = page.getByRole('dialog', { name: 'Bestand importeren' });
  await importFile(page, {
    name: 'voorstellen.csv',
    content: 'nr;voorstel\r\n1;"Banken; ook in de ""kleine"" straat"\r\n2;Een fontein aan het café\r\n',
  });
  await sheet.getByText('Banken; ook in de "kleine" straat').waitFor();
  await expectAccessible(page, 'import');
  await useTable(page, 2);
  await soon(() => lines(colleague).inputValue()).toBe(
    'Banken; ook in de "kleine" straat\nEen fontein aan het café',
  );

  await importFile(page, {
    name: 'voorstellen.tsv',
    content: 'voorstel\tprijs\nBomen, veel bomen\t10\nEen kiosk\t200\n',
  });
  await sheet.getByText('Bomen, veel bomen').waitFor();
  await useTable(page, 2);
  await soon(() => lines(colleague).inputValue()).toBe('Bomen, veel bomen\nEen kiosk');

  const workbook = await writeXlsxFile(
    [
      ...[
        ['Voorstel', 'Dienst', 'Frans'],
        ['Een speeltuin voor alle leeftijden', 'Groen', ''],
        ['Trager verkeer rond de school', 'Mobiliteit', 'Un trafic plus lent près de l’école'],
        ['Licht op het fietspad', 'Wegen', 'De la lumière sur la piste cyclable'],
      ].map((row) => row.map((value) => ({ value }))),
    ],
    {},
  ).toBuffer();
  await importFile(page, { name: 'voorstellen.xlsx', content: new Uint8Array(workbook) });
  await sheet.getByText('Een speeltuin voor alle leeftijden').waitFor();
  const chosen = (lang: string) =>
    sheet
      .getByRole('combobox', { name: `Kolom: ${lang}` })
      .locator('option:checked')
      .innerText();
  expect([await chosen('Nederlands'), await chosen('Français')]).toEqual(['Voorstel', 'Frans']);
  await expectAccessible(page, 'import in two languages');
  await useTable(page, 3);
  await soon(() => lines(colleague).inputValue()).toContain('Licht op het fietspad');
  await page.getByText('Français: nog 1').waitFor();
  await page.getByRole('textbox', { name: 'Regel 1 (Français)' }).fill('Une plaine de jeux pour tous');
  await page.getByText('Elke regel staat er in elke taal.').waitFor();
  await expectAccessible(page, 'translations of a list');

  const an = await joinMeeting(meeting);
  const luc = await joinMeeting(meeting, { lang: 'fr' });
  const seat = await takeSeat(meeting);
  await seat.must(null, 'stage:open', { stage: stageOf(seat, 'dot-vote') });
  await luc.getByRole('button', { name: 'Une plaine de jeux pour tous' }).waitFor();
  await an.getByRole('button', { name: /Trager verkeer/ }).click();
  await an.getByText('Ontvangen').waitFor();
  await expectAccessible(an, 'phone list vote');
  expect(hall.complaints).toEqual([]);
});

test('a file that cannot be used gets its sentence, and the list stays', async () => {
  const meeting = await prepareMeeting(hall, 'list-vote');
  const page = await openConsole(meeting);
  await openList(page);
  await lines(page).fill('Wat er al stond');
  await press(page, 'Deze lijst gebruiken');
  const seat = await takeSeat(meeting);
  const entry = () => JSON.stringify(seat.entry('backstage', `entry/${stageOf(seat, 'dot-vote')}`));
  await soon(entry).toContain('Wat er al stond');
  const before = entry();

  const files: readonly (readonly [FileOf, string])[] = [
    [{ name: 'groot.csv', content: 'a\n'.repeat(3_000_000) }, 'groter dan 5 MB'],
    [{ name: 'stuk.xlsx', content: 'PK\u0003\u0004 geen echt werkblad' }, 'kan niet gelezen worden'],
    [{ name: 'foto.csv', content: new Uint8Array([0x89, 0x50, 0, 0, 1, 2, 3]) }, 'kan niet gelezen worden'],
    [{ name: 'zin.csv', content: 'een\n"nooit gesloten\ntwee' }, 'kan niet gelezen worden'],
    [{ name: 'oud.xls', content: 'x' }, 'Alleen CSV, TSV en Excel'],
    [{ name: 'leeg.csv', content: '\n \n' }, 'geen regels'],
    [{ name: 'kapot.csv', content: 'caf\ufffd\nplein' }, 'onleesbare tekens'],
  ];
  for (const [file, sentence] of files) {
    await importFile(page, file);
    await page.getByText(sentence).waitFor();
    expect(await lines(page).inputValue()).toBe('Wat er al stond');
  }
  await expectAccessible(page, 'import refused');

  // Excel in Belgium writes accents in its own way: read as a guess, which is said.
  await importFile(page, {
    name: 'accenten.csv',
    content: Buffer.from('Café\nSchoon één plein\n', 'latin1'),
  });
  const sheet = page.getByRole('dialog', { name: 'Bestand importeren' });
  await sheet.getByText('Kijk de accenten hieronder na').waitFor();
  await sheet.getByText('Schoon één plein').waitFor();
  await sheet.getByRole('button', { name: 'Sluiten' }).click();

  // In the words of whoever reads.
  await page.getByRole('combobox', { name: 'Taal', exact: true }).selectOption('fr');
  await importFile(page, { name: 'vieux.xls', content: 'x' });
  await page
    .getByText(/Seuls? .*CSV|CSV, TSV/)
    .first()
    .waitFor();
  await expectAccessible(page, 'console settings (fr)');
  expect(entry()).toBe(before);
  expect(hall.complaints).toEqual([]);
});

test('names, two people on one phone, and a full hall', async () => {
  const meeting = await prepareMeeting(hall, 'list-vote');
  const page = await asOrganiser(meeting);
  await openList(page);
  await lines(page).fill('Bibliotheek\nZwembad');
  await press(page, 'Deze lijst gebruiken');
  await press(page, 'Bijeenkomst');
  const settings = page.getByRole('dialog', { name: 'Bijeenkomst' });
  await expectAccessible(page, 'session settings');
  await settings.getByRole('combobox', { name: 'Namen' }).selectOption('required');
  await settings.getByRole('switch', { name: 'Twee mensen mogen een toestel delen' }).click();
  await settings.getByRole('spinbutton', { name: 'Hoogstens zoveel deelnemers' }).fill('3');
  await settings.getByRole('textbox', { name: 'Wie organiseert dit (Français)' }).fill('Ville de Gand');
  await press(page, 'Klaar');
  const seat = await takeSeat(meeting);
  await soon(() => JSON.stringify(seat.entry('backstage', 'info'))).toMatch(/"required".*|"capacity":3/);
  await soon(() => seat.entry<{ capacity: number }>('backstage', 'info')?.capacity).toBe(3);

  const phone = await hall.person('phone', 'nl-BE');
  await phone.goto(`${hall.base}/j/${meeting.code}`);
  await press(phone, 'Doe mee');
  await phone.getByText('Vul uw naam in.').waitFor();
  await expectAccessible(phone, 'name needed');
  await phone.getByRole('textbox', { name: 'Uw naam' }).fill('An');
  await press(phone, 'Doe mee');
  await phone.waitForURL(/\/p\//);
  await phone.getByRole('link', { name: 'Nog iemand' }).click();
  await phone.getByRole('textbox', { name: 'Uw naam' }).fill('Bart');
  await press(phone, 'Doe mee');
  await phone.getByRole('radio', { name: 'Bart', checked: true }).waitFor({ state: 'attached' });

  await seat.must(null, 'stage:open', { stage: stageOf(seat, 'dot-vote') });
  const option = (name: RegExp, pressed: boolean) => phone.getByRole('button', { name, pressed });
  await option(/Zwembad/, false).click();
  await phone.getByText('Ontvangen').waitFor();
  await phone.getByText('An', { exact: true }).click();
  await option(/Zwembad/, false).waitFor();
  await option(/Bibliotheek/, false).click();
  await phone.getByText('Ontvangen').waitFor();
  await expectAccessible(phone, 'shared phone');
  await phone.getByText('Bart', { exact: true }).click();
  await option(/Zwembad/, true).waitFor();
  await option(/Bibliotheek/, false).waitFor();
  await soon(() => seat.presence.joined).toBe(2);
  await press(page, 'Wie is er?');
  const names = page.getByRole('dialog', { name: 'Wie is er?' });
  await names.getByText('Bart', { exact: true }).waitFor();
  expect(await names.getByRole('listitem').allTextContents()).toEqual(['An', 'Bart']);
  await expectAccessible(page, 'names');
  await picture(page, 'names');
  await page.keyboard.press('Escape');
  await soon(() => seat.entry(`stage/${stageOf(seat, 'dot-vote')}`, 'turnout')).toBe(2);

  for (const [name, locale, organiser, outcome] of [
    ['Karim', 'nl-BE', 'Georganiseerd door Stad Brussel', null],
    ['Louise', 'fr-BE', 'Organisée par Ville de Gand', /complète/],
  ] as const) {
    const other = await hall.person('phone', locale);
    await other.goto(`${hall.base}/j/${meeting.code}`);
    await other.getByText(organiser).waitFor();
    await other.getByRole('textbox').fill(name);
    await other.getByRole('button', { name: /Doe mee|Participer/ }).click();
    if (outcome) await other.getByText(outcome).waitFor();
    else await other.waitForURL(/\/p\//);
  }
  expect(hall.complaints).toEqual([]);
});

test('a rehearsal is wiped, a session duplicated, and one deleted for good', async () => {
  const meeting = await prepareMeeting(hall, 'ideas');
  const page = await asOrganiser(meeting);
  const an = await joinMeeting(meeting);
  const luc = await joinMeeting(meeting, { lang: 'fr' });
  const screen = await openScreen(meeting);
  const seat = await takeSeat(meeting);
  await seat.must(null, 'stage:open', { stage: stageOf(seat, 'ideas') });
  await an.getByRole('textbox').first().fill('Dit was maar om te proberen');
  await press(an, /Verstuur/);
  await screen.getByText('Dit was maar om te proberen').waitFor();

  // A copy has the agenda, and nothing that was said.
  await press(page, 'Bijeenkomst');
  await press(page, 'Deze bijeenkomst dupliceren');
  await page.waitForURL((url) => /\/console\//.test(url.pathname) && !url.pathname.includes(meeting.session));
  const rail = page.getByRole('navigation', { name: 'Agenda' });
  await soon(() => rail.locator('.title').allInnerTexts()).toEqual([
    'Welkom',
    'Ideeën',
    'Stemmen',
    'Uitslag',
  ]);
  await press(page, 'Open: Welkom');
  await press(page, 'Open: Ideeën');
  await page.getByText('Nog geen ideeën.').waitFor();
  expect(await an.getByText('Dit was maar om te proberen').first().isVisible()).toBe(true);

  // Emptied only after a yes; whoever took part is asked in again.
  await page.goto(`${hall.base}/console/${meeting.session}`);
  await press(page, 'Bijeenkomst');
  await press(page, 'Proefgegevens wissen');
  const question = page.getByRole('dialog', { name: 'Alle proefgegevens wissen?' });
  await expectAccessible(page, 'asks before emptying');
  await question.getByRole('button', { name: 'Annuleren' }).click();
  expect(await an.getByText('Dit was maar om te proberen').first().isVisible()).toBe(true);
  await press(page, 'Proefgegevens wissen');
  await question.getByRole('button', { name: 'Wissen' }).click();
  await page.getByText('Alle proefgegevens zijn weg.').waitFor();
  await screen.getByText('Dit was maar om te proberen').waitFor({ state: 'hidden' });
  await an.getByText('De oefening is voorbij').waitFor();
  expect(await an.getByText('Geen verbinding').count()).toBe(0);
  await expectAccessible(an, 'sent to join again');
  await luc.getByText('La répétition est terminée').waitFor();
  await press(an, 'Opnieuw meedoen');
  await press(an, 'Doe mee');
  await an.waitForURL(/\/p\//);
  await an.getByText('U doet mee!').waitFor();

  await press(page, 'Bijeenkomst');
  await press(page, 'Deze bijeenkomst wissen');
  await page
    .getByRole('dialog', { name: 'Deze bijeenkomst wissen?' })
    .getByRole('button', { name: 'Voorgoed wissen' })
    .click();
  await page.waitForURL(`${hall.base}/`);
  await an.getByText('Deze bijeenkomst is gewist').waitFor();
  await screen.getByText('Deze bijeenkomst is gewist').waitFor();
  await expectAccessible(an, 'deleted session');
  await expectAccessible(screen, 'deleted session on the screen');
  await an.goto(`${hall.base}/j/${meeting.code}`);
  await an.getByText(`De code ${meeting.code} klopt niet`).waitFor();
  await expectAccessible(an, 'unknown code');
  await luc.goto(`${hall.base}/results/${meeting.session}`);
  await luc.getByRole('heading', { level: 2 }).waitFor();
  await expectAccessible(luc, 'no results (fr)');
  expect(hall.complaints).toEqual([]);
});

/** How many sheets of A4 a page is on paper. */
async function sheets(page: Page): Promise<number> {
  await page.emulateMedia({ media: 'print' });
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('a poster and a recovery sheet, each on one sheet of paper', async () => {
  const meeting = await prepareMeeting(hall, 'ideas', {
    title: {
      nl: 'Wat doen we met het plein, de straten errond en de school die binnenkort verhuist?',
      fr: 'Que faire de la place, des rues autour et de l’école qui déménage bientôt ?',
    },
  });
  const page = await asOrganiser(meeting);
  await press(page, 'Links en code');
  const opening = page.context().waitForEvent('page');
  await page.getByRole('link', { name: 'Affiche', exact: true }).click();
  const poster = await opening;
  await poster.getByText('Participez', { exact: false }).first().waitFor();
  await expectAccessible(poster, 'poster');
  expect(await sheets(poster)).toBe(1);
  expect(await poster.getByRole('button', { name: 'Afdrukken' }).isVisible()).toBe(false);
  const printed = await poster.locator('article').innerText();
  for (const words of [
    'Wat doen we met het plein',
    'Que faire de la place',
    'Stad Brussel',
    'Ville de Bruxelles',
    'kring.test',
  ])
    expect(printed).toContain(words);
  expect(printed.replace(/[\s,]/g, '')).toContain(meeting.code);
  expect(await poster.getByRole('img', { name: /^QR-code naar/ }).isVisible()).toBe(true);

  const next = page.context().waitForEvent('page');
  await page.getByRole('link', { name: 'Herstelblad' }).click();
  const sheet = await next;
  await sheet.getByText('Bewaar het als een sleutel').waitFor();
  await expectAccessible(sheet, 'recovery sheet');
  expect(await sheets(sheet)).toBe(1);
  const url = await sheet.locator('.url').innerText();
  expect(url).toContain(meeting.organiser);

  // The laptop is gone; the sheet opens the console on another.
  const other = await hall.person('laptop', 'nl-BE');
  await other.goto(`${hall.base}${new URL(url).pathname}${new URL(url).hash}`);
  await other.getByRole('button', { name: 'Open: Welkom' }).waitFor();
  expect(other.url()).not.toContain('#');

  // Nobody prints a way in without having one.
  const stranger = await hall.person('phone', 'fr-BE');
  for (const place of ['recovery', 'poster', 'console', 'screen']) {
    await stranger.goto(`${hall.base}/${place}/${meeting.session}`);
    await stranger.getByRole('heading').first().waitFor();
    expect(await stranger.content()).not.toContain(meeting.organiser);
    await expectAccessible(stranger, `${place} without a link (fr)`);
  }
  expect(hall.complaints).toEqual([]);
});

test('a link is renamed, then withdrawn, and opens no more', async () => {
  const meeting = await prepareMeeting(hall, 'ideas');
  const page = await asOrganiser(meeting);
  await press(page, 'Links en code');
  const sheet = page.getByRole('dialog', { name: 'Links en code' });
  await sheet.getByRole('textbox', { name: 'Naam' }).fill('Karim');
  await sheet.getByRole('button', { name: 'Link maken', exact: true }).click();
  await sheet.getByText('De link voor Karim').waitFor();
  const link = new URL(await sheet.getByRole('textbox', { name: 'Medebegeleiders' }).inputValue());
  const colleague = await hall.person('laptop', 'fr-BE');
  await colleague.goto(`${hall.base}${link.pathname}${link.hash}`);
  await colleague.getByRole('navigation').waitFor();

  await sheet.getByRole('button', { name: 'Meer over “Karim”' }).click();
  await page.getByRole('menuitem', { name: 'Hernoemen' }).click();
  await sheet.getByRole('textbox', { name: 'Naam' }).first().fill('Karim en Sofie');
  await sheet.getByRole('button', { name: 'Bewaren' }).click();
  await sheet.getByText('Karim en Sofie', { exact: true }).waitFor();

  await sheet.getByRole('button', { name: 'Meer over “Karim en Sofie”' }).click();
  await page.getByRole('menuitem', { name: 'Intrekken' }).click();
  const question = page.getByRole('dialog', { name: 'De link van Karim en Sofie intrekken?' });
  await expectAccessible(page, 'asks before withdrawing');
  await question.getByRole('button', { name: 'Intrekken' }).click();
  await sheet.getByText('Karim en Sofie', { exact: true }).waitFor({ state: 'hidden' });

  await colleague.getByText('Ce lien n’est plus valable.').waitFor();
  await expectAccessible(colleague, 'withdrawn link (fr)');

  const again = await hall.person('laptop', 'nl-BE');
  await again.goto(`${hall.base}${link.pathname}${link.hash}`);
  await again.getByText('Deze link is niet meer geldig.').waitFor();
  expect(hall.complaints).toEqual([]);
});
