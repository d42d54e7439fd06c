import { langs, turnoutOf, type Json, type ReportSection } from '@kring/core';
import { findingsIn, recordSchema, type CountRecord } from '@kring/methods/record';
import { expect, test } from 'vitest';
import { consent } from '../src/consent/stage.ts';
import { estimate } from '../src/estimate/stage.ts';
import { evaluation } from '../src/evaluation/stage.ts';
import { trial } from '../src/trial.ts';

/** What is asked of one thing, in rounds or at the end, is counted by phone, on paper and by hand like any vote. */

const about = { session: 'trial', tier: 'open' } as const;
const proposal = { nl: 'De Kerkstraat wordt autovrij', fr: 'La rue de l’Église sans voitures' };

function recordOf(
  type: { record?: (stage: never, given: typeof about) => Json | null },
  stage: unknown,
): CountRecord {
  const record = recordSchema.parse(type.record?.(stage as never, about));
  expect(findingsIn(record)).toEqual([]);
  return record;
}

const kindOf = <Kind extends ReportSection['kind']>(sections: readonly ReportSection[], kind: Kind) =>
  sections.find((section): section is Extract<ReportSection, { kind: Kind }> => section.kind === kind);

/** Two rounds on a proposal: the first with phones alone, the second of `phones`, `sheets` and nine hands. */
function decided(phones = 6, sheets = 5) {
  const one = trial(consent, { proposal });
  const answer = (round: number, answer: string) =>
    [
      'consent:answer',
      { round, answer, text: answer === 'consent' ? '' : 'Let op de winter', lang: 'nl' },
    ] as const;
  one.lead('consent:ask');
  for (let at = 0; at < 6; at += 1) one.give(`p${at}`, ...answer(1, at < 4 ? 'consent' : 'objection'));
  one.lead('consent:end');
  one.lead('consent:show');
  one.lead('consent:amend', { text: { nl: 'De Kerkstraat wordt op proef autovrij' } });
  one.lead('consent:ask');
  for (let at = 0; at < phones; at += 1) one.give(`p${at}`, ...answer(2, at > 0 ? 'consent' : 'concern'));
  for (let at = 0; at < sheets; at += 1) one.enter(`S${at}`, ...answer(2, at > 0 ? 'consent' : 'concern'));
  one.lead('hands:count', { people: 9, votes: { consent: 7, concern: 1 } });
  one.lead('consent:end');
  one.lead('consent:show');
  one.lead('consent:adopt', { owner: '', reviewOn: '', concerns: [] });
  return one;
}
const rounds = (one: ReturnType<typeof decided>) => kindOf(consent.report(one.stage), 'decision')?.rounds;

test('K2: a round of consent tells phones, paper and hands together and apart', () => {
  const one = decided();
  const ways = {
    phones: { consents: 5, concerns: 1, objections: 0 },
    paper: { consents: 4, concerns: 1, objections: 0 },
    hands: { consents: 7, concerns: 1, objections: 0 },
  };
  expect(rounds(one)).toEqual([
    { proposal, consents: 4, concerns: 0, objections: 2 },
    {
      proposal: { nl: 'De Kerkstraat wordt op proef autovrij' },
      consents: 16,
      concerns: 3,
      objections: 0,
      ways,
    },
  ]);
  expect(one.everyone()['round/2']).toMatchObject({ consents: 16, ways });
  expect(turnoutOf(one.stage)).toBe(20);
  expect(rounds(decided(6, 4))?.[1]?.ways).toEqual({
    ...ways,
    phones: { consents: 8, concerns: 2, objections: 0 },
    paper: null,
  });
  expect(rounds(decided(2, 2))?.[1]).not.toHaveProperty('ways');
});

test('K1: every round of consent is counted again, each about the words that stood then', () => {
  const one = decided();
  one.steer('close', 'seal');
  const record = recordOf(consent, one.stage);
  expect(record).toMatchObject({
    rule: 'consent',
    turnout: { phones: 6, paper: 5, hands: 9 },
    totals: { winners: ['proposal/2'] },
    earlier: [{ turnout: { phones: 6, paper: 0, hands: 0 }, totals: { winners: [] } }],
    names: [{ id: 'proposal/1', name: proposal }, { id: 'proposal/2' }],
  });
  expect(record.receipts).toHaveLength(11);
  expect(record.earlier?.[0]?.receipts).toHaveLength(6);
  // Of what people wrote, nothing is in it.
  expect(JSON.stringify(record)).not.toContain('winter');
});

