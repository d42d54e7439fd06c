import { expect, test } from 'vitest';
import { an, ben, facilitator, Meeting, step } from '../test/meeting.ts';
import { types } from '../test/types.ts';
import { deskOf, offPhone, paperPseudonym, redactEvent, slotsOf, turnoutOf, type OnPaper } from './index.ts';

/** Of a vote that is asked in rounds, each has its own sheets, hands and receipts. */

const inRounds = () => new Meeting(step('r', 'rounds')).steer('r', 'open');
const give = (one: Meeting, yes: boolean, paper: OnPaper) =>
  one.ask({ stage: 'r', type: 'rounds:give', body: { yes }, paper }, facilitator);
const lead = (one: Meeting, type: string, body: object = {}) =>
  one.ask({ stage: 'r', type, body }, facilitator);
const desk = (one: Meeting) => {
  const type = types.get('rounds');
  return type ? deskOf(type, one.stage('r'), 'open') : null;
};
const refused = (reason: string) => expect.objectContaining({ accepted: false, reason }) as unknown;
const hands = (people: number) => ({ people, votes: { yes: people - 1 } });

test('K8: the desk is there while a round is asked, and says of which it is', () => {
  const one = inRounds();
  expect(desk(one)).toMatchObject({
    ...{ round: 1, paper: 0 },
    hands: { options: [{ id: 'yes', text: { nl: 'Ja' } }, { id: 'no' }], most: 1 },
  });
  lead(one, 'rounds:end');
  expect(desk(one)).toBeNull();
  expect(give(one, true, { voter: 'ABCD' })).toEqual(refused('desk/no-round'));
  expect(lead(one, 'hands:count', hands(9))).toEqual(refused('desk/no-round'));
  lead(one, 'rounds:again');
  expect(desk(one)).toMatchObject({ round: 2, paper: 0 });
});

test('K8: a sheet of one round is none of the next, also of the same person', () => {
  const one = inRounds();
  expect(give(one, true, { voter: 'ABCD' }).accepted).toBe(true);
  expect(give(one, true, { voter: 'ABCD' })).toEqual(refused('desk/entered-already'));
  expect(lead(one, 'hands:count', hands(9)).accepted).toBe(true);
  expect(desk(one)).toMatchObject({ paper: 1, hands: { people: 9 } });
  lead(one, 'rounds:end');
  lead(one, 'rounds:again');
  expect(desk(one)).toMatchObject({ paper: 0, hands: { people: null } });
  expect(give(one, false, { voter: 'ABCD', why: 'Verkeerd gelezen' })).toEqual(refused('desk/not-entered'));
  expect(give(one, false, { voter: 'ABCD' }).accepted).toBe(true);
  expect(give(one, true, { voter: 'ABCD', why: 'Verkeerd gelezen' }).accepted).toBe(true);
  expect(one.stage('r').rows.get(paperPseudonym('ABCD'))?.get(slotsOf(1).ballot)).toBe(true);
  expect(one.stage('r').corrections).toHaveLength(1);
});

test('K8: the turnout counts the sheets and hands of the round that had most, and everyone with a phone once', () => {
  const one = inRounds();
  const phone = (actor: typeof an) => one.give('r', 'rounds:give', { yes: true }, actor);
  phone(an);
  for (const voter of ['A', 'B', 'C']) give(one, true, { voter });
  lead(one, 'hands:count', hands(9));
  expect(turnoutOf(one.stage('r'))).toBe(13);
  lead(one, 'rounds:end');
  lead(one, 'rounds:again');
  phone(an);
  phone(ben);
  for (const voter of ['D', 'E']) give(one, true, { voter });
  lead(one, 'hands:count', hands(6));
  expect(turnoutOf(one.stage('r'))).toBe(14);
  one.ask(
    { stage: 'r', type: 'paper:take-back', body: {}, paper: { voter: 'D', why: 'Dubbel' } },
    facilitator,
  );
  expect(turnoutOf(one.stage('r'))).toBe(14);
  expect(one.steer('r', 'close', 'seal').stage('r').sealed?.turnout).toBe(14);
});

test('K8: sealing keeps the round that was shown last, with its receipts; one that nobody saw leaves nothing', () => {
  const one = inRounds();
  const receipt = 'ABCDEFGHJKLMNPQR';
  one.ask({ stage: 'r', type: 'rounds:give', body: { yes: true }, receipt }, an);
  one.give('r', 'rounds:give', { yes: false }, ben);
  lead(one, 'hands:count', hands(7));
  lead(one, 'rounds:end');
  lead(one, 'rounds:again');
  one.ask({ stage: 'r', type: 'rounds:give', body: { yes: false }, receipt }, an);
  lead(one, 'hands:count', hands(8));
  const { rows, sealed } = one.steer('r', 'close', 'seal').stage('r');
  expect(rows.has(offPhone)).toBe(false);
  expect(sealed?.ballots).toEqual([false, true]);
  expect(sealed?.hands?.people).toBe(7);
  expect(sealed?.proof?.receipts).toHaveLength(2);
  expect(sealed?.proof?.receipts).toContain(receipt);
  expect(sealed?.proof).not.toHaveProperty('earlier');
  const twice = inRounds();
  twice.ask({ stage: 'r', type: 'rounds:give', body: { yes: true }, receipt }, an);
  lead(twice, 'rounds:end');
  lead(twice, 'rounds:again');
  twice.give('r', 'rounds:give', { yes: false }, ben);
  lead(twice, 'rounds:end');
  const { proof } = twice.steer('r', 'close', 'seal').stage('r').sealed ?? {};
  expect(proof?.earlier).toEqual([[receipt]]);
  expect(proof?.receipts).toHaveLength(1);
  expect(proof?.receipts).not.toContain(receipt);
  const asked = inRounds();
  asked.give('r', 'rounds:give', { yes: true }, an);
  expect(asked.steer('r', 'close', 'seal').stage('r').sealed).toMatchObject({ ballots: [], proof: null });
});

test('S16: words that are taken away leave the sealed sheets of paper too', () => {
  const words = { type: 'wall', redactGiven: () => 'weg' };
  const known = new Map([...types, ['wall', { ...types.get('wall'), ...words } as never]]);
  const event = { type: 'stage:sealed', stage: 'w', ballots: ['a'], paper: ['b', 'c'], turnout: 3 } as const;
  expect(redactEvent(known, () => 'wall', event, new Set(['b']))).toMatchObject({
    ballots: ['weg'],
    paper: ['weg', 'weg'],
  });
});
