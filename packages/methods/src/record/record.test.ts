import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyElection } from '../../test/elections.ts';
import { numRuns } from '../../test/runs.ts';
import { NotCountable } from '../count.ts';
import { turnoutOf, type Ballots, type Cast, type Election } from '../election.ts';
import { rules } from '../rules.ts';
import { findingsIn, type Finding } from './check.ts';
import { canonical } from './canonical.ts';
import { headOf, markOf, recordOf, recordSchema, type CountRecord, type Given } from './record.ts';

const names = { bank: { nl: 'Zitbanken' }, boom: { nl: 'Bomen', fr: 'Arbres' }, pad: { nl: 'Een pad' } };

const election = (cast: readonly (readonly string[])[]): Election => ({
  options: Object.entries(names).map(([id, { nl }]) => ({ id, name: nl })),
  lot: ['boom', 'bank', 'pad'],
  seats: 1,
  ballots: { kind: 'approvals', cast: cast.map((ballot) => ({ ballot, people: 1 })) },
});

type Levels = Readonly<Record<string, number>>;
const ballotsOf = (kind: 'points' | 'grades' | 'rankings', given: readonly unknown[]): Ballots => {
  const alone = <Ballot>(ballot: Ballot) => ({ ballot, people: 1 });
  const levels = () => (given as Levels[]).map((one) => alone(new Map(Object.entries(one))));
  switch (kind) {
    case 'points':
      return { kind, cast: levels() };
    case 'grades':
      return { kind, grades: ['poor', 'fair', 'good'], cast: levels() };
    case 'rankings':
      return { kind, cast: (given as string[][][]).map(alone) };
  }
};

const byPhone = [['bank'], ['boom', 'bank'], [], ['pad', 'boom'], ['boom'], ['boom']];
const onPaper = [['pad'], ['pad', 'bank'], ['pad'], ['pad'], ['boom']];
const words = (count: number) => Array.from({ length: count }, (_, at) => `RECEIPT${String(at * 7919 + 13)}`);

const given = (more: Partial<Given> = {}): Given => ({
  ...{ session: 'session-1', stage: 'stage-1', tier: 'paper-code', rule: 'approval' },
  election: election([]),
  by: { phones: election(byPhone), paper: election(onPaper) },
  hands: { people: 9, votes: { bank: 7, pad: 2 } },
  receipts: words(11),
  names: Object.entries(names).map(([id, name]) => ({
    id,
    name,
    salt: `salt of ${id}`,
    mark: markOf(name, `salt of ${id}`),
  })),
  ...more,
});
const record = recordOf(given());
const kinds = (changed: CountRecord) => findingsIn(changed).map(({ kind }: Finding) => kind);

/** No stage takes such numbers: a file of ballots writes none with an exponent, and JSON does. */
const withExponent = ({ ballots }: Election) => {
  if (ballots.kind !== 'points' && ballots.kind !== 'estimates') return false;
  const numbers = ballots.cast.flatMap(({ ballot }) =>
    typeof ballot === 'number' ? ballot : [...ballot.values()],
  );
  return numbers.some((one) => String(one).includes('e'));
};

