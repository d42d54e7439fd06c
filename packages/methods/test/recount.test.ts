import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import type { Election } from '../src/election.ts';
import { recounted, type RecountQuestion } from '../src/recount/answer.ts';
import { markOf, recordOf, type CountRecord } from '../src/record.ts';

/** `npm run -s recount`: whoever has an export can see whether its counts hold. */

const cast = (...ballots: readonly (readonly string[])[]) => ({
  options: ['bank', 'boom'].map((id) => ({ id, name: '' })),
  lot: ['bank', 'boom'],
  seats: 1,
  ballots: { kind: 'approvals', cast: ballots.map((ballot) => ({ ballot, people: 1 })) } as const,
});

const record = recordOf({
  ...{ session: 's', stage: 'v', tier: 'open', rule: 'approval', hands: null },
  election: cast(),
  by: { phones: cast(['bank'], ['bank', 'boom'], ['boom'], ['bank']), paper: cast() },
  receipts: ['AAAA', 'BBBB', 'CCCC', 'DDDD'],
  names: [
    ...[
      { id: 'bank', name: { nl: 'Zitbanken' }, salt: 'zout' },
      { id: 'boom', name: { nl: 'Bomen' }, salt: 'zout' },
    ].map((one) => ({ ...one, mark: markOf(one.name, one.salt) })),
  ],
});

const exported = (
  change: (parts: { record: CountRecord; section: Record<string, unknown> }) => void = () => {},
) => {
  const section = {
    ...{ kind: 'count', rule: { name: 'approval' }, ballots: 4, blank: 0 },
    rows: [
      { id: 'bank', won: true },
      { id: 'boom', won: false },
    ],
  };
  const parts = { record: structuredClone(record), section };
  change(parts);
  return {
    schema: 'kring.report/5',
    session: { id: 's', tier: 'open' },
    stages: [
      { id: 'ideas', title: { nl: 'Ideeën' }, head: null, record: null, sections: [] },
      {
        id: 'v',
        title: { nl: 'Wat eerst?' },
        head: record.head,
        record: parts.record,
        sections: [parts.section],
      },
    ],
  };
};

const ask = (file: unknown, question: Omit<RecountQuestion, 'files'> = {}) =>
  recounted({ ...question, files: ['export.json'] }, () =>
    typeof file === 'string' ? file : JSON.stringify(file),
  );
const saidOf = (given: ReturnType<typeof recounted>) => ('said' in given ? given.said : given.complained);

describe('an export that nobody touched', () => {
  test('holds, and says who won', () => {
    const given = ask(exported());
    expect(given.status).toBe(0);
    expect(saidOf(given)).toBe(
      `Wat eerst?: approval, 4 people\nWon: Zitbanken\nHead ${record.head}\nCounted again: it holds.`,
    );
  });

  test('holds beside the head that was shown, or its first sixteen digits', () => {
    for (const head of [
      record.head,
      record.head.slice(0, 16),
      record.head.toUpperCase().replace(/(.{4})/g, '$1 '),
    ])
      expect(ask(exported(), { head }).status).toBe(0);
  });

  test('says by which way people came where these are told apart, and else how many there were', () => {
    const given = (turnout: CountRecord['turnout']) =>
      saidOf(ask(exported(({ record }) => void (record.turnout = turnout)))).split('\n')[0];
    expect(given({ phones: 12, paper: 5, hands: 9 })).toBe(
      'Wat eerst?: approval, 12 by phone, 5 on paper, 9 by show of hands',
    );
    // Three phones among eight sheets, or three sheets among eight phones: nobody is to know.
    for (const merged of [
      { phones: 0, paper: 8, hands: 0 },
      { phones: 8, paper: 0, hands: 0 },
      { phones: 3, paper: 0, hands: 5 },
    ])
      expect(given(merged)).toBe('Wat eerst?: approval, 8 people');
    expect(given({ phones: 1, paper: 0, hands: 0 })).toBe('Wat eerst?: approval, 1 person');
  });

  test('as JSON', () => {
    expect(JSON.parse(saidOf(ask(exported(), { json: true })))).toMatchObject({
      whole: true,
      counts: [{ stage: 'v', winners: ['Zitbanken'], head: record.head, findings: [] }],
    });
  });
});

