import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { NowView, StageId } from '@kring/core';
import type { Answer } from '@kring/protocol';
import { startServer, Seat, Api } from '@kring/crowd';
import { startKring, StoppedClock, type Kring } from './kring.ts';

/** What the live core promises, held over real sockets and a real database. */

const now = (seat: Seat) => seat.entry<NowView>('session', 'now');
const idea = (text: string) => ({ text, lang: 'nl' });

async function meetingWith(kring: Kring, stageType: string, config: object = {}, source?: object) {
  const { made, organiser } = await kring.meeting();
  const add = { stageType, config, ...(source && { source }) };
  const stage = (await organiser.must(null, 'agenda:add', add)) as StageId;
  await organiser.must(null, 'stage:open', { stage });
  return { made, organiser, stage };
}

const listItem = (id: string) => ({
  id,
  kind: 'list',
  text: { nl: id },
  lang: 'nl',
  number: null,
  column: '',
  redacted: false,
  figures: {},
  lineage: [],
  members: [],
});
const list = { from: 'list', items: ['bank', 'boom', 'fontein'].map(listItem) };

/** Everything that lies in the folder of the database, but not the secret. */
async function filesOf(kring: Kring): Promise<string> {
  const names = (await readdir(kring.folder)).filter((name) => name !== 'secret.key');
  const contents = await Promise.all(names.map((name) => readFile(join(kring.folder, name), 'latin1')));
  return contents.join('\n');
}

test('H1 T2: kill -9 loses nothing that was acknowledged, and phones go on by themselves', async () => {
  const first = await startServer();
  const { port } = new URL(first.base);
  const api = new Api(first.base);
  const made = await api.create({ title: { nl: 'Proef' } }, 'blank');
  const organiser = new Seat(first.base, made.session, made.organiser);
  await organiser.connect();
  const stage = (await organiser.must(null, 'agenda:add', { stageType: 'ideas' })) as StageId;
  await organiser.must(null, 'stage:open', { stage });
  const { token } = await api.join(made.code, 'nl');
  const phone = new Seat(first.base, made.session, token);
  await phone.connect();

  const acknowledged: string[] = [];
  const sending = Array.from({ length: 60 }, async (_, n) => {
    await phone.must(stage, 'idea:add', idea(`idee ${n}`));
    acknowledged.push(`idee ${n}`);
  });
  await phone.until(() => acknowledged.length > 10);
  await first.kill();
  const second = await startServer({ folder: first.folder, port });
  await Promise.all(sending);
  await phone.until(() => phone.under(`stage/${stage}`, 'idea/').size === 60);
  const texts = [...phone.under<{ text: { nl: string } }>(`stage/${stage}`, 'idea/').values()];
  expect(new Set(texts.map(({ text }) => text.nl)).size).toBe(60);
  organiser.close();
  phone.close();
  await second.stop();
}, 30_000);

test('H2 T3: a command that comes again gets its first answer again and counts once; a stranger learns nothing', async () => {
  const kring = await startKring();
  const { made, organiser, stage } = await meetingWith(kring, 'ideas');
  const phone = await kring.phone(made.code);
  const stranger = await kring.phone(made.code);
  const envelope = { id: 'once-and-only-once', seq: 1, stage, type: 'idea:add', body: idea('Een bank') };
  const answers = await Promise.all([1, 2, 3].map(() => phone.sendEnvelope(envelope)));
  expect(answers[0]?.accepted).toBe(true);
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await stranger.sendEnvelope(envelope)).toMatchObject({ reason: 'command-of-another' });
  await organiser.until(() => organiser.under(`stage/${stage}`, 'idea/').size > 0);
  expect(organiser.under(`stage/${stage}`, 'idea/').size).toBe(1);
});

test('H3 T3: an older choice that comes late does not replace a newer one', async () => {
  const kring = await startKring();
  const { made, stage } = await meetingWith(kring, 'dot-vote', { dots: 1 }, list);
  const phone = await kring.phone(made.code);
  const place = (id: string, seq: number, dots: object) =>
    phone.sendEnvelope({ id: `ballot-number-${id}`, seq, stage, type: 'dots:place', body: { dots } });
  expect(await place('two', 2, { boom: 1 })).toMatchObject({ accepted: true });
  expect(await place('one', 1, { bank: 1 })).toMatchObject({ accepted: false, reason: 'superseded' });
  await phone.until(() => JSON.stringify(phone.mine.get(stage) ?? null).includes('boom'));
  expect(JSON.stringify(phone.mine.get(stage))).not.toContain('bank');
});

