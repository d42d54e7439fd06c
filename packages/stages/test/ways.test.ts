import {
  fewestApart,
  plainItem,
  type Hands,
  type Json,
  type ReportedCount,
  type ReportedTally,
} from '@kring/core';
import { expect, test } from 'vitest';
import { approve } from '../src/approve/stage.ts';
import { budget } from '../src/budget/stage.ts';
import { countBy, ruleCalled, turnoutOf } from '@kring/methods';
import { readJson } from '@kring/methods/files';
import { fewestApart as fewestInRecord, findingsIn, recordSchema } from '@kring/methods/record';
import { outcomeIn } from '../src/budget/views.ts';
import { dotVote } from '../src/dot-vote/stage.ts';
import { place } from '../src/place/stage.ts';
import { moreOf } from '../src/place/views.ts';
import { rank } from '../src/rank/stage.ts';
import { trial } from '../src/trial.ts';
import type { CountView } from '../src/voting/views.ts';

const items = ['bench', 'tree', 'path'].map((id) => plainItem(id, 'list', { nl: id }, 'nl'));

/** Six phones, five sheets and nine hands; `paper` sheets of these are entered. */
function evening(paper = 5) {
  const one = trial(approve, {}, items);
  const choose = (chosen: readonly string[]) => ['approve:choose', { chosen }] as const;
  for (let at = 0; at < 6; at += 1) one.give(`phone${at}`, ...choose(at < 4 ? ['tree'] : ['bench', 'path']));
  for (let at = 0; at < paper; at += 1) one.enter(`sheet${at}`, ...choose(at > 0 ? ['path'] : []));
  one.lead('hands:count', { people: 9, votes: { bench: 7, path: 2 } });
  return one;
}

const projects = items.map((item) => ({ ...item, project: { cost: 4000, description: {}, place: {} } }));

const counted = (one: Pick<ReturnType<typeof evening>, 'everyone'>) =>
  one.everyone()['count'] as unknown as CountView;

test('K2: phones, paper and hands are counted together, and each of them apart', () => {
  const one = evening();
  one.steer('close', 'reveal');
  const { ballots, blank, ways, rows, splits } = counted(one);
  expect({ ballots, blank, ways }).toEqual({
    ...{ ballots: 19, blank: 1 },
    ways: { phones: 6, paper: 5, hands: 9 },
  });
  expect(rows.map(({ id, people, answers, by }) => ({ id, people, answers, by }))).toEqual([
    { id: 'bench', people: 9, answers: 20, by: { phones: 2, paper: 0, hands: 7 } },
    { id: 'path', people: 8, answers: 20, by: { phones: 2, paper: 4, hands: 2 } },
    { id: 'tree', people: 4, answers: 20, by: { phones: 4, paper: 0, hands: 0 } },
  ]);
  // Of hands, nobody knows who raised one for what together.
  for (const { both, onlyFirst, onlySecond, neither } of splits)
    expect(both + onlyFirst + onlySecond + neither).toBe(11);
  const [section] = approve.report(one.stage) as readonly ReportedCount[];
  expect(section).toMatchObject({ ways: { phones: 6, paper: 5, hands: 9 }, ballots: 19, blank: 1 });
  one.steer('seal');
  expect(counted(one)).toEqual({ ballots, blank, ways, rows, splits, more: null });
});

test('K2: four sheets stand among the phones', () => {
  const one = evening(4);
  one.steer('close', 'reveal');
  expect(counted(one).ways).toEqual({ phones: 10, paper: null, hands: 9 });
  expect(counted(one).rows[0]?.by).toEqual({ phones: 2, paper: null, hands: 7 });
});

