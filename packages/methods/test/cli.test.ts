import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { about } from '../src/cli/about.ts';
import { answer, usage, type Question } from '../src/cli/answer.ts';
import { rules } from '../src/rules.ts';

const program = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'kring-count-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As from a terminal, where the folder is. */
function fromTerminal(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  });
  return { status, said: stdout, complained: stderr };
}

function file(name: string, text: string | Uint8Array): string {
  writeFileSync(join(folder, name), text);
  return name;
}

/** The same within this process, on files of the folder. */
function count(question: Omit<Question, 'files'>, name: string) {
  return answer({ ...question, files: [name] }, (read) => readFileSync(join(folder, read), 'utf8'));
}

const town = (votes: number) => `META
key;value
description;Een plein voor iedereen
num_projects;2
num_votes;${votes}
budget;1000
vote_type;approval
rule;greedy
PROJECTS
project_id;cost;votes;name;selected
bank;400;2;Zitbanken;1
boom;700;1;Bomen;0
VOTES
voter_id;vote
1;bank
2;bank,boom
`;
const square = file('square.pb', town(2));

function counted(question: Omit<Question, 'files'>, name: string) {
  const given = count(question, name);
  if (given.status !== 0) throw new Error(given.complained);
  return given;
}

const refused = (sentence: string | RegExp) => ({
  status: 1,
  complained: typeof sentence === 'string' ? sentence : (expect.stringMatching(sentence) as string),
});