test('H4: the same phone finds its stage, its ideas and its ballot again', async () => {
  const kring = await startKring();
  const { made, organiser, stage } = await meetingWith(kring, 'dot-vote', { dots: 2 }, list);
  const phone = await kring.phone(made.code);
  await phone.must(stage, 'dots:place', { dots: { boom: 1 } });
  const again = await kring.sit(made.session, phone.token);
  await again.until(() => again.mine.has(stage));
  expect(again.mine.get(stage)).toMatchObject({ dots: { boom: 1 } });
  expect(again.welcome?.seq).toBeGreaterThan(0);
  const other = await kring.phone(made.code);
  await other.until(() => other.mine.has(stage));
  expect(other.mine.get(stage)).toMatchObject({ dots: {} });
  await organiser.until(() => organiser.presence.participants === 2);
});

test('H23: whoever hears which stage is the current one has it already, on coming and when it opens', async () => {
  const kring = await startKring();
  const { made, organiser } = await kring.meeting();
  const stages: StageId[] = [];
  for (const stageType of ['ideas', 'evaluation'])
    stages.push((await organiser.must(null, 'agenda:add', { stageType })) as StageId);
  const { token } = await kring.api.join(made.code, 'nl');
  const phone = new Seat(kring.base, made.session, token);
  for (const stage of stages) {
    let had: string[] = [];
    const told = phone.until(() => {
      had = Object.keys(phone.all(`stage/${stage}`));
      return now(phone)?.current === stage;
    });
    await organiser.must(null, 'stage:open', { stage });
    if (!phone.welcome) await phone.connect();
    await told;
    expect(had).toContain('about');
  }
  phone.close();
});

test('H5: who comes late or follows from the start sees the same, in every document', async () => {
  const kring = await startKring();
  const { made, organiser, stage } = await meetingWith(kring, 'ideas');
  const early = await kring.phone(made.code);
  for (let n = 0; n < 30; n++) await early.must(stage, 'idea:add', idea(`idee ${n}`));
  const late = await kring.phone(made.code);
  const screen = await kring.sit(made.session, made.screen);
  for (const seat of [early, late, screen, organiser]) {
    await seat.until(() => seat.under(`stage/${stage}`, 'idea/').size === 30);
    expect(seat.under(`stage/${stage}`, 'idea/')).toEqual(early.under(`stage/${stage}`, 'idea/'));
  }
});

test('H6: a gap in the running numbers is noticed and filled', async () => {
  const kring = await startKring();
  const { made, stage } = await meetingWith(kring, 'ideas');
  const writer = await kring.phone(made.code);
  const reader = await kring.phone(made.code);
  await reader.until(() => now(reader)?.current === stage);
  reader.deafFor(1);
  await writer.must(stage, 'idea:add', idea('gemist'));
  await writer.until(() => writer.under(`stage/${stage}`, 'idea/').size === 1);
  await writer.must(stage, 'idea:add', idea('gehoord'));
  await reader.until(() => reader.under(`stage/${stage}`, 'idea/').size === 2);
});

test('H7: everyone follows when the facilitator moves on, and a prepared stage is nobody’s to read', async () => {
  const kring = await startKring();
  const { made, organiser, stage } = await meetingWith(kring, 'ideas');
  const next = (await organiser.must(null, 'agenda:add', {
    stageType: 'talk',
    config: { question: { nl: 'Wat blijft u bij?' } },
  })) as StageId;
  const phone = await kring.phone(made.code);
  expect(await phone.ask(`stage/${next}`)).toBeNull();
  expect(await phone.ask('backstage')).toBeNull();
  expect(await phone.ask(`backstage/${stage}`)).toBeNull();
  await organiser.must(null, 'stage:open', { stage: next });
  await phone.until(() => now(phone)?.current === next);
  await phone.until(() => JSON.stringify(phone.all(`stage/${next}`)).includes('Wat blijft u bij?'));
});

