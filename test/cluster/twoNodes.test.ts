import { Client } from 'pg';
import { createClient } from 'redis';
import { expect, onTestFinished, test } from 'vitest';
import { plainItem, type NowView, type SessionReport, type StageId } from '@kring/core';
import { findingsIn, recordSchema } from '@kring/methods/record';
import type { Seat } from '@kring/crowd';
import { Proxy } from '../../infra/faults/proxy.ts';
import type { Kring } from '../live/kring.ts';
import { lostSecret } from '../live/lostSecret.ts';
import { codesOn } from '../live/slips.ts';
import { clusters } from './cluster.ts';

/** Several nodes with the promises of one: held over real sockets, a real Postgres and a real Redis. */

const newCluster = clusters();
const patience = { timeout: 60_000 };

const texts = (seat: Seat, stage: StageId) =>
  [...seat.under<{ text: { nl: string } }>(`stage/${stage}`, 'idea/').values()]
    .map(({ text }) => text.nl)
    .sort();
const now = (seat: Seat) => seat.entry<NowView>('session', 'now');
const idea = (text: string) => ({ text, lang: 'nl' });

/** A session that `host` hosts, with an open stage for ideas. */
async function meetingAt(host: Kring, config: object = {}) {
  const { made, organiser } = await host.meeting();
  const stage = (await organiser.must(null, 'agenda:add', { stageType: 'ideas', config })) as StageId;
  await organiser.must(null, 'stage:open', { stage });
  return { made, organiser, stage };
}

test('people at two nodes are in one session', patience, async () => {
  const cluster = await newCluster();
  const [a, b] = [await cluster.node(), await cluster.node()];
  const { made, organiser, stage } = await meetingAt(a);
  const an = await a.phone(made.code);
  const bea = await b.phone(made.code);
  const screen = await b.sit(made.session, made.screen);

  await bea.must(stage, 'idea:add', idea('Een bank'));
  await an.must(stage, 'idea:add', idea('Een boom'));
  for (const seat of [organiser, an, bea, screen]) {
    await seat.until(() => texts(seat, stage).length === 2);
    expect(texts(seat, stage)).toEqual(['Een bank', 'Een boom']);
  }
  expect(bea.mine.get(stage)).toBeDefined();
  for (const seat of [organiser, bea]) {
    await seat.until(() => seat.presence.participants === 2 && seat.presence.screens === 1);
    expect(seat.presence.joined).toBe(2);
  }

  const later = (await organiser.must(null, 'agenda:add', { stageType: 'talk' })) as StageId;
  await organiser.must(null, 'stage:open', { stage: later });
  await bea.until(() => now(bea)?.current === later);
  await screen.until(() => now(screen)?.current === later);
});

test(
  'whoever comes late, to whichever node, is level at once; a refusal is named there too',
  patience,
  async () => {
    const cluster = await newCluster();
    const [a, b] = [await cluster.node(), await cluster.node()];
    const { made, stage } = await meetingAt(a, { perPerson: 2 });
    const an = await a.phone(made.code);
    for (const word of ['een', 'twee']) await an.must(stage, 'idea:add', idea(word));
    const bea = await b.phone(made.code);
    await bea.until(() => texts(bea, stage).length === 2);
    const facilitator = await b.sit(made.session, made.organiser);
    await facilitator.until(() => Object.keys(facilitator.all('backstage')).length > 0);
    const envelope = { id: 'once-and-only-once', seq: 9, stage, type: 'idea:add', body: idea('Een bank') };
    const answers = await Promise.all([1, 2].map(() => bea.sendEnvelope(envelope)));
    expect(answers[0]).toEqual(answers[1]);
    expect(await bea.send(stage, 'idea:add', idea(''))).toMatchObject({ accepted: false });
  },
);

test(
  'a console at another node steers, and a link that is withdrawn there closes here',
  patience,
  async () => {
    const cluster = await newCluster();
    const [a, b] = [await cluster.node(), await cluster.node()];
    const { made, stage } = await meetingAt(a);
    const an = await a.phone(made.code);
    const console = await b.sit(made.session, made.organiser);
    await console.must(null, 'stage:close', { stage });
    await an.until(() => an.entry<{ phase: string }[]>('session', 'agenda')?.[0]?.phase === 'closed');
    expect(await an.send(stage, 'idea:add', idea('te laat'))).toMatchObject({ accepted: false });

    const keys = `${b.base}/api/sessions/${made.session}/keys`;
    const headers = { authorization: `Bearer ${made.organiser}`, 'content-type': 'application/json' };
    const body = JSON.stringify({ role: 'facilitator', name: 'Farid' });
    const asked = await fetch(keys, { method: 'POST', headers, body });
    const { id, token } = (await asked.json()) as { readonly id: string; readonly token: string };
    const colleague = await a.sit(made.session, token);
    const goodbye = colleague.whenDismissed();
    const gone = await fetch(`${keys}/${id}`, {
      method: 'DELETE',
      headers: { authorization: headers.authorization },
    });
    expect(gone.status).toBe(204);
    expect(await goodbye).toBe('unknown-token');
  },
);

