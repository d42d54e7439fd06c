import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emptySession, type Tier } from '@kring/core';
import type { Commit, Store } from '../../src/store/port.ts';
import { StoreError } from '../../src/store/storeError.ts';
import { commitOf, createdSession, crowd, keyOf, participantOf, rowOf, said, sessionRow } from './given.ts';

/** A store as the contract examines it. */
export interface StoreUnderTest {
  readonly store: Store;
  /** Closes the store and opens another on what it kept. */
  reopen(): Promise<Store>;
  /** How often each text is found in everything the store keeps, its logs and unused pages included. */
  traces(texts: readonly string[]): Promise<readonly number[]>;
  /** Resolves when what was erased is out of all that. */
  scrubbed(): Promise<void>;
  /** Closes and removes it. */
  dispose(): Promise<void>;
}

/** What every store must do, whichever database is behind it. */
export function storeContract(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(name, () => {
    let under: StoreUnderTest;
    let store: Store;
    beforeEach(async () => {
      under = await open();
      store = under.store;
    });
    afterEach(() => under.dispose());

    const load = async (id = 's') => {
      const stored = await store.loadSession(id);
      if (!stored) throw new Error(`There is no session ${id}`);
      return stored;
    };
    const rowsOf = async (id = 's') =>
      (await load(id)).rows.map(({ pseudonym, seq, value }) => [pseudonym, seq, value]);

    describe('sessions', () => {
      test('a session is found by its id and its code, with its first events and its keys', async () => {
        const key = keyOf('s', 'k');
        expect(await store.createSession(sessionRow('s'), [said('one'), said('two')], [key])).toBe(true);
        expect(await load()).toEqual({
          row: sessionRow('s'),
          events: [said('one'), said('two')],
          rows: [],
          authors: [],
          answers: [],
          salts: new Map(),
          participants: 0,
        });
        expect(await store.sessionByCode('code-s')).toEqual(sessionRow('s'));
        expect(await store.keysOf('s')).toEqual([key]);
      });

      test('what is not there is null', async () => {
        expect(await store.loadSession('s')).toBeNull();
        expect(await store.sessionByCode('code-s')).toBeNull();
        expect(await store.holderOf('s', 'hash')).toBeNull();
        expect(await store.keysOf('s')).toEqual([]);
      });

      test('of many that want one code at once, one gets it and the others leave nothing', async () => {
        const created = await Promise.all(
          Array.from({ length: 50 }, (_, at) =>
            store.createSession(
              sessionRow(`s${at}`, { code: 'SAME' }),
              [said('hello')],
              [keyOf(`s${at}`, `k${at}`)],
            ),
          ),
        );
        expect(created.filter(Boolean)).toHaveLength(1);
        const winner = `s${created.indexOf(true)}`;
        expect((await store.sessionByCode('SAME'))?.id).toBe(winner);
        for (let at = 0; at < 50; at++) {
          expect((await store.loadSession(`s${at}`)) !== null).toBe(`s${at}` === winner);
          expect(await store.keysOf(`s${at}`)).toHaveLength(`s${at}` === winner ? 1 : 0);
        }
      });

      test('those are due whose last day lies before the date; those without a date never are', async () => {
        await createdSession(store, 'forever');
        await createdSession(store, 'yesterday', { keptUntil: '2027-01-30' });
        await createdSession(store, 'today', { keptUntil: '2027-01-31' });
        await createdSession(store, 'long-ago', { keptUntil: '2026-12-31' });
        expect(await store.sessionsKeptUntilBefore('2027-01-31')).toEqual(['long-ago', 'yesterday']);
      });

      test('a commit changes the row, and not to a code that another has', async () => {
        await createdSession(store, 's');
        await createdSession(store, 'other');
        const row = sessionRow('s', { code: 'NEW', keptUntil: '2027-01-31' });
        await store.commit(commitOf('s', { row }));
        expect((await load()).row).toEqual(row);
        await expect(
          store.commit(commitOf('s', { row: sessionRow('s', { code: 'code-other' }) })),
        ).rejects.toThrow(StoreError);
        expect((await load()).row).toEqual(row);
      });
    });

    describe('commits', () => {
      beforeEach(() => createdSession(store, 's'));

      test('events keep the order in which they were asked', async () => {
        const words = Array.from({ length: 300 }, (_, at) => `word ${at}`);
        await Promise.all(
          words.map((word) => store.commit(commitOf('s', { events: [said(word), said(`${word}, again`)] }))),
        );
        expect((await load()).events).toEqual(words.flatMap((word) => [said(word), said(`${word}, again`)]));
      });

      test('they resolve in that order too', async () => {
        const resolved: number[] = [];
        await Promise.all(
          Array.from({ length: 100 }, (_, at) => store.commit(commitOf('s')).then(() => resolved.push(at))),
        );
        expect(resolved).toEqual(Array.from({ length: 100 }, (_, at) => at));
      });

      test('whoever loads sees all that was asked before, acknowledged or not', async () => {
        const committing = store.commit(commitOf('s', { events: [said('one')] }));
        expect((await load()).events).toEqual([said('one')]);
        await committing;
        await store.commit(commitOf('s', { events: [said('two')] }));
        expect((await load()).events).toHaveLength(2);
      });

      test('values come back as they were given', async () => {
        const value = {
          text: 'Ça va? 👍🏽 \u0000 "\'\\ \ud800',
          list: [1.5, -0.1, true, null, {}],
          big: 2 ** 53 - 1,
        };
        await store.commit(
          commitOf('s', {
            rows: [rowOf('p', value, { seq: 2 ** 53 - 1 })],
            authors: [{ stage: 'ideas', item: 'i', pseudonym: 'p' }],
            answers: [{ stage: 'ideas', owner: 'p', answer: { id: 'c', accepted: true, value } }],
            salts: [{ stage: 'ideas', salt: 'abc' }],
          }),
        );
        expect(await load()).toMatchObject({
          rows: [{ stage: 'vote', pseudonym: 'p', slot: 'ballot', seq: 2 ** 53 - 1, value }],
          authors: [{ stage: 'ideas', item: 'i', pseudonym: 'p' }],
          answers: [{ stage: 'ideas', owner: 'p', answer: { id: 'c', accepted: true, value } }],
          salts: new Map([['ideas', 'abc']]),
        });
      });

      test('what changes after the commit was asked does not get in', async () => {
        const value = { dots: 1 };
        const committing = store.commit(commitOf('s', { rows: [rowOf('p', value)] }));
        value.dots = 2;
        await committing;
        expect(await rowsOf()).toEqual([['p', 1, { dots: 1 }]]);
      });

      test('T3: of the values of a row the one with the highest sequence stays, in whatever order they come', async () => {
        for (const order of ['123', '132', '213', '231', '312', '321']) {
          for (const seq of order) {
            await store.commit(
              commitOf('s', { rows: [rowOf(`p${order}`, `choice ${seq}`, { seq: Number(seq) })] }),
            );
          }
        }
        const rows = await rowsOf();
        expect(rows).toHaveLength(6);
        for (const [, seq, value] of rows) expect([seq, value]).toEqual([3, 'choice 3']);
      });

      test('with the same sequence the later one stays', async () => {
        await store.commit(commitOf('s', { rows: [rowOf('p', 'one'), rowOf('p', 'two')] }));
        await store.commit(commitOf('s', { rows: [rowOf('p', 'three')] }));
        expect(await rowsOf()).toEqual([['p', 1, 'three']]);
      });

      test('T3: what was taken away is not brought back by an older command, but by a newer one', async () => {
        const give = (seq: number, value: string | null) =>
          store.commit(commitOf('s', { rows: [rowOf('p', value, { seq })] }));
        await give(1, 'one');
        await give(3, null);
        expect(await rowsOf()).toEqual([['p', 3, null]]);
        await give(2, 'late');
        expect(await rowsOf()).toEqual([['p', 3, null]]);
        await give(4, 'again');
        expect(await rowsOf()).toEqual([['p', 4, 'again']]);
        await give(3, null);
        expect(await rowsOf()).toEqual([['p', 4, 'again']]);
      });

      test('stages, pseudonyms and slots are rows of their own', async () => {
        const rows = [
          rowOf('p', 1),
          rowOf('q', 2),
          rowOf('p', 3, { slot: 'comment' }),
          rowOf('p', 4, { stage: 'later' }),
        ];
        await store.commit(commitOf('s', { rows }));
        expect((await load()).rows.map(({ value }) => value).sort()).toEqual([1, 2, 3, 4]);
      });

      test('an item has one author, who can be forgotten', async () => {
        const author = (pseudonym: string | null) =>
          store.commit(commitOf('s', { authors: [{ stage: 'ideas', item: 'i', pseudonym }] }));
        await author('p');
        await author('q');
        expect((await load()).authors).toEqual([{ stage: 'ideas', item: 'i', pseudonym: 'q' }]);
        await author(null);
        expect((await load()).authors).toEqual([]);
      });

      test('the first answer to a command stays its answer', async () => {
        const answers = (value: string): Commit['answers'] => [
          { stage: '', owner: '', answer: { id: 'c', accepted: true, value } },
        ];
        await store.commit(commitOf('s', { answers: answers('first') }));
        await store.commit(commitOf('s', { answers: answers('second') }));
        expect((await load()).answers).toEqual(answers('first'));
      });

      test('a rewrite replaces an event where it stands, also one of the same commit', async () => {
        await store.commit(commitOf('s', { events: [said('one'), said('two')] }));
        const rewrites = [
          { number: 1, event: said('1') },
          { number: 3, event: said('3') },
        ];
        await store.commit(commitOf('s', { events: [said('three'), said('four')], rewrites }));
        expect((await load()).events).toEqual([said('1'), said('two'), said('3'), said('four')]);
      });

      test('a commit that fails leaves nothing and takes no other along', async () => {
        await store.commit(commitOf('s', { salts: [{ stage: 'vote', salt: 'salt' }] }));
        const full: Partial<Commit> = {
          events: [said('bad')],
          rows: [rowOf('bad', 'bad')],
          authors: [{ stage: 'vote', item: 'bad', pseudonym: 'bad' }],
          answers: [{ stage: '', owner: 'bad', answer: { id: 'bad', accepted: true, value: null } }],
        };
        const loop: { self?: unknown } = {};
        loop.self = loop;
        const bad: Commit[] = [
          commitOf('s', { ...full, rewrites: [{ number: 9999, event: said('bad') }] }),
          commitOf('s', { ...full, salts: [{ stage: 'vote', salt: 'another' }] }),
          commitOf('nobody'),
          commitOf('nobody', full),
          commitOf('s', { ...full, rows: [rowOf('bad', loop as never)] }),
        ];
        const good = (at: number) =>
          commitOf('s', { events: [said(`good ${at}`)], rows: [rowOf(`good ${at}`, at)] });
        const settled = await Promise.allSettled(
          bad.flatMap((commit, at) => [store.commit(good(at)), store.commit(commit)]),
        );
        expect(settled.map(({ status }) => status)).toEqual(bad.flatMap(() => ['fulfilled', 'rejected']));
        expect(await load()).toMatchObject({
          events: bad.map((_, at) => said(`good ${at}`)),
          authors: [],
          answers: [],
          salts: new Map([['vote', 'salt']]),
        });
        expect(await rowsOf()).toEqual(bad.map((_, at) => [`good ${at}`, 1, at]));
        expect(await store.loadSession('nobody')).toBeNull();
      });

      test('T2: what was acknowledged is there after closing and opening again', async () => {
        const key = keyOf('s', 'k');
        await store.addKey(key);
        await store.addParticipant(participantOf('s', 'p'), 1, null);
        await store.commit(
          commitOf('s', {
            events: [said('one')],
            rows: [rowOf('p', 1)],
            authors: [{ stage: 'vote', item: 'i', pseudonym: 'p' }],
            answers: [{ stage: '', owner: '', answer: { id: 'c', accepted: true, value: null } }],
            salts: [{ stage: 'vote', salt: 'salt' }],
          }),
        );
        const before = await load();
        store = await under.reopen();
        expect(await load()).toEqual(before);
        expect(await store.keysOf('s')).toEqual([key]);
        expect(await store.holderOf('s', 'hash-of-p')).not.toBeNull();
      });
    });

    describe('people', () => {
      beforeEach(() => createdSession(store, 's'));

      test('T4: 1,000 who join at once where 500 may: exactly 500 are in', async () => {
        const joined = await Promise.all(
          Array.from({ length: 1000 }, (_, at) =>
            store.addParticipant(participantOf('s', `p${at}`), 500, null),
          ),
        );
        expect(joined.filter((entry) => entry === 'in')).toHaveLength(500);
        expect((await load()).participants).toBe(500);
        for (const [at, entry] of joined.entries()) {
          expect((await store.holderOf('s', `hash-of-p${at}`)) !== null).toBe(entry === 'in');
        }
      });

      test('each session has its own capacity', async () => {
        await createdSession(store, 'other');
        expect(await store.addParticipant(participantOf('s', 'p'), 1, null)).toBe('in');
        expect(await store.addParticipant(participantOf('s', 'q'), 1, null)).toBe('full');
        expect(await store.addParticipant(participantOf('other', 'r'), 1, null)).toBe('in');
      });

      test('a token is its holder, in its own session only', async () => {
        await createdSession(store, 'other');
        const participant = participantOf('s', 'p', { name: 'Élise', lang: 'fr' });
        await store.addParticipant(participant, 10, null);
        await store.addKey(keyOf('s', 'k', { role: 'screen' }));
        expect(await store.holderOf('s', 'hash-of-p')).toEqual({ kind: 'participant', participant });
        expect(await store.holderOf('s', 'hash-of-k')).toEqual({
          kind: 'key',
          key: keyOf('s', 'k', { role: 'screen' }),
        });
        expect(await store.holderOf('other', 'hash-of-p')).toBeNull();
        expect(await store.holderOf('other', 'hash-of-k')).toBeNull();
      });

      test('a participant changes language', async () => {
        await store.addParticipant(participantOf('s', 'p'), 10, null);
        await store.setLanguage('p', 'de');
        expect(await store.holderOf('s', 'hash-of-p')).toMatchObject({ participant: { lang: 'de' } });
      });

      test('keys are added, renamed and removed; a removed one opens nothing', async () => {
        await store.addKey(keyOf('s', 'k'));
        await store.addKey(keyOf('s', 'l'));
        await store.renameKey('k', 'Farid');
        expect(await store.keysOf('s')).toEqual([keyOf('s', 'k', { name: 'Farid' }), keyOf('s', 'l')]);
        await store.removeKey('k');
        expect(await store.keysOf('s')).toEqual([keyOf('s', 'l')]);
        expect(await store.holderOf('s', 'hash-of-k')).toBeNull();
      });

      test('nobody joins a session that is not there', async () => {
        await expect(store.addParticipant(participantOf('nobody', 'p'), 10, null)).rejects.toThrow(
          StoreError,
        );
        await expect(store.addKey(keyOf('nobody', 'k'))).rejects.toThrow(StoreError);
      });
    });

    describe('paper codes', () => {
      beforeEach(() => createdSession(store, 's'));
      const join = (person: string, code: string, id = 's') =>
        store.addParticipant(participantOf(id, person), 10_000, code);

      test('a code lets one phone in, once, and is counted without saying whose it was', async () => {
        expect(await store.addPaperCodes('s', ['a', 'b', 'c'], 5)).toBe(true);
        expect(await store.paperCodes('s')).toEqual({ made: 3, onPhones: 0, atDesk: 0 });
        expect(await join('p', 'a')).toBe('in');
        expect(await join('q', 'a')).toBe('used-on-phone');
        expect(await join('q', 'never-made')).toBe('unknown-code');
        expect(await store.holderOf('s', 'hash-of-q')).toBeNull();
        expect(await store.paperCodes('s')).toEqual({ made: 3, onPhones: 1, atDesk: 0 });
        expect((await load()).participants).toBe(1);
      });

      test('a phone whose answer was lost is in already: its code, or another, is not used again', async () => {
        await store.addPaperCodes('s', ['a', 'b'], 5);
        expect(await join('p', 'a')).toBe('in');
        const again = { ...participantOf('s', 'p'), id: 'other-id' };
        for (const code of ['a', 'b', 'never-made', null])
          expect(await store.addParticipant(again, 1, code)).toBe('again');
        expect(await store.paperCodes('s')).toMatchObject({ onPhones: 1 });
        expect((await load()).participants).toBe(1);
      });

      const settled = (tier: Tier, id = 's') =>
        store.commit(
          commitOf(id, {
            events: [{ type: 'session:configured', info: { ...emptySession(id).info, tier } }],
            beforeAnyone: true,
          }),
        );

      test('A11: who may come in no longer changes once anybody is in', async () => {
        expect(await store.addParticipant(participantOf('s', 'p'), 10, null)).toBe('in');
        const before = await load();
        await expect(settled('paper-code')).rejects.toThrow('somebody has joined already');
        expect(await load()).toEqual(before);
      });

      test('A11: the first who comes without a code stays out where one is needed by now, but for a practice', async () => {
        const without = () => store.addParticipant(participantOf('s', 'p'), 10, null);
        await settled('list');
        expect(await without()).toBe('needs-code');
        expect((await load()).participants).toBe(0);
        await settled('open');
        await settled('paper-code');
        expect(await without()).toBe('needs-code');
        await store.commit(commitOf('s', { events: [{ type: 'practice:begun' }] }));
        expect(await without()).toBe('in');
      });

      test('A11: of a change of who may come in and the first without a code, at once, one is refused', async () => {
        const ids = Array.from({ length: 40 }, (_, at) => `at-once-${at}`);
        for (const id of ids) await createdSession(store, id);
        const settledIn = (id: string) =>
          settled('paper-code', id).then(
            () => true,
            () => false,
          );
        const joined = (id: string) => store.addParticipant(participantOf(id, `p-${id}`), 10, null);
        const came = await Promise.all(
          ids.map(async (id, at) => {
            const [first, second] = at % 2 ? [settledIn(id), joined(id)] : [joined(id), settledIn(id)];
            return new Set(await Promise.all([first, second]));
          }),
        );
        for (const both of came)
          expect([new Set([true, 'needs-code']), new Set([false, 'in'])]).toContainEqual(both);
      });

      test('a code of a session that is full stays good', async () => {
        await store.addPaperCodes('s', ['a', 'b'], 5);
        expect(await store.addParticipant(participantOf('s', 'p'), 1, 'a')).toBe('in');
        expect(await store.addParticipant(participantOf('s', 'q'), 1, 'b')).toBe('full');
        expect(await store.addParticipant(participantOf('s', 'q'), 2, 'b')).toBe('in');
      });

      test('a code is used on a phone or at the desk, where it can be shown again', async () => {
        await store.addPaperCodes('s', ['a', 'b'], 5);
        expect(await store.useAtDesk('s', 'a')).toBe('desk');
        expect(await store.useAtDesk('s', 'a')).toBe('desk');
        expect(await join('p', 'a')).toBe('used-at-desk');
        expect(await join('p', 'b')).toBe('in');
        expect(await store.useAtDesk('s', 'b')).toBe('phone');
        expect(await store.useAtDesk('s', 'never-made')).toBe('unknown');
        expect(await store.paperCodes('s')).toEqual({ made: 2, onPhones: 1, atDesk: 1 });
      });

      test('T4: 10,000 parallel uses of one code: one phone is in', { timeout: 60_000 }, async () => {
        await store.addPaperCodes('s', ['a', 'b'], 5);
        const entries = await Promise.all(Array.from({ length: 10_000 }, (_, at) => join(`p${at}`, 'a')));
        expect(entries.filter((entry) => entry === 'in')).toHaveLength(1);
        expect(entries.filter((entry) => entry === 'used-on-phone')).toHaveLength(9999);
        expect((await load()).participants).toBe(1);
        expect(await store.paperCodes('s')).toEqual({ made: 2, onPhones: 1, atDesk: 0 });
      });

      test(
        'T4: codes used twenty times each, on phones and at the desk at once: one of the two has it',
        { timeout: 60_000 },
        async () => {
          const codes = Array.from({ length: 100 }, (_, at) => `code-${at}`);
          await store.addPaperCodes('s', codes, 100);
          const uses = await Promise.all(
            codes.flatMap((code, at) =>
              Array.from({ length: 20 }, (_, use) =>
                (use + at) % 2 ? join(`p${at}-${use}`, code) : store.useAtDesk('s', code),
              ),
            ),
          );
          const places = codes.map((_, at) => new Set(uses.slice(at * 20, (at + 1) * 20)));
          const onPhones = places.filter((said) => said.has('in'));
          expect(onPhones).toHaveLength(50);
          for (const said of onPhones) expect(said).toEqual(new Set(['in', 'used-on-phone', 'phone']));
          for (const said of places)
            if (!said.has('in')) expect(said).toEqual(new Set(['desk', 'used-at-desk']));
          expect((await load()).participants).toBe(50);
          expect(await store.paperCodes('s')).toEqual({ made: 100, onPhones: 50, atDesk: 50 });
        },
      );

      test('a session has so many at most, whoever makes them at once', async () => {
        const made = await Promise.all(
          Array.from({ length: 10 }, (_, at) => store.addPaperCodes('s', [`a${at}`, `b${at}`], 11)),
        );
        expect(made.filter(Boolean)).toHaveLength(5);
        expect(await store.paperCodes('s')).toMatchObject({ made: 10 });
      });

      test('G2: a store that forgets its secret keeps the mark of the next', async () => {
        await store.keepSecretMark('first');
        await store.forgetSecretMark();
        expect(await store.secretMark()).toBeNull();
        expect(await store.keepSecretMark('second')).toBe('second');
        await store.forgetSecretMark();
      });

      test('G3: when everybody is sent away, nobody is in, and no slip leads anywhere', async () => {
        await store.addPaperCodes('s', ['a', 'b'], 5);
        await join('p', 'a');
        await store.sendAway('s');
        expect((await load()).participants).toBe(0);
        expect(await store.paperCodes('s')).toEqual({ made: 0, onPhones: 0, atDesk: 0 });
        for (const code of ['a', 'b']) expect(await join('p', code)).toBe('unknown-code');
      });

      test('those that nobody used are withdrawn, and their slips lead nowhere', async () => {
        await store.addPaperCodes('s', ['a', 'b', 'c', 'd'], 5);
        await join('p', 'a');
        await store.useAtDesk('s', 'b');
        expect(await store.withdrawUnusedCodes('s')).toBe(2);
        expect(await store.paperCodes('s')).toEqual({ made: 2, onPhones: 1, atDesk: 1 });
        expect(await join('q', 'c')).toBe('unknown-code');
        expect(await store.useAtDesk('s', 'd')).toBe('unknown');
        expect(await join('q', 'a')).toBe('used-on-phone');
      });

      test('they are good again when the session is emptied, and gone when it is deleted', async () => {
        await createdSession(store, 'other');
        for (const id of ['s', 'other']) await store.addPaperCodes(id, ['a', 'b'], 5);
        expect(await join('o', 'a', 'other')).toBe('in');
        await join('p', 'a');
        await store.useAtDesk('s', 'b');
        await store.commit(commitOf('s', { empties: true, events: [said('anew')] }));
        expect(await store.paperCodes('s')).toEqual({ made: 2, onPhones: 0, atDesk: 0 });
        expect(await join('p', 'a')).toBe('in');
        expect(await store.paperCodes('other')).toEqual({ made: 2, onPhones: 1, atDesk: 0 });
        await store.deleteSession('s');
        expect(await store.paperCodes('s')).toEqual({ made: 0, onPhones: 0, atDesk: 0 });
        await expect(store.addPaperCodes('s', ['a'], 5)).rejects.toThrow(StoreError);
      });
    });

    describe('what goes is gone', () => {
      const sessions = ['s', 't', 'u', 'v', 'w', 'x', 'y', 'z'];
      const rounds = 120;
      beforeEach(() => crowd(store, sessions, rounds), 30_000);

      /** Expects the word in what is kept before `erase` and nowhere after it. */
      async function expectGone(words: readonly string[], erase: () => Promise<void>): Promise<void> {
        const without = (counts: readonly number[]) => words.filter((_, at) => counts[at] === 0);
        expect(without(await under.traces(words))).toEqual([]);
        await erase();
        await under.scrubbed();
        expect(without(await under.traces(words))).toEqual(words);
      }

      test('T10: sealing leaves nothing private of the stage, and everything else', async () => {
        await expectGone(
          sessions.slice(0, 4).map((id) => `${id}~vote~`),
          async () => {
            for (const id of sessions.slice(0, 4)) {
              await store.commit(commitOf(id, { events: [said('sealed')], seals: ['vote'] }));
            }
          },
        );
        const sealed = await load('s');
        expect(sealed.events).toHaveLength(2 * rounds + 1);
        expect(sealed.participants).toBe(rounds);
        expect([...sealed.salts.keys()]).toEqual(['other']);
        for (const kept of [sealed.rows, sealed.authors, sealed.answers]) {
          expect(kept).toHaveLength(rounds);
          expect(kept.every(({ stage }) => stage === 'other')).toBe(true);
        }
        expect((await load('z')).rows).toHaveLength(2 * rounds);
      });

      test('T10: what comes in the commit that seals its stage goes too', async () => {
        const commit = commitOf('s', {
          rows: [rowOf('late', 1)],
          authors: [{ stage: 'vote', item: 'late', pseudonym: 'late' }],
          answers: [{ stage: 'vote', owner: 'late', answer: { id: 'late', accepted: true, value: null } }],
          salts: [{ stage: 'brief', salt: 'salt' }],
          seals: ['vote', 'brief'],
        });
        await store.commit(commit);
        const { rows, authors, answers, salts } = await load('s');
        const kept = [...rows, ...authors, ...answers, ...[...salts.keys()].map((stage) => ({ stage }))];
        expect(new Set(kept.map(({ stage }) => stage))).toEqual(new Set(['other']));
      });

      test('T18: words that were redacted are nowhere', async () => {
        const numbers = Array.from({ length: 60 }, (_, at) => 40 + at * 3);
        await expectGone(
          ['s', 'v', 'z'].flatMap((id) => numbers.map((number) => `${id}~said~${number}~`)),
          async () => {
            for (const id of ['s', 'v', 'z']) {
              const rewrites = numbers.map((number) => ({ number, event: said('') }));
              await store.commit(commitOf(id, { rewrites }));
            }
          },
        );
        expect((await load('s')).events).toHaveLength(2 * rounds);
      });

      test('T18: words that were redacted in private rows are nowhere; the rows keep their numbers', async () => {
        const { rows } = await load('w');
        const numbers = (from: typeof rows) => from.map(({ pseudonym, seq }) => ({ pseudonym, seq }));
        const rowRewrites = rows.map((row) => ({ ...row, value: 'gone' }));
        await expectGone(
          ['vote', 'other'].map((stage) => `"w~${stage}~`),
          () => store.commit(commitOf('w', { rowRewrites })),
        );
        const after = (await load('w')).rows;
        expect(numbers(after)).toEqual(numbers(rows));
        expect(new Set(after.map(({ value }) => value))).toEqual(new Set(['gone']));
      });

      test('T18: an emptied session begins anew, with its keys and without anything that was given', async () => {
        await store.addKey(keyOf('s', 'k'));
        await expectGone(['s~vote~', 's~other~', 's~said~', 's~person~'], () =>
          store.commit(commitOf('s', { empties: true, events: [said('anew')] })),
        );
        expect(await load('s')).toEqual({
          row: sessionRow('s'),
          events: [said('anew')],
          rows: [],
          authors: [],
          answers: [],
          salts: new Map(),
          participants: 0,
        });
        expect(await store.keysOf('s')).toEqual([keyOf('s', 'k')]);
        expect((await load('t')).participants).toBe(rounds);
      });

      test('T18: a deleted session leaves nothing, and its code is free', async () => {
        await store.addKey(keyOf('s', 'k', { name: 's~key~' }));
        const before = await load('t');
        await expectGone(['s~vote~', 's~other~', 's~said~', 's~person~', 's~key~', 'code-s'], () =>
          store.deleteSession('s'),
        );
        expect(await store.loadSession('s')).toBeNull();
        expect(await store.holderOf('s', 'hash-of-k')).toBeNull();
        expect(await load('t')).toEqual(before);
        expect(await store.createSession(sessionRow('new', { code: 'code-s' }), [], [])).toBe(true);
      });

      test('T18: a removed key leaves nothing', async () => {
        await store.addKey(keyOf('s', 'k', { name: 's~key~' }));
        await store.renameKey('k', 's~newname~');
        await expectGone(['s~newname~'], () => store.removeKey('k'));
        expect(await under.traces(['s~key~'])).toEqual([0]);
      });
    });

    describe('its own life', () => {
      test('it is ready, and once closed it refuses by name', async () => {
        await createdSession(store, 's');
        expect(await store.ready()).toBe(true);
        const last = store.commit(commitOf('s', { events: [said('last')] }));
        await Promise.all([store.close(), store.close()]);
        await last;
        await expect(store.commit(commitOf('s'))).rejects.toMatchObject({ reason: 'closed' });
        await expect(store.loadSession('s')).rejects.toMatchObject({ reason: 'closed' });
        expect(await store.ready()).toBe(false);
        store = await under.reopen();
        expect((await load()).events).toEqual([said('last')]);
      });
    });
  });
}