test('H8: secret ballots are nowhere before the reveal but in their own phone; the count is right after it', async () => {
  const kring = await startKring();
  const { made, organiser, stage } = await meetingWith(kring, 'dot-vote', { dots: 1 }, list);
  const screen = await kring.sit(made.session, made.screen);
  const phones = await Promise.all([1, 2, 3, 4, 5, 6].map(() => kring.phone(made.code)));
  const choices = ['boom', 'boom', 'boom', 'bank', 'bank', 'fontein'];
  await Promise.all(
    phones.map((phone, n) => phone.must(stage, 'dots:place', { dots: { [choices[n] ?? '']: 1 } })),
  );
  await organiser.until(() => organiser.entry(`stage/${stage}`, 'turnout') === 6);
  for (const seat of [organiser, screen]) {
    expect(JSON.stringify([seat.all(`stage/${stage}`), seat.all(`backstage/${stage}`)])).not.toContain(
      '"dots":{',
    );
    expect(seat.entry(`stage/${stage}`, 'count')).toBeUndefined();
  }
  await organiser.must(null, 'stage:reveal', { stage });
  await screen.until(() => screen.entry(`stage/${stage}`, 'count') !== undefined);
  const count = screen.entry<{ rows: { id: string; value: number; rank: number }[] }>(
    `stage/${stage}`,
    'count',
  );
  expect(count?.rows.map(({ id, value, rank }) => [id, value, rank])).toEqual([
    ['boom', 3, 1],
    ['bank', 2, 2],
    ['fontein', 1, 3],
  ]);
});

test('H9: hidden ideas are nobody’s to see until the reveal, which holds after a restart', async () => {
  const kring = await startKring();
  const { made, organiser, stage } = await meetingWith(kring, 'ideas', { show: 'at-reveal' });
  const phone = await kring.phone(made.code);
  for (let n = 0; n < 5; n++) await phone.must(stage, 'idea:add', idea(`geheim ${n}`));
  await organiser.must(stage, 'idea:add', idea('geheim van papier'));
  await organiser.until(() => organiser.entry(`stage/${stage}`, 'count') === 6);
  expect(
    JSON.stringify([organiser.all(`stage/${stage}`), organiser.all(`backstage/${stage}`)]),
  ).not.toContain('geheim');
  await organiser.must(null, 'stage:reveal', { stage });
  await organiser.until(() => organiser.under(`stage/${stage}`, 'idea/').size === 6);
  await kring.stop();
  const again = await startKring({ folder: kring.folder });
  const back = await again.sit(made.session, made.screen);
  await back.until(() => back.under(`stage/${stage}`, 'idea/').size === 6);
  expect(back.entry(`stage/${stage}`, 'count')).toBe(6);
});

test('H10: sealing leaves the list of ballots, and no trace of who gave which in the files', async () => {
  const kring = await startKring();
  const { made, organiser, stage } = await meetingWith(kring, 'dot-vote', { dots: 1 }, list);
  const phone = await kring.phone(made.code);
  await phone.must(stage, 'dots:place', { dots: { boom: 1 } });
  const commandId = phone.lastCommand;
  expect(await filesOf(kring)).toContain(commandId);
  await organiser.must(null, 'stage:reveal', { stage });
  await organiser.must(null, 'stage:seal', { stage });
  await kring.stop();
  expect(await filesOf(kring)).not.toContain(commandId);
});

test('H11: what a participant took back or replaced leaves the files when the stage is sealed', async () => {
  const kring = await startKring();
  const { made, organiser, stage } = await meetingWith(kring, 'ideas');
  const phone = await kring.phone(made.code);
  const id = await phone.must(stage, 'idea:add', idea('Toch maar niet zeggen'));
  await phone.must(stage, 'idea:add', idea('Dit wel'));
  await phone.must(stage, 'idea:withdraw', { idea: id });
  const changed = await phone.must(stage, 'idea:add', idea('Te fel gezegd'));
  await phone.must(stage, 'idea:edit', { idea: changed, text: 'Rustiger gezegd' });
  await organiser.must(null, 'session:end');
  await organiser.until(() => now(organiser)?.status === 'ended');
  expect(organiser.under(`stage/${stage}`, 'idea/').size).toBe(2);
  await kring.stop();
  const files = await filesOf(kring);
  for (const gone of ['Toch maar niet zeggen', 'Te fel gezegd']) expect(files).not.toContain(gone);
  for (const kept of ['Dit wel', 'Rustiger gezegd']) expect(files).toContain(kept);

  const again = await startKring({ folder: kring.folder });
  const back = await again.sit(made.session, made.organiser);
  await back.until(() => back.under(`stage/${stage}`, 'idea/').size === 2);
  expect(JSON.stringify(back.all(`stage/${stage}`))).toContain('Rustiger gezegd');
});

