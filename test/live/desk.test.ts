import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { EntryView, SessionInfo, StageId, StageReport } from '@kring/core';
import type { Seat } from '@kring/crowd';
import { findingsIn, recordSchema } from '@kring/methods/record';
import { startKring, type Kring } from './kring.ts';
import { codesOn } from './slips.ts';

/** Ballots on paper and hands, entered over real sockets and kept in a real database. */

const item = (id: string) => ({
  ...{ id, kind: 'list', text: { nl: id }, lang: 'nl', number: null, column: '', redacted: false },
  ...{ figures: {}, lineage: [], members: [] },
});
const source = { from: 'list', items: ['bank', 'boom', 'pad'].map(item) };

async function voting(info: Partial<SessionInfo> = {}, kring?: Kring) {
  const started = kring ?? (await startKring());
  const { made, organiser } = await started.meeting({ title: { nl: 'Proef' }, ...info });
  const stage = (await organiser.must(null, 'agenda:add', { stageType: 'approve', source })) as StageId;
  const open = () => organiser.must(null, 'stage:open', { stage });
  const enter = (voter: string, chosen: readonly string[], why?: string, seat: Seat = organiser) =>
    seat.send(stage, 'approve:choose', { chosen }, { voter, ...(why !== undefined && { why }) });
  return { kring: started, made, organiser, stage, open, enter };
}

/** Everything that lies in the folder of the database, but not the secret. */
async function filesOf({ folder }: Kring): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name !== 'secret.key');
  const contents = await Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')));
  return contents.join('\n');
}

