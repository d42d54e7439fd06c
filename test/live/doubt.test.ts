import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { emptySession } from '@kring/core';
import { stageTypes } from '@kring/stages';
import type { AudienceHere } from '../../server/src/session/audience.ts';
import { systemClock } from '../../server/src/session/clock.ts';
import { Hosts } from '../../server/src/session/hosts.ts';
import { unmetered } from '../../server/src/session/meter.ts';
import { secretOf } from '../../server/src/store/secret.ts';
import { openSqlite } from '../../server/src/store/sqlite.ts';

/** A host over a real store that fails when the test says so. */

const nobody: AudienceHere = {
  update: () => undefined,
  stage: () => undefined,
  mine: () => undefined,
  mineElsewhere: () => undefined,
  present: () => [],
  presence: () => undefined,
  lobby: () => undefined,
  lobbyHere: () => ({ scanned: 0, behind: 0 }),
  dismiss: () => undefined,
  isHere: () => false,
  participants: () => 0,
  screens: () => 0,
  sessions: () => [],
  isFollowed: () => false,
  countSoon: () => undefined,
  moved: () => undefined,
};
const { info } = emptySession('s');
const organiser = { role: 'organiser', id: 'key', name: '' } as const;
const add = (id: string) => ({ id, seq: 0, stage: null, type: 'agenda:add', body: { stageType: 'talk' } });

async function oneSession() {
  const folder = await mkdtemp(join(tmpdir(), 'kring-doubt-'));
  const store = await openSqlite(folder);
  onTestFinished(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });
  await store.createSession(
    { id: 's', code: 'ABCDEF', keptUntil: '' },
    [{ type: 'session:created', info, agenda: [] }],
    [],
  );
  const broken = { commit: false, afterCommit: false, load: false };
  const fail = (when: boolean) => (when ? Promise.reject(new Error('out of reach')) : undefined);
  const hosts = new Hosts({
    types: stageTypes,
    store: {
      ...store,
      commit: async (commit) => {
        await fail(broken.commit);
        await store.commit(commit);
        await fail(broken.afterCommit);
      },
      loadSession: async (id) => (await fail(broken.load)) ?? store.loadSession(id),
    },
    secret: await secretOf(store, folder),
    clock: systemClock,
    here: nobody,
    cluster: null,
    meter: unmetered,
    onError: () => undefined,
  });
  const host = await hosts.get('s');
  if (!host) throw new Error('The session does not stand');
  return { hosts, host, broken };
}

test('H18: while the store is out of reach nothing is decided, and afterwards what is on the disk counts', async () => {
  const { host, broken } = await oneSession();
  Object.assign(broken, { afterCommit: true, load: true });
  expect(await host.submit(organiser, add('written-but-unknown'))).toMatchObject({ reason: 'try-again' });
  broken.afterCommit = false;
  expect(await host.submit(organiser, add('while-in-doubt-----'))).toMatchObject({ reason: 'try-again' });
  broken.load = false;
  expect(await host.submit(organiser, add('written-but-unknown'))).toMatchObject({ accepted: true });
  expect((await host.kept()).session.agenda).toHaveLength(1);
  broken.commit = true;
  expect(await host.submit(organiser, add('not-written-at-all-'))).toMatchObject({ reason: 'try-again' });
  expect((await host.kept()).session.agenda).toHaveLength(1);
});

test('H19: a host that somebody asked for since the last round is not laid down under them', async () => {
  const { hosts } = await oneSession();
  await hosts.layDown();
  expect(hosts.levels().live).toBe(1);
  await hosts.layDown();
  expect(hosts.levels().live).toBe(0);
});
