import type { Page, Route, WebSocketRoute } from 'playwright-core';
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

/** One person with one phone: what they gave is theirs, arrives once, and is never lost on the way. */

const hall = shareHall();

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();

/** A meeting whose ideas stage is open, with these settings. */
async function gathering(config: object = {}) {
  const meeting = await prepareMeeting(hall, 'ideas');
  const seat = await takeSeat(meeting);
  const ideas = stageOf(seat, 'ideas');
  await seat.must(null, 'stage:configure', {
    stage: ideas,
    config: { prompt: { nl: 'Wat kan er beter?', fr: 'Que peut-on améliorer ?' }, ...config },
  });
  await seat.must(null, 'stage:open', { stage: ideas });
  return { meeting, seat, ideas };
}

/** A network that lets pages through, and sometimes not much else. */
class Firewall {
  readonly #sockets = new Set<WebSocketRoute>();
  #shut: 'nothing' | 'sockets' | 'everything' = 'nothing';

  async around(page: Page): Promise<void> {
    await page.routeWebSocket(/socket\.io/, async (socket) => {
      if (this.#shut !== 'nothing') return socket.close();
      this.#sockets.add(socket);
      socket.connectToServer();
    });
    const stop = (when: (shut: string) => boolean) => (route: Route) =>
      when(this.#shut) ? route.abort() : route.continue();
    await page.route(
      '**/socket.io/**',
      stop((shut) => shut !== 'nothing'),
    );
    await page.route(
      '**/api/**',
      stop((shut) => shut === 'everything'),
    );
  }

  async shut(what: 'sockets' | 'everything'): Promise<void> {
    this.#shut = what;
    await Promise.all([...this.#sockets].map((socket) => socket.close()));
    this.#sockets.clear();
  }

  open(): void {
    this.#shut = 'nothing';
  }
}

async function write(phone: Page, text: string): Promise<void> {
  await phone.getByRole('textbox').first().fill(text);
  await press(phone, /Verstuur|Envoyer/);
}

async function give(phone: Page, text: string): Promise<void> {
  await write(phone, text);
  await phone
    .getByText(/Ontvangen|Bien reçu/)
    .first()
    .waitFor();
}

const own = (phone: Page) => phone.getByRole('region', { name: /Uw ideeën|Vos idées/ });
const everyones = (phone: Page) =>
  phone.getByRole('region', { name: /Wat iedereen zei|Ce que tout le monde a dit/ });

/** What the facilitator's list does with one idea. */
async function moderate(page: Page, idea: string, action: string): Promise<void> {
  const row = page.getByRole('listitem').filter({ hasText: idea });
  await row.getByRole('button', { name: 'Wat wilt u met dit idee doen?' }).click();
  await page.getByRole('menuitem', { name: action, exact: true }).click();
}

const openIdeas = async (meeting: Meeting) => {
  const facilitator = await openConsole(meeting);
  await facilitator.getByRole('button', { name: /Noteer voor wie geen telefoon heeft/ }).waitFor();
  return facilitator;
};

describe('the same phone', () => {
  test('is the same person after a refresh, and after it forgot everything but its token', async () => {
    const { meeting, seat } = await gathering();
    const an = await joinMeeting(meeting);
    const luc = await joinMeeting(meeting, { device: 'small phone', lang: 'fr' });
    await give(luc, 'Des bancs à l’ombre');
    await give(an, 'Meer bomen\nen struiken');
    await own(an).getByText('Meer bomen').waitFor();
    await an.reload();
    await own(an).getByText('Meer bomen').waitFor();
    expect(await own(an).getByText('Des bancs').count()).toBe(0);

    await an.evaluate(async () => {
      const all = await indexedDB.databases();
      await Promise.all(
        all.map(
          ({ name }) =>
            new Promise((resolve) => {
              const gone = indexedDB.deleteDatabase(name ?? '');
              gone.onsuccess = gone.onerror = gone.onblocked = resolve;
            }),
        ),
      );
      sessionStorage.clear();
    });
    await an.reload();
    await own(an).getByText('Meer bomen').waitFor();
    await give(an, 'Een kiosk met muziek');
    await soon(() => own(an).getByRole('listitem').count()).toBe(2);
    // By the code again: straight back to where one was.
    await an.goto(`${hall.base}/j/${meeting.code}`);
    await an.waitForURL(/\/p\//);
    await own(an).getByText('Meer bomen').waitFor();
    await expectAccessible(an, 'phone ideas');
    expect(seat.presence.joined).toBe(2);

    await an.getByRole('combobox', { name: 'Taal', exact: true }).selectOption('fr');
    await an.getByRole('heading', { name: 'Que peut-on améliorer ?' }).waitFor();
    await an.reload();
    await an.getByRole('heading', { name: 'Que peut-on améliorer ?' }).waitFor();
    expect(await an.evaluate(() => document.documentElement.lang)).toBe('fr');
    const writtenIn = an.getByRole('combobox', { name: 'La langue dans laquelle vous écrivez' });
    expect(await writtenIn.inputValue()).toBe('fr');
    await writtenIn.selectOption('nl');
    await give(an, 'Minder asfalt');
    expect(await own(an).getByText('Minder asfalt').getAttribute('lang')).toBe('nl');
    // It was chosen for that idea.
    expect(await writtenIn.inputValue()).toBe('fr');
    await expectAccessible(an, 'phone ideas (fr)');
    await expectAccessible(luc, 'phone ideas (fr, 320 px)');
    expect(await luc.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(hall.complaints).toEqual([]);
  });

  test('sends what was written without a network once it is back, also after a refresh', async () => {
    const { meeting, seat, ideas } = await gathering();
    const wall = new Firewall();
    const an = await joinMeeting(meeting, { before: (page) => wall.around(page) });
    const screen = await openScreen(meeting);
    await an.getByRole('textbox').waitFor();
    await wall.shut('everything');
    await write(an, 'Onderweg geschreven');
    await write(an, 'En nog een tweede');
    await an.getByText('2 nog niet verstuurd').waitFor();
    await expectAccessible(an, 'phone without network');
    await an.reload();
    await an.getByText('2 nog niet verstuurd').waitFor();
    expect(seat.under(`stage/${ideas}`, 'idea/').size).toBe(0);
    wall.open();
    await screen.getByText('Onderweg geschreven').waitFor();
    await screen.getByText('En nog een tweede').waitFor();
    await soon(() => own(an).getByRole('listitem').count()).toBe(2);
    await an.reload();
    await soon(() => own(an).getByRole('listitem').count()).toBe(2);
    expect(seat.under(`stage/${ideas}`, 'idea/').size).toBe(2);
    expect(hall.complaints).toEqual([]);
  });

  test('goes by POST where sockets are blocked, and is honest until then', async () => {
    const { meeting } = await gathering();
    const wall = new Firewall();
    const an = await joinMeeting(meeting, { before: (page) => wall.around(page) });
    const screen = await openScreen(meeting);
    await an.getByRole('textbox').waitFor();
    await wall.shut('sockets');
    await an.getByText('Geen verbinding').waitFor();
    await write(an, 'Door de muur heen');
    await an.getByText('1 nog niet verstuurd').waitFor();
    await screen.getByText('Door de muur heen').waitFor();
    await an.getByText('1 nog niet verstuurd').waitFor({ state: 'hidden' });
    await an.getByText(/Ontvangen/).waitFor();
    wall.open();
    await own(an).getByText('Door de muur heen').waitFor();
    expect(hall.complaints).toEqual([]);
  });

  test('keeps to itself what came too late', async () => {
    const { meeting, seat, ideas } = await gathering();
    const an = await joinMeeting(meeting);
    const luc = await joinMeeting(meeting, { lang: 'fr' });
    await luc.getByRole('textbox').waitFor();
    await an.getByRole('textbox').waitFor();
    await an.context().setOffline(true);
    await an.getByText('Geen verbinding').waitFor();
    await write(an, 'Net te laat');
    await an.getByText(/1 nog niet verstuurd/).waitFor();
    expect(await an.getByText(/Wordt verstuurd/).count()).toBe(0);
    await luc.getByRole('textbox').first().fill('Pas encore envoyé');
    await seat.must(null, 'stage:close', { stage: ideas });
    await luc.getByText('Pas encore envoyé').waitFor();
    await expectAccessible(luc, 'not sent in time (fr)');
    await an.context().setOffline(false);
    await an.getByText('Deze stap is net afgesloten.').waitFor();
    await an.getByText('Net te laat').first().waitFor();
    await expectAccessible(an, 'too late');
    await an.reload();
    await an.getByText('Net te laat').first().waitFor();
    expect(seat.under(`stage/${ideas}`, 'idea/').size).toBe(0);
    expect(hall.complaints).toEqual([]);
  });
});

describe('an idea', () => {
  test('is changed and withdrawn by whoever wrote it', async () => {
    const { meeting } = await gathering();
    const an = await joinMeeting(meeting);
    const luc = await joinMeeting(meeting, { lang: 'fr' });
    const screen = await openScreen(meeting);
    await give(an, 'Meer boomen');
    await luc.getByText('Meer boomen').waitFor();
    await press(an, 'Aanpassen of intrekken');
    await an.getByRole('menuitem', { name: 'Aanpassen' }).click();
    const editor = an.getByRole('dialog');
    await editor.getByRole('textbox').fill('Meer bomen');
    await expectAccessible(an, 'editing an idea');
    await editor.getByRole('button', { name: 'Bewaar' }).click();
    for (const page of [luc, screen]) await page.getByText('Meer bomen', { exact: true }).first().waitFor();
    expect(await screen.getByText('Meer boomen').count()).toBe(0);

    await press(an, 'Aanpassen of intrekken');
    await an.getByRole('menuitem', { name: 'Intrekken' }).click();
    await expectAccessible(an, 'asks before withdrawing');
    await an.getByRole('dialog').getByRole('button', { name: 'Intrekken' }).click();
    for (const page of [an, luc, screen])
      await page.getByText('Meer bomen', { exact: true }).first().waitFor({ state: 'hidden' });
    expect(hall.complaints).toEqual([]);
  });

  test('stays hidden from all until the reveal, its writer excepted', async () => {
    const { meeting } = await gathering({ show: 'at-reveal' });
    const an = await joinMeeting(meeting);
    const luc = await joinMeeting(meeting, { lang: 'fr' });
    const screen = await openScreen(meeting);
    const facilitator = await openIdeas(meeting);
    await give(an, 'Eerst zelf nadenken');
    await own(an).getByText('nog voor niemand zichtbaar').waitFor();
    await luc.getByText('1 idée, visible tout à l’heure').waitFor();
    await facilitator.getByText('1 idee is nog verborgen').waitFor();
    for (const page of [luc, screen, facilitator])
      expect(await page.locator('body').innerText()).not.toContain('Eerst zelf nadenken');
    await expectAccessible(luc, 'hidden ideas (fr)');
    await expectAccessible(screen, 'hidden ideas on the screen');
    await expectAccessible(facilitator, 'hidden ideas on the console');
    await press(facilitator, 'Sluit af: Ideeën');
    await press(facilitator, 'Onthul: Ideeën');
    await facilitator.getByRole('dialog').getByRole('button', { name: 'Onthullen' }).click();
    for (const page of [luc, screen, facilitator])
      await page.getByText('Eerst zelf nadenken').first().waitFor();
    expect(hall.complaints).toEqual([]);
  });

  test('waits for its release, and waits again when it was changed', async () => {
    const { meeting } = await gathering({ release: true });
    const an = await joinMeeting(meeting);
    const luc = await joinMeeting(meeting, { lang: 'fr' });
    const screen = await openScreen(meeting);
    const facilitator = await openIdeas(meeting);
    await give(an, 'Wacht op een knikje');
    await own(an).getByText('wacht op de begeleider').waitFor();
    await facilitator.getByText('Wacht op een knikje').waitFor();
    expect(await luc.getByText('Wacht op een knikje').count()).toBe(0);
    await expectAccessible(facilitator, 'waiting ideas');
    await press(facilitator, 'Vrijgeven');
    for (const page of [luc, screen]) await page.getByText('Wacht op een knikje').first().waitFor();

    await press(an, 'Aanpassen of intrekken');
    await an.getByRole('menuitem', { name: 'Aanpassen' }).click();
    await an.getByRole('dialog').getByRole('textbox').fill('Iets heel anders');
    await an.getByRole('dialog').getByRole('button', { name: 'Bewaar' }).click();
    await own(an).getByText('wacht op de begeleider').waitFor();
    await screen.getByText('Wacht op een knikje').waitFor({ state: 'hidden' });
    for (const page of [luc, screen]) expect(await page.getByText('Iets heel anders').count()).toBe(0);
    await press(facilitator, 'Vrijgeven');
    for (const page of [luc, screen]) await page.getByText('Iets heel anders').first().waitFor();
    expect(hall.complaints).toEqual([]);
  });

  test('is hidden, corrected, translated and redacted by the facilitator; phones and screen follow', async () => {
    const { meeting, seat, ideas } = await gathering();
    const an = await joinMeeting(meeting);
    const luc = await joinMeeting(meeting, { lang: 'fr' });
    const screen = await openScreen(meeting);
    const facilitator = await openIdeas(meeting);
    await give(an, 'Meer boomen op het pleyn');
    await luc.getByText('Meer boomen op het pleyn').waitFor();

    await moderate(facilitator, 'Meer boomen', 'Verbergen');
    await own(an).getByText('verborgen door de begeleider').waitFor();
    for (const page of [luc, screen])
      await page.getByText('Meer boomen op het pleyn').first().waitFor({ state: 'hidden' });
    await moderate(facilitator, 'Meer boomen', 'Weer tonen');
    await screen.getByText('Meer boomen op het pleyn').waitFor();

    await moderate(facilitator, 'Meer boomen', 'Verbeteren');
    const editor = facilitator.getByRole('dialog');
    await editor.getByRole('textbox').fill('Meer bomen op het plein');
    await expectAccessible(facilitator, 'correcting');
    await editor.getByRole('button', { name: 'Bewaren' }).click();
    for (const page of [luc, screen]) await page.getByText('Meer bomen op het plein').first().waitFor();
    await own(an).getByText('verbeterd door de begeleider').waitFor();

    await moderate(facilitator, 'Meer bomen', 'Vertalen: Frans');
    await editor.getByRole('textbox').fill('Plus d’arbres sur la place');
    await editor.getByRole('button', { name: 'Bewaren' }).click();
    await everyones(luc).getByText('Plus d’arbres sur la place').waitFor();
    await everyones(an).getByText('Meer bomen op het plein').waitFor();
    await expectAccessible(luc, 'a translated idea (fr)');

    await press(facilitator, /Noteer voor wie geen telefoon heeft/);
    await facilitator
      .getByRole('textbox', { name: /Idee van iemand in de zaal/ })
      .fill('Van iemand zonder telefoon');
    await facilitator.keyboard.press('Enter');
    await everyones(an).getByText('Van iemand zonder telefoon').waitFor();
    await everyones(an).getByText('genoteerd door de begeleider').waitFor();
    await expectAccessible(facilitator, 'noting an idea');

    await moderate(facilitator, 'Meer bomen', 'Tekst weghalen');
    await expectAccessible(facilitator, 'asks before redacting');
    await editor.getByRole('button', { name: 'Tekst weghalen' }).click();
    for (const page of [an, luc, screen, facilitator]) {
      await soon(() => page.locator('body').innerText()).not.toContain('Meer bomen op het plein');
      await soon(() => page.locator('body').innerText()).not.toContain('Plus d’arbres sur la place');
    }
    await own(an).getByText('De tekst van dit idee is weggehaald.').waitFor();
    expect(JSON.stringify(seat.all(`stage/${ideas}`))).not.toContain('bomen');
    await expectAccessible(an, 'a redacted idea');
    expect(hall.complaints).toEqual([]);
  });
});