test('a node that ends hands its sessions over, and no command is lost', patience, async () => {
  const cluster = await newCluster();
  const [a, b] = [await cluster.node(), await cluster.node()];
  const { made, stage } = await meetingAt(a);
  const bea = await b.phone(made.code);
  await bea.must(stage, 'idea:add', idea('voor'));
  const giving = Array.from({ length: 20 }, (_, n) => bea.must(stage, 'idea:add', idea(`idee ${n}`)));
  await a.stop();
  await Promise.all(giving);
  await bea.must(stage, 'idea:add', idea('na'));
  await bea.until(() => texts(bea, stage).length === 22);
  const late = await b.phone(made.code);
  await late.until(() => texts(late, stage).length === 22);
});

test(
  'two nodes that both believe: the fencing number decides, and the loser’s people go along',
  patience,
  async () => {
    const cluster = await newCluster();
    const [a, b] = [await cluster.node(), await cluster.node()];
    const { made, stage } = await meetingAt(a);
    const an = await a.phone(made.code);
    await an.must(stage, 'idea:add', idea('voor'));
    // As when A was asleep for so long that its lease ended: B takes it, and A knows nothing.
    await cluster.expireLeases();
    const bea = await b.phone(made.code);
    await bea.must(stage, 'idea:add', idea('bij B'));
    await an.must(stage, 'idea:add', idea('bij A'));
    for (const seat of [an, bea]) {
      await seat.until(() => texts(seat, stage).length === 3);
      expect(texts(seat, stage)).toEqual(['bij A', 'bij B', 'voor']);
    }
  },
);

test(
  'Redis goes away: who is at the hosting node goes on, and all are level once it is back',
  patience,
  async () => {
    const cluster = await newCluster();
    const [a, b] = [await cluster.node(), await cluster.node()];
    const { made, organiser, stage } = await meetingAt(a);
    const an = await a.phone(made.code);
    const bea = await b.phone(made.code);
    await bea.must(stage, 'idea:add', idea('voor'));
    await an.until(() => texts(an, stage).length === 1);
    await cluster.redis.kill();
    await an.must(stage, 'idea:add', idea('zonder'));
    await organiser.must(null, 'message:send', { text: { nl: 'Even geduld' } });
    const giving = bea.must(stage, 'idea:add', idea('van B'));
    expect(texts(bea, stage)).toEqual(['voor']);
    await cluster.redis.start();
    await giving;
    for (const seat of [an, bea]) {
      await seat.until(() => texts(seat, stage).length === 3 && now(seat)?.message !== null);
    }
  },
);

test('Redis hears nothing of what people say, and keeps next to nothing', patience, async () => {
  const cluster = await newCluster();
  const [a, b] = [await cluster.node(), await cluster.node()];
  const client = createClient({ url: cluster.redis.url });
  const spy = createClient({ url: cluster.redis.url });
  await Promise.all([client.connect(), spy.connect()]);
  onTestFinished(() => [client, spy].forEach((one) => one.destroy()));
  const heard: string[] = [];
  await spy.monitor((line) => heard.push(String(line)));

  const { made, organiser, stage } = await meetingAt(a, { hidden: true });
  const { token, ...bea } = await withToken(b, made.code);
  await bea.seat.must(stage, 'idea:add', idea('canary-in-an-idea'));
  await organiser.must(null, 'message:send', { text: { nl: 'canary-in-a-message' } });
  await bea.seat.until(() => now(bea.seat)?.message !== null);
  await organiser.until(() => organiser.presence.participants === 1);

  const all = heard.join('\n');
  expect(all).toContain('"publish"');
  for (const word of ['canary', token, made.organiser, 'idea:add']) {
    expect(all.includes(word), word).toBe(false);
  }
  for (const key of await client.keys('*')) {
    expect(key).toMatch(/^kring:here:/);
    expect(await client.pTTL(key)).toBeGreaterThan(0);
  }
});

async function withToken(node: Kring, code: string) {
  const seat = await node.phone(code);
  return { seat, token: seat.token };
}

