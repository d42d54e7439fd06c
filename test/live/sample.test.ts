import { expect, test } from 'vitest';
import { langs, type Lang, type StageView } from '@kring/core';
import type { Created } from '@kring/protocol';
import { sampleInfo } from '@kring/stages';
import { startKring, StoppedClock, type Kring } from './kring.ts';

/** A session to play with: made by ordinary commands, said to be one, and gone by itself. */

const today = Date.UTC(2027, 2, 8, 20);

const ask = ({ base }: Kring, lang: Lang) =>
  fetch(`${base}/api/samples`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ lang }),
  });

test('a sample has its ideas, groups and a vote that is under way, in each language', async () => {
  const kring = await startKring();
  for (const lang of langs) {
    const response = await ask(kring, lang);
    expect(response.status).toBe(201);
    const made = (await response.json()) as Created;
    const seat = await kring.sit(made.session, made.facilitator);
    await seat.until(() => seat.entry('session', 'agenda') !== undefined);
    const agenda = seat.entry<readonly StageView[]>('session', 'agenda') ?? [];
    expect(agenda.map(({ type, phase }) => [type, phase])).toEqual([
      ['welcome', 'closed'],
      ['ideas', 'closed'],
      ['clusters', 'closed'],
      ['dot-vote', 'open'],
      ['results', 'prepared'],
      ['evaluation', 'prepared'],
    ]);
    const vote = agenda.find(({ type }) => type === 'dot-vote')?.id ?? '';
    await seat.until(() => seat.entry(`stage/${vote}`, 'turnout') === 12);
    expect(seat.presence.joined).toBe(15);
    await seat.must(null, 'stage:reveal', { stage: vote });
    const results = agenda.find(({ type }) => type === 'results')?.id ?? '';
    await seat.must(null, 'stage:open', { stage: results });

    const page = await kring.api.look(made.code);
    expect(page).toMatchObject({ title: sampleInfo(lang).title, about: sampleInfo(lang).about });
  }
});

test('a sample is kept until tomorrow, and not many are made at once', async () => {
  const kring = await startKring({ clock: new StoppedClock(today) });
  const made = (await (await ask(kring, 'fr')).json()) as Created;
  expect(await kring.api.look(made.code)).toMatchObject({ keptUntil: '2027-03-09' });
  const others = await Promise.all(Array.from({ length: 20 }, () => ask(kring, 'nl')));
  const statuses = others.map(({ status }) => status).sort();
  expect(statuses).toEqual([...Array.from({ length: 19 }, () => 201), 429]);
});
