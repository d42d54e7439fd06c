import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Tier } from '@kring/core';
import { mostPaperCodes, normalisePaperCode, spacedPaperCode, type Problem } from '@kring/protocol';
import { poppler, qrCodesOn, wordsOn, type Placed } from '../../packages/report/test/read.ts';
import { Guesses } from '../../server/src/http/guesses.ts';
import { filesOf } from '../threats/linking/loot.ts';
import { startKring, StoppedClock, type Kring } from './kring.ts';
import { codesOn, isCode } from './slips.ts';

/** Slips of paper with a code that works once, over the real server. */

interface Answer {
  readonly status: number;
  readonly body: Partial<Problem> & { readonly token?: string };
}

const tokenOf = (name: string) => name.padEnd(22, '_');

async function join(kring: Kring, code: string, body: object, lang = 'nl'): Promise<Answer> {
  const response = await fetch(`${kring.base}/api/join`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': lang },
    body: JSON.stringify({ code, lang: 'nl', name: '', ...body }),
  });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

async function hall(slips: number, tier: Tier = 'paper-code', clock?: StoppedClock) {
  const kring = await startKring(clock && { clock });
  const title = { nl: 'Het plein', fr: 'La place' };
  const { made, organiser } = await kring.meeting({ title, languages: ['nl', 'fr'], tier });
  const pdf = slips > 0 ? await kring.api.makeSlips(made.session, made.organiser, slips) : new Uint8Array();
  const asOrganiser = { authorization: `Bearer ${made.organiser}` };
  const address = `${kring.base}/api/sessions/${made.session}/codes`;
  const counts = async () => (await (await fetch(address, { headers: asOrganiser })).json()) as unknown;
  return { kring, made, organiser, pdf, codes: slips > 0 ? codesOn(pdf) : [], counts, address, asOrganiser };
}