test('a round that was asked and never shown leaves no record, and no words', () => {
  const one = trial(consent, { proposal });
  one.lead('consent:ask');
  one.give('an', 'consent:answer', { round: 1, answer: 'objection', text: 'Te duur', lang: 'nl' });
  one.steer('close', 'seal');
  expect(one.stage.sealed).toMatchObject({ ballots: [], proof: null });
  expect(consent.record?.(one.stage, about)).toBeNull();
  expect(consent.ballots?.(one.stage)).toBeNull();
});

test('K8: between two rounds nothing is entered', () => {
  const one = trial(consent, { proposal });
  const refused = { accepted: false, reason: 'desk/no-round' };
  expect(
    one.enter('S', 'consent:answer', { round: 1, answer: 'consent', text: '', lang: 'nl' }),
  ).toMatchObject(refused);
  expect(one.lead('hands:count', { people: 9, votes: {} })).toMatchObject(refused);
  one.lead('consent:ask');
  expect(one.lead('hands:count', { people: 9, votes: { consent: 9, objection: 1 } })).toMatchObject({
    accepted: false,
    reason: 'desk/too-many-hands-in-all',
  });
  expect(one.enter('S', 'question:ask', { text: 'Vanaf wanneer?', lang: 'nl' }).accepted).toBe(false);
});

const guess = (round: number, value: number) =>
  ['estimate:give', { round, value, text: value > 300 ? 'Ik telde ze' : '', lang: 'nl' }] as const;

test('K1, K2: estimates on paper stand with their middle beside those by phone, in each round; hands say no number', () => {
  const one = trial(estimate, { question: { nl: 'Hoeveel bomen staan er?' } });
  for (let at = 0; at < 6; at += 1) one.give(`p${at}`, ...guess(1, 10 * at));
  for (let at = 0; at < 5; at += 1) one.enter(`S${at}`, ...guess(1, 100 * at));
  expect(one.lead('hands:count', { people: 9, votes: {} })).toMatchObject({ reason: 'desk/no-hands-here' });
  one.lead('round:show');
  expect(one.enter('S9', ...guess(1, 7))).toMatchObject({ reason: 'desk/no-round' });
  one.lead('round:again');
  for (let at = 0; at < 6; at += 1) one.give(`p${at}`, ...guess(2, 50 + at));
  for (let at = 0; at < 4; at += 1) one.enter(`S${at}`, ...guess(2, 60 + at));
  one.steer('close', 'reveal');
  const [first, second] = kindOf(estimate.report(one.stage), 'rounds')?.rounds ?? [];
  expect(first).toMatchObject({
    answers: 11,
    median: 40,
    ways: { phones: { answers: 6, median: 25 }, paper: { answers: 5, median: 200 }, hands: null },
  });
  expect(second).toMatchObject({ answers: 10, median: 54.5 });
  expect(second).not.toHaveProperty('ways');
  expect(turnoutOf(one.stage)).toBe(11);
  one.steer('seal');
  const record = recordOf(estimate, one.stage);
  expect(record).toMatchObject({
    rule: 'estimate',
    turnout: { phones: 10, paper: 0, hands: 0 },
    earlier: [{ turnout: { phones: 6, paper: 5, hands: 0 } }],
  });
  expect(JSON.stringify(record)).not.toContain('telde');
});

