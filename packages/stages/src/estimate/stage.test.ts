import { countBy, ruleCalled } from '@kring/methods';
import { readJson } from '@kring/methods/files';
import { expect, test } from 'vitest';
import type { Json } from '@kring/core';
import { trial } from '../trial.ts';
import { told } from './told.ts';
import { estimate } from './stage.ts';
import type { EstimateMine, RoundsView } from './views.ts';

function estimating(config: Json = {}) {
  const tried = trial(estimate, config);
  const guess = (who: string, round: number, value: number, text = '') =>
    tried.give(who, 'estimate:give', { round, value, text, lang: 'nl' });
  const rounds = () => tried.everyone()['rounds'] as unknown as RoundsView;
  const { lead, steer, told, mine, everyone } = tried;
  return { guess, rounds, lead, steer, told, mine, everyone, stage: () => tried.stage };
}

const first = [800, 1000, 1200, 2000, 9000];
const second = [1000, 1100, 1200, 1300, 1500];

function twice() {
  const tried = estimating({ unit: { nl: 'euro' } });
  first.forEach((value, at) => tried.guess(`p${at}`, 1, value, at === 4 ? 'Een nieuw dak is duur' : ''));
  tried.lead('round:show');
  tried.lead('round:again');
  second.forEach((value, at) => tried.guess(`p${at}`, 2, value));
  return tried;
}

test('nothing of a round is shared before it is shown, but how many have answered', () => {
  const tried = estimating();
  tried.guess('p1', 1, 4711, 'Geheim woord');
  expect(tried.told()).not.toContain('4711');
  expect(tried.told()).not.toContain('Geheim');
  expect(tried.everyone()['now']).toEqual({ asking: true, round: 1, given: 1 });
  tried.lead('round:show');
  expect(tried.told()).toContain('4711');
  expect(tried.rounds().rounds).toHaveLength(1);
});

test('a reason leaves its row when the round is shown; everyone reads it only once it was put up', () => {
  const tried = estimating();
  tried.guess('p1', 1, 10, 'Een nieuw dak is duur');
  tried.lead('round:show');
  expect(JSON.stringify([...tried.stage().rows.values()])).not.toContain('dak');
  expect(JSON.stringify(tried.everyone())).not.toContain('dak');
  const [reason] = tried.stage().state.reasons;
  expect(tried.lead('reason:put-up', { reason: reason?.id, up: true })).toMatchObject({ accepted: true });
  expect(tried.everyone()[`reason/${reason?.id}`]).toMatchObject({
    text: 'Een nieuw dak is duur',
    value: 10,
  });
  expect(estimate.report(tried.stage())).toMatchObject([{ reasons: [{ text: 'Een nieuw dak is duur' }] }]);
  expect(tried.lead('reason:redact', { reason: reason?.id })).toMatchObject({
    accepted: true,
    redacts: [reason?.id],
  });
  expect(tried.told()).not.toContain('dak');
  expect(tried.rounds().rounds[0]?.answers).toBe(1);
});

test('both rounds stand beside each other: how far the middle moved, and whether the room came closer', () => {
  const tried = twice();
  expect(tried.rounds().rounds).toHaveLength(1);
  tried.steer('close', 'reveal');
  const view = tried.rounds();
  expect(view.rounds.map(({ median, lower, upper }) => [lower, median, upper])).toEqual([
    [1000, 1200, 2000],
    [1100, 1200, 1300],
  ]);
  expect(view.change).toEqual({ moved: 0, closer: 800 });
  expect(told(view, { nl: 'euro' }, 'nl')).toEqual([
    'De middelste schatting is 1.200\u00a0euro.',
    'De helft schat tussen 1.100 en 1.300.',
    'De middelste schatting bleef gelijk.',
    'De zaal kwam dichter bij elkaar: de middelste helft ligt nog 200 uiteen, eerst 1.000.',
  ]);
  expect(estimate.report(tried.stage())).toMatchObject([
    { kind: 'rounds', unit: { nl: 'euro' }, rounds: [{ answers: 5 }, { answers: 5, median: 1200 }] },
  ]);
});

test('one sees one’s own first estimate in the second round, and nobody’s else', () => {
  const tried = twice();
  const { given } = tried.mine('p4') as unknown as NonNullable<EstimateMine>;
  expect(given.map(({ round, value, text }) => [round, value, text])).toEqual([
    [1, 9000, ''],
    [2, 1500, ''],
  ]);
});

test('an estimate that comes after its round changes nothing', () => {
  const tried = estimating();
  tried.guess('p1', 1, 10);
  tried.lead('round:show');
  expect(tried.guess('p2', 1, 20)).toMatchObject({ reason: 'estimate/round-over' });
  tried.lead('round:again');
  expect(tried.guess('p2', 1, 20)).toMatchObject({ reason: 'estimate/round-over' });
  expect(tried.guess('p2', 2, 20)).toMatchObject({ accepted: true });
  expect(tried.rounds().rounds[0]?.answers).toBe(1);
});

test.each([
  [-1, 'estimate/too-low', { min: 0 }],
  [11, 'estimate/too-high', { max: 10 }],
  [0.00001, 'estimate/not-sensible', { max: 1e12 }],
])('a number that makes no sense here is refused by name: %d', (value, reason, params) => {
  const tried = estimating({ min: 10, max: 0 });
  expect(tried.guess('p1', 1, value)).toMatchObject({ reason, params });
  expect(tried.stage().contributors.size).toBe(0);
});

test('a reason where none is asked for, or one too long, is refused; and an empty round cannot be talked about', () => {
  const tried = estimating({ reasons: false });
  expect(tried.guess('p1', 1, 1, 'daarom')).toMatchObject({ reason: 'estimate/no-reasons' });
  expect(estimating().guess('p1', 1, 1, 'x'.repeat(281))).toMatchObject({ reason: 'too-long' });
  expect(tried.lead('round:show')).toMatchObject({ reason: 'estimate/nobody' });
  expect(tried.lead('round:again')).toMatchObject({ reason: 'estimate/asking' });
});

test('a round that nobody answered is none at the reveal, unless it is all there is', () => {
  const tried = estimating();
  tried.guess('p1', 1, 10);
  tried.lead('round:show');
  tried.lead('round:again');
  tried.steer('close', 'reveal');
  expect(tried.rounds().rounds).toHaveLength(1);
  const empty = estimating();
  empty.steer('close', 'reveal');
  expect(empty.rounds().rounds).toMatchObject([{ answers: 0, median: null }]);
});

test('the ballots of the last round are exported, and count to what was shown', () => {
  const tried = twice();
  tried.steer('close', 'reveal', 'seal');
  const { election } = readJson(JSON.stringify(estimate.ballots?.(tried.stage())));
  const rule = ruleCalled('estimate');
  const { trace } = rule ? countBy(rule, election) : { trace: null };
  const { median, people } = trace as unknown as { median: { valueOf(): number }; people: number };
  expect([people, median.valueOf()]).toEqual([5, 1200]);
  expect(tried.mine('p1')).toBeNull();
});