test('K2, K7: dots are counted by phone, on paper and by hand, together and apart', () => {
  const one = trial(dotVote, { dots: 2 }, items);
  const place = (dots: Readonly<Record<string, number>>) => ['dots:place', { dots }] as const;
  for (let at = 0; at < 6; at += 1) one.give(`phone${at}`, ...place({ tree: 1, ...(at < 2 && { path: 1 }) }));
  for (let at = 0; at < 5; at += 1) one.enter(`sheet${at}`, ...place(at > 0 ? { path: 1 } : {}));
  one.lead('hands:count', { people: 9, votes: { bench: 7, path: 2 } });
  one.steer('close', 'reveal');
  const shown = one.everyone()['count'] as unknown as CountView;
  expect(shown).toMatchObject({ ballots: 19, blank: 1, ways: { phones: 6, paper: 5, hands: 9 } });
  expect(shown.rows.map(({ id, value, people, by }) => ({ id, value, people, by }))).toEqual([
    { id: 'path', value: 8, people: 8, by: { phones: 2, paper: 4, hands: 2 } },
    { id: 'bench', value: 7, people: 7, by: { phones: 0, paper: 0, hands: 7 } },
    { id: 'tree', value: 6, people: 6, by: { phones: 6, paper: 0, hands: 0 } },
  ]);
  one.steer('seal');
  expect(one.everyone()['count']).toEqual(shown);
  const [section] = dotVote.report(one.stage) as readonly ReportedTally[];
  expect(section).toMatchObject({ ballots: 19, blank: 1, ways: { phones: 6, paper: 5, hands: 9 } });
  expect(section?.rows.map(({ id, by }) => [id, by?.phones, by?.paper, by?.hands])).toEqual([
    ...[['path', 2, 4, 2], ['bench', 0, 0, 7], ['tree', 6, 0, 0]], // prettier-ignore
  ]);
  const about = { session: 'trial', tier: 'open' } as const;
  const record = recordSchema.parse(dotVote.record?.(one.stage, about));
  expect(findingsIn(record)).toEqual([]);
  expect(record.turnout).toEqual({ phones: 6, paper: 5, hands: 9 });
  expect(
    trial(dotVote, { dots: 2, mostPerItem: 2 }, items).lead('hands:count', { people: 9, votes: {} }),
  ).toMatchObject({
    accepted: false,
    reason: 'desk/no-hands-here',
  });
});

test.each(['greedy', 'greedy/no-skip'])(
  'K2, K7: of a budget by %s, every project adds up by itself',
  (rule) => {
    const one = trial(budget, { form: 'approve', rule, amount: 8000, most: 2 }, projects);
    const choose = (...chosen: readonly string[]) => ['budget:give', { chosen }] as const;
    for (let at = 0; at < 6; at += 1) one.give(`phone${at}`, ...choose('tree'));
    for (let at = 0; at < 5; at += 1) one.enter(`sheet${at}`, ...choose('path', 'tree'));
    expect(one.lead('hands:count', { people: 9, votes: { bench: 9, path: 8, tree: 2 } })).toMatchObject({
      reason: 'desk/too-many-hands-in-all',
    });
    one.lead('hands:count', { people: 9, votes: { bench: 9, path: 2 } });
    one.steer('close', 'reveal');
    const shown = counted(one);
    expect(shown).toMatchObject({ ballots: 20, blank: 0, ways: { phones: 6, paper: 5, hands: 9 } });
    expect(shown.rows.map(({ id, people, won, by }) => ({ id, people, won, by }))).toEqual([
      { id: 'tree', people: 11, won: true, by: { phones: 6, paper: 5, hands: 0 } },
      { id: 'bench', people: 9, won: true, by: { phones: 0, paper: 0, hands: 9 } },
      { id: 'path', people: 7, won: false, by: { phones: 0, paper: 5, hands: 2 } },
    ]);
    // Nobody knows who raised a hand for what together: nothing is said of equal shares, nor of who got something.
    expect(outcomeIn(shown)).toMatchObject({ shares: null, greedy: { gets: null, spent: 8000 } });
    const [section] = budget.report(one.stage) as readonly ReportedCount[];
    expect(section?.notes).toHaveLength(1);
    expect(section?.notes[0]?.['en']).toContain('nobody knows what equal shares would give');
    one.steer('seal');
    expect(counted(one)).toEqual(shown);
    const record = recordSchema.parse(budget.record?.(one.stage, { session: 'trial', tier: 'open' }));
    expect(findingsIn(record)).toEqual([]);
    expect(record).toMatchObject({
      turnout: { phones: 6, paper: 5, hands: 9 },
      totals: { winners: ['tree', 'bench'] },
    });
  },
);

test('K2: what is placed tells phones and paper apart: how many, and the middle of each', () => {
  const one = trial(place, {}, items);
  const put = (impact: number, effort: number | null) =>
    ['place:put', { placed: [{ id: 'bench', impact, effort }] }] as const;
  for (let at = 0; at < 6; at += 1) one.give(`phone${at}`, ...put(at < 4 ? 8 : 7, 2));
  for (let at = 0; at < 5; at += 1) one.enter(`sheet${at}`, ...put(3, at > 1 ? 9 : null));
  one.steer('close', 'reveal');
  const shown = one.everyone()['count'] as unknown as CountView;
  expect(shown.ways).toEqual({ phones: 6, paper: 5, hands: null });
  expect(shown.rows.find(({ id }) => id === 'bench')?.by).toEqual({ phones: 6, paper: 5, hands: null });
  const bench = moreOf(shown).options.find(({ id }) => id === 'bench');
  expect(bench?.impact.by?.median).toEqual({ phones: 8, paper: 3, hands: null });
  expect(bench?.effort.by).toEqual({
    people: { phones: 6, paper: 3, hands: null },
    median: { phones: 2, paper: 9, hands: null },
  });
  const [impact, effort] = place.report(one.stage) as readonly ReportedCount[];
  for (const section of [impact, effort]) expect(section?.ways).toEqual(shown.ways);
  const reported = (section?: ReportedCount) => section?.rows.find(({ id }) => id === 'bench');
  expect(reported(impact)).toMatchObject({ by: { phones: 6, paper: 5 }, valueBy: { phones: 8, paper: 3 } });
  expect(reported(effort)).toMatchObject({ by: { phones: 6, paper: 3 }, valueBy: { phones: 2, paper: 9 } });
  one.steer('seal');
  expect(one.everyone()['count']).toEqual(shown);
});

