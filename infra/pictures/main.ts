import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { startServer } from '../../packages/crowd/src/index.ts';
import { prepare, type Agenda } from '../../packages/crowd/src/demo/agenda.ts';
import { Chance } from '../../packages/crowd/src/demo/chance.ts';
import { Hall } from '../../packages/crowd/src/demo/hall.ts';
import { atOnce } from '../../packages/crowd/src/demo/pace.ts';
import { evaluate } from '../../packages/crowd/src/demo/scenes/evaluation.ts';
import { groupIdeas, type Made } from '../../packages/crowd/src/demo/scenes/clusters.ts';
import type { Gathered } from '../../packages/crowd/src/demo/scenes/ideas.ts';
import { Camera, dataUrl, pictureFile } from './camera.ts';
import { gather, place, plan } from './evening.ts';

/** `npm run pictures`: lives a meeting with the demo's people and takes the guide's pictures from it. */

const folder = fileURLToPath(new URL('../../docs/guide/pictures', import.meta.url));
const crowd = 22;

/** The console in each language that has a guide. */
const tongues = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' } as const;
type Tongue = keyof typeof tongues;

interface Cast {
  readonly camera: Camera;
  readonly hall: Hall;
  readonly agenda: Agenda;
  readonly consoles: Readonly<Record<Tongue, Page>>;
  readonly screen: Page;
  /** Dutch, French, Dutch. */
  readonly an: Page;
  readonly luc: Page;
  readonly fatima: Page;
}

const words = {
  hideFirstSteps: {
    nl: 'Eerste stappen verbergen',
    fr: 'Cacher les premiers pas',
    en: 'Hide the first steps',
  },
  links: { nl: 'Links en code', fr: 'Liens et code', en: 'Links and code' },
  exports: { nl: 'Exporteren', fr: 'Exporter', en: 'Exports' },
  large: { nl: 'Groot bord', fr: 'Grand tableau', en: 'Large board' },
  all: { nl: 'Alles tonen', fr: 'Tout montrer', en: 'Show all' },
  small: { nl: 'Terug naar de regie', fr: 'Retour à la régie', en: 'Back to the session' },
  ideas: { nl: 'Ideeën', fr: 'Idées', en: 'Ideeën' },
} as const;

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

/** The same picture of the console in each language, after `act` in it. */
async function eachConsole(
  { camera, consoles }: Pick<Cast, 'camera' | 'consoles'>,
  name: string,
  act: (page: Page, tongue: Tongue) => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  for (const tongue of Object.keys(tongues) as Tongue[]) {
    await act(consoles[tongue], tongue);
    await camera.keep(consoles[tongue], `${name}.${tongue}`);
  }
}

async function openConsoles(camera: Camera, { made }: Hall): Promise<Cast['consoles']> {
  const open = async (locale: string) => {
    const page = await camera.device('laptop', locale);
    // The screen's link was made here before, as it is when a meeting is made.
    await page.goto(`${camera.base}/screen/${made.session}#${made.screen}`);
    await page
      .getByText(/met de code|en vul|avec le code/i)
      .first()
      .waitFor();
    await page.goto(`${camera.base}/console/${made.session}#${made.organiser}`);
    await page.getByRole('navigation').getByText('Aan tafel').or(page.getByText('À table')).first().waitFor();
    return page;
  };
  return { nl: await open(tongues.nl), fr: await open(tongues.fr), en: await open(tongues.en) };
}

async function beforehand(cast: Pick<Cast, 'camera' | 'hall' | 'consoles'>): Promise<void> {
  const { camera, hall, consoles } = cast;
  await eachConsole(cast, 'first-steps');
  for (const tongue of Object.keys(tongues) as Tongue[]) {
    await press(consoles[tongue], words.hideFirstSteps[tongue]);
    await runSheet(cast, tongue);
  }
  await eachConsole(cast, 'preparing', (page, tongue) =>
    page.getByRole('navigation').getByText(words.ideas[tongue], { exact: true }).first().click(),
  );
  await eachConsole(cast, 'links', (page, tongue) => press(page, words.links[tongue]));
  for (const page of Object.values(consoles)) await page.keyboard.press('Escape');
  const poster = await camera.device('desk', tongues.nl);
  await poster.setViewportSize({ width: 794, height: 1123 });
  await poster.goto(`${camera.base}/console/${hall.made.session}#${hall.made.organiser}`);
  await poster.getByText('Aan tafel').first().waitFor();
  await poster.emulateMedia({ media: 'print' });
  for (const [name, kind] of [
    ['poster', ''],
    ['table-cards', '?cards'],
  ]) {
    await poster.goto(`${camera.base}/poster/${hall.made.session}${kind}`);
    await poster.getByText('kring.example').first().waitFor();
    const sheet = await camera.look(poster);
    await camera.compose(name ?? '', 520, `<div class="row"><img class="sheet" src="${sheet}"></div>`);
  }
  await poster.context().close();
}

/** What those who facilitate have on paper: opened beside the console, as from its button. */
async function runSheet(
  { camera, hall, consoles }: Pick<Cast, 'camera' | 'hall' | 'consoles'>,
  tongue: Tongue,
) {
  const page = await consoles[tongue].context().newPage();
  await page.goto(`${camera.base}/runsheet/${hall.made.session}`);
  await page
    .getByRole('table')
    .getByText(/Aan tafel|À table/)
    .first()
    .waitFor();
  await camera.keep(page, `run-sheet.${tongue}`);
  await page.close();
}