test('H12: two facilitators undo only their own, across a restart, and are told whose card it is', async () => {
  const kring = await startKring();
  const { made, organiser } = await kring.meeting();
  const source = list;
  const stage = (await organiser.must(null, 'agenda:add', { stageType: 'clusters', source })) as StageId;
  await organiser.must(null, 'stage:open', { stage });
  const colleague = await kring.sit(made.session, made.facilitator);
  const where = (seat: Seat, item: string) =>
    seat.entry<{ cluster: string | null }>(`stage/${stage}`, `card/${item}`);
  const green = await organiser.must(stage, 'cluster:create', {
    name: { nl: 'Groen' },
    items: ['boom'],
    x: 0,
    y: 0,
  });
  const sit = await colleague.must(stage, 'cluster:create', {
    name: { nl: 'Zitten' },
    items: ['bank'],
    x: 500,
    y: 0,
  });
  await kring.stop();

  const again = await startKring({ folder: kring.folder });
  const [first, second] = [
    await again.sit(made.session, made.organiser),
    await again.sit(made.session, made.facilitator),
  ];
  await second.must(stage, 'items:move', { items: ['boom'], cluster: sit });
  expect(await first.send(stage, 'board:undo')).toMatchObject({
    accepted: false,
    reason: 'clusters/touched-since',
  });
  await first.until(() => where(first, 'boom')?.cluster === sit);
  await second.must(stage, 'board:undo');
  await first.until(() => where(first, 'boom')?.cluster === green);
  await first.must(stage, 'board:undo');
  await second.until(() => where(second, 'boom')?.cluster === null);
  expect(where(second, 'bank')?.cluster).toBe(sit);
  await first.must(stage, 'board:redo');
  await second.until(() => where(second, 'boom')?.cluster === green);
});

test('H13: redaction takes the words out of every document, every later stage, the exports and the files', async () => {
  const kring = await startKring();
  const { made, organiser, stage } = await meetingWith(kring, 'ideas');
  const phone = await kring.phone(made.code);
  const secret = 'Het huisnummer van de buurman';
  const id = await phone.must(stage, 'idea:add', idea(secret));
  const source = { from: 'stage', stage, best: null };
  const clusters = (await organiser.must(null, 'agenda:add', { stageType: 'clusters', source })) as StageId;
  await organiser.must(null, 'stage:open', { stage: clusters });
  await phone.until(() => JSON.stringify(phone.all(`stage/${clusters}`)).includes(secret));
  await organiser.must(stage, 'idea:redact', { idea: id });
  await phone.until(() => !JSON.stringify(phone.all(`stage/${clusters}`)).includes(secret));
  const late = await kring.phone(made.code);
  await late.until(() => late.under(`stage/${clusters}`, 'card/').size === 1);
  expect(JSON.stringify(late.all(`stage/${clusters}`))).not.toContain(secret);
  const { bytes } = await kring.api.export(made.session, 'json', made.organiser);
  expect(Buffer.from(bytes).toString()).not.toContain(secret);
  await kring.stop();
  expect(await filesOf(kring)).not.toContain(secret);
});

test.each(['revealed', 'sealed'])(
  'H13: so do the words of a comment, in a stage that is %s',
  async (phase) => {
    const kring = await startKring();
    const { made, organiser, stage } = await meetingWith(kring, 'evaluation');
    const phone = await kring.phone(made.code);
    const secret = 'Wat de buurman riep';
    await phone.must(stage, 'evaluation:answer', { score: 2, text: secret });
    await organiser.must(null, 'stage:reveal', { stage });
    if (phase === 'sealed') await organiser.must(null, 'stage:seal', { stage });
    const comments = () =>
      organiser.entry<{ id: string; text: string }[]>(`backstage/${stage}`, 'comments') ?? [];
    await organiser.until(() => comments().length === 1);
    await organiser.must(stage, 'comment:redact', { comment: comments()[0]?.id });
    await organiser.until(() => comments()[0]?.text === '');
    const { bytes } = await kring.api.export(made.session, 'json', made.organiser);
    expect(Buffer.from(bytes).toString()).not.toContain(secret);
    await kring.stop();
    expect(await filesOf(kring)).not.toContain(secret);
  },
);

