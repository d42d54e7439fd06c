import type { Json, SessionReport, StageReport } from '@kring/core';
import type { Election } from '@kring/methods';
import { markOf, recordOf } from '@kring/methods/record';
import { expect, test } from 'vitest';
import { composeReport } from '../src/compose/report.ts';
import { deciding } from './deciding.ts';

/** The minutes: how each vote was counted, by whom, from what, and by what anyone can check it. */

const cast = (...ballots: readonly (readonly string[])[]) => ({
  options: ['bank', 'boom'].map((id) => ({ id, name: '' })),
  lot: ['bank', 'boom'],
  ballots: { kind: 'approvals', cast: ballots.map((ballot) => ({ ballot, people: 1 })) } as const,
});
const record = recordOf({
  ...{ session: deciding.session.id, stage: 'v', tier: 'list', rule: 'approval' },
  hands: { people: 9, votes: { boom: 7 } },
  election: cast(),
  by: {
    phones: cast(['bank'], ['boom'], ['boom'], ['boom'], []),
    paper: cast(['bank'], ['bank'], [], ['boom'], ['boom']),
  },
  receipts: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'],
  names: ['bank', 'boom'].map((id) => ({ id, name: { nl: id }, salt: 's', mark: markOf({ nl: id }, 's') })),
});

const counted = deciding.stages.find(({ sections }) => sections.some(({ kind }) => kind === 'count'));
if (!counted) throw new Error('Nothing is counted there.');
const sealed: StageReport = {
  ...counted,
  source: { from: 'stage', stage: 'ideas', best: 5 },
  corrections: [
    { way: 'paper', reason: 'Verkeerd ingetypt', by: 'Fatima', at: '2026-11-22T19:00:00Z' },
    { way: 'hands', reason: 'Nageteld', by: '', at: '2026-11-22T19:05:00Z' },
  ],
  head: record.head,
  record: JSON.parse(JSON.stringify(record)) as Json,
};
const { corrections: _, ...uncorrected } = sealed;
const ideas: StageReport = {
  ...uncorrected,
  ...{ id: 'ideas', title: { nl: 'Onze ideeën' }, sections: [], head: null, record: null },
};

/** A proposal that was asked twice: the first time by phone alone, then on paper and by hand too. */
const asked = (id: string, answers: readonly number[]): Election => ({
  options: [{ id, name: '' }],
  lot: [id],
  ballots: {
    kind: 'grades',
    grades: ['objection', 'concern', 'consent'],
    cast: answers.flatMap((people, at) => (people > 0 ? [{ ballot: new Map([[id, at]]), people }] : [])),
  },
});
const [before, last] = ['proposal/1', 'proposal/2'] as const;
const consented = recordOf({
  ...{ session: deciding.session.id, stage: 's-consent', tier: 'open', rule: 'consent' },
  election: asked(last, []),
  by: { phones: asked(last, [0, 1, 5]), paper: asked(last, [0, 1, 4]) },
  hands: { people: 9, votes: { consent: 7, concern: 1 } },
  receipts: [],
  earlier: [
    {
      election: asked(before, []),
      by: { phones: asked(before, [2, 0, 4]), paper: asked(before, []) },
      hands: null,
      receipts: [],
    },
  ],
  names: [before, last].map((id) => ({ id, name: { nl: id }, salt: 's', mark: markOf({ nl: id }, 's') })),
});
const kindOf = (kind: string): StageReport => {
  const found = deciding.stages.find(({ sections }) => sections.some((section) => section.kind === kind));
  if (!found) throw new Error(`There is no ${kind}.`);
  return { ...found, source: { from: 'nothing' } };
};
const decided: StageReport = {
  ...kindOf('decision'),
  corrections: [{ way: 'paper', reason: 'Verkeerd gelezen', by: '', at: '2026-11-22T19:00:00Z' }],
  head: consented.head,
  record: JSON.parse(JSON.stringify(consented)) as Json,
};

const report = (...stages: readonly StageReport[]): SessionReport => ({
  ...deciding,
  session: { ...deciding.session, tier: 'list', list: { nl: 'Burgerzaken', fr: 'Population' } },
  stages,
});

const minutesIn = (lang: 'nl' | 'fr', ...stages: readonly StageReport[]) => {
  const { blocks } = composeReport(report(...stages), {
    langs: [lang],
    generatedAt: new Date('2026-11-22T20:00:00Z'),
  });
  const texts = blocks.flatMap((block) =>
    block.kind === 'points'
      ? block.points.map(({ text }) => text)
      : block.kind === 'heading' || block.kind === 'paragraph'
        ? [block.text]
        : [],
  );
  const all = texts.map((text) => text.map(({ text }) => text).join(' '));
  return all.slice(all.findIndex((text) => /^(Hoe er geteld is|Comment on a compté)$/.test(text)));
};

