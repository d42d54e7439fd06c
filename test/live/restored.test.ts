import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { NowView, SessionId, SessionReport, StageId, StageReport, Text } from '@kring/core';
import { Api, Seat, startServer, type OwnServer } from '@kring/crowd';
import { findingsIn, recordSchema, type CountRecord } from '@kring/methods/record';
import { backUp } from '../../server/src/operating/backup.ts';
import { restore } from '../../server/src/operating/restore.ts';
import { openSqlite } from '../../server/src/store/sqlite.ts';
import { lostSecret } from './lostSecret.ts';
import { codesOn } from './slips.ts';

/** A backup made in the middle of a vote goes on elsewhere, over real servers: with the secret, and without it. */

const people = 12;
/** So many had voted when the backup was made, and some more when the first server died. */
const [before, meanwhile] = [6, 9];
/** The words on the sheets that the desk had entered by then, where nobody has a slip. */
const words = ['BLAD22', 'BLAD33', 'BLAD44', 'BLAD55', 'BLAD66'];

const item = (id: string) => ({
  ...{ id, kind: 'list', text: { nl: id }, lang: 'nl', number: null, column: '', redacted: false },
  ...{ figures: {}, lineage: [], members: [] },
});
const entry = (title: string) => ({
  stageType: 'approve',
  title: { nl: title },
  source: { from: 'list', items: ['bank', 'boom', 'pad'].map(item) },
});
const receiptOf = (person: number, stage: StageId) =>
  `${'ABCDEFGHJKLM'[person]}${stage.replaceAll(/[^A-Za-z0-9]/g, '').toUpperCase()}22222222`.slice(0, 20);

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kring-restored-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function started(folder: string): Promise<OwnServer> {
  const server = await startServer({ folder });
  onTestFinished(() => server.kill());
  return server;
}

/** A hall with one vote that is sealed and one that is open, a backup from its midst, and a server that then died. */
async function hall(tier: 'open' | 'paper-code' = 'open') {
  const folder = await newFolder();
  const server = await started(folder);
  const api = new Api(server.base);
  const made = await api.create({ title: { nl: 'Het plein' }, languages: ['nl', 'fr'], tier }, 'blank');
  const slips = tier === 'open' ? [] : codesOn(await api.makeSlips(made.session, made.organiser, people + 2));
  const tokens: string[] = [];
  for (let person = 0; person < people; person += 1)
    tokens.push((await api.join(made.code, 'nl', '', slips[person] ?? '')).token);

  const seats = await seatsAt(server, made.session, [made.organiser, ...tokens]);
  const [organiser, ...phones] = seats as [Seat, ...Seat[]];
  const [sealed, open] = [
    (await organiser.must(null, 'agenda:add', entry('Eerst'))) as StageId,
    (await organiser.must(null, 'agenda:add', entry('Daarna'))) as StageId,
  ];
  const vote = (seat: Seat, person: number, stage: StageId, chosen: readonly string[]) => {
    seat.receipts.set(stage, receiptOf(person, stage));
    return seat.must(stage, 'approve:choose', { chosen });
  };
  await organiser.must(null, 'stage:open', { stage: sealed });
  for (const [person, phone] of phones.entries()) await vote(phone, person, sealed, ['pad']);
  await sealing(organiser, sealed);
  await organiser.must(null, 'stage:open', { stage: open });
  const twice = {
    id: 'q'.repeat(22),
    seq: 50,
    stage: open,
    type: 'approve:choose',
    body: { chosen: ['bank'] },
  };
  for (const [person, phone] of phones.slice(0, before).entries()) await vote(phone, person, open, ['bank']);
  await phones[0]?.sendEnvelope({ ...twice, receipt: receiptOf(0, open) });
  const enter = (seat: Seat, voter: string, chosen: readonly string[], why?: string) =>
    seat.send(open, 'approve:choose', { chosen }, { voter, ...(why !== undefined && { why }) });
  const sheets = tier === 'open' ? words : slips.slice(people, people + 1);
  for (const sheet of sheets)
    expect(await enter(organiser, sheet, ['bank'])).toMatchObject({ accepted: true });
  const file = join(await newFolder(), 'backup.db');
  backUp(folder, file);
  for (const [at, phone] of phones.slice(before, meanwhile).entries())
    await vote(phone, before + at, open, ['boom']);
  const record = await recordOf(server, made.session, made.organiser, sealed);
  await server.kill();
  for (const seat of seats) seat.close();

  const elsewhere = await newFolder();
  restore({ file, folder: elsewhere, replaceAt: null });
  const again = async () => {
    const other = await started(elsewhere);
    const [steering, ...others] = (await seatsAt(other, made.session, [made.organiser, ...tokens])) as [
      Seat,
      ...Seat[],
    ];
    return { other, organiser: steering, phones: others };
  };
  return { folder, elsewhere, made, slips, sheets, tokens, sealed, open, vote, enter, twice, record, again };
}