test('a node without a way to the others says when to come back', patience, async () => {
  const cluster = await newCluster();
  const a = await cluster.node();
  const alone = await cluster.node({ REDIS_URL: '' });
  const { made } = await meetingAt(a);
  const refused = await fetch(`${alone.base}/api/sessions/${made.session}/results`);
  expect(refused.status).toBe(503);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
});

test('a node with another secret is refused, with what to do', patience, async () => {
  const cluster = await newCluster();
  await cluster.node();
  await expect(cluster.stranger()).rejects.toThrow(/secret\.key is missing: put the original in its place/);
});

test(
  'a host without Postgres loses its session to the other node, and follows once it is back',
  patience,
  async () => {
    const cluster = await newCluster();
    const way = await Proxy.open(cluster.databaseUrl);
    onTestFinished(() => way.close());
    const url = new URL(cluster.databaseUrl);
    url.port = new URL(way.base).port;
    const [a, b] = [await cluster.node({ DATABASE_URL: url.href }), await cluster.node()];
    const { made, stage } = await meetingAt(a);
    const an = await a.phone(made.code);
    const bea = await b.phone(made.code);
    await bea.must(stage, 'idea:add', idea('voor'));
    way.down();
    const giving = an.must(stage, 'idea:add', idea('bij A'));
    await bea.must(stage, 'idea:add', idea('bij B'));
    way.up();
    await giving;
    for (const seat of [an, bea]) {
      await seat.until(() => texts(seat, stage).length === 3);
      expect(texts(seat, stage)).toEqual(['bij A', 'bij B', 'voor']);
    }
  },
);

test(
  'G2: where the secret of a Postgres is lost, its operator is told what goes, and everyone begins anew',
  patience,
  async () => {
    const cluster = await newCluster();
    const node = await cluster.node();
    const { made, organiser } = await node.meeting({ title: { nl: 'Het plein' }, tier: 'paper-code' });
    const slips = codesOn(await node.api.makeSlips(made.session, made.organiser, 8));
    const [sheet = '', ...ours] = slips;
    const item = (id: string) => plainItem(id, 'list', { nl: id }, 'nl');
    const source = { from: 'list', items: ['bank', 'boom'].map(item) };
    const vote = (await organiser.must(null, 'agenda:add', { stageType: 'approve', source })) as StageId;
    await organiser.must(null, 'stage:open', { stage: vote });
    const phones = await Promise.all(ours.map((slip) => node.phone(made.code, '', slip)));
    const choose = (seat: Seat, chosen: readonly string[]) => seat.must(vote, 'approve:choose', { chosen });
    const enter = (seat: Seat, voter: string) =>
      seat.send(vote, 'approve:choose', { chosen: ['bank'] }, { voter });
    for (const phone of phones) await choose(phone, ['bank']);
    expect(await enter(organiser, sheet)).toMatchObject({ accepted: true });

    const folder = await cluster.newFolder();
    const lost = (...given: readonly string[]) =>
      lostSecret(folder, given, { DATABASE_URL: cluster.databaseUrl });
    expect(lost().said).toContain('A Kring runs on this database');
    await node.stop();
    await expect(cluster.stranger()).rejects.toThrow('secret.key is missing');
    expect(lost().said).toContain('Het plein: what was given in: step 1; all slips of paper');
    expect(lost('--go-on')).toMatchObject({ status: 0 });
    const client = new Client(cluster.databaseUrl);
    await client.connect();
    onTestFinished(() => client.end());
    for (const table of ['private_rows', 'paper_codes', 'participants'])
      expect([table, (await client.query(`select from ${table}`)).rowCount]).toEqual([table, 0]);
    expect((await client.query('select from answers where stage = $1', [vote])).rowCount).toBe(0);

    const again = await cluster.stranger();
    await expect(again.sit(made.session, phones[0]?.token ?? '')).rejects.toThrow();
    await expect(again.phone(made.code, '', ours[0])).rejects.toThrow('slip-unknown');
    const steering = await again.sit(made.session, made.organiser);
    await steering.until(() => Boolean(now(steering)?.message?.['nl']?.includes('met een nieuw briefje')));
    expect(steering.entry(`stage/${vote}`, 'turnout')).toBe(0);
    const [anew = '', ...others] = codesOn(await again.api.makeSlips(made.session, made.organiser, 6));
    expect(await enter(steering, sheet)).toMatchObject({ reason: 'desk/slip-unknown' });
    expect(await enter(steering, anew)).toMatchObject({ accepted: true, value: 1 });
    for (const slip of others) await choose(await again.phone(made.code, '', slip), ['boom']);
    for (const step of ['close', 'reveal', 'seal'])
      await steering.must(null, `stage:${step}`, { stage: vote });
    const { bytes } = await again.api.export(made.session, 'json', made.organiser);
    const { stages } = JSON.parse(Buffer.from(bytes).toString()) as SessionReport;
    const record = recordSchema.parse(stages[0]?.record);
    expect(findingsIn(record)).toEqual([]);
    // Too few on paper to stand apart.
    expect(record.turnout).toEqual({ phones: 6, paper: 0, hands: 0 });
    expect(record.totals.ranking).toEqual([['boom'], ['bank']]);
    expect(stages[0]?.lost).toHaveLength(1);
  },
);

