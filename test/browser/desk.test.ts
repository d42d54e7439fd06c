import type { StageReport } from '@kring/core';
import { Api, Seat } from '@kring/crowd';
import { recordSchema } from '@kring/methods/record';
import { expect, test } from 'vitest';
import { recounted } from '../../packages/methods/src/recount/answer.ts';
import { use } from './byKeyboard.ts';
import { prepareDeciding, proposals } from './deciding/deciding.ts';
import { picture, shareHall } from './hall.ts';
import { expectAccessible, expectReflow } from './looks.ts';
import { soon } from './meeting.ts';

/** Everyone counts: phones, paper and hands in one evening, entered by keys and on a table moderator's phone. */

const hall = shareHall();

const hasFocus = (element: Element) => element === document.activeElement;

test('phones, paper and hands are one count, on the wall and in what is exported', async () => {
  const one = await prepareDeciding(hall, 'approve', { winners: 1 });
  const { meeting, seat, console: desk, screen, byKeys, byTouch } = one;
  await one.steer('open');
  await byTouch.getByRole('button', { name: /Zitbanken/ }).tap();
  for (const chosen of [['lamp'], ['lamp', 'bench'], ['school'], ['school']]) {
    const { token } = await new Api(hall.api).join(meeting.code, 'nl');
    const person = new Seat(hall.api, meeting.session, token);
    await person.connect();
    await person.must(one.stage, 'approve:choose', { chosen });
  }

  // The facilitator opens the desk beside the console, and enters sheets by keys alone.
  const opened = desk.context().waitForEvent('page');
  await desk.getByRole('link', { name: 'Papier en handen' }).click();
  const paper = await opened;
  const wordOn = async () => (await paper.locator('.word').innerText()).trim();
  const words: string[] = [];
  for (let at = 0; at < 4; at += 1) {
    words.push(await wordOn());
    const bench = paper.getByRole('button', { name: /Zitbanken/ });
    // From then on, the next sheet waits for the keys by itself.
    if (at === 0) await bench.focus();
    await soon(() => bench.evaluate(hasFocus)).toBe(true);
    await paper.keyboard.press('Space');
    await paper.keyboard.press('Enter');
    await paper.getByText(`Stembriefje ${words[at]} is ingegeven.`).waitFor();
    await soon(wordOn).not.toBe(words[at]);
  }
  await picture(paper, 'desk-1280-nl');
  await expectAccessible(paper, 'the desk');

  // A page that went before its answer came: handed in again, the sheet has its word still, and counts once.
  const lost = [`kring/desk/${meeting.session}/${one.stage}/begun`, JSON.stringify(words[3])] as const;
  await paper.evaluate(([key, word]) => sessionStorage.setItem(key, word), lost);
  await paper.reload();
  await soon(wordOn).toBe(words[3]);
  await paper.getByRole('button', { name: /Zitbanken/ }).click();
  await paper.keyboard.press('Enter');
  await paper.getByText(`Stembriefje ${words[3]} is ingegeven.`).waitFor();
  await soon(wordOn).not.toBe(words[3]);

  // Who has no phone is among those whom the turnout is measured by.
  await desk.getByText('van wie meedoet met een telefoon, op papier of met de hand').waitFor();
  await desk.getByText('9 van 10').waitFor();

  // A slip of the pen is mended, with a reason.
  await paper.getByRole('button', { name: `Verbeter stembriefje ${words[0]}` }).click();
  await paper.getByLabel('Waarom?').fill('Verkeerd overgenomen');
  await paper.getByRole('button', { name: /voetgangerstunnel/ }).click();
  await paper.getByRole('button', { name: 'Vervang de stem' }).click();
  await paper.getByText('Verbeterd.').waitFor();
  await desk.getByText('Papier: Verkeerd overgenomen').waitFor();
  await picture(desk, 'desk-console');

  // At a table, on a phone, in French; also when the phones have closed.
  const key = await fetch(`${hall.api}/api/sessions/${meeting.session}/keys`, {
    method: 'POST',
    headers: { authorization: `Bearer ${meeting.organiser}`, 'content-type': 'application/json' },
    body: JSON.stringify({ role: 'moderator', name: 'Table 3' }),
  });
  const { token } = (await key.json()) as { readonly token: string };
  await one.steer('close');
  const table = await hall.person('phone', 'fr-BE');
  await table.goto(`${hall.base}/desk/${meeting.session}#${token}`);
  for (const name of [/Plus de lumière/, /Plus de lumière/]) {
    const word = (await table.locator('.word').innerText()).trim();
    await table.getByRole('button', { name }).tap();
    await table.getByRole('button', { name: 'Encoder, suivant' }).tap();
    await table.getByText(`Le bulletin ${word} est encodé.`).waitFor();
  }
  expect(new URL(table.url()).hash).toBe('');
  await picture(table, 'desk-390-fr');
  await expectReflow(table, 'the desk of a table');

  // A show of hands, at first of too few.
  await table.getByText('Mains levées', { exact: true }).tap();
  await table.getByLabel('Combien de personnes participent').fill('4');
  await table.getByLabel(/Moins de voitures/).fill('3');
  await table.getByRole('button', { name: 'Encoder les mains levées' }).tap();
  await table.getByText(/à partir de 5 personnes/).waitFor();
  await table.getByLabel('Combien de personnes participent').fill('9');
  await table.getByLabel(/Moins de voitures/).fill('7');
  await table.getByRole('button', { name: 'Encoder les mains levées' }).tap();
  await table.getByText('Les mains levées sont encodées.').waitFor();
  await picture(table, 'desk-hands-390-fr');

  await one.steer('reveal');
  await screen
    .getByText('5 per telefoon · 6 op papier · 9 met de hand')
    .first()
    .waitFor({ state: 'attached' });
  await byKeys.getByText('5 par téléphone · 6 sur papier · 9 à main levée').waitFor();
  await byTouch.getByText('2 per telefoon · 0 op papier · 7 met de hand').waitFor();
  for (const [page, name] of [
    [screen, 'ways-wall'],
    [byTouch, 'ways-phone'],
    [desk, 'ways-console'],
  ] as const)
    await picture(page, name);
  await table.getByText('Il n’y a rien à encoder pour le moment').waitFor();

  await one.steer('seal');

  // Another kind of vote: what nobody placed says nothing, wherever the focus is as the sheet is handed in.
  const source = { from: 'list', items: proposals.slice(0, 1) };
  const placing = (await seat.must(null, 'agenda:add', { stageType: 'place', source })) as string;
  await seat.must(null, 'stage:open', { stage: placing });
  await paper.getByText('Handen', { exact: true }).click();
  await paper.getByText(/Hier geeft ieder meer.* Deel stembriefjes uit/).waitFor();
  await picture(paper, 'desk-no-hands');
  await paper.getByText('Papier', { exact: true }).click();
  const [gain, effort] = [paper.getByRole('slider').first(), paper.getByRole('slider').nth(1)];
  await gain.focus();
  for (let at = 0; at < 2; at += 1) {
    const word = await wordOn();
    await soon(() => gain.evaluate(hasFocus)).toBe(true);
    await paper.keyboard.press('ArrowRight');
    await use(paper, effort);
    await paper.getByText(`Stembriefje ${word} is ingegeven.`).waitFor();
    await soon(wordOn).not.toBe(word);
  }
  await picture(paper, 'desk-place-1280-nl');
  for (const step of ['close', 'reveal', 'seal']) await seat.must(null, `stage:${step}`, { stage: placing });

  // A proposal is asked in rounds: the desk is there while one runs, and each has its own sheets and hands.
  const proposal = { nl: 'De Kerkstraat wordt een fietsstraat', fr: 'La rue de l’Église devient cyclable' };
  const config = { proposal };
  const asked = (await seat.must(null, 'agenda:add', { stageType: 'consent', config })) as string;
  await seat.must(null, 'stage:open', { stage: asked });
  await paper.getByText('Er valt nu niets in te geven').waitFor();
  await seat.must(asked, 'consent:ask', {});
  await byTouch.getByRole('button', { name: /Een bezorgdheid/ }).tap();
  for (let at = 0; at < 5; at += 1) {
    const word = await wordOn();
    await paper.getByRole('button', { name: /Geen bezwaar/ }).click();
    await paper.keyboard.press('Enter');
    await paper.getByText(`Stembriefje ${word} is ingegeven.`).waitFor();
    await soon(wordOn).not.toBe(word);
  }
  await paper.getByText('Handen', { exact: true }).click();
  await paper.getByLabel('Hoeveel mensen doen mee?').fill('9');
  await paper.getByLabel('Geen bezwaar').fill('8');
  await paper.getByRole('button', { name: 'Geef de handen in' }).click();
  await paper.getByText('De handen zijn ingegeven.').waitFor();
  for (const step of ['consent:end', 'consent:show']) await seat.must(asked, step, {});
  await paper.getByText('Er valt nu niets in te geven').waitFor();
  await byTouch
    .getByText('0 op papier · 9 met de hand')
    .or(byTouch.getByText(/8 met de hand/))
    .first()
    .waitFor();
  await picture(byTouch, 'desk-consent-phone');
  for (const step of ['close', 'seal']) await seat.must(null, `stage:${step}`, { stage: asked });

  const { bytes } = await new Api(hall.api).export(meeting.session, 'json', meeting.organiser);
  const text = new TextDecoder().decode(bytes);
  for (const word of words) expect(text).not.toContain(word);
  expect(text).toContain('Verkeerd overgenomen');
  expect(recounted({ files: ['report.json'] }, () => text)).toMatchObject({ status: 0 });
  const { stages } = JSON.parse(text) as { readonly stages: readonly StageReport[] };
  const gains = [{ 'bench/impact': 6 }, { 'bench/impact': 6 }];
  expect(recordSchema.parse(stages[1]?.record).ballots).toEqual({ phones: gains, paper: [] });
  await seat.must(null, 'results:publish', {});
  await byKeys.goto(`${hall.base}/results/${meeting.session}`);
  await byKeys.getByText('5 par téléphone, 6 sur papier, 9 à main levée.').waitFor();
  await byKeys.getByText(/2 par téléphone, 0 sur papier, 7 à main levée/).waitFor();
  await byKeys.getByText('Corrigé : un bulletin papier, motif : « Verkeerd overgenomen ».').waitFor();
  await byKeys.getByText('Pas d’objection : 13 (5 sur papier, 8 à main levée)').waitFor();
  await picture(byKeys, 'ways-results-fr');
  expect(hall.complaints).toEqual([]);
}, 120_000);
