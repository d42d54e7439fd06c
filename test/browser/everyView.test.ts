import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Json, Lang } from '@kring/core';
import { Api, Seat } from '@kring/crowd';
import { everyType, someGivings, type Kind } from '../../packages/stages/test/everyType.ts';
import { someItems } from '../../packages/stages/test/items.ts';
import { shareHall } from './hall.ts';
import {
  expectAccessible,
  expectReadableInTheDark,
  expectReflow,
  expectStill,
  expectThumbSized,
} from './looks.ts';
import {
  joinMeeting,
  openConsole,
  openScreen,
  prepareMeeting,
  stageOf,
  takeSeat,
  type Meeting,
} from './meeting.ts';

/** Every view of every stage type there is, in every phase of its life: WCAG 2.2 AA. */

const hall = shareHall();

interface Tried {
  readonly kind: Kind;
  readonly config: Json;
  readonly name: string;
}

/** Of each type a stage that hides until the reveal and one that does not, where there are both. */
const configsOf = ({ type, samples }: Kind): readonly Json[] => {
  const told = samples.configs.filter((config) => Object.keys(config as object).length > 0);
  const first = (hides: boolean) => told.find((config) => type.hides(type.config.parse(config)) === hides);
  const both = [first(true), first(false)].filter((config) => config !== undefined);
  return both.length > 0 ? both : [{}];
};

const everyTry: readonly Tried[] = everyType
  .flatMap((kind) => configsOf(kind).map((config) => ({ kind, config })))
  .map(({ kind, config }, index) => ({ kind, config, name: `${kind.name} ${index + 1}` }));

async function addStage(seat: Seat, { kind, config, name }: Tried): Promise<string> {
  const takes = kind.type.takesItems !== 'none';
  return (await seat.must(null, 'agenda:add', {
    stageType: kind.name,
    config,
    title: { nl: name },
    source: takes ? { from: 'list', items: someItems } : { from: 'nothing' },
  })) as string;
}

/** Three people without a browser; the first is whoever holds the phone. */
async function seatPeople({ hall, session, code }: Meeting, phone: Page): Promise<readonly Seat[]> {
  const kept = await phone.evaluate((key) => localStorage.getItem(key), `kring/people/${session}`);
  const [{ token }] = JSON.parse(kept ?? '') as [{ token: string }];
  const others = await Promise.all(['nl', 'fr'].map((lang) => new Api(hall.api).join(code, lang as Lang)));
  const seats = [token, ...others.map((joined) => joined.token)].map(
    (one) => new Seat(hall.api, session, one),
  );
  await Promise.all(seats.map((seat) => seat.connect()));
  return seats;
}

/** As long as titles are. */
const title = {
  nl: 'Het plein van morgen: hoe wordt het Dorpsplein weer een plek voor iedereen uit de buurt?',
  fr: 'La place de demain : comment rendre la place du village à tout le quartier ?',
};

/** All of it in one view. */
async function expectGood(page: Page, where: string, part?: string): Promise<void> {
  await expectStill(page, where);
  await expectAccessible(page, where, part);
  await expectReadableInTheDark(page, where, part);
}

