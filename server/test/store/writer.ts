import { writeSync } from 'node:fs';
import { openSqlite } from '../../src/store/sqlite.ts';
import { commitOf, createdSession, rowOf, said } from './given.ts';

/**
 * A program to be killed: writes to four sessions at once until it dies, and says so on its standard output after
 * each acknowledgement: a line `session number`. Goes on from what an earlier run left. With `seal` as its second
 * argument it seals a stage once, says so and waits.
 */
const [folder = '', task] = process.argv.slice(2);
const store = await openSqlite(folder);
const say = (line: string) => writeSync(1, `${line}\n`);

async function write(id: string): Promise<never> {
  const stored = await store.loadSession(id);
  if (!stored) await createdSession(store, id);
  for (let number = (stored?.events.length ?? 0) + 1; ; number++) {
    await store.commit(
      commitOf(id, {
        events: [said(`${number}`)],
        rows: [rowOf(`p${number % 10}`, number, { seq: number })],
        answers: [{ stage: '', owner: '', answer: { id: `${number}`, accepted: true, value: number } }],
      }),
    );
    say(`${id} ${number}`);
  }
}

async function seal(): Promise<void> {
  await createdSession(store, 's');
  await store.commit(commitOf('s', { rows: [rowOf('p', 'canary~')] }));
  await store.commit(commitOf('s', { seals: ['vote'] }));
  say('sealed');
}

if (task === 'seal') await seal();
else await Promise.all(['a', 'b', 'c', 'd'].map(write));