test(
  'K5, T4: a slip that phones and a desk at each node use at the same time votes once',
  patience,
  async () => {
    const cluster = await newCluster();
    const nodes = [await cluster.node(), await cluster.node()] as const;
    const [a, b] = nodes;
    const { made, organiser } = await a.meeting({ title: { nl: 'Proef' }, tier: 'paper-code' });
    const source = { from: 'list', items: [plainItem('bench', 'list', { nl: 'Een bank' }, 'nl')] };
    const stage = (await organiser.must(null, 'agenda:add', { stageType: 'approve', source })) as StageId;
    await organiser.must(null, 'stage:open', { stage });
    const desks = [organiser, await b.sit(made.session, made.organiser)];
    const slips = codesOn(await a.api.makeSlips(made.session, made.organiser, 10));
    const ballot = { chosen: ['bench'] };

    const atDesk = async (desk: Seat, voter: string) => {
      const answer = await desk.send(stage, 'approve:choose', ballot, { voter });
      return answer.accepted ? 'desk' : answer.reason;
    };
    const byPhone = (node: Kring, slip: string) =>
      node.phone(made.code, '', slip).then(
        async (phone) => (await phone.must(stage, 'approve:choose', ballot), 'phone'),
        () => 'no way in',
      );
    const used = slips.map(async (slip, at) => {
      const desk = () => desks.map((desk) => atDesk(desk, slip));
      const phones = () => nodes.map((node) => byPhone(node, slip));
      const first = at % 2 ? desk() : phones();
      // Now and then a phone is at the door first: it takes longer to come in than a sheet. Once it is even in.
      if (at % 2 === 0) await fetch(`${b.base}/healthz`);
      if (at === 0) await Promise.race(first);
      const said = await Promise.all([...first, ...(at % 2 ? phones() : desk())]);
      return said.filter((one) => one === 'desk' || one === 'phone');
    });
    const counted = (await Promise.all(used)).map((ways) => ways.join(' and '));
    expect(new Set(counted)).toEqual(new Set(['desk', 'phone']));

    for (const desk of desks)
      await desk.until(() => desk.entry(`stage/${stage}`, 'turnout') === slips.length);
    for (const node of nodes) {
      const answer = await fetch(`${node.base}/api/sessions/${made.session}/codes`, {
        headers: { authorization: `Bearer ${made.organiser}` },
      });
      expect(await answer.json()).toEqual({
        made: slips.length,
        onPhones: counted.filter((way) => way === 'phone').length,
        atDesk: counted.filter((way) => way === 'desk').length,
      });
    }
    for (const step of ['close', 'reveal', 'seal']) await organiser.must(null, `stage:${step}`, { stage });
    const { bytes } = await b.api.export(made.session, 'json', made.organiser);
    const { stages } = JSON.parse(new TextDecoder().decode(bytes)) as Pick<SessionReport, 'stages'>;
    const record = recordSchema.parse(stages[0]?.record);
    expect(findingsIn(record)).toEqual([]);
    expect(record.receipts).toHaveLength(slips.length);
  },
);

test(
  'A11: a host that has not heard yet of who came in elsewhere, or a door of a change, lets nobody in without a slip',
  patience,
  async () => {
    const cluster = await newCluster();
    const node = await cluster.node();
    const client = new Client(cluster.databaseUrl);
    await client.connect();
    onTestFinished(() => client.end());
    const one = await node.meeting();
    await client.query(
      "insert into participants (id, session, name, lang, hash) values ('p', $1, '', 'nl', 'h')",
      [one.made.session],
    );
    const settling = one.organiser.send(null, 'session:configure', { info: { tier: 'paper-code' } });
    expect(await settling).toMatchObject({ accepted: false, reason: 'tier-settled' });

    const two = await node.meeting();
    await client.query(
      `update events set body = jsonb_set(body::jsonb, '{info,tier}', '"paper-code"')::text where session = $1`,
      [two.made.session],
    );
    await expect(node.phone(two.made.code)).rejects.toThrow('slip-needed');
  },
);