async function comeIn({ camera, hall, agenda, screen, an, luc, fatima }: Cast): Promise<void> {
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

async function ideas(cast: Cast): Promise<Gathered> {
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
  return gathered;
}

/** The console shows the step that is on now. */
async function shown(page: Page): Promise<void> {
  await page.locator('button.current').first().click();
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

async function group(cast: Cast, gathered: Gathered): Promise<Made> {
  const { camera, hall, agenda, consoles, screen } = cast;
  await hall.open(agenda.talk);
  await hall.open(agenda.clusters);
  const made = await groupIdeas(hall, agenda.clusters, gathered);
  for (const page of Object.values(consoles)) await shown(page);
  await eachConsole(cast, 'board', async (page, tongue) => {
    await press(page, words.large[tongue]);
    await press(page, words.all[tongue]);
  });
  for (const tongue of Object.keys(tongues) as Tongue[]) await press(consoles[tongue], words.small[tongue]);
  await camera.keep(screen, 'groups-screen');
  return made;
}

async function vote(cast: Cast, made: Made): Promise<void> {
  const { camera, hall, agenda, screen, an, luc } = cast;
  await hall.open(agenda.vote);
  await place(hall, agenda.vote, made);
  for (const topic of ['Groen en water', 'Elkaar ontmoeten', 'Elkaar ontmoeten'])
    await press(an, `Eén meer: ${topic}`);
  for (const topic of ['Verdure et eau', 'Enfants et jeunes']) await press(luc, `Un de plus\u00a0: ${topic}`);
  for (const phone of [an, luc]) await phone.evaluate(() => scrollTo(0, 0));
  await camera.keep(screen, 'vote-screen');
  await camera.phones('vote-phone', [an, luc]);
  await hall.steer('stage:close', { stage: agenda.vote });
  await hall.steer('stage:reveal', { stage: agenda.vote });
}

async function results({ camera, hall, agenda, screen, an, luc }: Cast): Promise<void> {
  await hall.open(agenda.results);
  await luc.getByText('Ce qui en est ressorti').or(luc.getByText('Verdure et eau')).first().waitFor();
  await camera.keep(screen, 'result-screen');
  await camera.phones('result-phone', [an, luc]);
}

async function ending(cast: Cast): Promise<void> {
  const { camera, hall, agenda, consoles } = cast;
  await hall.open(agenda.evaluation);
  await evaluate(hall, agenda.evaluation);
  await hall.steer('results:publish');
  await hall.steer('session:end');
  await hall.steer('stage:show', { stage: agenda.results });
  await eachConsole(cast, 'exports', (page, tongue) => press(page, words.exports[tongue]));
  for (const page of Object.values(consoles)) await page.keyboard.press('Escape');
  const visitor = await camera.device('desk', tongues.nl);
  await visitor.goto(`${camera.base}/results/${hall.made.session}`);
  const outcome = visitor.getByRole('heading', { name: 'Kiezen' }).first();
  await outcome.waitFor();
  await outcome.evaluate((heading) => scrollTo(0, heading.getBoundingClientRect().top + scrollY - 90));
  await camera.keep(visitor, 'public');
  await report(camera, hall);
  await infographic(camera, hall, agenda.vote);
}

/** What a newsletter would show of the vote. */
async function infographic(camera: Camera, { api, made }: Hall, vote: string): Promise<void> {
  const answer = await fetch(`${api.base}/api/sessions/${made.session}/results/${vote}/0/png`);
  if (!answer.ok) throw new Error(`The infographic was answered with ${answer.status}`);
  const look = dataUrl(await answer.bytes());
  await camera.compose('infographic', 720, `<div class="row"><img style="width:680px" src="${look}"></div>`);
}

/** The first pages of the PDF, as they come out of a printer. */
async function report(camera: Camera, { api, made }: Hall): Promise<void> {
  const paper = await mkdtemp(join(tmpdir(), 'kring-pictures-'));
  try {
    const { bytes } = await api.export(made.session, 'pdf', made.organiser);
    await writeFile(join(paper, 'report.pdf'), bytes);
    const pages = ['-png', '-r', '110', '-l', '2', join(paper, 'report.pdf'), join(paper, 'page')];
    await promisify(execFile)('pdftoppm', pages);
    const files = (await readdir(paper)).filter((name) => name.endsWith('.png')).toSorted();
    const looks = await Promise.all(files.map((name) => pictureFile(join(paper, name))));
    const row = looks.map((look) => `<img class="sheet" src="${look}">`).join('');
    await camera.compose('report', 1040, `<div class="row">${row}</div>`);
  } finally {
    await rm(paper, { recursive: true });
  }
}

const server = await startServer();
const camera = await Camera.open(server.base, folder);
try {
  const hall = await Hall.open(server.base, new Chance(1), atOnce);
  const agenda = await prepare(hall);
  await plan(hall, agenda);
  const consoles = await openConsoles(camera, hall);
  await beforehand({ camera, hall, consoles });
  const screen = await camera.device('projector', tongues.nl);
  await screen.goto(`${camera.base}/screen/${hall.made.session}#${hall.made.screen}`);
  const [an, luc, fatima] = [
    await camera.device('phone', tongues.nl),
    await camera.device('phone', tongues.fr),
    await camera.device('phone', tongues.nl),
  ];
  const cast: Cast = { camera, hall, agenda, consoles, screen, an, luc, fatima };
  await comeIn(cast);
  const gathered = await ideas(cast);
  const made = await group(cast, gathered);
  await vote(cast, made);
  await results(cast);
  await ending(cast);
  if (hall.refusals.length > 0) throw new Error(`The server did not accept: ${hall.refusals.join(', ')}`);
  hall.leave();
} finally {
  await camera.close();
  await server.stop();
}
