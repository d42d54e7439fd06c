import type { Answer, Envelope } from '@kring/protocol';
import { beforeEach, expect, test } from 'vitest';
import { Outbox, type Courier } from './outbox.ts';
import type { OutboxStorage } from './outboxStorage.ts';
import { Sequence } from './sequence.ts';

/** Storage that outlives an outbox, as IndexedDB outlives a page. */
class Memory implements OutboxStorage {
  readonly kept = new Map<string, Envelope>();
  load = () => Promise.resolve([...this.kept.values()].toReversed());
  put = (envelope: Envelope) => Promise.resolve(void this.kept.set(envelope.id, envelope));
  remove = (id: string) => Promise.resolve(void this.kept.delete(id));
}

const yes = ({ id }: Envelope): Answer => ({ id, accepted: true, value: null });
const no = ({ id }: Envelope, reason: string): Answer => ({ id, accepted: false, reason, params: {} });

let storage: Memory;
let numbers: Map<string, unknown>;
let refused: string[];
let ids = 0;

function page(): Outbox {
  const shelf = {
    read: <Value>(key: string) => (numbers.get(key) as Value | undefined) ?? null,
    write: (key: string, value: unknown) => void numbers.set(key, value),
  };
  return new Outbox({
    storage,
    sequence: new Sequence(shelf, 'me'),
    newId: () => `command-${ids++}`,
    onRefused: (envelope, answer) =>
      refused.push(`${envelope.type}: ${answer.accepted ? '' : answer.reason}`),
  });
}

/** A courier that notes what it carries. */
function road(answer: (envelope: Envelope) => Answer = yes): Courier & { readonly carried: string[] } {
  const carried: string[] = [];
  const courier = async (envelope: Envelope) => {
    carried.push(envelope.type);
    return answer(envelope);
  };
  return Object.assign(courier, { carried });
}
const noRoad: Courier = () => Promise.reject(new Error('offline'));

beforeEach(() => {
  storage = new Memory();
  numbers = new Map();
  refused = [];
});

test('a command is kept until it is answered', async () => {
  const outbox = page();
  const answered = outbox.keep('stage-1', 'idea:add', { text: 'Meer bomen' });
  expect(storage.kept.size).toBe(1);
  expect(outbox.unsent()).toBe(1);
  expect(await outbox.flush(noRoad)).toBe(false);
  expect(outbox.unsent('stage-1')).toBe(1);
  expect(outbox.unsent('stage-2')).toBe(0);
  expect(await outbox.flush(road())).toBe(true);
  expect((await answered).accepted).toBe(true);
  expect(storage.kept.size).toBe(0);
  expect(outbox.unsent()).toBe(0);
});

test('goes again with the same id and number', async () => {
  const outbox = page();
  void outbox.keep(null, 'a', {});
  const seen: Envelope[] = [];
  const losing: Courier = (envelope) => {
    seen.push(envelope);
    return Promise.reject(new Error('lost'));
  };
  await outbox.flush(losing);
  await outbox.flush(losing);
  expect(seen[1]).toEqual(seen[0]);
});

test('what is on its way is not sent a second time', async () => {
  const outbox = page();
  void outbox.keep(null, 'a', {});
  const carried: string[] = [];
  const silent: Courier = (envelope) => {
    carried.push(envelope.type);
    return new Promise(() => undefined);
  };
  void outbox.flush(silent);
  void outbox.flush(silent);
  expect(carried).toEqual(['a']);
});

test('after a reload all goes on, in order, before what is new', async () => {
  const before = page();
  void before.keep(null, 'first', {});
  void before.keep(null, 'second', {});
  const after = page();
  void after.keep(null, 'third', {});
  await after.wake();
  const courier = road();
  await after.flush(courier);
  expect(courier.carried).toEqual(['first', 'second', 'third']);
  expect(storage.kept.size).toBe(0);
});

test('a refusal of what an earlier visit left is told', async () => {
  void page().keep('stage-1', 'idea:add', { text: 'Te laat' });
  const after = page();
  await after.wake();
  await after.flush(road((envelope) => no(envelope, 'closed')));
  expect(refused).toEqual(['idea:add: closed']);
});

test('T16: "try again" is no answer: the command stays, and people see a pause until there is one', async () => {
  const outbox = page();
  const answered = outbox.keep(null, 'a', {});
  expect(await outbox.flush(road((envelope) => no(envelope, 'try-again')))).toBe(false);
  expect(outbox.unsent()).toBe(1);
  expect(outbox.isPaused).toBe(true);
  await outbox.flush(road((envelope) => no(envelope, 'closed')));
  expect(outbox.isPaused).toBe(false);
  expect(await answered).toMatchObject({ accepted: false, reason: 'closed' });
});

test('one by one stops where the road ends', async () => {
  const outbox = page();
  for (const type of ['a', 'b', 'c']) void outbox.keep(null, type, {});
  const carried: string[] = [];
  const short: Courier = async (envelope) => {
    carried.push(envelope.type);
    if (envelope.type === 'b') throw new Error('lost');
    return yes(envelope);
  };
  expect(await outbox.flushOneByOne(short)).toBe(false);
  expect(carried).toEqual(['a', 'b']);
  expect(outbox.unsent()).toBe(2);
});

test('two tabs never take the same number, and none goes below the server', () => {
  const kept = new Map<string, unknown>();
  const shelf = {
    read: <Value>(key: string) => (kept.get(key) as Value | undefined) ?? null,
    write: (key: string, value: unknown) => void kept.set(key, value),
  };
  const [one, two] = [new Sequence(shelf, 'me'), new Sequence(shelf, 'me')];
  expect([one.next(), two.next(), one.next()]).toEqual([1, 2, 3]);
  two.atLeast(40);
  expect([two.next(), one.next()]).toEqual([41, 42]);
});