test('say the rule, the source, who voted how, how sure that is, and the head', () => {
  const [title, tier, vote, how] = minutesIn('nl', ideas, sealed);
  expect(title).toBe('Hoe er geteld is');
  expect(tier).toContain('Burgerzaken');
  expect(vote).toContain('Waarover gestemd werd: de beste 5 uit “Onze ideeën”.');
  expect(vote).toContain('Stemmen: 5 met de telefoon, 5 op papier en 9 met de hand omhoog.');
  expect(vote).toContain(`Controlegetal: ${record.head.match(/.{4}/g)?.join(' ')}.`);
  expect(vote).toContain('Verbeterd door Fatima: een stembiljet op papier, want “Verkeerd ingetypt”.');
  expect(vote).toContain('Verbeterd: de getelde handen, want “Nageteld”.');
  expect(how).toContain('npm run -s recount');
  expect(minutesIn('fr', ideas, sealed)[2]).toContain('5 par téléphone, 5 sur papier et 9 à main levée');
});

test('say how many voted in all where one way is of fewer than five, also once these stand with the others', () => {
  const said = (turnout: typeof record.turnout) =>
    minutesIn('nl', { ...sealed, record: JSON.parse(JSON.stringify({ ...record, turnout })) as Json }).join(
      ' ',
    );
  expect(said({ phones: 3, paper: 0, hands: 20 })).toContain('Stemmen: 23.');
  expect(said({ phones: 3, paper: 0, hands: 20 })).not.toContain('met de telefoon');
  expect(said({ phones: 0, paper: 11, hands: 0 })).toContain('Stemmen: 11.');
});

test('of a proposal: say by which rule, which round counts and that the others are there too, and call no answer a vote', () => {
  const [, , nl = '', recount] = minutesIn('nl', decided);
  for (const said of [
    'klaar om aangenomen te worden als niemand een bezwaar heeft',
    'Waarover het ging: het voorstel zelf.',
    'Het werd 2 keer gevraagd; ronde 2 telt. Ook ronde 1 staat in wat gepubliceerd is',
    'Antwoorden in ronde 2: 6 met de telefoon, 5 op papier en 9 met de hand omhoog.',
    'Verbeterd: een antwoord op papier, want “Verkeerd gelezen”.',
    `Controlegetal: ${consented.head.match(/.{4}/g)?.join(' ')}.`,
  ])
    expect(nl).toContain(said);
  expect(nl).not.toMatch(/stem|veranderd/i);
  expect(recount).toContain('npm run -s recount');
  const fr = minutesIn('fr', decided)[2]?.replaceAll('\u00a0', ' ');
  expect(fr).toContain('c’est le tour 2 qui compte. Le tour 1 figure aussi dans ce qui est publié');
  expect(fr).toContain('Réponses au tour 2 : 6 par téléphone, 5 sur papier et 9 à main levée.');
  expect(fr).not.toMatch(/vote/);
});

test('say that the words of a proposal were changed after anybody was asked about them', () => {
  const sections = decided.sections.map((section) =>
    section.kind === 'decision' ? { ...section, proposal: { nl: 'Iets anders' } } : section,
  );
  expect(minutesIn('nl', { ...decided, sections })[2]).toContain(
    'Na de laatste ronde is de tekst nog veranderd; daarover is niet meer gevraagd.',
  );
});

test('of an estimate and a closing form too: rule, rounds, and that they can still change', () => {
  const guess: StageReport = { ...kindOf('rounds'), phase: 'revealed' };
  expect(minutesIn('nl', guess)[2]).toMatch(
    /^Ieder gaf een getal\. .*het middelste .* Het werd 2 keer gevraagd; ronde 2 telt\. Deze telling is nog niet verzegeld/,
  );
  const form: StageReport = {
    ...guess,
    phase: 'sealed',
    sections: [
      { kind: 'distribution', question: { nl: 'Hoe was het?' }, counts: [0, 1, 5], lowest: {}, highest: {} },
    ],
  };
  expect(minutesIn('nl', form)[2]).toBe(
    'Van elke trede op de schaal werd geteld hoeveel mensen ze kozen. Er werd niets mee beslist. Waarover het ging: de vraag zelf.',
  );
});

test('of a round that was never shown nothing is said', () => {
  const sections = decided.sections.map((section) =>
    section.kind === 'decision' ? { ...section, rounds: [] } : section,
  );
  const { corrections: _, ...bare } = { ...decided, sections, head: null, record: null };
  expect(minutesIn('nl', bare).join(' ')).not.toContain('Hoe er geteld is');
});

test('say that a step began anew when the secret was lost, and when; also of one that nothing counts', () => {
  const lost = ['2026-11-22T19:30:00Z'];
  expect(minutesIn('nl', { ...sealed, lost })[2]).toMatch(
    /Opnieuw begonnen op 22 november 2026 om 20:30 \(.*\): wat voordien gegeven was, ging verloren/,
  );
  const { corrections: _, ...bare } = { ...ideas, head: null, record: null };
  expect(minutesIn('fr', { ...bare, lost })[2]).toMatch(/^Recommencée le 22 novembre 2026 à 20:30/);
  expect(minutesIn('nl', sealed).join(' ')).not.toContain('Opnieuw begonnen');
});

test('say that a count can still change, and nothing where nobody voted', () => {
  const open = { ...sealed, phase: 'revealed', head: null, record: null, source: { from: 'list' } } as const;
  const said = minutesIn('nl', open).join(' ');
  expect(said).toContain('nog niet verzegeld');
  expect(said).toContain('een lijst van de organisator');
  expect(said).not.toContain('recount');
  expect(minutesIn('nl', ideas).join(' ')).not.toContain('Hoe er geteld is');
});