describe('a record', () => {
  test('holds as it is made, also after a way through JSON', () => {
    expect(findingsIn(record)).toEqual([]);
    expect(findingsIn(recordSchema.parse(JSON.parse(JSON.stringify(record))))).toEqual([]);
  });

  test('counts phones, paper and hands together and apart', () => {
    expect(record.turnout).toEqual({ phones: 6, paper: 5, hands: 9 });
    const people = (lists: CountRecord['totals']['options'] | null) =>
      Object.fromEntries(
        (lists ?? []).map(({ id, spread }) => [id, spread.find(([value]) => value === 1)?.[1]]),
      );
    expect(people(record.totals.options)).toEqual({ bank: 10, boom: 5, pad: 7 });
    expect(people(record.apart?.phones ?? null)).toEqual({ bank: 2, boom: 4, pad: 1 });
    expect(people(record.apart?.paper ?? null)).toEqual({ bank: 1, boom: 1, pad: 4 });
    expect(people(record.apart?.hands ?? null)).toMatchObject({ bank: 7, pad: 2 });
    expect(record.totals.winners).toEqual(['bank']);
    expect(record.totals.options.every(({ people }) => people === 20)).toBe(true);
  });

  test('tells nothing apart where one of the ways is of fewer than five: three ballots beside twenty hands', () => {
    const hands = { people: 20, votes: { bank: 12 } };
    const apartWith = (phones: number, paper: number) =>
      recordOf(
        given({
          by: { phones: election(byPhone.slice(0, phones)), paper: election(onPaper.slice(0, paper)) },
          hands,
          receipts: words(phones + paper),
        }),
      ).apart;
    expect(apartWith(3, 0)).toBeNull();
    expect(apartWith(6, 4)).toBeNull();
    expect(apartWith(5, 0)).toMatchObject({ paper: null });
    const few = recordOf(
      given({
        by: { phones: election(byPhone.slice(0, 3)), paper: election([]) },
        hands,
        receipts: words(3),
      }),
    );
    expect(findingsIn(few)).toEqual([]);
    expect(few.totals.options[0]).toMatchObject({ people: 23 });
  });

  test('is the same whatever the order in which ballots and receipts came', () => {
    const order = fc.tuple(
      fc.shuffledSubarray(byPhone, { minLength: byPhone.length }),
      fc.shuffledSubarray(onPaper, { minLength: onPaper.length }),
      fc.shuffledSubarray(words(11), { minLength: 11 }),
    );
    fc.assert(
      fc.property(order, ([phones, paper, receipts]) => {
        const other = given({ by: { phones: election(phones), paper: election(paper) }, receipts });
        expect(recordOf(other)).toEqual(record);
      }),
    );
  });

  test('has the head it had: what was shown in a hall must be found years later', () => {
    expect(record.head).toBe('83a23e84cec1040c23018ee8ea4b348f2bd0aefcec68291e0e36c2c6ee151d50');
  });

  test.each([
    [
      'dots',
      'points',
      [{ pad: 2, bank: 1 }, {}, { boom: 1, bank: 3 }],
      '82a58bd82acb122b82eb59cc750bdd4c3c4624c96a2f1e4318ad9c49a733eb23',
    ],
    [
      'score/mean',
      'points',
      [{ pad: -2 }, { bank: 1 }, {}],
      '771f0ebb86dc5a98a22975bd4bd5b4dd6670a6af11c77c4c092c88439413ad2b',
    ],
    [
      'majority-judgment/blank-excluded',
      'grades',
      [{ pad: 2, bank: 0 }, {}, { boom: 1 }],
      '19abc584e6989e6d73ee29128c7ec5e11e89335a604e1131ddde55ede98e883d',
    ],
    [
      'borda',
      'rankings',
      [[['pad'], ['boom', 'bank']], [], [['bank']]],
      '446f55d5964d21d73ff73ed5626f4a35d46b7d2e75096191ead8484d1a550e29',
    ],
  ] as const)('by %s has the head it had', (rule, kind, cast, head) => {
    const one = ballotsOf(kind, cast);
    const by = {
      phones: { ...election([]), ballots: one },
      paper: { ...election([]), ballots: { ...one, cast: [] } },
    };
    const about = { rule, election: by.phones, by, hands: null, receipts: words(3).sort() };
    expect(recordOf(given(about)).head).toBe(head);
  });

  test('holds for whoever reads it, whatever people gave, by every rule that counts it', () => {
    const byWay = anyElection.chain((one) =>
      fc.tuple(fc.constant(one), fc.nat(one.ballots.cast.length), fc.constantFrom(...rules)),
    );
    let held = 0;
    fc.assert(
      fc.property(byWay, ([one, papers, { name, takes }]) => {
        if (!takes.includes(one.ballots.kind) || withExponent(one)) return;
        const cast = [...one.ballots.cast] as Cast<never>[];
        const some = (of: Cast<never>[]): Election => ({ ...one, ballots: { ...one.ballots, cast: of } });
        const by = { phones: some(cast.slice(papers)), paper: some(cast.slice(0, papers)) };
        const receipts = words(turnoutOf(one.ballots)).sort();
        const marks = one.options.map(({ id }) => ({ id, name: null, salt: null, mark: markOf({}, id) }));
        const about = { rule: name, election: one, by, hands: null, receipts, names: marks };
        try {
          const made = recordOf(given(about));
          expect(findingsIn(recordSchema.parse(JSON.parse(JSON.stringify(made))))).toEqual([]);
          held += 1;
        } catch (error) {
          if (!(error instanceof NotCountable)) throw error;
        }
      }),
      { numRuns },
    );
    expect(held).toBeGreaterThan(numRuns / 20);
  });

  test('holds when words are taken away, which leaves nothing to try them by', () => {
    const gone = given().names.map((one) => (one.id === 'bank' ? { ...one, name: null, salt: null } : one));
    const redacted = recordOf(given({ names: gone }));
    expect(redacted.head).toBe(record.head);
    expect(findingsIn(redacted)).toEqual([]);
    expect(JSON.stringify(redacted)).not.toMatch(/Zitbanken|salt of bank/);
  });
});

