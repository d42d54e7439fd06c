import { expect, test } from 'vitest';
import type { StageId } from '@kring/core';
import type { Problem } from '@kring/protocol';
import { startKring, type Kring } from './kring.ts';

/** Bad input gets a refusal with a name and a sentence, changes nothing, and leaves the server up. */

const ask = async (kring: Kring, path: string, init: RequestInit = {}, lang = 'nl') => {
  const headers = { 'accept-language': lang, 'content-type': 'application/json', ...init.headers };
  const response = await fetch(kring.base + path, { ...init, headers });
  return { status: response.status, body: (await response.json()) as Problem };
};
const join = (kring: Kring, code: string, name = '') =>
  ask(kring, '/api/join', { method: 'POST', body: JSON.stringify({ code, lang: 'nl', name }) });

async function ideasStage(kring: Kring, config: object = {}) {
  const { made, organiser } = await kring.meeting();
  const stage = (await organiser.must(null, 'agenda:add', { stageType: 'ideas', config })) as StageId;
  await organiser.must(null, 'stage:open', { stage });
  return { made, organiser, stage };
}

test('B1 T9: unknown, malformed and closed codes are answered alike, in the reader’s language', async () => {
  const kring = await startKring();
  const { made, organiser } = await kring.meeting();
  await organiser.must(null, 'session:end');
  const unknown = await ask(kring, '/api/join/ZZZZZZ', {}, 'fr-BE,fr;q=0.9');
  expect(unknown.status).toBe(404);
  expect(unknown.body.sentence).toContain('Ce code n’est pas utilisé');
  for (const code of [made.code, '%00', 'x'.repeat(39), '<script>', "' or 1=1 --"]) {
    expect(await ask(kring, `/api/join/${encodeURIComponent(code)}`, {}, 'fr')).toEqual(unknown);
  }
});

test('B2: a full session takes nobody more, whoever comes at once', async () => {
  const kring = await startKring();
  const { made } = await kring.meeting({ capacity: 5 });
  const answers = await Promise.all(Array.from({ length: 20 }, () => join(kring, made.code)));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(5);
  const refused = answers.filter(({ status }) => status !== 200);
  expect(new Set(refused.map(({ body }) => body.reason))).toEqual(new Set(['session-full']));
  expect(refused[0]?.body.sentence).toContain('volzet');
});

test('B3: a locked session lets nobody in, and those who are in stay', async () => {
  const kring = await startKring();
  const { made, organiser } = await kring.meeting();
  const phone = await kring.phone(made.code);
  await organiser.must(null, 'joining:lock');
  expect((await join(kring, made.code)).body.reason).toBe('joining-locked');
  expect(await kring.api.look(made.code)).toMatchObject({ locked: true });
  expect((await kring.sit(made.session, phone.token)).welcome?.role).toBe('participant');
});

test('B4: a name is asked for where the session asks for one, and cleaned', async () => {
  const kring = await startKring();
  const { made } = await kring.meeting({ names: 'required' });
  expect((await join(kring, made.code)).body.reason).toBe('name-needed');
  expect((await join(kring, made.code, 'a'.repeat(61))).body.reason).toBe('name-too-long');
  expect((await join(kring, made.code, 'A\u0007b')).body.reason).toBe('control-characters');
  const phone = await kring.phone(made.code, '  Fatima\n El  Amrani ');
  expect(phone.welcome?.name).toBe('Fatima El Amrani');
});

test('B4: the name of a link is cleaned too, and one that cannot be kept changes nothing', async () => {
  const kring = await startKring();
  const { made } = await kring.meeting();
  const headers = { authorization: `Bearer ${made.organiser}` };
  const keys = `/api/sessions/${made.session}/keys`;
  const named = (name: string) =>
    ask(kring, keys, { method: 'POST', headers, body: JSON.stringify({ role: 'facilitator', name }) });
  expect((await named('A\u0000b')).body.reason).toBe('control-characters');
  expect((await named('  Farid\n Amrani ')).status).toBe(201);
  const { body } = await ask(kring, keys, { headers });
  const names = (body as unknown as { readonly name: string }[]).map(({ name }) => name);
  expect(names.filter((name) => name !== '')).toEqual(['Farid Amrani']);
});

test('B5: ideas that are empty, too long or hold control characters are refused by name', async () => {
  const kring = await startKring();
  const { made, stage, organiser } = await ideasStage(kring, { maxLength: 20 });
  const phone = await kring.phone(made.code);
  const add = (text: string) => phone.send(stage, 'idea:add', { text, lang: 'nl' });
  expect(await add(' \n\t ')).toMatchObject({ accepted: false, reason: 'empty' });
  expect(await add('x'.repeat(21))).toMatchObject({
    accepted: false,
    reason: 'too-long',
    params: { max: 20 },
  });
  expect(await add('bel \u0007')).toMatchObject({ accepted: false, reason: 'control-characters' });
  expect(await phone.send(stage, 'idea:add', { text: 12 })).toMatchObject({ reason: 'malformed' });
  expect(organiser.under(`stage/${stage}`, 'idea/').size).toBe(0);
});

test('B6: ideas from right to left, with emoji or HTML are text like any other', async () => {
  const kring = await startKring();
  const { made, stage, organiser } = await ideasStage(kring);
  const phone = await kring.phone(made.code);
  const texts = [
    'مزيد من الأشجار',
    '👩‍👩‍👧 samen spelen 🌳',
    '<img src=x onerror=alert(1)>',
    'twee\r\nregels\tmet tab',
  ];
  for (const text of texts) await phone.must(stage, 'idea:add', { text, lang: 'nl' });
  await organiser.until(() => organiser.under(`stage/${stage}`, 'idea/').size === texts.length);
  const shown = [...organiser.under<{ text: { nl: string } }>(`stage/${stage}`, 'idea/').values()];
  expect(new Set(shown.map(({ text }) => text.nl))).toEqual(
    new Set([texts[0], texts[1], texts[2], 'twee\nregels met tab']),
  );
});