test('K2: four placings on paper stand among the phones', () => {
  const one = trial(place, {}, items);
  const put = ['place:put', { placed: [{ id: 'bench', impact: 8, effort: 2 }] }] as const;
  for (let at = 0; at < 6; at += 1) one.give(`phone${at}`, ...put);
  for (let at = 0; at < 4; at += 1) one.enter(`sheet${at}`, ...put);
  one.steer('close', 'reveal');
  expect(JSON.stringify([one.everyone()['count'], place.report(one.stage)])).not.toMatch(
    /"(ways|by|valueBy)"/,
  );
});

test('K7: hands are counted where each of them says the same as a ballot', () => {
  const asked = (tried: { lead(command: string, body: object): { readonly accepted: boolean } }) =>
    tried.lead('hands:count', { people: 9, votes: {} });
  const refused = { accepted: false, reason: 'desk/no-hands-here' };
  expect(asked(trial(approve, { rule: 'phragmen' }, items))).toMatchObject(refused);
  expect(asked(trial(rank, {}, items))).toMatchObject(refused);
  for (const [config, why] of [
    [{ form: 'approve' }, 'together'],
    [{ rule: 'greedy' }, 'whole'],
    [{ rule: 'greedy', form: 'approve', least: 2 }, 'whole'],
    [{ rule: 'greedy', form: 'points' }, 'more'],
  ] as const) {
    const one = trial(budget, config, projects);
    expect([asked(one), budget.hands?.(one.stage)]).toMatchObject([refused, why]);
  }
  expect(asked(trial(approve, {}, items)).accepted).toBe(true);
});

test('K2: what is shown and what is recorded tell the same ways apart, or none', () => {
  expect(fewestInRecord).toBe(fewestApart);
  const about = { session: 'trial', tier: 'open' } as const;
  const turnouts = [0, 3, 4, 5].flatMap((phones) =>
    [0, 2, 4, 5].flatMap((paper) =>
      [null, { people: 20, votes: { bench: 11 } }].map((hands: Hands | null) => ({ phones, paper, hands })),
    ),
  );
  for (const { phones, paper, hands } of turnouts) {
    const one = trial(approve, {}, items);
    for (let at = 0; at < phones; at += 1) one.give(`phone${at}`, 'approve:choose', { chosen: ['tree'] });
    for (let at = 0; at < paper; at += 1) one.enter(`sheet${at}`, 'approve:choose', { chosen: ['path'] });
    if (hands) one.lead('hands:count', hands);
    one.steer('close', 'reveal', 'seal');
    const { ways, rows } = counted(one);
    const { apart } = recordSchema.parse(approve.record?.(one.stage, about));
    const told = (['phones', 'paper', 'hands'] as const).filter((way) => apart?.[way]);
    const shown = (['phones', 'paper', 'hands'] as const).filter((way) => (ways?.[way] ?? null) !== null);
    expect([phones, paper, hands?.people, shown]).toEqual([phones, paper, hands?.people, told]);
    expect(rows.every(({ by }) => (by === undefined) === (apart === null))).toBe(true);
  }
});

test('K7: the ballots to be counted again hold the hands too, marked as such, and count to the same', () => {
  const dots = trial(dotVote, { dots: 2 }, items);
  dots.give('phone', 'dots:place', { dots: { tree: 1 } });
  dots.lead('hands:count', { people: 9, votes: { bench: 7, path: 2 } });
  dots.steer('close', 'reveal', 'seal');
  const sealed = evening();
  sealed.steer('close', 'reveal', 'seal');
  const files: readonly [Json | undefined, string][] = [
    [dotVote.ballots?.(dots.stage), 'dots'],
    [approve.ballots?.(sealed.stage), 'approval'],
  ];
  for (const [file, name] of files) {
    const { election } = readJson(JSON.stringify(file));
    const raised = election.ballots.cast.filter(({ way }) => way === 'hands');
    expect(raised.reduce((sum, { people }) => sum + people, 0)).toBe(9);
    expect(turnoutOf(election.ballots)).toBe(name === 'dots' ? 10 : 20);
    const rule = ruleCalled(name);
    expect(rule && countBy(rule, election).ranking[0]).toEqual(['bench']);
  }
});
