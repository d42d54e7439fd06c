import { expect, test } from 'vitest';
import type { Answer, Envelope } from '@kring/protocol';
import type { Created } from '@kring/protocol';
import { startKring, type Kring } from '../live/kring.ts';
import { idea, meetingWith } from './kring.ts';

/** T3: a delayed retry replaces nothing newer, and a double send counts once, over whatever ways they come. */

async function post(kring: Kring, { session }: Created, token: string, envelope: Envelope): Promise<Answer> {
  const response = await fetch(`${kring.base}/api/sessions/${session}/commands`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(envelope),
  });
  return (await response.json()) as Answer;
}

test('T3: one command over the socket and by POST at once has one effect and one answer', async () => {
  const kring = await startKring();
  const { made, organiser, stage } = await meetingWith(kring, 'ideas');
  const phone = await kring.phone(made.code);
  const other = await kring.sit(made.session, phone.token);
  const envelope = { id: 'both-ways-at-once', seq: 1, stage, type: 'idea:add', body: idea('Een bank') };
  const answers = await Promise.all([
    phone.sendEnvelope(envelope),
    post(kring, made, phone.token, envelope),
    other.sendEnvelope(envelope),
    post(kring, made, phone.token, envelope),
  ]);
  expect(answers[0]).toMatchObject({ accepted: true });
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  await organiser.until(() => organiser.under(`stage/${stage}`, 'idea/').size > 0);
  expect(organiser.under(`stage/${stage}`, 'idea/').size).toBe(1);
});

test('T3: a choice that was delayed by POST does not replace the newer one, and its retry changes nothing', async () => {
  const kring = await startKring();
  const { made, stage } = await meetingWith(kring, 'dot-vote', { dots: 1 });
  const phone = await kring.phone(made.code);
  const place = (id: string, seq: number, dots: object): Envelope => ({
    id: `ballot-number-${id}`,
    seq,
    stage,
    type: 'dots:place',
    body: { dots },
  });
  const [first, second] = [place('one', 1, { bank: 1 }), place('two', 2, { boom: 1 })];
  expect(await phone.sendEnvelope(first)).toMatchObject({ accepted: true });
  expect(await post(kring, made, phone.token, second)).toMatchObject({ accepted: true });
  expect(await post(kring, made, phone.token, first)).toMatchObject({ accepted: true });
  expect(await post(kring, made, phone.token, place('late', 1, { fontein: 1 }))).toMatchObject({
    reason: 'superseded',
  });
  const again = await kring.sit(made.session, phone.token);
  await again.until(() => again.mine.has(stage));
  expect(again.mine.get(stage)).toMatchObject({ dots: { boom: 1 } });
});

test('T3: one person has one pace, over the socket and by POST together', async () => {
  const kring = await startKring();
  const { made, stage } = await meetingWith(kring, 'ideas');
  const { token } = await kring.api.join(made.code, 'nl');
  const send = (n: number) =>
    post(kring, made, token, {
      id: `hurry-hurry-hurry-${n}`,
      seq: n,
      stage,
      type: 'idea:add',
      body: idea(`${n}`),
    });
  const answers = await Promise.all(Array.from({ length: 200 }, (_, n) => send(n)));
  const tooFast = answers.filter((answer) => !answer.accepted && answer.reason === 'too-fast');
  expect(tooFast.length).toBeGreaterThan(50);
  expect(answers.filter(({ accepted }) => accepted).length).toBeGreaterThanOrEqual(60);
});