describe('what does not hold is found', () => {
  const changed = (change: (copy: CountRecord) => void, sealAnew = false): CountRecord => {
    const copy = structuredClone(record);
    change(copy);
    return sealAnew ? { ...copy, head: headOf(copy) } : copy;
  };

  test('a changed ballot with changed totals: by its head', () => {
    const other = recordOf(
      given({ by: { phones: election([['pad'], ...byPhone.slice(1)]), paper: election(onPaper) } }),
    );
    expect(findingsIn(other)).toEqual([]);
    expect(other.head).not.toBe(record.head);
    expect(kinds({ ...other, head: record.head })).toEqual(['head']);
  });

  test('a changed ballot alone: by its totals', () => {
    const copy = changed(({ ballots }) => void (ballots.paper[0] = ['bank']), true);
    expect(kinds(copy)).toContain('totals');
  });

  test('an added ballot: by the receipts, the turnout and the totals', () => {
    const copy = changed(({ ballots }) => void ballots.phones.push(['pad']), true);
    expect(kinds(copy)).toEqual(expect.arrayContaining(['receipts', 'turnout', 'totals']));
  });

  test('a dropped ballot', () => {
    const copy = changed(({ ballots }) => void ballots.phones.pop(), true);
    expect(kinds(copy)).toEqual(['receipts', 'turnout', 'totals']);
  });

  test('a changed rule: by the head, and where it counts otherwise by the totals', () => {
    expect(kinds(changed((copy) => void (copy.rule = 'phragmen')))).toContain('head');
    expect(kinds(changed((copy) => void (copy.rule = 'no such rule'), true))).toContain('count');
  });

  test('a receipt that stands twice, as one who must not miss a dropped ballot would be given', () => {
    const copy = changed(({ receipts }) => void (receipts[1] = receipts[0] ?? ''), true);
    expect(kinds(copy)).toEqual(['receipts']);
  });

  test('lists that are not in their order', () => {
    expect(kinds(changed(({ receipts }) => void receipts.reverse(), true))).toEqual(['order']);
    expect(kinds(changed(({ ballots }) => void ballots.phones.reverse(), true))).toEqual(['order']);
  });

  test('another name for the winner, and names that go astray', () => {
    expect(
      kinds(changed(({ names: [first] }) => void Object.assign(first ?? {}, { name: { nl: 'Parking' } }))),
    ).toEqual(['names']);
    expect(kinds(changed(({ names }) => void names.pop()))).toEqual(['names']);
  });

  test('more hands than people, and hands that the rule cannot count', () => {
    const many = changed(({ hands }) => void Object.assign(hands ?? {}, { votes: { bank: 12 } }), true);
    expect(kinds(many)).toContain('count');
    const shares = changed((copy) => void (copy.rule = 'phragmen'), true);
    expect(kinds(shares)).toContain('hands');
  });

  test('any one value that was changed, wherever it stands', () => {
    const paths: (string | number)[][] = [];
    const walk = (value: unknown, path: (string | number)[]) => {
      if (typeof value !== 'object' || value === null) return void paths.push(path);
      for (const [key, inside] of Object.entries(value)) walk(inside, [...path, key]);
    };
    walk(record, []);
    expect(paths.length).toBeGreaterThan(80);
    for (const path of paths) {
      const copy = structuredClone(record) as unknown as Record<string, unknown>;
      let at: Record<string, unknown> = copy;
      for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
      const last = String(path.at(-1));
      const was = at[last];
      at[last] = typeof was === 'number' ? was + 1 : was === null ? 'x' : `${JSON.stringify(was)}x`;
      const read = recordSchema.safeParse(copy);
      const found = !read.success || findingsIn(read.data).length > 0;
      expect(found, `${path.join('.')}: ${canonical(was)}`).toBe(true);
    }
  });
});

