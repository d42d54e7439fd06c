import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Json, Lang, SessionReport } from '@kring/core';
import { countBy, ruleCalled, type Election } from '@kring/methods';
import { readElection } from '@kring/methods/files';
import { writeReport } from '../src/index.ts';
import { budget, budgetRule, deciding } from './deciding.ts';
import { meeting } from './meeting.ts';

/** Anyone can count again what was counted: with our program, and the money with others. */

const generatedAt = new Date('2026-11-20T08:05:00Z');

async function exported(report: SessionReport, ...langs: Lang[]): Promise<Record<string, string>> {
  const { bytes } = await writeReport(report, 'ballots', { langs, generatedAt });
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, text]) => [name, strFromU8(text)]));
}

const winnersBy = (name: string, election: Election): readonly string[] => {
  const rule = ruleCalled(name);
  if (!rule) throw new Error(`There is no rule ${name}`);
  return countBy(rule, election).winners;
};

const electionIn = (files: Record<string, string>, name: string) => readElection(name, files[name] ?? '');

test('the ballots of a sealed stage come as JSON and, where money was divided, as .pb; each counts to the same winners', async () => {
  const files = await exported(deciding, 'nl', 'fr');
  expect(Object.keys(files)).toEqual([
    'README.txt',
    '1-het-wijkbudget-verdelen.json',
    '1-het-wijkbudget-verdelen.pb',
  ]);
  const json = electionIn(files, '1-het-wijkbudget-verdelen.json');
  const pb = electionIn(files, '1-het-wijkbudget-verdelen.pb');
  expect(json.election).toEqual(budget);
  expect(pb.doubts).toEqual([]);
  for (const rule of [
    budgetRule,
    'greedy',
    'greedy/no-skip',
    'phragmen',
    'equal-shares/cost/add1/utilitarian',
  ])
    expect(winnersBy(rule, pb.election)).toEqual(winnersBy(rule, budget));
  const section = deciding.stages[0]?.sections[0];
  const shown = section?.kind === 'count' ? section.rows.filter(({ won }) => won).map(({ id }) => id) : [];
  expect(new Set(pb.published)).toEqual(new Set(shown));
  expect(new Set(winnersBy(budgetRule, pb.election))).toEqual(new Set(shown));
});

test('a .pb says what it is: who asked, when, in which money and by which rule; no words that were taken away', async () => {
  const pb = (await exported(deciding, 'fr'))['1-repartir-le-budget-de-quartier.pb'] ?? '';
  for (const line of [
    'unit;Commune de Mont-Saint-Amand',
    'date_begin;19.11.2026',
    'rule;equalshares/add1',
    'currency;EUR',
    'language;fr',
    'min_length;0',
    'num_votes;56',
  ])
    expect(pb.split('\n')).toContain(line);
  expect(pb).toMatch(/^weg;9000;2;;0$/m);
});

/** A tie between three projects of one price, of which the lot prefers the one that stands in the middle of the ballot. */
const tied: Json = {
  format: 'kring.ballots/1',
  kind: 'approvals',
  budget: 10,
  options: [
    { id: 'a', name: '=A; "1"', cost: 10 },
    { id: 'b', name: 'B\nin twee regels', cost: 10 },
    { id: 'c', cost: 10 },
  ],
  lot: ['b', 'a', 'c'],
  ballots: [
    { people: 2, ballot: ['a'] },
    { people: 2, ballot: ['b'] },
    { people: 2, ballot: ['c'] },
  ],
};

const withBallots = (ballots: Json): SessionReport => ({
  ...deciding,
  stages: deciding.stages.map((stage) => ({ ...stage, ballots: stage.ballots === null ? null : ballots })),
});

test('who goes first in a tie goes first in the .pb too', async () => {
  const files = await exported(withBallots(tied), 'nl');
  const elections = Object.keys(files)
    .filter((name) => name !== 'README.txt')
    .map((name) => electionIn(files, name).election);
  expect(elections).toHaveLength(2);
  for (const election of elections)
    for (const rule of ['greedy', 'equal-shares/cost/utilitarian'])
      expect(winnersBy(rule, election)).toEqual(['b']);
});