test('H13: so do those of a line of the organiser’s list', async () => {
  const kring = await startKring();
  const words = 'Een lijst met een naam';
  const named = { ...listItem('boom'), text: { nl: words } };
  const source = { from: 'list', items: [named, listItem('bank')] };
  const { made, organiser, stage } = await meetingWith(kring, 'dot-vote', { dots: 1 }, source);
  const phone = await kring.phone(made.code);
  await phone.must(stage, 'dots:place', { dots: { boom: 1 } });
  expect(await filesOf(kring)).toContain(words);
  await organiser.must(null, 'item:redact', { item: 'boom' });
  await phone.until(() => !JSON.stringify(phone.all(`stage/${stage}`)).includes(words));
  await organiser.must(null, 'stage:reveal', { stage });
  await phone.until(() => JSON.stringify(phone.all(`stage/${stage}`)).includes('"dots":1'));
  await kring.stop();
  expect(await filesOf(kring)).not.toContain(words);
});

test('H14: a timer closes its stage at the server’s deadline, also after a restart', async () => {
  const clock = new StoppedClock(Date.UTC(2026, 10, 21, 19));
  const kring = await startKring({ clock });
  const { made, organiser, stage } = await meetingWith(kring, 'ideas');
  await organiser.must(null, 'timer:start', { seconds: 60, then: 'close' });
  await organiser.must(null, 'timer:extend', { seconds: 60 });
  clock.forward(119_000);
  expect(await organiser.send(stage, 'idea:add', idea('nog net'))).toMatchObject({ accepted: true });
  await kring.stop();

  const again = await startKring({ clock, folder: kring.folder });
  const back = await again.sit(made.session, made.organiser);
  await back.until(() => now(back)?.timer !== null);
  clock.forward(2_000);
  await back.until(() => now(back)?.rang === null && now(back)?.timer === null);
  const phone = await again.phone(made.code);
  expect(await phone.send(stage, 'idea:add', idea('te laat'))).toMatchObject({ reason: 'closed' });
});

test('H15: emptying the trial data begins anew: same agenda, same code, nobody’s words, nobody in', async () => {
  const kring = await startKring();
  const { made, organiser, stage } = await meetingWith(kring, 'ideas');
  const phone = await kring.phone(made.code);
  await phone.must(stage, 'idea:add', idea('proefidee'));
  const dismissed = phone.whenDismissed();
  await organiser.must(null, 'session:empty');
  expect(await dismissed).toBe('unknown-token');
  await organiser.until(() => now(organiser)?.status === 'preparing');
  await expect(kring.sit(made.session, phone.token)).rejects.toThrow('unknown-token');
  const next = await kring.phone(made.code);
  await organiser.must(null, 'stage:open', { stage });
  await next.until(() => now(next)?.current === stage);
  expect(next.under(`stage/${stage}`, 'idea/').size).toBe(0);
  await kring.stop();
  expect(await filesOf(kring)).not.toContain('proefidee');
});

test('H16: POST carries the same command where sockets are blocked', async () => {
  const kring = await startKring();
  const { made, organiser, stage } = await meetingWith(kring, 'ideas');
  const { token } = await kring.api.join(made.code, 'nl');
  const envelope = {
    id: 'posted-once-or-twice',
    seq: 1,
    stage,
    type: 'idea:add',
    body: idea('Via de achterdeur'),
  };
  const post = async () => {
    const response = await fetch(`${kring.base}/api/sessions/${made.session}/commands`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(envelope),
    });
    return (await response.json()) as Answer;
  };
  const first = await post();
  expect(first).toMatchObject({ accepted: true });
  expect(await post()).toEqual(first);
  await organiser.until(() => organiser.under(`stage/${stage}`, 'idea/').size === 1);
});

test('H17: the names that people gave are for those who steer, in the order of the alphabet', async () => {
  const kring = await startKring();
  const { made } = await kring.meeting({ names: 'optional' });
  for (const name of ['Zoë', '', 'Ahmed']) await kring.phone(made.code, name);
  const { token } = await kring.api.join(made.code, 'nl');
  const ask = (bearer: string) =>
    fetch(`${kring.base}/api/sessions/${made.session}/names`, {
      headers: { authorization: `Bearer ${bearer}` },
    });
  expect(await (await ask(made.facilitator)).json()).toEqual(['Ahmed', 'Zoë']);
  expect((await ask(made.screen)).status).toBe(403);
  expect((await ask(token)).status).toBe(403);
});
