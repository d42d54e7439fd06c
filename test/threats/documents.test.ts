import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { DocName, DocUpdate } from '@kring/protocol';
import type { Seat } from '@kring/crowd';
import { startKring } from '../live/kring.ts';
import { idea, meetingWith, stranger } from './kring.ts';

/** T1: nobody but the host writes a shared document, whatever they send and whoever they are. */

const hashOf = async (organiser: Seat, docs: readonly DocName[]) => {
  const all = await Promise.all(docs.map((doc) => organiser.ask(doc)));
  return all.map((update) =>
    createHash('sha256')
      .update(update?.update ?? '')
      .digest('hex'),
  );
};

/** An update that would change the document under the host's own client id: the worst there is. */
function forged({ update }: DocUpdate): Uint8Array {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, update);
  const before = Y.encodeStateVector(copy);
  const host = [...Y.decodeStateVector(before).keys()][0];
  if (host !== undefined) copy.clientID = host;
  copy.getMap('entries').set('now', { hijacked: true });
  copy.getMap('entries').delete('agenda');
  return Y.encodeStateAsUpdate(copy, before);
}

/** Every message that y-protocols knows, around this update: sync (step 1, step 2, update), awareness, auth, query. */
const messages = (update: Uint8Array): Uint8Array[] => [
  ...[0, 1, 2].map((step) => Uint8Array.of(0, step, update.length, ...update)),
  Uint8Array.of(1, update.length, ...update),
  Uint8Array.of(2, 0, ...update),
  Uint8Array.of(3),
  update,
  Y.convertUpdateFormatV1ToV2(update),
];

const events = [
  'doc',
  'sync',
  'update',
  'yjs',
  'message',
  'awareness',
  'mine',
  'presence',
  'welcome',
  'command',
];

test.each(['participant', 'screen', 'facilitator', 'organiser'] as const)(
  'T1: no Yjs message of a %s changes a document, for anyone',
  async (role) => {
    const kring = await startKring();
    const { made, organiser, stage } = await meetingWith(kring, 'ideas');
    const watcher = await kring.phone(made.code);
    await watcher.must(stage, 'idea:add', idea('Een bank'));
    await watcher.until(() => watcher.under(`stage/${stage}`, 'idea/').size === 1);
    const token = role === 'participant' ? (await kring.phone(made.code)).token : made[role];
    const docs: DocName[] = ['session', `stage/${stage}`, 'backstage', `backstage/${stage}`];
    const before = await hashOf(organiser, docs);

    for (const doc of docs) {
      const whole = await organiser.ask(doc);
      if (!whole) throw new Error(`There is no ${doc}`);
      const writer = await stranger(kring);
      await writer.hello(made.session, token);
      let id = 0;
      for (const bytes of messages(forged(whole)).map((message) => Buffer.from(message))) {
        for (const event of events)
          for (const shape of [bytes, { doc, update: bytes }, { ...whole, update: bytes }])
            writer.emit(event, [shape], id++);
        const command = { id: `y-${'x'.repeat(16)}${id}`, seq: id, stage, type: 'doc:update', body: bytes };
        writer.emit('command', [command], id++);
      }
      // The last on this connection, so its answer comes after those to all the rest.
      writer.emit('sync', [{ doc: 'session', life: null, stateVector: null }], id);
      await writer.next((packet) => packet.id === id);
      const answers = writer.heard.filter(({ type }) => type === 3);
      expect(answers.length).toBeGreaterThan(8);
      expect(JSON.stringify(answers)).not.toContain('"accepted":true');
    }
    expect(await hashOf(organiser, docs)).toEqual(before);
    expect(JSON.stringify(watcher.all('session'))).not.toContain('hijacked');
  },
);
