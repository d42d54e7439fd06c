import { expect, test } from 'vitest';
import type { Ballots, Election } from '../src/election.ts';
import { exactly } from '../src/exact.ts';
import { againstReport } from '../src/recount/againstReport.ts';
import { markOf, recordOf, type Hands } from '../src/record.ts';

/** Every figure and name that a clerk reads of a vote is held beside its record. */

const ids = ['bank', 'boom'];
const nameOf = (id: string) => ({ nl: id.toUpperCase() });

interface Asked {
  readonly rule: string;
  readonly options?: readonly string[];
  readonly more?: Partial<Election>;
  readonly phones: Ballots;
  readonly paper: Ballots;
  readonly hands?: Hands;
}

function recorded({ rule, options = ids, more = {}, phones, paper, hands }: Asked) {
  const election = (ballots: Ballots): Election => ({
    ...{ options: options.map((id) => ({ id, name: '' })), lot: options, ballots },
    ...more,
  });
  return recordOf({
    ...{ session: 's', stage: 'v', tier: 'open', rule, hands: hands ?? null },
    election: election({ ...phones, cast: [] }),
    by: { phones: election(phones), paper: election(paper) },
    receipts: Array.from({ length: phones.cast.length + paper.cast.length }, (_, at) => `R${at}`),
    names: options.map((id) => {
      const name = nameOf(id.split('/')[0] ?? id);
      return { id, name, salt: 'zout', mark: markOf(name, 'zout') };
    }),
  });
}

const findings = (asked: Asked, ...told: readonly object[]) => {
  const record = recorded(asked);
  const stage = { id: 'v', title: {}, head: record.head, record, sections: [...told] };
  const report = { schema: 'kring.report/5', session: { id: 's', tier: 'open' }, stages: [stage] };
  return againstReport(record, stage, report).map(({ says }) => says);
};

/** The same with one value in it changed in turn. */
function* changed(told: unknown, path: readonly string[] = []): Iterable<readonly [string, unknown]> {
  if (told === null || typeof told !== 'object') {
    const other =
      typeof told === 'number' ? told + 1 : typeof told === 'string' ? `${told}!` : told === null ? 7 : !told;
    yield [path.join('.'), other];
    return;
  }
  for (const [key, value] of Object.entries(told)) {
    for (const [where, other] of changed(value, [...path, key])) {
      const copy: unknown = Array.isArray(told) ? [...(told as unknown[])] : { ...told };
      (copy as Record<string, unknown>)[key] = other;
      yield [where, copy];
    }
  }
}

/** Whole, it holds; with any one value changed, it does not. */
function holdsAsItIs(asked: Asked, ...told: readonly object[]): void {
  expect(findings(asked, ...told)).toEqual([]);
  const missed: string[] = [];
  for (const [at, section] of told.entries())
    for (const [where, other] of changed(section)) {
      const all = told.map((one, place) => (place === at ? (other as object) : one));
      if (where !== 'kind' && findings(asked, ...all).length === 0) missed.push(where);
    }
  expect(missed).toEqual([]);
}

const ticks = (...cast: readonly (readonly string[])[]): Ballots => ({
  kind: 'approvals',
  cast: cast.map((ballot) => ({ ballot, people: 1 })),
});
const points = (...cast: readonly Readonly<Record<string, number>>[]): Ballots => ({
  kind: 'points',
  cast: cast.map((ballot) => ({ ballot: new Map(Object.entries(ballot)), people: 1 })),
});

const phones = ticks(['bank'], ['bank'], ['bank', 'boom'], ['bank'], ['boom']);
const paper = ticks(['boom'], ['boom'], ['bank'], ['bank'], []);
const hands = { people: 6, votes: { bank: 4, boom: 1 } };

const row = (id: string, rank: number, by: { phones: number; paper: number; hands: number | null }) => {
  const people = by.phones + by.paper + (by.hands ?? 0);
  return { id, label: nameOf(id), rank, tied: false, people, value: people, by };
};
const spread = (none: number, some: number) => [
  { value: 0, people: none },
  { value: 1, people: some },
];

test('ticks by phone, on paper and by hand: names, places, people, each way', () => {
  holdsAsItIs(
    { rule: 'approval', more: { seats: 1 }, phones, paper, hands },
    {
      ...{ kind: 'count', rule: { name: 'approval' }, ballots: 15, blank: 1 },
      ways: { phones: 5, paper: 5, hands: 6 },
      rows: [
        {
          ...row('bank', 1, { phones: 4, paper: 2, hands: 4 }),
          answers: 16,
          spread: spread(6, 10),
          won: true,
        },
        {
          ...row('boom', 2, { phones: 2, paper: 2, hands: 1 }),
          answers: 16,
          spread: spread(11, 5),
          won: false,
        },
      ],
    },
  );
});