describe('what was changed is found', () => {
  test.each<[string, Parameters<typeof exported>[0], RegExp]>([
    ['a ballot', ({ record }) => void (record.ballots.phones[0] = ['boom']), /winners|totals/],
    [
      'an added ballot',
      ({ record }) => void record.ballots.phones.push(['boom']),
      /4 receipts for 5 ballots/,
    ],
    ['a dropped ballot', ({ record }) => void record.ballots.phones.pop(), /4 receipts for 3 ballots/],
    ['the rule', ({ record }) => void (record.rule = 'phragmen'), /head/],
    [
      'the rule that people read',
      ({ section }) => void (section['rule'] = { name: 'borda' }),
      /another rule/,
    ],
    ['the turnout that people read', ({ section }) => void (section['ballots'] = 5), /5 voted, of 4/],
    [
      'the winner that people read',
      ({ section }) => void (section['rows'] = [{ id: 'boom', won: true }]),
      /other winners/,
    ],
    [
      'the name of the winner',
      ({ record }) => void Object.assign(record.names[0] ?? {}, { name: { nl: 'Parking' } }),
      /not called so/,
    ],
  ])('%s', (_what, change, found) => {
    const given = ask(exported(change));
    expect(given.status).toBe(1);
    expect(saidOf(given)).toMatch(found);
  });

  test('another vote altogether, that holds in itself: by the head that was shown', () => {
    const other = recordOf({
      ...{ session: 's', stage: 'v', tier: 'open', rule: 'approval', hands: null },
      election: cast(),
      by: { phones: cast(['boom'], ['boom'], ['boom'], ['boom']), paper: cast() },
      receipts: record.receipts,
      names: record.names.map((one, at) => ({ ...one, mark: record.election.options[at]?.mark ?? '' })),
    });
    const file = exported(({ section }) => {
      section['rows'] = [
        { id: 'boom', won: true },
        { id: 'bank', won: false },
      ];
    });
    Object.assign(file.stages[1] ?? {}, { record: other, head: other.head });
    expect(ask(file).status).toBe(0);
    expect(ask(file, { head: record.head })).toMatchObject({
      status: 1,
      complained: expect.stringContaining(`No count in this file has the head ${record.head}`) as string,
    });
  });
});