const reportOf = async ({ base }: Kring, session: string, token: string) => {
  const response = await fetch(`${base}/api/sessions/${session}/export/json`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { stages } = (await response.json()) as { readonly stages: readonly StageReport[] };
  return stages[0];
};

test('K5 K7: phones, paper and hands are one count that anyone can count again', async () => {
  const { kring, made, organiser, stage, open, enter } = await voting();
  await open();
  for (let at = 0; at < 5; at += 1) {
    const phone = await kring.phone(made.code);
    await phone.must(stage, 'approve:choose', { chosen: ['boom'] });
  }
  for (const voter of ['AAAA', 'BBBB', 'CCCC', 'DDDD', 'EEEE', 'FFFF'])
    expect(await enter(voter, ['bank'])).toMatchObject({ accepted: true });
  await organiser.must(null, 'stage:close', { stage });
  expect(await enter('gggg', ['bank', 'pad'])).toMatchObject({ accepted: true, value: 7 });
  expect(await enter('G-G-G-G', ['bank'])).toMatchObject({ reason: 'desk/entered-already' });
  expect(await enter('GGGG', ['pad'], 'Verkeerd gelezen')).toMatchObject({ accepted: true, value: 7 });
  await organiser.must(stage, 'hands:count', { people: 11, votes: { pad: 9 } });
  await organiser.until(() => organiser.entry(`stage/${stage}`, 'turnout') === 23);

  // Nobody reads the word on a sheet from the database, nor what the sheet says.
  expect(await filesOf(kring)).not.toMatch(/DDDD|"pad":9|paper-[A-Z]{4}\b/);

  for (const step of ['reveal', 'seal']) await organiser.must(null, `stage:${step}`, { stage });
  const report = await reportOf(kring, made.session, made.organiser);
  const record = recordSchema.parse(report?.record);
  expect(findingsIn(record)).toEqual([]);
  expect(record.turnout).toEqual({ phones: 5, paper: 7, hands: 11 });
  expect(record.receipts).toHaveLength(12);
  expect(record.totals.ranking).toEqual([['pad'], ['bank'], ['boom']]);
  expect(report).toMatchObject({
    turnout: 23,
    corrections: [{ way: 'paper', reason: 'Verkeerd gelezen' }],
    sections: [{ ways: { phones: 5, paper: 7, hands: 11 } }],
  });
});

test('K5: what was entered is there again after a restart, and so is that it was', async () => {
  const first = await voting();
  await first.open();
  await first.enter('AAAA', ['bank']);
  await first.organiser.must(first.stage, 'hands:count', { people: 6, votes: { boom: 2 } });
  await first.kring.stop();
  const again = await startKring({ folder: first.kring.folder });
  const seat = await again.sit(first.made.session, first.made.organiser);
  await seat.until(() => seat.entry(`stage/${first.stage}`, 'turnout') === 7);
  expect(seat.entry(`stage/${first.stage}`, 'desk')).toMatchObject({ paper: 1, hands: { people: 6 } });
  expect(await first.enter('AAAA', ['bank'], undefined, seat)).toMatchObject({
    reason: 'desk/entered-already',
  });
});

test('K5: where everyone has a slip, the desk uses it up, and each votes once', async () => {
  const { kring, made, organiser, stage, open, enter } = await voting({ tier: 'paper-code' });
  const [mine = '', yours = '', theirs = ''] = codesOn(
    await kring.api.makeSlips(made.session, made.organiser, 3),
  );
  await open();
  const phone = await kring.phone(made.code, '', mine);
  await phone.must(stage, 'approve:choose', { chosen: ['boom'] });
  expect(await enter(mine, ['bank'])).toMatchObject({ reason: 'desk/slip-on-phone' });
  expect(await enter('ABCD-EFGH-JKLMN', ['bank'])).toMatchObject({ reason: 'desk/slip-unknown' });
  // A participant cannot spoil somebody's slip.
  expect(await enter(theirs, ['bank'], undefined, phone)).toMatchObject({ reason: 'not-allowed' });
  // Nor does what is refused.
  expect(await enter(theirs, ['nergens'])).toMatchObject({ reason: 'unknown-item' });
  expect(await enter(theirs, ['bank'], 'Verkeerd gelezen')).toMatchObject({ reason: 'desk/not-entered' });
  await kring.phone(made.code, '', theirs);

  expect(await enter(yours.toLowerCase(), ['bank'])).toMatchObject({ accepted: true });
  expect(await enter(yours, ['pad'])).toMatchObject({ reason: 'desk/entered-already' });
  await expect(kring.phone(made.code, '', yours)).rejects.toThrow();
  await organiser.until(() => organiser.entry(`stage/${stage}`, 'turnout') === 2);
  const code = yours.replaceAll('-', '');
  expect(await filesOf(kring)).not.toContain(code);
});

test('K4: a table moderator comes in by a link, enters, and sees and does nothing else', async () => {
  const { kring, made, organiser, stage, open, enter } = await voting();
  await open();
  const response = await fetch(`${kring.base}/api/sessions/${made.session}/keys`, {
    method: 'POST',
    headers: { authorization: `Bearer ${made.organiser}`, 'content-type': 'application/json' },
    body: JSON.stringify({ role: 'moderator', name: 'Tafel 3' }),
  });
  const { token } = (await response.json()) as { readonly token: string };
  const table = await kring.sit(made.session, token);
  expect(table.welcome).toMatchObject({ role: 'moderator', name: 'Tafel 3' });
  expect(await enter('AAAA', ['bank'], undefined, table)).toMatchObject({ accepted: true });
  expect(await enter('AAAA', ['pad'], 'Verkeerd gelezen', table)).toMatchObject({ accepted: true });
  for (const type of ['stage:close', 'session:end', 'message:clear'])
    expect(await table.send(null, type, { stage })).toMatchObject({ reason: 'not-allowed' });
  expect(await table.send(stage, 'approve:choose', { chosen: ['bank'] })).toMatchObject({
    reason: 'not-allowed',
  });
  for (const path of ['export/json', 'keys', 'names', 'codes']) {
    const headers = { authorization: `Bearer ${token}` };
    const refused = await fetch(`${kring.base}/api/sessions/${made.session}/${path}`, { headers });
    expect([path, refused.status]).toEqual([path, 403]);
  }
  const corrections = () =>
    organiser.entry<EntryView>('backstage', `entry/${stage}`)?.corrections.map(({ way, by }) => [way, by]);
  await organiser.until(() => (corrections()?.length ?? 0) > 0);
  expect(corrections()).toEqual([['paper', 'Tafel 3']]);
  expect(table.entry('backstage', `entry/${stage}`)).toBeUndefined();
});
