import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { picture, shareHall } from './hall.ts';
import { expectAccessible } from './looks.ts';
import { joinMeeting, openConsole, openScreen, prepareMeeting, soon, stageOf, takeSeat } from './meeting.ts';

/** How a session ends: thanks, results for whoever may read them, and files to take home. */

const hall = shareHall();

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();

/** A meeting in which two people voted on three proposals, as far as the reveal. */
async function revealedMeeting() {
  const meeting = await prepareMeeting(hall, 'list-vote');
  const seat = await takeSeat(meeting);
  const vote = stageOf(seat, 'dot-vote');
  const items = ['Meer bomen op het plein', 'Een kiosk met muziek', 'Trager verkeer'].map((text, index) => ({
    id: `voorstel-${index}`,
    kind: 'list',
    text: { nl: text, ...(index === 0 ? { fr: 'Plus d’arbres sur la place' } : {}) },
    lang: 'nl',
    number: null,
    column: '',
    redacted: false,
    figures: {},
    lineage: [],
    members: [],
  }));
  await seat.must(null, 'stage:configure', { stage: vote, source: { from: 'list', items } });
  const an = await joinMeeting(meeting);
  const luc = await joinMeeting(meeting, { device: 'small phone', lang: 'fr' });
  await seat.must(null, 'stage:open', { stage: vote });
  await an.getByRole('button', { name: /Meer bomen/ }).click();
  await an.getByText('Ontvangen').waitFor();
  await luc.getByRole('button', { name: /Plus d’arbres/ }).click();
  await luc.getByText(/Bien reçu/).waitFor();
  await seat.must(null, 'stage:close', { stage: vote });
  await seat.must(null, 'stage:reveal', { stage: vote });
  return { meeting, seat, vote, an, luc };
}

test('the end asks first, thanks everyone, and results are public for as long as the organiser wants', async () => {
  const { meeting, an, luc } = await revealedMeeting();
  const facilitator = await openConsole(meeting, { token: meeting.organiser });
  const screen = await openScreen(meeting);
  await press(facilitator, 'Open: Uitslag');
  await screen.getByText('Meer bomen op het plein').first().waitFor();

  await press(facilitator, 'Bijeenkomst beëindigen');
  const question = facilitator.getByRole('dialog', { name: 'De bijeenkomst beëindigen?' });
  await expectAccessible(facilitator, 'asks before the end');
  await question.getByRole('button', { name: 'Annuleren' }).click();
  expect(await screen.getByText('Doe mee op', { exact: true }).isVisible()).toBe(true);
  await press(facilitator, 'Bijeenkomst beëindigen');
  await question.getByRole('button', { name: 'Beëindigen' }).click();

  await an.getByText('Bedankt om mee te doen').waitFor();
  await an.getByText('De resultaten zijn (nog) niet openbaar.').waitFor();
  await luc.getByRole('heading', { name: /^Merci/ }).waitFor();
  await expectAccessible(an, 'thanks');
  await expectAccessible(luc, 'thanks (fr, 320 px)');
  const footer = screen.getByRole('contentinfo');
  await footer.getByText('De bijeenkomst is afgelopen.').waitFor();
  await screen.getByRole('main').getByText('Bedankt!').waitFor();
  expect(await screen.getByText('Meer bomen op het plein').count()).toBe(0);
  expect(await footer.innerText()).not.toMatch(/deur|met de code/);
  await expectAccessible(screen, 'screen after the end');
  await expectAccessible(facilitator, 'console after the end');
  await picture(facilitator, 'console-after-the-end');

  // The code admits nobody any more, and says so kindly.
  const stranger = await hall.person('phone', 'fr-BE');
  await stranger.goto(`${hall.base}/j/${meeting.code}`);
  await stranger.getByText(/terminée/).waitFor();
  expect(await stranger.getByRole('button', { name: 'Participer' }).count()).toBe(0);
  await expectAccessible(stranger, 'ended code (fr)');
  await stranger.goto(`${hall.base}/results/${meeting.session}`);
  await stranger.getByText(/pas de résultats publics|Aucun résultat public/i).waitFor();

  await press(facilitator, 'Bijeenkomst');
  await facilitator.getByRole('switch', { name: 'Resultaten publiceren' }).click();
  // Asked first, with the address; until the answer nothing is public.
  await facilitator.getByText(`/results/${meeting.session}`).waitFor();
  await stranger.reload();
  await stranger.getByText(/pas de résultats publics|Aucun résultat public/i).waitFor();
  await expectAccessible(facilitator, 'whether to publish');
  await press(facilitator, 'Openbaar maken');
  await an.getByRole('link', { name: 'Bekijk de resultaten' }).waitFor();
  await footer.getByText('De resultaten staan op').waitFor();
  await expectAccessible(screen, 'screen with results to read');
  await expectAccessible(facilitator, 'results are public');
  await an.getByRole('link', { name: 'Bekijk de resultaten' }).click();
  await an.getByRole('heading', { name: 'Het plein van morgen' }).waitFor();
  await an.getByText('Meer bomen op het plein').first().waitFor();
  await expectAccessible(an, 'results');
  // The poster's QR code, months later, in the dark, in French.
  const reader = await hall.person('small phone', 'fr-BE', { colorScheme: 'dark' });
  await reader.goto(`${hall.base}/j/${meeting.code}`);
  await reader.waitForURL(`**/results/${meeting.session}`);
  await reader.getByText('Plus d’arbres sur la place').first().waitFor();
  await expectAccessible(reader, 'results (fr, dark, 320 px)');
  expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const laptop = await hall.person('laptop', 'nl-BE');
  await laptop.goto(`${hall.base}/results/${meeting.session}`);
  await laptop.getByText('Meer bomen op het plein').first().waitFor();
  await expectAccessible(laptop, 'results on a laptop');

  await facilitator.getByRole('switch', { name: 'De resultaten zijn openbaar' }).click();
  await footer.getByText('De bijeenkomst is afgelopen.').waitFor();
  await laptop.reload();
  await laptop.getByText('Hier zijn geen openbare resultaten').waitFor();
  await expectAccessible(laptop, 'results withdrawn');
  await luc.getByText(/pas \(encore\) publics/).waitFor();
  expect(hall.complaints).toEqual([]);
});

