import { expect, test } from 'vitest';
import type { StageId } from '@kring/core';
import { startKring } from './kring.ts';

test('what people wrote for the organisers, and what was hidden or taken away, is nowhere in what the public page gets', async () => {
  const kring = await startKring();
  const { made, organiser } = await kring.meeting();
  const session = `${kring.base}/api/sessions/${made.session}`;
  const add = async (stageType: string) =>
    (await organiser.must(null, 'agenda:add', {
      stageType,
      notes: 'geheim: wat de begeleider zich voorneemt',
    })) as StageId;
  const [ideas, evaluation] = [await add('ideas'), await add('evaluation')];
  const phone = await kring.phone(made.code);

  await organiser.must(null, 'stage:open', { stage: ideas });
  await phone.must(ideas, 'idea:add', { text: 'Een bank in de schaduw', lang: 'nl' });
  const hidden = await phone.must(ideas, 'idea:add', { text: 'geheim: verborgen', lang: 'nl' });
  const redacted = await phone.must(ideas, 'idea:add', { text: 'geheim: weggehaald', lang: 'nl' });
  await organiser.must(ideas, 'idea:hide', { idea: hidden });
  await organiser.must(ideas, 'idea:redact', { idea: redacted });
  await organiser.must(null, 'stage:open', { stage: evaluation });
  await phone.must(evaluation, 'evaluation:answer', { score: 4, text: 'geheim: te lang', lang: 'nl' });
  await organiser.must(null, 'stage:close', { stage: evaluation });
  await organiser.must(null, 'stage:reveal', { stage: evaluation });
  await organiser.must(null, 'results:publish');

  const told = await (await fetch(`${session}/results`)).text();
  expect(told).toContain('Een bank in de schaduw');
  expect(told).toContain('"counts":[0,0,0,1,0]');
  expect(told).not.toMatch(/geheim|comments/);
  const picture = await (await fetch(`${session}/results/${evaluation}/0/svg`)).text();
  expect(picture).toContain('4: 1');
  expect(picture).not.toContain('geheim');
  expect((await fetch(`${session}/results/${evaluation}/1/svg`)).status).toBe(404);

  const authorization = `Bearer ${made.organiser}`;
  const report = await fetch(`${session}/export/json`, { headers: { authorization } });
  expect(await report.text()).toContain('geheim: te lang');
});
