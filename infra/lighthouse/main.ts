import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { Api, Seat, startServer } from '../../packages/crowd/src/index.ts';

/**
 * `npm run lighthouse`: what Lighthouse says, as on a slow phone, of the start page, the join page and a live stage over
 * a real server: medians of three runs. Lighthouse is large, so npm fetches it for this; LIGHTHOUSE names one that is there.
 */

const lighthouse = process.env['LIGHTHOUSE']
  ? [process.env['LIGHTHOUSE']]
  : ['npm', 'exec', '--yes', '--package=lighthouse@13.5.0', '--', 'lighthouse'];
const browser =
  process.env['CHROMIUM'] ?? ['/usr/bin/chromium'].find((path) => existsSync(path)) ?? 'chromium';

/** In hundredths. */
const targets = { performance: 95, accessibility: 100, 'best-practices': 100 } as const;
type Category = keyof typeof targets;
const categories = Object.keys(targets) as Category[];
const runs = 3;

interface Audit {
  readonly title: string;
  readonly score: number | null;
}

interface Judged {
  readonly categories: Readonly<
    Record<Category, { readonly score: number; readonly auditRefs: readonly { readonly id: string }[] }>
  >;
  readonly audits: Readonly<Record<string, Audit>>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function judge(url: string, port: number, folder: string): Promise<Judged> {
  const file = join(folder, 'judged.json');
  const [program = '', ...before] = lighthouse;
  // What the phone keeps stays: without it nobody takes part.
  const options = [
    `--port=${port}`,
    '--disable-storage-reset',
    '--output=json',
    `--output-path=${file}`,
    '--quiet',
  ];
  await promisify(execFile)(program, [...before, url, ...options, `--only-categories=${categories.join()}`]);
  return JSON.parse(await readFile(file, 'utf8')) as Judged;
}

const folder = await mkdtemp(join(tmpdir(), 'kring-lighthouse-'));
const server = await startServer();
const port = await freePort();
const phone = await chromium.launchPersistentContext(join(folder, 'profile'), {
  executablePath: browser,
  locale: 'nl-BE',
  args: ['--no-sandbox', `--remote-debugging-port=${port}`],
});
try {
  // A browser trusts this name as it trusts HTTPS, so pages come in brotli, as from a real host.
  const base = server.base.replace('127.0.0.1', 'localhost');
  const title = { nl: 'Het plein van morgen', fr: 'La place de demain' };
  const made = await new Api(server.base).create({ title, languages: ['nl', 'fr'] }, 'citizens-meeting');
  const seat = new Seat(server.base, made.session, made.facilitator);
  await seat.connect();
  await seat.until(() => seat.entry('session', 'agenda') !== undefined);
  const ideas = seat
    .entry<{ id: string; type: string }[]>('session', 'agenda')
    ?.find(({ type }) => type === 'ideas');
  if (!ideas) throw new Error('The template has no stage to gather ideas in.');
  await seat.must(null, 'stage:open', { stage: ideas.id });

  const page = await phone.newPage();
  await page.goto(`${base}/j/${made.code}`);
  await page.getByRole('button', { name: 'Doe mee' }).click();
  await page.getByRole('textbox').first().waitFor();
  await page.close();

  const pages = { start: '/', join: `/j/${made.code}`, 'live stage': `/p/${made.session}` };
  for (const [name, path] of Object.entries(pages)) {
    const judged: Judged[] = [];
    for (let run = 0; run < runs; run++) judged.push(await judge(base + path, port, folder));
    for (const category of categories) {
      const score = Math.round(100 * median(judged.map(({ categories: all }) => all[category].score)));
      const fits = score >= targets[category];
      if (!fits) process.exitCode = 1;
      console.log(`${fits ? '✓' : '✗'} ${name}, ${category}: ${score} of at least ${targets[category]}`);
      const last = judged.at(-1);
      if (fits || !last) continue;
      for (const { id } of last.categories[category].auditRefs) {
        const audit = last.audits[id];
        if (audit && audit.score !== null && audit.score < 0.9) console.log(`    ${audit.title}`);
      }
    }
  }
  seat.close();
} finally {
  await phone.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