test('phone, screen and console, while a stage of each type is prepared, open, closed and revealed', async () => {
  const meeting = await prepareMeeting(hall, 'blank', { title });
  const seat = await takeSeat(meeting);
  const phone = await joinMeeting(meeting, { device: 'small phone' });
  const screen = await openScreen(meeting);
  const facilitator = await openConsole(meeting);
  const people = await seatPeople(meeting, phone);
  const tab = (name: string) => facilitator.getByText(name, { exact: true }).click();

  const views = async (where: string) => {
    // A view may be on its way still.
    await phone.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
    await expectGood(screen, `screen: ${where}`);
    await expectGood(facilitator, `console: ${where}`, 'main');
    await expectReflow(facilitator, `console: ${where}`);
    // Last, as it waits while the wall builds up an outcome.
    await expectGood(phone, `phone: ${where}`);
    await expectReflow(phone, `phone: ${where}`);
    await expectThumbSized(phone, `phone: ${where}`);
  };
  for (const one of everyTry) {
    const { kind, config, name } = one;
    // Only now, as each look at the console reads its whole agenda.
    const stage = await addStage(seat, one);
    await facilitator.getByRole('navigation').getByText(name, { exact: true }).click();
    await tab('Instellen');
    await expectGood(facilitator, `settings: ${name}`, 'main');
    await expectReflow(facilitator, `settings: ${name}`);
    await tab('Sturen');

    await seat.must(null, 'stage:open', { stage });
    await heard(phone, `Nieuwe stap: ${name}`);
    for (const { by, command, body } of someGivings(kind, config))
      await (by === null ? seat : people[by])?.send(stage, command, body as object);
    await views(`${name} open`);
    await seat.must(null, 'stage:close', { stage });
    await heard(phone, 'Deze stap is afgesloten.');
    if (!kind.type.hides(kind.type.config.parse(config))) {
      await views(`${name} closed`);
      continue;
    }
    // Between the two, what waits for the reveal: all of it in words that were looked at in other colours.
    for (const [where, page] of Object.entries({ phone, screen }))
      await expectAccessible(page, `${where}: ${name} closed`);
    await expectReflow(phone, `phone: ${name} closed`);
    await seat.must(null, 'stage:reveal', { stage });
    await heard(phone, 'De uitslag is er.');
    await views(`${name} revealed`);
  }
  // What stays around the stages, once; a preview is a picture of views that are looked at themselves.
  await tab('Voorbeeld');
  await expectGood(facilitator, 'console');
  expect(hall.complaints).toEqual([]);
}, 400_000);

const heard = (page: Page, sentence: string) =>
  page.locator('[data-announcer]').getByText(sentence, { exact: true }).waitFor({ state: 'attached' });

test('the pages around a session, and every sheet of the console', async () => {
  const meeting = await prepareMeeting(hall, 'ideas', { title, names: 'optional' });
  const phone = await hall.person('small phone', 'fr-BE');
  const look = async (path: string) => {
    await phone.goto(`${hall.base}${path}`);
    await phone.getByRole('heading').first().waitFor();
    await expectGood(phone, path);
    await expectReflow(phone, path);
    await expectThumbSized(phone, path);
  };
  await look('/');
  await look('/new');
  await look(`/accessibility?code=${meeting.code}`);
  await look(`/j/${meeting.code}`);
  await look('/j/222222');
  await look(`/results/${meeting.session}`);
  await look('/nowhere');

  const facilitator = await openConsole(meeting, { token: meeting.organiser });
  for (const sheet of [
    'Bericht',
    'Links en code',
    'Exporteren',
    'Bijeenkomst',
    'Sneltoetsen',
    'Wie is er?',
    'Stap toevoegen',
  ]) {
    await facilitator.getByRole('button', { name: sheet, exact: true }).click();
    await facilitator.getByRole('dialog').waitFor();
    await expectGood(facilitator, sheet);
    await expectReflow(facilitator, sheet);
    await facilitator.keyboard.press('Escape');
  }
  const seat = await takeSeat(meeting);
  await seat.must(null, 'stage:open', { stage: stageOf(seat, 'ideas') });
  await seat.must(stageOf(seat, 'ideas'), 'idea:add', { text: 'Meer bomen op het plein', lang: 'nl' });
  await seat.must(null, 'session:end');
  await seat.must(null, 'results:publish');
  await look(`/results/${meeting.session}`);
  for (const path of [`/poster/${meeting.session}`, `/recovery/${meeting.session}`]) {
    await facilitator.goto(`${hall.base}${path}`);
    await facilitator.getByRole('heading').first().waitFor();
    await expectGood(facilitator, path);
  }
  expect(hall.complaints).toEqual([]);
});