describe('what people read of answers on one thing is held beside the record', () => {
  const asked = (id: string, kind: 'grades' | 'estimates', given: readonly number[]): Election => {
    const cast = <Ballot>(of: (value: number) => Ballot) =>
      given.map((value) => ({ ballot: of(value), people: 1 }));
    return {
      ...{ options: [{ id, name: '' }], lot: [id] },
      ballots:
        kind === 'estimates'
          ? { kind, cast: cast((value) => value) }
          : {
              kind,
              grades: ['objection', 'concern', 'consent'],
              cast: cast((grade) => new Map([[id, grade]])),
            },
    };
  };
  const answers = (rule: string, section: object, ...rounds: readonly (readonly number[])[]) => {
    const kind = rule === 'estimate' ? 'estimates' : 'grades';
    const given = rounds.map((round) => ({
      ...{ election: asked('it', kind, []), hands: null },
      by: { phones: asked('it', kind, round), paper: asked('it', kind, []) },
      receipts: round.map((_, at) => `R${at}`),
    }));
    const last = given.at(-1);
    if (!last) throw new Error('Nothing was asked');
    const record = recordOf({
      ...{ session: 's', stage: 'v', tier: 'open', rule, ...last, earlier: given.slice(0, -1) },
      names: [{ id: 'it', name: { nl: 'Dit' }, salt: 'zout', mark: markOf({ nl: 'Dit' }, 'zout') }],
    });
    const stage = { id: 'v', title: {}, head: record.head, record, sections: [section] };
    return ask({ ...exported(), stages: [stage] });
  };
  const decided = (...rounds: readonly (readonly number[])[]) => ({
    kind: 'decision',
    rounds: rounds.map(([objections, concerns, consents]) => ({ objections, concerns, consents })),
  });
  const guessed = (median: number) => ({
    kind: 'rounds',
    rounds: [
      {
        ...{ answers: 3, median, lower: 15, upper: 30 },
        spread: [10, 20, 40].map((value) => ({ value, people: 1 })),
      },
    ],
  });

  test('a decision: each of its rounds', () => {
    const rounds = [
      [2, 0, 1],
      [2, 2, 1],
    ];
    const whole = answers('consent', decided([1, 1, 1], [0, 1, 2]), ...rounds);
    expect(whole.status).toBe(0);
    expect(saidOf(whole)).toMatch('consent, 3 people, in the last of 2 rounds');
    for (const told of [decided([1, 0, 2], [0, 1, 2]), decided([1, 1, 1], [0, 0, 3]), decided([0, 1, 2])])
      expect(saidOf(answers('consent', told, ...rounds))).toMatch(/other answers in round|tells of 1 rounds/);
  });

  test('an estimate: its middle as well as its spread', () => {
    expect(answers('estimate', guessed(20), [10, 20, 40]).status).toBe(0);
    expect(saidOf(answers('estimate', guessed(25), [10, 20, 40]))).toMatch('other estimates in round 1');
    expect(saidOf(answers('estimate', guessed(20), [10, 20, 41]))).toMatch('other estimates in round 1');
  });

  test('a closing form, and a section that is not whole', () => {
    const told = (counts: unknown) => ({ kind: 'distribution', counts });
    expect(answers('distribution', told([1, 0, 2]), [2, 2, 0]).status).toBe(0);
    for (const counts of [
      [1, 1, 1],
      [1, 0],
      [1, 0, 3],
    ])
      expect(saidOf(answers('distribution', told(counts), [2, 2, 0]))).toMatch('other answers in round 1');
    expect(saidOf(answers('distribution', told('many'), [2, 2, 0]))).toMatch('The report is not whole.');
  });
});

describe('what cannot be counted again is said', () => {
  test.each<[string, unknown, RegExp]>([
    ['no JSON', '{', /line 1/],
    ['a key that stands twice', '{"schema": 1, "schema": 2}', /stands twice/],
    ['no export', { schema: 'something' }, /no export/],
    ['no sealed vote', { ...exported(), stages: [] }, /No vote in this export is sealed/],
    [
      'a record that is none',
      exported(({ record }) => void Object.assign(record, { turnout: 4 })),
      /at turnout/,
    ],
  ])('%s', (_what, file, sentence) => {
    const given = ask(file);
    expect(given.status).toBe(1);
    expect(saidOf(given)).toMatch(sentence);
  });

  test.each([{ head: 'abc' }, { head: 'not hexadecimal!' }])('a head that is none: %j', (question) => {
    expect(ask(exported(), question).status).toBe(2);
  });
});

describe('from a terminal', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kring-recount-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const program = fileURLToPath(new URL('../src/recountCli.ts', import.meta.url));
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [program, ...args], {
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: folder },
    });

  test('a file, a file that is not there, and a question that is none', () => {
    writeFileSync(join(folder, 'export.json'), JSON.stringify(exported()));
    expect(run('export.json')).toMatchObject({ status: 0 });
    expect(run('nowhere.json')).toMatchObject({ status: 1, stderr: 'nowhere.json cannot be read.\n' });
    expect(run('--what')).toMatchObject({ status: 2 });
    expect(run()).toMatchObject({ status: 2 });
  });
});
