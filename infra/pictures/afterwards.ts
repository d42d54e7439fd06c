import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Hall } from '../../packages/crowd/src/demo/hall.ts';
import { evaluate } from '../../packages/crowd/src/demo/scenes/evaluation.ts';
import { dataUrl, pictureFile, type Camera } from './camera.ts';
import { eachConsole, locales, press, type Cast } from './cast.ts';

/** The end, and what is taken home. */

const exporting = { nl: 'Exporteren', fr: 'Exporter', en: 'Exports' } as const;

export async function ending(cast: Cast): Promise<void> {
  const { camera, hall, agenda, consoles } = cast;
  await hall.open(agenda.evaluation);
  await evaluate(hall, agenda.evaluation);
  await hall.steer('results:publish');
  await hall.steer('session:end');
  await hall.steer('stage:show', { stage: agenda.results });
  await eachConsole(cast, 'exports', (page, tongue) => press(page, exporting[tongue]));
  for (const page of Object.values(consoles)) await page.keyboard.press('Escape');
  const visitor = await camera.device('desk', locales.nl);
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
