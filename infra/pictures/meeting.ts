import { groupIdeas, type Made } from '../../packages/crowd/src/demo/scenes/clusters.ts';
import type { Gathered } from '../../packages/crowd/src/demo/scenes/ideas.ts';
import type { Page } from 'playwright-core';
import { eachConsole, locales, press, shown, tongues, type Cast } from './cast.ts';
import { gather, place } from './evening.ts';

/** The meeting itself, step by step, on screen, phones and console. */

const crowd = 22;

const words = {
  large: { nl: 'Groot bord', fr: 'Grand tableau', en: 'Large board' },
  all: { nl: 'Alles tonen', fr: 'Tout montrer', en: 'Show all' },
  small: { nl: 'Terug naar de regie', fr: 'Retour à la régie', en: 'Back to the console' },
} as const;

export async function comeIn({ camera, hall, agenda, screen, an, luc, fatima }: Cast): Promise<void> {
  for (let i = 0; i < crowd; i++) await hall.admit(i % 2 ? 'fr' : 'nl');
  const joining = `${camera.base}/j/${hall.made.code}`;
  for (const phone of [an, luc, fatima]) await phone.goto(joining);
  for (const phone of [luc, fatima]) await press(phone, /^(Doe mee|Participer)$/);
  await luc.waitForURL(/\/p\//);
  await camera.keep(screen, 'lobby');
  await hall.open(agenda.welcome);
  await luc.getByText('De quoi s’agit-il').first().waitFor();
  await camera.phones('joining', [an, luc]);
  await press(an, 'Doe mee');
  await an.waitForURL(/\/p\//);
  await hall.steer('people:count', { headCount: crowd + 7 });
}

async function send(phone: Page, text: string, button: RegExp): Promise<void> {
  await phone.getByRole('textbox').first().fill(text);
  await press(phone, button);
  await phone
    .getByText(/Ontvangen|Bien reçu/)
    .first()
    .waitFor();
}

export async function ideas(cast: Cast): Promise<Gathered> {
  const { camera, hall, agenda, consoles, screen, an, luc, fatima } = cast;
  await hall.open(agenda.info);
  await hall.open(agenda.ideas);
  await hall.steer('timer:start', { seconds: 9 * 60, then: 'ring' });
  const gathered = await gather(hall, agenda.ideas);
  await send(fatima, 'Een overdekte markt op zondag, met eten van overal.', /^Verstuur/);
  await send(luc, 'Des arbres devant l’école, pour attendre à l’ombre.', /^Envoyer/);
  await send(an, 'Een oversteek met licht aan de brug.', /^Verstuur/);
  await an.getByRole('textbox').first().fill('Banken met een leuning, zodat mijn moeder ook');
  for (const page of Object.values(consoles)) await shown(page);
  await camera.keep(screen, 'ideas-screen');
  await camera.phones('ideas-phone', [an, luc]);
  await eachConsole(cast, 'ideas-console');
  await overview(cast);
  await remotes(cast);
  return gathered;
}

/** The facilitator's own phone. */
async function remotes({ camera, hall }: Cast): Promise<void> {
  for (const tongue of tongues) {
    const phone = await camera.device('phone', locales[tongue]);
    await phone.goto(`${camera.base}/remote/${hall.made.session}#${hall.made.facilitator}`);
    await phone.getByRole('timer').waitFor();
    await camera.phones(`remote.${tongue}`, [phone]);
    await phone.context().close();
  }
}

async function overview({ camera, consoles, screen, an, luc, fatima }: Cast): Promise<void> {
  const [wall, desk] = [await camera.look(screen), await camera.look(consoles.nl)];
  const phones = [await camera.look(an), await camera.look(luc), await camera.look(fatima)];
  const pockets = phones
    .map(
      (look, i) => `<img class="phone" style="width:190px;left:${16 + i * 202}px;top:524px" src="${look}">`,
    )
    .join('');
  await camera.compose(
    'overview',
    1280,
    `<div class="stage">
      <img style="width:880px;left:200px;top:12px" src="${wall}">
      <img style="width:640px;left:624px;top:524px;border-radius:8px" src="${desk}">
      ${pockets}
    </div>`,
  );
}

export async function group(cast: Cast, gathered: Gathered): Promise<Made> {
  const { camera, hall, agenda, consoles, screen } = cast;
  await hall.open(agenda.talk);
  await hall.open(agenda.clusters);
  const made = await groupIdeas(hall, agenda.clusters, gathered);
  for (const page of Object.values(consoles)) await shown(page);
  await eachConsole(cast, 'board', async (page, tongue) => {
    await press(page, words.large[tongue]);
    await press(page, words.all[tongue]);
  });
  for (const tongue of tongues) await press(consoles[tongue], words.small[tongue]);
  await camera.keep(screen, 'groups-screen');
  return made;
}

export async function vote(cast: Cast, made: Made): Promise<void> {
  const { camera, hall, agenda, screen, an, luc } = cast;
  await hall.open(agenda.vote);
  await place(hall, agenda.vote, made);
  // What An was still writing at the gathering is told above the ballot, until she has read it.
  await press(an, 'Sluiten');
  for (const topic of ['Groen en water', 'Elkaar ontmoeten', 'Elkaar ontmoeten'])
    await press(an, `Eén meer: ${topic}`);
  for (const topic of ['Verdure et eau', 'Enfants et jeunes']) await press(luc, `Un de plus\u00a0: ${topic}`);
  for (const phone of [an, luc]) await phone.evaluate(() => scrollTo(0, 0));
  await camera.keep(screen, 'vote-screen');
  await camera.phones('vote-phone', [an, luc]);
  await hall.steer('stage:close', { stage: agenda.vote });
  await hall.steer('stage:reveal', { stage: agenda.vote });
}

export async function results({ camera, hall, agenda, screen, an, luc }: Cast): Promise<void> {
  await hall.open(agenda.results);
  await luc.getByText('Ce qui en est ressorti').or(luc.getByText('Verdure et eau')).first().waitFor();
  await camera.keep(screen, 'result-screen');
  await hall.steer('session:configure', { info: { wall: 'hall' } });
  await screen.locator('[data-theme=hall]').first().waitFor();
  await camera.keep(screen, 'dark-hall');
  await hall.steer('session:configure', { info: { wall: 'light' } });
  await camera.phones('result-phone', [an, luc]);
}
