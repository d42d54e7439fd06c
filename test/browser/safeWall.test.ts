import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { cleanText, lengthOf, type StageId, type Text } from '@kring/core';
import { Api, Seat } from '@kring/crowd';
import { beatMs } from '../../packages/ui/src/wallRules.ts';
import { payloads } from '../threats/wall/payloads.ts';
import { picture, shareHall, type Device } from './hall.ts';
import { watchFor } from './incidents.ts';
import { prepareMeeting, soon, takeSeat, type Meeting } from './meeting.ts';

/** T11: whatever people send, it is text wherever it is shown; and what should not be on the wall goes at once. */

const hall = shareHall();

/** Half a surrogate pair does not travel as itself: each program that sends one makes something else of it. */
const sent = payloads.filter((payload) => payload.isWellFormed());

/** As the server keeps it; null for what it refuses. */
function kept(payload: string): string | null {
  const cleaned = cleanText(payload, 2000);
  return cleaned.accepted ? cleaned.text : null;
}
const texts = sent.map(kept).filter((text) => text !== null);

/** So many of the corpus that are no longer than `max`, from all over it. `turn`: others each time. */
function some(count: number, max: number, turn = 0): readonly string[] {
  const short = texts.filter((text) => lengthOf(text) <= max);
  return Array.from({ length: count }, (_, at) => {
    const place = Math.floor((at * short.length) / count) + turn * 7;
    return short[place % short.length] ?? '';
  });
}
/** One per language. */
const named = (max: number, turn: number): Text => {
  const [nl = '', fr = ''] = some(2, max, turn);
  return { nl, fr };
};

async function openPage(device: Device, address: string, prepare: (page: Page) => Promise<void>) {
  const page = await hall.person(device, 'nl-BE');
  await prepare(page);
  await page.goto(address);
  return page;
}

/** The wall beats every other picture that the browser draws: pages turn while one looks, and none is skipped. */
const hurried = (page: Page) =>
  page.addInitScript((beat) => {
    const before = window.setInterval.bind(window);
    const onPictures = (call: () => void) => {
      const turn = () => {
        call();
        requestAnimationFrame(() => requestAnimationFrame(turn));
      };
      requestAnimationFrame(turn);
      return 0;
    };
    const hurry = (call: () => void, ms: number) => (ms === beat ? onPictures(call) : before(call, ms));
    window.setInterval = hurry as typeof window.setInterval;
  }, beatMs);

const seen = (page: Page, selector: string) => page.locator(selector).allTextContents();

/** Texts that have been on the wall, page after page, until all of these were. Tells which reached beyond the wall. */
const turnPages = (page: Page, selector: string, wanted: readonly string[]) =>
  page.evaluate(
    async ([cards, all]) => {
      const missing = new Set(all);
      const wide = new Set<string>();
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      for (const until = performance.now() + 90_000; missing.size > 0 && performance.now() < until;) {
        for (const card of document.querySelectorAll<HTMLElement>(cards)) {
          const text = card.textContent;
          missing.delete(text);
          const { left, right } = card.getBoundingClientRect();
          const spills =
            card.scrollWidth > card.clientWidth + 1 && getComputedStyle(card).overflowX === 'visible';
          if (spills || left < 0 || right > innerWidth) wide.add(text);
        }
        await frame();
      }
      return { missing: [...missing], wide: [...wide] };
    },
    [selector, wanted] as const,
  );

/** Nothing makes a page wider than its window. */
const expectNarrow = async (where: string, page: Page) =>
  expect
    .soft(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), where)
    .toBeLessThanOrEqual(0);

const item = (text: string, at: number) => ({
  ...{ id: `line-${at}`, kind: 'list', text: { nl: text }, lang: 'nl', number: null, column: '' },
  ...{ redacted: false, figures: {}, lineage: [], members: [] },
});

async function showMore(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: /^Toon er nog/ });
  await button.first().waitFor();
  while ((await button.count()) > 0) await button.first().click();
}