test('K1, K2: a closing form is filled in on paper or by hand, and its words are in no record', () => {
  const one = trial(evaluation, { steps: 5 });
  const say = (score: number | null, text = '') =>
    ['evaluation:answer', { score, text, lang: 'nl' }] as const;
  for (let at = 0; at < 6; at += 1) one.give(`p${at}`, ...say(at < 5 ? 5 : null, 'Fijne avond'));
  for (let at = 0; at < 5; at += 1) one.enter(`S${at}`, ...say(3, 'Op papier'));
  one.lead('hands:count', { people: 9, votes: { 1: 2, 4: 6 } });
  one.steer('close', 'reveal');
  const told = {
    counts: [2, 0, 5, 6, 5],
    ways: { phones: [0, 0, 0, 0, 5], paper: [0, 0, 5, 0, 0], hands: [2, 0, 0, 6, 0] },
  };
  const section = () => kindOf(evaluation.report(one.stage), 'distribution');
  expect(section()).toMatchObject(told);
  one.steer('seal');
  expect(section()).toMatchObject(told);
  const record = recordOf(evaluation, one.stage);
  expect(record).toMatchObject({ rule: 'distribution', turnout: { phones: 6, paper: 5, hands: 9 } });
  expect(record.totals.options[0]?.spread).toEqual([
    [0, 2],
    [2, 5],
    [3, 6],
    [4, 5],
  ]);
  expect(JSON.stringify(record)).not.toMatch(/avond|papier/);
  expect(kindOf(evaluation.report(one.stage), 'comments')?.comments).toHaveLength(11);
});

test('the steps that a hand can be raised for carry what the ends mean, in every language', () => {
  const one = trial(evaluation, { steps: 3 });
  const raised = evaluation.hands?.(one.stage) ?? 'more';
  if (typeof raised === 'string') throw new Error(raised);
  expect(raised.items).toEqual(['1', '2', '3']);
  for (const lang of langs) {
    expect(raised.names?.[0]?.[lang]).toMatch(/^1 · \S/);
    expect(raised.names?.[1]?.[lang]).toBe('2');
  }
});

test('K8: a first round that nobody answered is asked once more, and its receipts are those of whoever answered then', () => {
  const one = trial(estimate, { question: { nl: 'Hoeveel bomen staan er?' } });
  one.steer('close', 'reveal', 'reopen');
  one.lead('round:again');
  for (let at = 0; at < 6; at += 1)
    expect(one.give(`p${at}`, ...guess(estimateRound(one), at)).accepted).toBe(true);
  one.steer('close', 'reveal', 'seal');
  expect(kindOf(estimate.report(one.stage), 'rounds')?.rounds).toHaveLength(1);
  expect(recordOf(estimate, one.stage).receipts).toHaveLength(6);
});

const estimateRound = (one: { everyone(): Readonly<Record<string, Json>> }) =>
  (one.everyone()['now'] as { round: number }).round;

test('K8: a later estimate asks what the first did', () => {
  const one = trial(estimate, { question: { nl: 'Hoeveel bomen staan er?' } });
  one.give('an', ...guess(1, 40));
  expect(one.configure({ question: { nl: 'Hoeveel bomen staan hier?' } }).accepted).toBe(true);
  one.lead('round:show');
  expect(one.configure({ question: { nl: 'Hoeveel struiken?' } })).toMatchObject({
    reason: 'not-adjustable',
  });
});

test('A6: of what was counted, no word changes once it is sealed', () => {
  const one = trial(evaluation, { steps: 5 });
  one.give('an', 'evaluation:answer', { score: 4, text: '', lang: null });
  one.steer('close', 'reveal', 'seal');
  expect(one.configure({ steps: 5, question: { nl: 'Was het slecht?' } })).toMatchObject({
    reason: 'not-adjustable',
  });
  recordOf(evaluation, one.stage);
});

test('G2: rounds whose receipts went with a lost secret are still counted again', () => {
  const one = decided();
  one.lose();
  one.steer('close', 'seal');
  const record = recordOf(consent, one.stage);
  expect(record.receipts).toHaveLength(11);
  expect(record.earlier?.[0]?.receipts).toHaveLength(6);
});

test('an answer without words is kept without a language, which could be that of one person alone', () => {
  const one = decided();
  expect(one.mine('p1')).toMatchObject({ answer: { round: 2, answer: 'consent', text: '', lang: null } });
  expect(one.mine('p0')).toMatchObject({ answer: { text: 'Let op de winter', lang: 'nl' } });
  one.steer('close', 'seal');
  expect(JSON.stringify(one.stage.sealed?.ballots)).not.toContain('"nl"');
});