test('a budget: what each project costs, the budget and what was spent', () => {
  const options = [
    { id: 'bank', name: '', cost: exactly(300) },
    { id: 'boom', name: '', cost: exactly(500) },
  ];
  const told = (id: string, rank: number, by: { phones: number; paper: number; hands: number | null }) => {
    const { rank: _, tied: __, ...rest } = row(id, rank, by);
    return rest;
  };
  holdsAsItIs(
    { rule: 'greedy', more: { options, budget: exactly(600) }, phones, paper },
    {
      ...{ kind: 'count', rule: { name: 'greedy' }, ballots: 9, blank: 1 },
      ways: { phones: 5, paper: 5, hands: null },
      money: { budget: 600, spent: 300 },
      rows: [
        {
          ...told('bank', 1, { phones: 4, paper: 2, hands: null }),
          rank: 1,
          tied: false,
          cost: 300,
          won: true,
        },
        { ...told('boom', 2, { phones: 2, paper: 2, hands: null }), cost: 500, won: false },
      ],
    },
  );
});

test('dots', () => {
  const given = (...most: readonly number[]) =>
    points(...most.map((bank) => ({ bank, ...(bank < 2 && { boom: 1 }) })));
  const told = ({ value: _, ...rest }: ReturnType<typeof row>, dots: number) => ({ ...rest, dots });
  holdsAsItIs(
    { rule: 'dots', phones: given(2, 2, 1, 1, 0), paper: given(2, 2, 2, 2, 2) },
    {
      ...{ kind: 'tally', ballots: 10, blank: 0, ways: { phones: 5, paper: 5, hands: null } },
      rows: [
        told(row('bank', 1, { phones: 4, paper: 5, hands: null }), 16),
        told(row('boom', 2, { phones: 3, paper: 0, hands: null }), 3),
      ],
    },
  );
});

test('a field: the middle along each axis, together and by each way, of those who had an idea', () => {
  const options = ['bank/impact', 'bank/effort'];
  const ways = { phones: 5, paper: 5, hands: null };
  const cast = (effort: number) =>
    points(...[1, 2, 3, 4].map((impact) => ({ 'bank/impact': impact, 'bank/effort': effort })), {
      'bank/impact': 5,
    });
  const axis = (
    by: { phones: number; paper: number; hands: null },
    value: number,
    paper: number,
    phones: number,
  ) => ({
    ...{ kind: 'count', rule: { name: 'score/median/blank-excluded' }, ballots: 10, blank: 0, ways },
    rows: [
      {
        ...{ id: 'bank', label: nameOf('bank'), won: null, value, people: by.phones + by.paper, by },
        valueBy: { phones, paper, hands: null },
      },
    ],
  });
  const few = { phones: 4, paper: 4, hands: null };
  const told = [axis(ways, 3, 3, 3), axis(few, 5, 7, 3)];
  const asked = { rule: 'score/median/blank-excluded', options, phones: cast(3), paper: cast(7) };
  holdsAsItIs(asked, ...told);
});

test('answers on one thing: what was asked, and each way', () => {
  const grades = ['objection', 'concern', 'consent'];
  const cast = (...given: readonly number[]): Ballots => ({
    ...{ kind: 'grades', grades },
    cast: given.map((grade) => ({ ballot: new Map([['bank', grade]]), people: 1 })),
  });
  const asked = { options: ['bank'], phones: cast(2, 2, 2, 1, 0), paper: cast(2, 2, 2, 2, 2) };
  const counts = (consents: number, concerns: number, objections: number) => ({
    consents,
    concerns,
    objections,
  });
  holdsAsItIs(
    { ...asked, rule: 'consent' },
    {
      kind: 'decision',
      rounds: [
        {
          ...{ proposal: nameOf('bank'), ...counts(8, 1, 1) },
          ways: { phones: counts(3, 1, 1), paper: counts(5, 0, 0), hands: null },
        },
      ],
    },
  );
  holdsAsItIs(
    { ...asked, rule: 'distribution' },
    {
      ...{ kind: 'distribution', question: nameOf('bank'), counts: [1, 1, 8] },
      ways: { phones: [1, 1, 3], paper: [0, 0, 5], hands: null },
    },
  );
});

test('an option or a whole count that is left out', () => {
  const asked = { rule: 'approval', phones, paper: ticks() };
  const told = { kind: 'count', rule: { name: 'approval' }, ballots: 5, blank: 0 };
  const bank = { id: 'bank', won: null };
  expect(findings(asked, { ...told, rows: [bank] })).toEqual(['The report leaves “BOOM” out.']);
  expect(findings(asked)).toEqual(['The report tells nothing of what was counted.']);
});