/** A session whose every word is from the corpus. */
async function hostileMeeting() {
  const meeting = await prepareMeeting(hall, 'blank', {
    ...{ title: named(200, 1), organiser: named(200, 2), about: named(2000, 3) },
    names: 'required',
  });
  const seat = await takeSeat(meeting);
  const add = (stageType: string, turn: number, more: object = {}) =>
    seat.must(null, 'agenda:add', { stageType, title: named(200, turn), ...more }) as Promise<StageId>;
  const prompt = named(1000, 4);
  const columns = some(5, 80).map((nl, at) => ({ id: `c${at}`, name: { nl } }));
  const ideas = await add('ideas', 5, { config: { prompt, maxLength: 2000 } });
  const inColumns = await add('ideas', 6, {
    config: { prompt: named(1000, 6), columns: columns.slice(0, 3) },
  });
  const clusters = await add('clusters', 7, { source: { from: 'stage', stage: ideas, best: null } });
  const vote = await add('dot-vote', 8, {
    config: { question: named(300, 8), dots: 5 },
    source: { from: 'list', items: some(60, 300, 2).map(item) },
  });
  const results = await add('results', 9, {
    config: { thanks: named(500, 9) },
    source: { from: 'stage', stage: vote, best: null },
  });
  const evaluation = await add('evaluation', 10, {
    config: { question: named(300, 10), lowest: named(80, 11), highest: named(80, 12), maxLength: 2000 },
  });
  const info = await add('info', 13, { config: { body: { nl: some(80, 300, 3).join('\n\n') } } });
  const talk = await add('talk', 14, { config: { question: named(300, 14) } });
  // The agenda of the console shows all their titles at once.
  for (let turn = 15; turn < 27; turn += 1) await add('talk', turn, { notes: some(1, 2000, turn)[0] });
  return { meeting, seat, ideas, inColumns, clusters, vote, results, evaluation, info, talk };
}

/** Enough that nobody gives more ideas at once than one person may. */
const crowd = 13;

/** People with names from the corpus, in turn. */
async function seatPeople({ hall, session, code }: Meeting): Promise<(at: number) => Seat> {
  const api = new Api(hall.api);
  const seats = await Promise.all(
    some(crowd, 60).map(async (name) => {
      const { token } = await api.join(code, 'nl', name);
      return new Seat(hall.api, session, token);
    }),
  );
  await Promise.all(seats.map((seat) => seat.connect()));
  onTestFinished(() => seats.forEach((seat) => seat.close()));
  return (at) => {
    const seat = seats[at % seats.length];
    if (!seat) throw new Error('Nobody came');
    return seat;
  };
}