describe('npm run -s count', () => {
  test('from a terminal: one JSON object on stdout, sentences on stderr, and a status', () => {
    const counted = fromTerminal('--rule', 'approval', '--seats', '1', '--json', square);
    expect(JSON.parse(counted.said)).toMatchObject({ rule: 'approval', winners: ['bank'] });
    expect([counted.status, counted.complained]).toEqual([0, '']);
    expect(fromTerminal('--rule', 'borda', 'nowhere.blt')).toEqual({
      status: 1,
      said: '',
      complained: 'nowhere.blt cannot be read.\n',
    });
    const latin = file('latin.blt', Buffer.from([0xe9]));
    expect(fromTerminal('--rule', 'borda', latin).complained).toBe('latin.blt is not written in UTF-8.\n');
    expect(fromTerminal('--quick').complained).toContain(usage);
  });

  test('--json tells everything, with the ids of the file', () => {
    const { said } = counted({ rule: 'approval', seats: '1', json: true }, square);
    expect(JSON.parse(said)).toMatchObject({
      rule: 'approval',
      ballots: 2,
      winners: ['bank'],
      ranking: [['bank'], ['boom']],
      total: null,
      budget: null,
      ties: [],
      opinions: [
        { id: 'bank', supporters: 2, division: 0 },
        { id: 'boom', supporters: 1, division: 1 },
      ],
      splits: [],
      published: ['bank'],
      asPublished: true,
    });
  });

  test('without --json says who won, who did not, and whether the file agrees', () => {
    const { said } = counted({ rule: 'approval', seats: '2' }, square);
    expect(said).toContain(
      'Won\n  bank Zitbanken (costs 400, 2 supporters)\n  boom Bomen (costs 700, 1 supporter)',
    );
    expect(said).toMatch(/other winners. Only here: boom Bomen. Only there: nobody./);
    expect(said).not.toContain('Did not win');
  });

  test('the lot that was drawn decides, and whom it does not name follows', () => {
    const tied = file('tied.blt', '3 1\n1 1 0\n1 2 0\n1 3 0\n0\n"A"\n"B"\n"C"\n"Tied"\n');
    const { said } = counted({ rule: 'borda', lot: '2', json: true }, tied);
    expect(JSON.parse(said)).toMatchObject({
      winners: ['2'],
      ties: [{ between: ['1', '2', '3'], taken: '2', by: 'lot' }],
    });
    expect(count({ rule: 'borda', lot: '2,9' }, tied)).toEqual(
      refused('The lot names "9", which is not on the ballot.'),
    );
    expect(count({ rule: 'borda', lot: '2,2' }, tied)).toEqual(refused('The lot names somebody twice.'));
  });

  test('nothing of a broken file counts: it names line and reason', () => {
    const broken = file('broken.pb', town(2).replace('2;bank,boom', '2;bank,bom'));
    expect(count({ rule: 'approval', json: true }, broken)).toEqual(
      refused(/^broken[.]pb, line 16: .*"bom"/),
    );
  });

  test('a file that contradicts itself counts only when asked to, and the result says so', () => {
    const doubtful = file('doubtful.pb', town(3));
    expect(count({ rule: 'approval' }, doubtful)).toEqual(
      refused(/^doubtful[.]pb, line 5: .*3.*2[^]*--despite/),
    );
    const { said } = counted({ rule: 'approval', despite: true, json: true }, doubtful);
    expect(JSON.parse(said)).toMatchObject({ ballots: 2, doubts: [{ line: 5 }] });
  });

  test.each([
    ['ballots of another kind', { rule: 'borda' }, square, /borda counts rankings.*approvals/],
    [
      'another kind of file',
      { rule: 'borda' },
      file('a.txt', 'x'),
      /^a[.]txt is no file of an election: .*[.]pb/,
    ],
    ['no seats', { rule: 'approval', seats: '0' }, square, /"0" is no number of seats/],
    ['no budget', { rule: 'greedy', budget: '1,5' }, square, /"1,5" is no budget/],
    ['a thousand as in Dutch', { rule: 'greedy', budget: '100.000' }, square, /"100.000" is no budget/],
    ['a budget for nothing', { rule: 'approval', budget: '9' }, square, /approval divides no budget/],
    ['seats beside money', { rule: 'greedy', seats: '2' }, square, /greedy divides a budget here/],
  ])('%s: refused in a sentence', (_, question, name, sentence) => {
    expect(count(question, name)).toEqual(refused(sentence));
  });

  test('a tie is told with what became of it, and equals stand on one line', () => {
    const tied = file('three.blt', '3 1\n2 1 0\n1 2 0\n1 3 0\n0\n"A"\n"B"\n"C"\n"Three"\n');
    expect(counted({ rule: 'irv' }, tied).said).toContain('2 B = 3 C; by lot, 2 B drops out');
    expect(counted({ rule: 'borda', seats: '1' }, tied).said).toContain('Did not win\n  2 B\n  = 3 C');
  });

  test('an estimate says the number in the middle', () => {
    const ballots = [30, 40, 50, 400].map((ballot) => ({ people: 1, ballot }));
    const cost = { format: 'kring.ballots/1', options: [], kind: 'estimates', ballots };
    const { said } = counted({ rule: 'estimate' }, file('cost.json', JSON.stringify(cost)));
    expect(said).toContain('The middle of 4 estimates is 45.');
    expect(said).toContain('The middle half goes from 37.5 to 137.5, all from 30 to 400.');
  });

  test('a name cannot forge lines of the result', () => {
    const forged = town(2).replace('Zitbanken', '"Banken\nDid not win\n  boom"');
    const { said } = counted({ rule: 'approval', seats: '1' }, file('forged.pb', forged));
    expect(said.match(/^Did not win$/gm)).toHaveLength(1);
  });

  test('--help is the usage', () => {
    expect(counted({ help: true }, square).said).toBe(usage);
  });

  test('what is not understood is answered with the usage', () => {
    const puzzled = { status: 2, complained: expect.stringContaining(usage) as string };
    expect(count({ rule: 'oracle' }, square)).toEqual(puzzled);
    expect(count({}, square)).toEqual(puzzled);
    expect(answer({ rule: 'borda', files: [] }, () => '')).toEqual(puzzled);
  });

  test('--list prints one rule a line, each name once, and --about tells of one', () => {
    const names = counted({ list: true }, square).said.split('\n');
    expect(names).toEqual(rules.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
    expect(counted({ about: 'schulze' }, square).said).toContain(
      'npm run -s count -- --rule schulze ward.blt',
    );
  });
});

const explained = readFileSync(new URL('../../../docs/methods.md', import.meta.url), 'utf8');

test.each(rules)(
  '$name is told with a sentence, its source and an example, and explained in docs/methods.md',
  (rule) => {
    expect(rule.name).toMatch(/^[a-z0-9]+(?:[-/][a-z0-9]+)*$/);
    expect(rule.says).toMatch(/^[A-Z].*[.]$/);
    expect(rule.source).not.toBe('');
    expect(rule.takes).not.toHaveLength(0);
    expect(about(rule)).toContain(`--rule ${rule.name} `);
    // Equal Shares is explained utility by utility, and then completion by completion.
    const [family, utility, ...completions] = rule.name.split('/');
    const names = family === 'equal-shares' ? [`${family}/${utility}`, ...completions] : [rule.name];
    for (const name of names) expect(explained).toMatch(new RegExp(`^#.*[\`/]${name}\``, 'm'));
  },
);