async function seatsAt(server: OwnServer, session: SessionId, tokens: readonly string[]): Promise<Seat[]> {
  const seats = tokens.map((token) => new Seat(server.base, session, token));
  onTestFinished(() => seats.forEach((seat) => seat.close()));
  for (const seat of seats) await seat.connect();
  return seats;
}

async function sealing(organiser: Seat, stage: StageId): Promise<void> {
  for (const step of ['close', 'reveal', 'seal']) await organiser.must(null, `stage:${step}`, { stage });
}

async function recordOf(
  server: OwnServer,
  session: SessionId,
  token: string,
  stage: StageId,
): Promise<CountRecord> {
  const stages = await stagesOf(server, session, token);
  return recordSchema.parse(stages.find(({ id }) => id === stage)?.record);
}

async function stagesOf(
  { base }: OwnServer,
  session: SessionId,
  token: string,
): Promise<readonly StageReport[]> {
  const { bytes } = await new Api(base).export(session, 'json', token);
  return (JSON.parse(Buffer.from(bytes).toString()) as SessionReport).stages;
}

/** The message for everyone in the meeting. */
async function toldTo(seat: Seat): Promise<Text> {
  const message = () => seat.entry<NowView>('session', 'now')?.message;
  await seat.until(() => Boolean(message()));
  return message() ?? {};
}

test('G1: with its secret, a vote goes on from a backup made in its midst', { timeout: 60_000 }, async () => {
  const { folder, elsewhere, made, sheets, sealed, open, vote, enter, twice, record, again } = await hall();
  await copyFile(join(folder, 'secret.key'), join(elsewhere, 'secret.key'));
  expect(lostSecret(elsewhere)).toMatchObject({ status: 1 });
  const { other, organiser, phones } = await again();

  await organiser.until(() => organiser.entry(`stage/${open}`, 'turnout') === before + sheets.length);
  for (const phone of phones.slice(0, before)) await phone.until(() => phone.mine.has(open));
  expect(phones.slice(0, before).map((phone) => phone.mine.get(open))).toMatchObject(
    Array.from({ length: before }, () => ({ ballot: { chosen: ['bank'] } })),
  );
  // What was lost on the way comes again: an answer that was given stays, a ballot counts once.
  expect(await phones[0]?.sendEnvelope({ ...twice, receipt: receiptOf(0, open) })).toMatchObject({
    accepted: true,
  });
  for (const [person, phone] of phones.entries())
    await vote(phone, person, open, [person < 3 ? 'pad' : 'boom']);
  // Whoever still has a sheet finds its ballot by the word on it, and by nothing less than a reason changes it.
  const [sheet = ''] = sheets;
  expect(await enter(organiser, sheet, ['boom'])).toMatchObject({ reason: 'desk/entered-already' });
  expect(await enter(organiser, sheet, ['boom'], 'Verkeerd gelezen')).toMatchObject({
    ...{ accepted: true, value: sheets.length },
  });
  await sealing(organiser, open);
  const counted = await recordOf(other, made.session, made.organiser, open);
  expect(findingsIn(counted)).toEqual([]);
  expect(counted.turnout).toEqual({ phones: people, paper: sheets.length, hands: 0 });
  expect(counted.receipts).toEqual(
    expect.arrayContaining(phones.map((_, person) => receiptOf(person, open))),
  );
  expect(counted.totals.ranking).toEqual([['boom'], ['bank'], ['pad']]);
  expect(await recordOf(other, made.session, made.organiser, sealed)).toEqual(record);
});

