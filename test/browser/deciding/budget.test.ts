import type { Item } from '@kring/core';
import { expect, test } from 'vitest';
import { heard, use } from '../byKeyboard.ts';
import { shareHall } from '../hall.ts';
import { soon } from '../meeting.ts';
import { prepareDeciding, proposals } from './deciding.ts';

const hall = shareHall();

/** A grey pixel. */
const picture =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';

const costs: Readonly<Record<string, number>> = { bench: 4000, lamp: 5000, school: 6000.5, garden: 2500 };
const description = { nl: 'Met rugleuning en schaduw.', fr: 'Avec dossier et de l’ombre.' };
const projects = proposals.map((item): Item => ({
  ...item,
  project: {
    cost: costs[item.id] ?? null,
    description: item.id === 'bench' ? description : {},
    place: { nl: 'Aan de Zenne', fr: 'Au bord de la Senne' },
  },
}));

test('a basket, by keys alone and by touch alone: what is left is spoken, what does not fit says why, both ways of dividing are seen', async () => {
  const config = { amount: 10_000, informFirst: true, rule: 'greedy', projects: { bench: { picture } } };
  const one = await prepareDeciding(hall, 'budget', config, projects);
  const { console: desk, screen, byKeys, byTouch } = one;

  // What a rule does is read before it is chosen; so is what a project costs.
  await desk.getByText('Instellen', { exact: true }).click();
  await desk.getByRole('radio', { name: /^Gelijke delen\s*Iedereen/ }).check();
  await desk.getByText(/wie een project steunt, betaalt het samen/).waitFor();
  await desk.getByText('Samen kosten ze € 17.500,50.'.replaceAll('€ ', '€\u00a0')).waitFor();
  await one.steer('open');
  await screen.getByText('€\u00a06.000,50').waitFor();
  await screen
    .getByText(/Zo wordt geteld/)
    .first()
    .waitFor({ state: 'attached' });

  const card = (words: string) => byKeys.getByRole('button', { name: words, exact: false });
  // First what it is, then the choice: wanting it opens the explanation.
  const asked: string[] = [];
  byKeys.on('request', (request) => asked.push(request.url()));
  await use(byKeys, card('Des bancs'), 'Space');
  await byKeys.getByText('Avec dossier et de l’ombre.').waitFor();
  expect(await card('Des bancs').getAttribute('aria-pressed')).toBe('false');
  await soon(() => byKeys.locator('details img').evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(
    1,
  );
  expect(asked.filter((url) => url.includes('/pictures/bench/'))).toHaveLength(1);
  await use(byKeys, card('Des bancs'), 'Space');
  await use(byKeys, card('Plus de lumière'), 'Space');
  await use(byKeys, card('Moins de voitures'), 'Space');
  await byKeys.getByText('Bien reçu', { exact: true }).waitFor();
  expect(await card('Moins de voitures').getAttribute('aria-disabled')).toBe('true');
  const spoken = (await heard(byKeys)).join('\n').replaceAll(/[\u00a0\u202f]/g, ' ');
  expect(spoken).toContain('2 projets, il reste 1 000 €');
  expect(spoken).toContain('N’entre plus : 5 000,50 € de trop');

  await byTouch.getByRole('button', { name: /Kerkstraat/ }).tap();
  await byTouch.getByRole('button', { name: /buurtmoestuin/ }).tap();
  await byTouch.getByText('2 projecten, nog €\u00a01.499,50 over').waitFor();
  await byTouch.getByText('Ontvangen', { exact: true }).waitFor();
  await soon(() => screen.getByText('2 / 2').count()).toBe(1);

  await one.steer('close');
  await screen.getByText('De stemming is gesloten').waitFor();
  for (const page of [screen, desk, byKeys, byTouch])
    expect(await page.getByText(/Dit telt|Ce qui compte/).count()).toBe(0);

  await one.steer('reveal');
  await byKeys.getByText('Ce qui compte', { exact: true }).waitFor();
  await byTouch.getByText('Dit telt', { exact: true }).waitFor();
  await byTouch.getByRole('heading', { name: 'De meeste stemmen' }).waitFor();
  const main = desk.getByRole('main');
  await main
    .getByText(/^Gelijke delen\./)
    .first()
    .waitFor();
  await main
    .getByText(/te weinig/)
    .first()
    .waitFor();
  await screen.getByRole('heading', { name: /Gelijke delen/ }).waitFor();
  expect(hall.complaints).toEqual([]);
}, 60_000);