describe('a vote in rounds', () => {
  const wording = {
    'proposal/1': { nl: 'Autovrij' },
    'proposal/2': { nl: 'Autovrij, zes maanden op proef' },
  };
  const asked = (id: keyof typeof wording, given: readonly number[]): Election => ({
    ...{ options: [{ id, name: '' }], lot: [id] },
    ballots: {
      kind: 'grades',
      grades: ['objection', 'concern', 'consent'],
      cast: given.map((grade) => ({ ballot: new Map([[id, grade]]), people: 1 })),
    },
  });
  const roundOn = (id: keyof typeof wording, phones: readonly number[], hands: Given['hands'] = null) => ({
    election: asked(id, []),
    by: { phones: asked(id, phones), paper: asked(id, []) },
    hands,
    receipts: words(phones.length),
  });
  const inRounds = recordOf({
    ...{ session: 's', stage: 'v', tier: 'open', rule: 'consent' },
    ...roundOn('proposal/2', [2, 2, 1]),
    earlier: [roundOn('proposal/1', [2, 0, 1, 0], { people: 7, votes: { consent: 6 } })],
    names: Object.entries(wording).map(([id, name]) => ({ id, name, salt: id, mark: markOf(name, id) })),
  });

  test('holds: each round has its receipts, and is counted again', () => {
    expect(findingsIn(recordSchema.parse(JSON.parse(JSON.stringify(inRounds))))).toEqual([]);
    expect(inRounds.totals.winners).toEqual(['proposal/2']);
    expect(inRounds.earlier?.[0]?.totals).toMatchObject({
      winners: [],
      options: [
        {
          id: 'proposal/1',
          people: 10,
          spread: [
            [0, 2],
            [1, 1],
            [2, 7],
          ],
        },
      ],
    });
  });

  test('whatever is changed in a round before is found, also under a new head', () => {
    const changes: readonly [string, (round: NonNullable<CountRecord['earlier']>[number]) => void][] = [
      ['totals', ({ ballots }) => void (ballots.phones[0] = { 'proposal/1': 'consent' })],
      ['turnout', ({ ballots }) => void ballots.phones.pop()],
      ['turnout', ({ turnout }) => void (turnout.hands = 8)],
      ['order', ({ ballots }) => void ballots.phones.reverse()],
      ['order', ({ receipts }) => void receipts.reverse()],
      ['receipts', ({ receipts }) => void receipts.pop()],
      [
        'names',
        ({ options }) =>
          void Object.assign(options[0] ?? {}, { mark: markOf({ nl: 'Iets anders' }, 'zout') }),
      ],
    ];
    for (const [kind, change] of changes) {
      const copy = structuredClone(inRounds);
      const [round] = copy.earlier ?? [];
      if (round) change(round);
      expect(kinds(copy), kind).toContain('head');
      const found = findingsIn({ ...copy, head: headOf(copy) });
      expect(
        found.map(({ kind }) => kind),
        kind,
      ).toContain(kind);
      if (kind === 'totals') expect(found[0]?.says).toMatch(/^Round 1: Counted again/);
    }
  });
});

test('an estimate stands as one option, so its spread is a total like others', () => {
  const guesses = (given: readonly number[]): Election => ({
    ...{ options: [{ id: 'estimate', name: '' }], lot: ['estimate'] },
    ballots: { kind: 'estimates', cast: given.map((ballot) => ({ ballot, people: 1 })) },
  });
  const name = { nl: 'Hoeveel bomen staan er?' };
  const estimated = recordOf({
    ...{ session: 's', stage: 'v', tier: 'open', rule: 'estimate', hands: null, receipts: words(10) },
    election: guesses([]),
    by: { phones: guesses([12.5, 40, 30, 30, 30]), paper: guesses([1, 2, 3, 4, 400]) },
    names: [{ id: 'estimate', name, salt: 'zout', mark: markOf(name, 'zout') }],
  });
  expect(findingsIn(recordSchema.parse(JSON.parse(JSON.stringify(estimated))))).toEqual([]);
  expect(estimated.totals.options).toEqual([
    {
      id: 'estimate',
      people: 10,
      spread: [1, 2, 3, 4, 12.5, 30, 40, 400].map((value) => [value, value === 30 ? 3 : 1]),
    },
  ]);
  expect(estimated.apart?.paper).toEqual([
    { id: 'estimate', people: 5, spread: [1, 2, 3, 4, 400].map((value) => [value, 1]) },
  ]);
});

test('where a rule leaves blanks out, who had no idea of an option is none of its answers', () => {
  const placed = (given: readonly Readonly<Record<string, number>>[]): Election => ({
    ...{ options: ['bank', 'boom'].map((id) => ({ id, name: '' })), lot: ['bank', 'boom'] },
    ballots: {
      kind: 'points',
      cast: given.map((one) => ({ ballot: new Map(Object.entries(one)), people: 1 })),
    },
  });
  const ballots = [{ bank: 8 }, { bank: 8, boom: 0 }, { boom: 10 }];
  const optionsBy = (rule: string) =>
    recordOf({
      ...{ session: 's', stage: 'v', tier: 'open', rule, hands: null, receipts: words(3) },
      election: placed([]),
      by: { phones: placed(ballots), paper: placed([]) },
      names: ['bank', 'boom'].map((id) => ({ id, name: { nl: id }, salt: id, mark: markOf({ nl: id }, id) })),
    }).totals.options;
  expect(optionsBy('score/median/blank-excluded')).toEqual([
    { id: 'bank', people: 2, spread: [[8, 2]] },
    {
      id: 'boom',
      people: 2,
      spread: [
        [0, 1],
        [10, 1],
      ],
    },
  ]);
  expect(optionsBy('score/median')).toEqual([
    {
      id: 'bank',
      people: 3,
      spread: [
        [0, 1],
        [8, 2],
      ],
    },
    {
      id: 'boom',
      people: 3,
      spread: [
        [0, 2],
        [10, 1],
      ],
    },
  ]);
});
