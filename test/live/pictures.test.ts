import { expect, test } from 'vitest';
import type { StageId } from '@kring/core';
import { startKring } from './kring.ts';

const items = ['Bomen', 'Banken'].map((text, at) => ({
  ...{ id: `item${at}`, kind: 'list', text: { nl: text }, lang: 'nl', number: null, column: '' },
  ...{ redacted: false, figures: {}, lineage: [], members: [] },
}));

test('a picture of a vote is there for everyone once the vote is revealed and the results are public, and never before', async () => {
  const kring = await startKring({ env: { PUBLIC_URL: 'https://meet.example.org' } });
  const { made, organiser } = await kring.meeting();
  const stage = (await organiser.must(null, 'agenda:add', {
    stageType: 'dot-vote',
    config: { dots: 1 },
    source: { from: 'list', items },
  })) as StageId;
  await organiser.must(null, 'stage:open', { stage });
  const phone = await kring.phone(made.code);
  await phone.must(stage, 'dots:place', { dots: { item0: 1 } });
  const picture = async (format: string) => {
    const response = await fetch(`${kring.base}/api/sessions/${made.session}/results/${stage}/0/${format}`);
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      text: await response.text(),
    };
  };
  const reasonOf = async (format: string) => {
    const { status, text } = await picture(format);
    return [status, (JSON.parse(text) as { reason: string }).reason];
  };

  expect(await reasonOf('svg')).toEqual([404, 'not-published']);
  await organiser.must(null, 'results:publish');
  expect(await reasonOf('svg')).toEqual([404, 'not-found']);
  await organiser.must(null, 'stage:reveal', { stage });
  const drawn = await picture('svg');
  expect([drawn.status, drawn.type]).toEqual([200, 'image/svg+xml']);
  expect(drawn.text).toContain('Bomen: 1');
  expect(await reasonOf('gif')).toEqual([400, 'malformed']);
});
