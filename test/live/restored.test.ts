import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import type { NowView, SessionId, StageId, Text } from '@kring/core';
import { Api, Seat, startServer, type OwnServer } from '@kring/crowd';
import { findingsIn, recordSchema, type CountRecord } from '@kring/methods/record';
import { backUp } from '../../server/src/operating/backup.ts';
import { restore } from '../../server/src/operating/restore.ts';
import { openSqlite } from '../../server/src/store/sqlite.ts';
import { codesOn } from './slips.ts';

/** A backup made in the middle of a vote goes on elsewhere, over real servers: with the secret, and without it. */

const people = 12;
/** So many had voted when the backup was made, and some more when the first server died. */
const [before, meanwhile] = [6, 9];

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
  const slips = tier === 'open' ? [] : codesOn(await api.makeSlips(made.session, made.organiser, people + 1));
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
  return { folder, elsewhere, made, slips, tokens, sealed, open, vote, twice, record, again };
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
  { base }: OwnServer,
  session: SessionId,
  token: string,
  stage: StageId,
): Promise<CountRecord> {
  const { bytes } = await new Api(base).export(session, 'json', token);
  const { stages } = JSON.parse(Buffer.from(bytes).toString()) as {
    stages: { id: StageId; record?: unknown }[];
  };
  return recordSchema.parse(stages.find(({ id }) => id === stage)?.record);
}

/** The message for everyone in the meeting. */
async function toldTo(seat: Seat): Promise<Text> {
  const message = () => seat.entry<NowView>('session', 'now')?.message;
  await seat.until(() => Boolean(message()));
  return message() ?? {};
}

const ballotsIn = ({ ballots }: CountRecord) => ballots.phones.map((ballot) => JSON.stringify(ballot));

const program = fileURLToPath(new URL('../../server/src/operating/cli/lostSecret.ts', import.meta.url));

/** `npm run -s lost-secret`, on a folder. */
function lostSecret(folder: string, ...given: string[]) {
  const env = { ...process.env, DATA_DIR: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...given], {
    env,
    encoding: 'utf8',
  });
  return { status, said: (stdout + stderr).trim() };
}

test('G1: with its secret, a vote goes on from a backup made in its midst', { timeout: 60_000 }, async () => {
  const { folder, elsewhere, made, sealed, open, vote, twice, record, again } = await hall();
  await copyFile(join(folder, 'secret.key'), join(elsewhere, 'secret.key'));
  expect(lostSecret(elsewhere)).toMatchObject({ status: 1 });
  const { other, organiser, phones } = await again();

  await organiser.until(() => organiser.entry(`stage/${open}`, 'turnout') === before);
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
  await sealing(organiser, open);
  const counted = await recordOf(other, made.session, made.organiser, open);
  expect(findingsIn(counted)).toEqual([]);
  expect(counted.turnout).toEqual({ phones: people, paper: 0, hands: 0 });
  expect(counted.receipts).toEqual(phones.map((_, person) => receiptOf(person, open)).sort());
  expect(counted.totals.ranking).toEqual([['boom'], ['pad'], ['bank']]);
  expect(await recordOf(other, made.session, made.organiser, sealed)).toEqual(record);
});

test(
  'G2: without it, Kring does not start until the operator knows what goes',
  { timeout: 60_000 },
  async () => {
    const { elsewhere, made, sealed, open, vote, twice, record, again } = await hall();
    await expect(startServer({ folder: elsewhere })).rejects.toThrow(
      /^Kring cannot start: .*secret\.key is missing.*npm run -s lost-secret/,
    );
    const asked = lostSecret(elsewhere);
    expect(asked.status).toBe(0);
    expect(asked.said).toContain(`${made.code}  Het plein: what was given in: Daarna`);
    expect(asked.said).not.toContain('Eerst');
    await expect(startServer({ folder: elsewhere })).rejects.toThrow('secret.key is missing');
    expect(lostSecret(elsewhere, '--go-on')).toMatchObject({ status: 0 });
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
    await sealing(organiser, open);
    const counted = await recordOf(other, made.session, made.organiser, open);
    expect(findingsIn(counted)).toEqual([]);
    expect(counted.turnout.phones).toBe(people);
    expect(counted.receipts).toEqual(phones.map((_, person) => receiptOf(person, open)).sort());
    expect(ballotsIn(counted)).toHaveLength(people);
    expect(counted.totals.ranking).toEqual([['pad'], ['boom'], ['bank']]);
    expect(await recordOf(other, made.session, made.organiser, sealed)).toEqual(record);
  },
);

test(
  'G3: without it, everyone comes in again with a new slip: no earlier one works',
  { timeout: 60_000 },
  async () => {
    const { elsewhere, made, slips, tokens, open } = await hall('paper-code');
    const lost = lostSecret(elsewhere, '--go-on');
    expect(lost.said).toContain('all slips of paper: everyone comes in again with a new one');
    const server = await started(elsewhere);
    await expect(seatsAt(server, made.session, tokens.slice(0, 1))).rejects.toThrow();
    const api = new Api(server.base);
    for (const slip of [slips.at(0), slips.at(-1)])
      await expect(api.join(made.code, 'nl', '', slip)).rejects.toThrow('slip-unknown');
    const [organiser] = (await seatsAt(server, made.session, [made.organiser])) as [Seat];
    expect((await toldTo(organiser)).nl).toContain('met een nieuw briefje');
    const [fresh] = codesOn(await api.makeSlips(made.session, made.organiser, 1));
    const { token } = await api.join(made.code, 'nl', '', fresh);
    const [phone] = await seatsAt(server, made.session, [token]);
    await phone?.must(open, 'approve:choose', { chosen: ['bank'] });
    await organiser.until(() => organiser.entry(`stage/${open}`, 'turnout') === 1);
  },
);