test(`T11: of ${sent.length} payloads, none runs anywhere, and each is shown as the text it is`, async () => {
  expect(sent.length).toBeGreaterThanOrEqual(500);
  const stages = await hostileMeeting();
  const { meeting, seat } = stages;
  const { session, code, screen: screenToken } = meeting;
  const folder = await mkdtemp(join(tmpdir(), 'kring-safe-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const fileAt = (name: string) => pathToFileURL(join(folder, name)).href;
  const files = ['report.html', 'picture-0.svg', 'picture-1.svg', 'picture-2.svg'];
  const incidents = watchFor(hall.base, [
    ...['console', 'screen', 'p', 'results'].map((page) => `/${page}/${session}`),
    `/j/${code}`,
    ...files.map(fileAt),
  ]);
  const person = await seatPeople(meeting);

  // Ideas, from many seats at once.
  const { ideas } = stages;
  await seat.must(null, 'stage:open', { stage: ideas });
  const answers = await Promise.all(
    sent.map((text, at) => person(at).send(ideas, 'idea:add', { text, lang: 'nl' })),
  );
  expect(answers.map((answer) => answer.accepted)).toEqual(sent.map((one) => kept(one) !== null));
  await soon(() => seat.under(`stage/${ideas}`, 'idea/').size).toBe(texts.length);

  const screen = await openPage(
    'projector',
    `${hall.base}/screen/${session}#${screenToken}`,
    async (page) => {
      await incidents.watch(page);
      await hurried(page);
    },
  );
  const desk = await openPage(
    'laptop',
    `${hall.base}/console/${session}#${meeting.organiser}`,
    incidents.watch,
  );
  const phone = await openPage('small phone', `${hall.base}/j/${code}`, incidents.watch);
  const pages = { screen, desk, phone };
  await phone.getByRole('textbox').fill('<img src=x onerror=window.__kringPwned=1>');
  await phone.getByRole('button', { name: 'Doe mee' }).click();
  await phone.waitForURL(/\/p\//);
  const look = async (where: string) => {
    for (const [role, page] of Object.entries(pages)) {
      await picture(page, `safe-${where}-${role}`);
      await incidents.look(page);
      await expectNarrow(`${role}: ${where}`, page);
    }
    expect(incidents.found, where).toEqual([]);
  };
  const show = async (stage: StageId, ...doing: readonly string[]) => {
    for (const one of ['stage:open', ...doing]) await seat.must(null, one, { stage });
    await desk.getByRole('navigation').locator(`[aria-current]`).first().waitFor();
  };

  for (const page of [phone, desk]) {
    await showMore(page);
    await soon(async () => {
      const shown = new Set(await seen(page, 'article p[dir=auto]'));
      return texts.filter((text) => !shown.has(text));
    }).toEqual([]);
  }
  await look('ideas');
  await seat.must(null, 'stage:close', { stage: ideas });
  expect(await turnPages(screen, '.room article p[dir=auto]', texts)).toEqual({ missing: [], wide: [] });
  await look('all ideas');

  await show(stages.inColumns);
  await Promise.all(
    some(24, 280, 4).map((text, at) =>
      person(at).must(stages.inColumns, 'idea:add', { text, lang: 'fr', column: `c${at % 3}` }),
    ),
  );
  await soon(() => screen.locator('.room article').count()).toBeGreaterThan(5);
  await look('columns');

  // Groups on the board.
  const { clusters } = stages;
  await show(clusters);
  await soon(() => seat.under(`stage/${clusters}`, 'card/').size).toBe(texts.length);
  const cards = [...seat.under(`stage/${clusters}`, 'card/').keys()];
  const groups = some(16, 120, 5);
  for (const [at, nl] of groups.entries())
    await seat.must(clusters, 'cluster:create', {
      ...{ name: { nl, fr: some(1, 120, at)[0] }, items: cards.slice(at * 40, at * 40 + 40) },
      ...{ x: (at % 4) * 760, y: Math.floor(at / 4) * 780 },
    });
  const [firstGroup = ''] = groups;
  await soon(() => seen(screen, '.island .main')).toContain(firstGroup);
  for (const page of [phone, desk]) await page.getByText(firstGroup, { exact: true }).first().waitFor();
  await look('groups');

  // A vote over a list, its result, and what people thought of the evening.
  const { vote, evaluation } = stages;
  await show(vote);
  await soon(() => phone.locator('main button').count()).toBeGreaterThan(60);
  await Promise.all(
    Array.from({ length: crowd }, (_, at) =>
      person(at).must(vote, 'dots:place', { dots: { [`line-${at}`]: 1, [`line-${at * 2 + 1}`]: 1 } }),
    ),
  );
  await look('vote');
  await seat.must(null, 'stage:close', { stage: vote });
  await seat.must(null, 'stage:reveal', { stage: vote });
  await screen.getByRole('listitem').first().waitFor();
  await look('tally');
  await show(stages.results);
  await screen.getByRole('listitem').first().waitFor();
  await look('results');
  await show(evaluation);
  const comments = some(crowd, 2000, 6);
  await Promise.all(
    comments.map((text, at) => person(at).must(evaluation, 'evaluation:answer', { score: 3, text })),
  );
  await seat.must(null, 'stage:reveal', { stage: evaluation });
  const [comment = ''] = comments;
  await soon(() => desk.getByText(comment, { exact: true }).count()).toBeGreaterThan(0);
  await look('evaluation');

  // The organiser's own words: Markdown in a step, and what the facilitator says to the room.
  await show(stages.info);
  await soon(() => screen.locator('.prose').count()).toBeGreaterThan(0);
  await phone.locator('.prose').waitFor();
  await seat.must(null, 'message:send', { text: named(280, 6) });
  await look('info');
  await show(stages.talk);
  await look('talk');

  // What remains: the page of the results, and the files that go into the world.
  await seat.must(null, 'session:end');
  await seat.must(null, 'results:publish');
  await phone.goto(`${hall.base}/results/${session}`);
  await phone.locator('.prose').first().waitFor({ state: 'attached' });
  await look('ended');
  const report = await new Api(hall.api).export(session, 'html', meeting.organiser);
  await writeFile(join(folder, 'report.html'), report.bytes);
  const drawn = await Promise.all(
    [clusters, vote, evaluation].map((stage) =>
      fetch(`${hall.api}/api/sessions/${session}/results/${stage}/0/svg`).then((answer) => answer.text()),
    ),
  );
  for (const [at, svg] of drawn.entries()) {
    expect(svg).toContain('<svg');
    await writeFile(join(folder, `picture-${at}.svg`), svg);
  }
  for (const file of files) {
    await desk.goto(fileAt(file));
    await incidents.look(desk);
    await picture(desk, `safe-${file}`);
  }
  await desk.goto(fileAt('report.html'));
  const written = new Set(await seen(desk, 'ul.ideas .said'));
  // Its own marks aside: `#12` of someone's text has an invisible joiner.
  const plain = texts.filter((text) => !/[#\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u.test(text));
  expect(plain.filter((text) => !written.has(text))).toEqual([]);
  expect(incidents.found).toEqual([]);
  expect(hall.complaints).toEqual([]);
}, 240_000);