test('B7: a command of the wrong role, for no stage or for a closed or sealed one is refused by name', async () => {
  const kring = await startKring();
  const { made, stage, organiser } = await ideasStage(kring);
  const phone = await kring.phone(made.code);
  const screen = await kring.sit(made.session, made.screen);
  const idea = { text: 'Een bank', lang: 'nl' };
  expect(await phone.send(null, 'stage:close', { stage })).toMatchObject({ reason: 'not-allowed' });
  expect(await screen.send(stage, 'idea:add', idea)).toMatchObject({ reason: 'not-allowed' });
  expect(await phone.send('nowhere', 'idea:add', idea)).toMatchObject({ reason: 'unknown-stage' });
  expect(await phone.send(stage, 'idea:steal', {})).toMatchObject({ reason: 'unknown-command' });
  expect(await phone.send(stage, 'constructor', {})).toMatchObject({ reason: 'unknown-command' });
  await organiser.must(null, 'stage:close', { stage });
  expect(await phone.send(stage, 'idea:add', idea)).toMatchObject({ reason: 'closed' });
  await organiser.must(null, 'stage:seal', { stage });
  expect(await phone.send(stage, 'idea:add', idea)).toMatchObject({ reason: 'sealed' });
});

test('B8: more dots than allowed are refused, and the earlier ballot stands', async () => {
  const kring = await startKring();
  const { made, organiser } = await kring.meeting();
  const item = (id: string) => ({
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
  const stage = (await organiser.must(null, 'agenda:add', {
    stageType: 'dot-vote',
    config: { dots: 2, mostPerItem: 1 },
    source: { from: 'list', items: [item('bank'), item('boom'), item('fontein')] },
  })) as StageId;
  await organiser.must(null, 'stage:open', { stage });
  const phone = await kring.phone(made.code);
  await phone.must(stage, 'dots:place', { dots: { bank: 1, boom: 1 } });
  for (const [dots, reason] of [
    [{ bank: 1, boom: 1, fontein: 1 }, 'dot-vote/too-many-dots'],
    [{ bank: 2 }, 'dot-vote/too-many-on-item'],
    [{ paard: 1 }, 'unknown-item'],
    [{ bank: -1 }, 'malformed'],
    [{ bank: 0.5 }, 'malformed'],
  ] as const) {
    expect(await phone.send(stage, 'dots:place', { dots })).toMatchObject({ accepted: false, reason });
  }
  await organiser.must(null, 'stage:reveal', { stage });
  const entry = () => organiser.entry<{ ballots: number; rows: { id: string }[] }>(`stage/${stage}`, 'count');
  await organiser.until(() => entry() !== undefined);
  expect(entry()).toMatchObject({ ballots: 1 });
  expect(JSON.stringify(entry())).toContain('"bank"');
});

test('B9: 10 MB are refused, by POST and on the socket, and the server stays up', async () => {
  const kring = await startKring();
  const { made, stage } = await ideasStage(kring);
  const phone = await kring.phone(made.code);
  const huge = 'x'.repeat(10 * 1024 * 1024);
  const posted = await ask(kring, `/api/sessions/${made.session}/commands`, {
    method: 'POST',
    body: JSON.stringify({ id: 'a'.repeat(16), seq: 1, stage, type: 'idea:add', body: { text: huge } }),
    headers: { authorization: `Bearer ${phone.token}` },
  });
  expect(posted).toMatchObject({ status: 413, body: { reason: 'too-large' } });
  expect(posted.body.sentence).toContain('te groot');
  const cut = await kring.sit(made.session, phone.token);
  cut.throwAt(huge);
  await cut.whenLost();
  await phone.must(stage, 'idea:add', { text: 'Nog altijd hier', lang: 'nl' });
});

test('B10: a deleted session is gone: its code, its tokens, its exports; who is in it is told', async () => {
  const kring = await startKring();
  const { made } = await ideasStage(kring);
  const phone = await kring.phone(made.code);
  const told = phone.whenDismissed();
  const bearer = { authorization: `Bearer ${made.organiser}` };
  const deleted = await fetch(`${kring.base}/api/sessions/${made.session}`, {
    method: 'DELETE',
    headers: bearer,
  });
  expect(deleted.status).toBe(204);
  expect(await told).toBe('session-deleted');
  expect((await join(kring, made.code)).body.reason).toBe('unknown-code');
  const { status, body } = await ask(
    kring,
    `/api/sessions/${made.session}/export/csv`,
    { headers: bearer },
    'de',
  );
  expect([status, body.reason]).toEqual([404, 'unknown-session']);
  await expect(kring.sit(made.session, phone.token)).rejects.toThrow('unknown-session');
});

test('B11 T17: a page of another site opens no socket', async () => {
  const kring = await startKring();
  const open = (headers: Record<string, string>) =>
    fetch(`${kring.base}/socket.io/?EIO=4&transport=polling`, { headers });
  expect((await open({ origin: 'https://elsewhere.example' })).status).toBe(403);
  expect((await open({ origin: 'null' })).status).toBe(403);
  expect((await open({})).status).toBe(403);
  expect((await open({ 'x-kring': '1' })).status).toBe(200);
  expect((await open({ origin: kring.base })).status).toBe(200);
});