test('what Pabulib has no place for comes as JSON alone', async () => {
  const grades: Json = {
    format: 'kring.ballots/1',
    kind: 'grades',
    grades: ['slecht', 'goed'],
    options: [{ id: 'a' }],
    ballots: [{ ballot: { a: 'goed' } }],
  };
  const free = JSON.parse(JSON.stringify(tied).replace('"cost":10', '"cost":0')) as Json;
  for (const ballots of [grades, free])
    expect(Object.keys(await exported(withBallots(ballots), 'nl'))).toEqual([
      'README.txt',
      '1-het-wijkbudget-verdelen.json',
    ]);
});

test('the text beside them says in each language how to count again, with the command for each file', async () => {
  const text = (await exported(deciding, 'nl', 'fr'))['README.txt'] ?? '';
  const commands = text.match(/npm run -s count -- .*/g);
  expect(commands?.map((line) => line.trim())).toEqual([
    ...Array.from({ length: 2 }, () => [
      `npm run -s count -- 1-het-wijkbudget-verdelen.json --rule ${budgetRule}`,
      `npm run -s count -- 1-het-wijkbudget-verdelen.pb --rule ${budgetRule}`,
    ]).flat(),
  ]);
  expect(text).toContain('Het wijkbudget verdelen (56 stembiljetten)');
  expect(text).toContain('Répartir le budget de quartier (56 bulletins)');
  for (const line of text.split('\r\n')) expect(line.length).toBeLessThanOrEqual(100);
});

test('before a stage is sealed, the text says that there are no ballots yet', async () => {
  expect(await exported(meeting, 'nl')).toEqual({
    'README.txt': expect.stringContaining('Hier liggen nog geen stembiljetten') as string,
  });
});

test('the text says in each language which ballots are hands, and the file marks them; counted again they count', async () => {
  const raised: Json = {
    ...{ format: 'kring.ballots/1', kind: 'approvals', budget: 10 },
    options: ['a', 'b'].map((id) => ({ id, cost: 10 })),
    ballots: [
      { people: 6, ballot: ['a'] },
      { people: 7, ballot: ['b'], way: 'hands' },
      { people: 2, ballot: [], way: 'hands' },
    ],
  };
  const { 'README.txt': readme = '', ...files } = await exported(withBallots(raised), 'nl', 'fr', 'en', 'de');
  const text = readme.replace(/\s+/g, ' ');
  for (const said of [
    '(6 stembiljetten en 9 mensen met de hand)',
    '(6 bulletins et 9 personnes à main levée)',
    'dealt out in the file as ballots',
    'als Stimmzettel verteilt',
  ])
    expect(text).toContain(said);
  expect(text.match(/ way hands\./g)).toHaveLength(4);
  const json = Object.keys(files).find((name) => name.endsWith('.json')) ?? '';
  expect(files[json]?.match(/"way":"hands"/g)).toHaveLength(2);
  expect(winnersBy('greedy', electionIn(files, json).election)).toEqual(['b']);
  const without = (await exported(deciding, 'nl'))['README.txt'] ?? '';
  expect(without).not.toContain('hand gestemd');
});

test('of what was asked in rounds lie here the answers of the last, with its own rule, and the text says so', async () => {
  const asked: Json = {
    ...{ format: 'kring.ballots/1', kind: 'grades', grades: ['objection', 'concern', 'consent'] },
    options: [{ id: 'proposal/2' }],
    ballots: [{ people: 6, ballot: { 'proposal/2': 'consent' } }],
  };
  const decided = deciding.stages.filter(({ sections }) => sections.some(({ kind }) => kind === 'decision'));
  const stages = decided.map((stage) => ({ ...stage, ballots: asked }));
  const { 'README.txt': readme = '', ...files } = await exported({ ...deciding, stages }, 'nl');
  const text = readme.replace(/\s+/g, ' ');
  expect(text).toContain(
    '(6 antwoorden) Het werd 2 keer gevraagd: dit zijn de antwoorden van de laatste ronde.',
  );
  const [name = ''] = Object.keys(files);
  expect(text).toContain(`npm run -s count -- ${name} --rule consent`);
  expect(winnersBy('consent', electionIn(files, name).election)).toEqual(['proposal/2']);
});