describe('E1: codes on slips of paper', () => {
  test('are printed once, eight to a sheet, in the languages of the session', async () => {
    const { pdf, codes, counts, made } = await hall(10);
    expect(new Set(codes).size).toBe(10);
    const text = poppler('pdftotext', pdf, [], ['-']);
    for (const words of ['Het plein', 'La place', made.code, 'niemand weet', 'personne ne sait'])
      expect(text).toContain(words);
    expect(poppler('pdfinfo', pdf)).toMatch(/Pages: +2\n(.*\n)*Page size: +595[^\n]*A4/);
    expect(await counts()).toEqual({ made: 10, onPhones: 0, atDesk: 0 });
  });

  test('open the door as their QR code says to one who reads it from a poor print', async () => {
    const { made, address, asOrganiser } = await hall(0);
    const answer = await fetch(address, {
      method: 'POST',
      headers: { ...asOrganiser, 'content-type': 'application/json' },
      body: JSON.stringify({ count: 8, base: 'https://samen.voorbeeldstad.be' }),
    });
    const pdf = new Uint8Array(await answer.arrayBuffer());
    /** Which of the eight slips something stands on: two beside each other, four below each other, on A4. */
    const slipOf = ({ x, y }: Placed) => Math.floor(x / 298) + 2 * Math.floor(y / 211);
    const inOrder = (all: readonly Placed[]) => [...all].sort((a, b) => slipOf(a) - slipOf(b));
    const printed = inOrder(wordsOn(pdf).filter(({ text }) => isCode(text)));
    expect(printed.map(slipOf)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    const urls = printed.map(
      ({ text }) => `https://samen.voorbeeldstad.be/j/${made.code}#k=${normalisePaperCode(text)}`,
    );
    const read = inOrder(await qrCodesOn(pdf, 100));
    expect(read.map((one) => [slipOf(one), one.text])).toEqual([...urls.entries()]);
  });

  test('are long enough that nobody guesses one, and read however they are typed', () => {
    expect(30 ** 13).toBeGreaterThan(2 ** 60);
    const code = 'ABCDEFGHJKVN3';
    for (const typed of ['abcd-efgh-jkvn3', ' ABCD EFGH JKUN3 ', 'abcd–efgh—jkvn3.', 'A-B C_D·E.FGHJKVN3'])
      expect(normalisePaperCode(typed)).toBe(code);
    expect(spacedPaperCode(code)).toBe('ABCD-EFGH-JKVN3');
  });

  test('only those who steer make, count and withdraw them; not more than there may be', async () => {
    const { kring, made, address, asOrganiser, counts } = await hall(0);
    const ask = (method: string, headers: Record<string, string>, body?: object) =>
      fetch(address, {
        method,
        headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
        ...(body && { body: JSON.stringify(body) }),
      });
    for (const method of ['GET', 'DELETE']) expect((await ask(method, {})).status).toBe(403);
    expect((await ask('POST', { authorization: `Bearer ${made.screen}` }, { count: 1 })).status).toBe(403);
    for (const count of [0, 1.5, mostPaperCodes.atOnce + 1])
      expect((await ask('POST', asOrganiser, { count })).status).toBe(400);
    for (const base of ['javascript:alert(1)', 'https://x.be/path', 'https://x.be?'])
      expect((await ask('POST', asOrganiser, { count: 1, base })).status).toBe(400);
    await kring.api.makeSlips(made.session, made.organiser, 3);
    const gone = await ask('DELETE', asOrganiser);
    expect(await gone.json()).toEqual({ withdrawn: 3 });
    expect(await counts()).toEqual({ made: 0, onPhones: 0, atDesk: 0 });
  });

  test('T10: stand in no file, nor does what anybody could reckon from a slip without the secret', async () => {
    const { kring, made, codes } = await hall(3);
    await kring.phone(made.code, '', codes[0]);
    await kring.stop();
    const files = filesOf(kring.folder);
    expect(files.some(({ text }) => text.includes(made.code))).toBe(true);
    for (const code of codes.flatMap((printed) => [printed, normalisePaperCode(printed)])) {
      const reckoned = ['sha256', 'sha1', 'md5'].map((kind) => createHash(kind).update(code).digest('hex'));
      for (const trace of [code, ...reckoned, Buffer.from(code).toString('base64')])
        expect(files.filter(({ text }) => text.includes(trace)).map(({ name }) => name)).toEqual([]);
    }
  });

  test('are not made where everyone may join', async () => {
    const { kring, made } = await hall(0, 'open');
    await expect(kring.api.makeSlips(made.session, made.organiser, 1)).rejects.toThrow('409');
    await kring.phone(made.code);
  });
});

describe('E2: coming in with a slip', () => {
  test.each(['paper-code', 'list'] as const)('%s: each slip lets one phone in', async (tier) => {
    const { kring, made, codes, counts } = await hall(2, tier);
    expect(await kring.api.look(made.code)).toMatchObject({ tier });
    await kring.phone(made.code, '', codes[0]);
    await kring.phone(made.code, '', codes[1]?.toLowerCase().replaceAll('-', ' '));
    const third = await join(kring, made.code, { paper: codes[0], token: tokenOf('third') });
    expect([third.status, third.body.reason]).toEqual([409, 'slip-on-phone']);
    expect(await counts()).toEqual({ made: 2, onPhones: 2, atDesk: 0 });
  });

  test('whoever has none, or a wrong one, hears so in their language', async () => {
    const { kring, made } = await hall(1);
    const token = tokenOf('phone');
    const sentences = new Set<string>();
    for (const lang of ['nl', 'fr', 'de', 'en']) {
      const none = await join(kring, made.code, { token }, lang);
      const wrong = await join(kring, made.code, { token, paper: 'ABCD-EFGH-JKMNP' }, lang);
      expect([none.status, none.body.reason]).toEqual([400, 'slip-needed']);
      expect([wrong.status, wrong.body.reason]).toEqual([404, 'slip-unknown']);
      for (const { body } of [none, wrong]) sentences.add(body.sentence ?? '');
    }
    expect(sentences.size).toBe(8);
    // Its answer could be lost, and the slip would be used up.
    expect((await join(kring, made.code, { paper: 'ABCD-EFGH-JKMNP' })).status).toBe(400);
    expect((await join(kring, made.code, { paper: 'x', token: 'short' })).status).toBe(400);
  });

  test('a phone that got no answer asks again with its own token, and is in once', async () => {
    const { kring, made, organiser, codes, counts } = await hall(2);
    const asked = { paper: codes[0], token: tokenOf('lost') };
    const first = await join(kring, made.code, asked);
    expect(await join(kring, made.code, asked)).toEqual(first);
    await organiser.must(null, 'joining:lock');
    expect(await join(kring, made.code, asked)).toEqual(first);
    expect((await join(kring, made.code, { paper: codes[1], token: tokenOf('late') })).body.reason).toBe(
      'joining-locked',
    );
    expect(await counts()).toEqual({ made: 2, onPhones: 1, atDesk: 0 });
    await kring.sit(made.session, asked.token);
    await organiser.until(() => organiser.presence.joined === 1);
  });

  test('wrong codes count as failed guesses, which slow down and shut nobody out', async () => {
    const clock = new StoppedClock(Date.now());
    const { kring, made, codes } = await hall(1, 'paper-code', clock);
    for (let guess = 0; guess < Guesses.address.burst; guess += 20) {
      const said = await Promise.all(
        Array.from({ length: 20 }, (_, at) =>
          join(kring, made.code, { paper: `ABCD${guess + at}`, token: tokenOf('guesser') }),
        ),
      );
      expect(new Set(said.map(({ status }) => status))).toEqual(new Set([404]));
    }
    let isIn = false;
    const joining = join(kring, made.code, { paper: codes[0], token: tokenOf('citizen') }).finally(
      () => (isIn = true),
    );
    // Time enough for one who need not wait.
    for (let asked = 0; asked < 50; asked += 1) await fetch(`${kring.base}/healthz`);
    expect(isIn).toBe(false);
    const waiting = setInterval(() => clock.forward(Guesses.wait), 10);
    expect((await joining).status).toBe(200);
    clearInterval(waiting);
  });

  test('T4: 500 parallel uses of one code over HTTP: one phone is in', async () => {
    const { kring, made, codes, counts, organiser } = await hall(2);
    const said = await Promise.all(
      Array.from({ length: 500 }, (_, at) =>
        join(kring, made.code, { paper: codes[0], token: tokenOf(`p${at}`) }),
      ),
    );
    expect(said.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(said.filter(({ body }) => body.reason === 'slip-on-phone')).toHaveLength(499);
    expect(await counts()).toEqual({ made: 2, onPhones: 1, atDesk: 0 });
    await organiser.until(() => organiser.presence.joined === 1);
  });

  test('after a practice, every slip is good again', async () => {
    const { kring, made, organiser, codes, counts } = await hall(2);
    await organiser.must(null, 'practice:begin');
    await kring.phone(made.code, '', codes[0]);
    // Who only tries needs none.
    await kring.phone(made.code);
    await organiser.must(null, 'practice:end');
    expect((await join(kring, made.code, { token: tokenOf('none') })).body.reason).toBe('slip-needed');
    expect(await counts()).toEqual({ made: 2, onPhones: 0, atDesk: 0 });
    await kring.phone(made.code, '', codes[0]);
    const changed = await organiser.send(null, 'session:configure', { info: { tier: 'open' } });
    expect(changed).toMatchObject({ accepted: false, reason: 'tier-settled' });
  });
});
