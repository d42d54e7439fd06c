import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { isLang } from '@kring/core';
import { Api, Seat } from '@kring/crowd';
import { picture, shareHall } from './hall.ts';
import {
  joinMeeting,
  openConsole,
  openScreen,
  prepareMeeting,
  soon,
  takeSeat,
  type Meeting,
} from './meeting.ts';
import { enlarge, flaws, inFrench, speakPseudo } from './pseudo.ts';

/** Every stage type in a language that runs the other way, with long words and with large letters. */

const hall = shareHall();

type Json = Readonly<Record<string, unknown>>;
interface Step {
  readonly id: string;
  readonly type: string;
  readonly phase: string;
}

const isText = (value: unknown): value is Json =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length > 0 &&
  Object.keys(value).every(isLang);

/** The settings of a step with every text in French alone. */
const onlyFrench = (config: Json): Json =>
  Object.fromEntries(
    Object.entries(config).map(([key, value]) => [
      key,
      isText(value) ? { fr: `${inFrench} ${String(value['fr'])}` } : value,
    ]),
  );

/** A meeting in Dutch and French, with a step of every type, of which the organiser wrote only the French. */
async function frenchMeeting(): Promise<{ meeting: Meeting; seat: Seat; agenda: () => readonly Step[] }> {
  const meeting = await prepareMeeting(hall, 'citizens-meeting', {
    title: { fr: `${inFrench} La place de demain, les rues autour et l’école qui déménage` },
    about: { fr: `${inFrench} Nous cherchons ce que la commune fera de la place.` },
    organiser: { fr: `${inFrench} Commune de Molenbeek` },
  });
  const seat = await takeSeat(meeting);
  const agenda = () => seat.entry<readonly Step[]>('session', 'agenda') ?? [];
  const about = { fr: `${inFrench} Un peu plus sur ce projet.` };
  await seat.must(null, 'agenda:add', { stageType: 'info', config: { body: about }, at: 1 });
  await seat.must(null, 'agenda:add', { stageType: 'talk', config: { question: about }, at: 2 });
  await soon(() => agenda().length).toBe(8);
  for (const { id } of agenda()) {
    const { config } = seat.entry<{ config: Json }>('backstage', `entry/${id}`) ?? { config: {} };
    await seat.must(null, 'stage:configure', {
      stage: id,
      title: { fr: `${inFrench} Une étape de la soirée` },
      config: onlyFrench(config),
    });
  }
  return { meeting, seat, agenda };
}

const small = { device: 'small phone' } as const;

/** Gives what this step asks for, where it asks for something. */
async function give(guest: Seat, { id, type }: Step): Promise<void> {
  const idea = {
    text: `${inFrench} Planter des arbres devant l’école, avec des bancs à l’ombre`,
    lang: 'fr',
  };
  if (type === 'ideas') await guest.must(id, 'idea:add', idea);
  if (type === 'evaluation')
    await guest.must(id, 'evaluation:answer', { score: 4, text: 'Goed geleid, en op tijd gedaan' });
}

test('W6: every stage holds with long words, from right to left and with letters twice as large, and marks whose language it speaks', async () => {
  const { meeting, seat, agenda } = await frenchMeeting();
  const { session, code } = meeting;
  const guest = new Seat(hall.api, session, (await new Api(hall.api).join(code, 'fr')).token);
  await guest.connect();
  const [turned, large] = [await joinMeeting(meeting, small), await joinMeeting(meeting, small)];
  const [screen, laptop] = [await openScreen(meeting), await openConsole(meeting)];
  await enlarge(large);
  for (const page of [turned, screen, laptop]) await speakPseudo(page);
  for (const page of [turned, large, screen, laptop]) await page.reload();
  const views: Readonly<Record<string, readonly [Page, number]>> = {
    'phone, turned': [turned, 16],
    'phone, large': [large, 32],
    'screen, turned': [screen, 0],
    'console, turned': [laptop, 0],
  };
  const found: string[] = [];
  const look = async (step: Step, phase: string) => {
    // What is said to everyone comes after what happened before it.
    const said = `${inFrench} ${step.type} ${phase}`;
    await seat.must(null, 'message:send', { text: { fr: said } });
    for (const phone of [turned, large]) {
      await phone.getByText(said, { exact: true }).waitFor();
      await phone.getByRole('heading', { level: 1 }).first().waitFor();
    }
    for (const [view, [page, least]] of Object.entries(views)) {
      await picture(page, `${step.type} ${phase} ${view}`);
      found.push(...(await flaws(page, { least })).map((flaw) => `${step.type} ${phase}, ${view}: ${flaw}`));
    }
  };

  for (const step of agenda()) {
    await seat.must(null, 'stage:open', { stage: step.id });
    await give(guest, step);
    await look(step, 'open');
    await seat.must(null, 'stage:close', { stage: step.id });
    await look(step, 'closed');
    if ((await seat.send(null, 'stage:reveal', { stage: step.id })).accepted) await look(step, 'revealed');
  }
  expect(found).toEqual([]);
});