test('everything to take home, in each format', async () => {
  const { meeting } = await revealedMeeting();
  const facilitator = await openConsole(meeting);
  await press(facilitator, 'Exporteren');
  const sheet = facilitator.getByRole('dialog', { name: 'Exporteren' });
  await expectAccessible(facilitator, 'exports');
  const zip = [0x50, 0x4b, 3, 4];
  const text = (begin: string) => [...Buffer.from(begin)];
  const formats: readonly (readonly [string, RegExp, readonly number[]])[] = [
    ['Excel (.xlsx)', /\.xlsx$/, zip],
    ['CSV-bestanden (.zip)', /\.zip$/, zip],
    ['Word (.docx)', /\.docx$/, zip],
    ['PDF', /\.pdf$/, text('%PDF-')],
    ['Webpagina (.html)', /\.html$/, text('<!doctype html>')],
    ['Data (.json)', /\.json$/, text('{')],
    ['Stembiljetten om na te tellen (.zip)', /-ballots\.zip$/, zip],
  ];
  const taken = new Map<string, Buffer>();
  for (const [button, name, begin] of formats) {
    const coming = facilitator.waitForEvent('download');
    await sheet.getByRole('button', { name: button }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(name);
    const bytes = await readFile(await download.path());
    expect([...bytes.subarray(0, begin.length)], button).toEqual(begin);
    expect(bytes.length, button).toBeGreaterThan(300);
    taken.set(button, bytes);
  }
  const json = taken.get('Data (.json)')?.toString('utf8') ?? '';
  expect(JSON.parse(json)).toBeTypeOf('object');
  expect(json).toContain('Plus d’arbres sur la place');
  const html = taken.get('Webpagina (.html)')?.toString('utf8') ?? '';
  expect(html).toContain('Meer bomen op het plein');
  expect(html).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)[^"]*\.(?:js|css|woff)/);

  // In one language alone.
  await sheet.getByRole('checkbox', { name: 'Nederlands' }).uncheck();
  const coming = facilitator.waitForEvent('download');
  await sheet.getByRole('button', { name: 'Webpagina (.html)' }).click();
  const french = await readFile(await (await coming).path(), 'utf8');
  expect(french).toContain('Plus d’arbres sur la place');
  expect(french).not.toContain('Het plein van morgen');
  expect(hall.complaints).toEqual([]);
});

test('what is ended while something is hidden can still be revealed', async () => {
  const meeting = await prepareMeeting(hall, 'list-vote');
  const seat = await takeSeat(meeting);
  const vote = stageOf(seat, 'dot-vote');
  await seat.must(null, 'stage:configure', {
    stage: vote,
    source: {
      from: 'list',
      items: [
        {
          id: 'bank',
          kind: 'list',
          text: { nl: 'Een bank in de zon' },
          lang: 'nl',
          number: null,
          column: '',
          redacted: false,
          figures: {},
          lineage: [],
          members: [],
        },
      ],
    },
  });
  const an = await joinMeeting(meeting);
  await seat.must(null, 'stage:open', { stage: vote });
  await an.getByRole('button', { name: /Een bank/ }).click();
  await an.getByText('Ontvangen').waitFor();
  const facilitator = await openConsole(meeting);
  await press(facilitator, 'Bijeenkomst');
  await facilitator.getByRole('dialog').getByRole('button', { name: 'Bijeenkomst beëindigen' }).click();
  const question = facilitator.getByRole('dialog', { name: 'De bijeenkomst beëindigen?' });
  await question.getByText('Nog niet onthuld: Stemmen.').waitFor();
  await question.getByRole('button', { name: 'Beëindigen' }).click();
  await an.getByText('Bedankt om mee te doen').waitFor();
  await press(facilitator, 'Klaar');
  await press(facilitator, 'Onthullen');
  await facilitator
    .getByRole('dialog', { name: 'Nu onthullen?' })
    .getByRole('button', { name: 'Onthullen' })
    .click();
  await facilitator.getByRole('heading', { name: 'Resultaat' }).first().waitFor();
  await press(facilitator, 'Verzegelen');
  await facilitator
    .getByRole('dialog', { name: 'Deze stap verzegelen?' })
    .getByRole('button', { name: 'Verzegelen' })
    .click();
  await soon(() => facilitator.getByText('Verzegeld').count()).toBeGreaterThan(0);
  await expectAccessible(facilitator, 'sealed');
  expect(hall.complaints).toEqual([]);
});

test('R5, R7: a comment and a line of a list lose their words at the console, and everywhere', async () => {
  const { meeting, seat, an } = await revealedMeeting();
  const screen = await openScreen(meeting);
  await screen.getByText('Een kiosk met muziek').first().waitFor();
  const evaluation = await seat.must(null, 'agenda:add', { stageType: 'evaluation' });
  await seat.must(null, 'stage:open', { stage: evaluation });
  await an.getByRole('textbox').fill('De buurman steelt fietsen');
  await press(an, 'Verstuur');
  await an.getByText('Ontvangen').waitFor();
  await seat.must(null, 'stage:reveal', { stage: evaluation });

  const facilitator = await openConsole(meeting);
  const takeAway = async (words: string) => {
    const line = facilitator.getByRole('listitem').filter({ hasText: words });
    await line.getByRole('button', { name: 'Tekst weghalen' }).click();
    const question = facilitator.getByRole('dialog', { name: 'De tekst voorgoed weghalen?' });
    await expectAccessible(facilitator, `asks before it takes away: ${words}`);
    await picture(facilitator, `take-away-${words.slice(0, 8)}`);
    await question.getByRole('button', { name: 'Tekst weghalen' }).click();
    await facilitator.getByText('De tekst is weggehaald.').waitFor();
    await soon(() => facilitator.getByText(words).count()).toBe(0);
    await expectAccessible(facilitator, `taken away: ${words}`);
  };
  await takeAway('De buurman steelt fietsen');
  await an.getByText('De begeleiding heeft uw woorden weggehaald.').waitFor();

  await facilitator.getByRole('navigation', { name: 'Agenda' }).getByText('Stemmen', { exact: true }).click();
  await facilitator.getByText('Instellen', { exact: true }).click();
  await takeAway('Een kiosk met muziek');
  await seat.must(null, 'stage:show', { stage: stageOf(seat, 'dot-vote') });
  await screen.getByText('Meer bomen op het plein').first().waitFor();
  await soon(() => screen.getByText('Een kiosk met muziek').count()).toBe(0);
  expect(hall.complaints).toEqual([]);
});

test('an address that leads nowhere says so, and leads on', async () => {
  for (const [locale, device, sentence, home] of [
    ['nl-BE', 'laptop', 'Deze pagina bestaat niet', 'Naar het begin'],
    ['fr-BE', 'small phone', 'Cette page n’existe pas', /accueil|début/i],
  ] as const) {
    const page = await hall.person(device, locale, { colorScheme: 'dark' });
    for (const path of ['/zomaar/iets', '/nergens']) {
      await page.goto(`${hall.base}${path}`);
      await page.getByRole('heading', { name: sentence }).waitFor();
    }
    await expectAccessible(page, `unknown address (${locale})`);
    await page.getByRole('link', { name: home }).click();
    await page.waitForURL(`${hall.base}/`);
    await page.getByRole('textbox').waitFor();
    await expectAccessible(page, `start (${locale}, dark)`);
    await page.getByRole('textbox').fill('abc');
    await page.keyboard.press('Enter');
    await page.getByText(/zes tekens\.|six caractères\./).waitFor();
    await page.getByRole('textbox').fill('zzz-zzz');
    await page.keyboard.press('Enter');
    await page.getByText(/^De code .+ klopt niet|^Le code .+ n’est pas bon/).waitFor();
    await expectAccessible(page, `unknown code (${locale}, dark)`);
    for (const path of [
      '/p/bestaat-niet',
      '/results/bestaat-niet',
      '/screen/bestaat-niet',
      '/console/bestaat-niet',
    ]) {
      await page.goto(`${hall.base}${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await expectAccessible(page, `${path} (${locale}, dark)`);
    }
    await page.goto(`${hall.base}/new`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectAccessible(page, `new (${locale}, dark)`);
  }
  expect(hall.complaints.filter((text) => !text.includes('status of 404'))).toEqual([]);
});
