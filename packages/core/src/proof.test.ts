import { describe, expect, test } from 'vitest';
import { an, ben, listOf, Meeting, step } from '../test/meeting.ts';
import { apart, inNoOrder, receiptSlot, recordedIn, redactProof, type ByWay, type Proof } from './index.ts';

const [mine, yours] = ['ANSRECEIPT000001', 'BENSRECEIPT00001'];

describe('K1: a receipt for every ballot', () => {
  const voting = () => new Meeting(step('v', 'counted', { source: listOf('x', 'y') })).steer('v', 'open');
  const receipts = (one: Meeting) => one.stage('v').sealed?.proof?.receipts;

  test('is the word that its phone sent along, once however often it votes', () => {
    const one = voted(voting());
    one.give('v', 'vote:cast', { item: 'y' }, an, mine);
    expect(one.stage('v').rows.get('schuilnaam-an')?.get(receiptSlot)).toBe(mine);
    expect(receipts(one.steer('v', 'reveal', 'seal'))).toEqual([mine, yours]);
  });

  test('stays with a phone that sends none, and is a new one for who never had any', () => {
    const one = voted(voting());
    one.give('v', 'vote:cast', { item: 'y' }, an);
    one.give('v', 'vote:cast', { item: 'y' }, { role: 'participant', pseudonym: 'carla' });
    const found = receipts(one.steer('v', 'reveal', 'seal'));
    expect(found).toHaveLength(3);
    expect(found).toEqual(expect.arrayContaining([mine, yours]));
  });

  test('that two phones came with stands there once, and the other ballot has one of its own', () => {
    const one = voting();
    one.give('v', 'vote:cast', { item: 'x' }, an, mine);
    one.give('v', 'vote:cast', { item: 'x' }, ben, mine);
    const found = receipts(one.steer('v', 'reveal', 'seal')) ?? [];
    expect(new Set(found).size).toBe(2);
    expect(found).toContain(mine);
  });

  test('stands in a record that names the tier that counts: in a practice, nobody needs a slip', () => {
    const one = new Meeting(step('v', 'counted', { source: listOf('x', 'y') }));
    one.drive('session:configure', { info: { tier: 'paper-code' } });
    expect(recordedIn(one.session).tier).toBe('paper-code');
    one.drive('practice:begin');
    expect(recordedIn(one.session).tier).toBe('open');
  });

  test('is nowhere before the stage is sealed', () => {
    const one = voted(voting()).steer('v', 'reveal');
    expect(JSON.stringify(one.log)).not.toContain(mine);
  });

  const voted = (one: Meeting) => {
    one.give('v', 'vote:cast', { item: 'x' }, an, mine);
    one.give('v', 'vote:cast', { item: 'x' }, ben, yours);
    return one;
  };
});

describe('K2: a way that fewer than five took does not stand apart', () => {
  const many = (count: number, name: string) => Array.from({ length: count }, (_, at) => `${name}${at}`);
  const sizes = ({ phones, paper }: ByWay<string>) => [phones.length, paper.length];

  test.each([
    [40, 5, [40, 5]],
    [40, 4, [44, 0]],
    [4, 40, [0, 44]],
    [4, 4, [8, 0]],
    [0, 12, [0, 12]],
    [0, 0, [0, 0]],
  ])('%i by phone and %i on paper: %j', (phones, paper, expected) => {
    const by = { phones: many(phones, 'f'), paper: many(paper, 'p') };
    const found = apart(by);
    expect(sizes(found)).toEqual(expected);
    expect([...found.phones, ...found.paper].sort()).toEqual([...by.phones, ...by.paper].sort());
  });
});

test('L6: lists are in the order of what they say, whoever came first', () => {
  const one = inNoOrder([{ b: 1 }, 'z', ['a'], 3, { a: 2 }, 'z']);
  expect(one).toEqual(inNoOrder([...one].reverse()));
  expect(one).toHaveLength(6);
});

test('K3: with the words of an item goes the salt by which one could try what they were', () => {
  const marks = [
    { id: 'bench', items: ['bench', 'idea-4'], mark: 'aa', salt: 'salt of bench' },
    { id: 'tree', items: ['tree'], mark: 'bb', salt: 'salt of tree' },
  ];
  const proof: Proof = { receipts: [], marks, head: 'cc' };
  expect(redactProof(proof, new Set(['elsewhere']))).toBe(proof);
  const redacted = redactProof(proof, new Set(['idea-4']));
  expect(redacted.marks.map(({ salt }) => salt)).toEqual([null, 'salt of tree']);
  expect(redacted.marks.map(({ mark }) => mark)).toEqual(['aa', 'bb']);
});
