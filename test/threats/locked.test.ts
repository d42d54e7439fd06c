import { monitorEventLoopDelay } from 'node:perf_hooks';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import type { Problem } from '@kring/protocol';
import { startKring } from '../live/kring.ts';
import { idea, meetingWith, stranger } from './kring.ts';

/** T16: the store waits for a locked database, the event loop doesn't, and nobody is told yes too soon. */

test('T16: while another program holds the database, everyone hears "try again", soon and by name', async () => {
  const kring = await startKring({ patience: 500 });
  const { made, organiser, stage } = await meetingWith(kring, 'ideas');
  const phone = await kring.phone(made.code);
  const someone = await stranger(kring);
  await someone.hello(made.session, phone.token);
  const other = new Database(join(kring.folder, 'kring.db'));
  onTestFinished(() => void other.close());
  other.exec('begin immediate');

  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const envelope = {
    id: 'while-it-is-locked',
    seq: 1,
    stage,
    type: 'idea:add',
    body: idea('Tijdens het slot'),
  };
  const command = someone.next(({ id }) => id === 7);
  someone.emit('command', [envelope], 7);
  const joining = fetch(`${kring.base}/api/join`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'fr' },
    body: JSON.stringify({ code: made.code, lang: 'fr', name: '' }),
  });
  expect((await command).data).toMatchObject([{ accepted: false, reason: 'try-again' }]);
  const refused = await joining;
  expect(refused.status).toBe(503);
  expect((await refused.json()) as Problem).toMatchObject({
    reason: 'try-again',
    sentence: 'Cela n’a pas fonctionné. Réessayez.',
  });
  delay.disable();
  expect(delay.percentile(99) / 1e6).toBeLessThan(100);
  expect(organiser.under(`stage/${stage}`, 'idea/').size).toBe(0);

  other.exec('rollback');
  expect(await phone.sendEnvelope(envelope)).toMatchObject({ accepted: true });
  await organiser.until(() => organiser.under(`stage/${stage}`, 'idea/').size === 1);
});