test(
  'G2: without it, Kring does not start until the operator knows what goes',
  { timeout: 60_000 },
  async () => {
    const { elsewhere, made, sheets, sealed, open, vote, enter, twice, record, again } = await hall();
    await expect(startServer({ folder: elsewhere })).rejects.toThrow(
      /^Kring cannot start: .*secret\.key is missing.*npm run -s lost-secret/,
    );
    const asked = lostSecret(elsewhere);
    expect(asked.status).toBe(0);
    expect(asked.said).toContain(`${made.code}  Het plein: what was given in: Daarna`);
    expect(asked.said).not.toContain('Eerst');
    await expect(startServer({ folder: elsewhere })).rejects.toThrow('secret.key is missing');
    expect(lostSecret(elsewhere, ['--go-on'])).toMatchObject({ status: 0 });
    expect(lostSecret(elsewhere).said).toContain('nothing is lost');

    const store = await openSqlite(elsewhere);
    const left = await store.loadSession(made.session);
    await store.close();
    expect(left).toMatchObject({ rows: [], authors: [], participants: people });
    expect(left?.answers.filter(({ stage }) => stage !== '')).toEqual([]);

    const { other, organiser, phones } = await again();
    const told = await toldTo(organiser);
    expect(told?.nl).toContain('Wat in “Daarna” gegeven was, is weg');
    expect(told?.fr).toContain('Merci de le donner à nouveau');
    expect(organiser.entry(`stage/${open}`, 'turnout')).toBe(0);

    // A phone that had voted sends what it sent before: it counts, once.
    for (const times of [1, 2]) {
      const answer = await phones[0]?.sendEnvelope({ ...twice, receipt: receiptOf(0, open) });
      expect([times, answer]).toMatchObject([times, { accepted: true }]);
    }
    for (const [person, phone] of phones.entries()) if (person > 0) await vote(phone, person, open, ['boom']);
    for (const [person, phone] of phones.entries()) if (person > 5) await vote(phone, person, open, ['pad']);
    // Nobody finds what the desk had entered either: a sheet is entered anew, and counts once.
    for (const sheet of sheets)
      expect(await enter(organiser, sheet, ['boom'])).toMatchObject({ accepted: true });
    expect(await enter(organiser, sheets[0] ?? '', ['bank'])).toMatchObject({
      reason: 'desk/entered-already',
    });
    await sealing(organiser, open);
    const counted = await recordOf(other, made.session, made.organiser, open);
    expect(findingsIn(counted)).toEqual([]);
    expect(counted.turnout).toEqual({ phones: people, paper: sheets.length, hands: 0 });
    expect(counted.receipts).toEqual(
      expect.arrayContaining(phones.map((_, person) => receiptOf(person, open))),
    );
    expect(counted.totals.ranking).toEqual([['boom'], ['pad'], ['bank']]);
    // For the minutes: which step began anew, and when.
    const stages = await stagesOf(other, made.session, made.organiser);
    expect(stages.map(({ lost }) => lost?.map((at) => Date.now() - Date.parse(at) < 60_000))).toEqual([
      ...[undefined, [true]],
    ]);
    expect(await recordOf(other, made.session, made.organiser, sealed)).toEqual(record);
  },
);

test(
  'G3: without it, everyone comes in again with a new slip: no earlier one works',
  { timeout: 60_000 },
  async () => {
    const { elsewhere, made, slips, sheets, tokens, open, enter } = await hall('paper-code');
    const lost = lostSecret(elsewhere, ['--go-on']);
    expect(lost.said).toContain('all slips of paper: everyone comes in again with a new one');
    const server = await started(elsewhere);
    await expect(seatsAt(server, made.session, tokens.slice(0, 1))).rejects.toThrow();
    const api = new Api(server.base);
    for (const slip of [slips.at(0), slips.at(-1)])
      await expect(api.join(made.code, 'nl', '', slip)).rejects.toThrow('slip-unknown');
    const [organiser] = (await seatsAt(server, made.session, [made.organiser])) as [Seat];
    expect((await toldTo(organiser)).nl).toContain('met een nieuw briefje');
    const [fresh, atDesk = ''] = codesOn(await api.makeSlips(made.session, made.organiser, 2));
    const [sheet = ''] = sheets;
    expect(await enter(organiser, sheet, ['pad'])).toMatchObject({ reason: 'desk/slip-unknown' });
    expect(await enter(organiser, atDesk, ['pad'])).toMatchObject({ accepted: true, value: 1 });
    const { token } = await api.join(made.code, 'nl', '', fresh);
    const [phone] = await seatsAt(server, made.session, [token]);
    await phone?.must(open, 'approve:choose', { chosen: ['bank'] });
    await organiser.until(() => organiser.entry(`stage/${open}`, 'turnout') === 2);
  },
);
