import { inLang, langs, outputOf, plainItem, redactItem, type Item, type Text } from '@kring/core';
import { countBy, ruleCalled } from '@kring/methods';
import { readJson } from '@kring/methods/files';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trial } from '../trial.ts';
import type { CountView } from '../voting/views.ts';
import { budgetRules } from './rules.ts';
import { servedNote } from './servedNote.ts';
import { budget } from './stage.ts';
import type { BudgetBallot, BudgetOutcome } from './views.ts';
import { whyByShares, whyByVotes, type Telling } from './why.ts';
import { reasons } from './words.ts';

/** Four projects of a village, and € 100,000 for them. */
const costs: Readonly<Record<string, number>> = { pool: 60_000, park: 50_000, bench: 40_000, path: 1000.5 };
const project = (id: string): Item => ({
  ...plainItem(id, 'list', { nl: `Het ${id}`, fr: `Le ${id}` }, 'nl'),
  project: { cost: costs[id] ?? null, description: { nl: `Wat ${id} is` }, place: { nl: 'Dorp' } },
});
const list: readonly Item[] = ['pool', 'park', 'bench', 'path'].map(project);

const stageOf = (config: object = {}, items = list) => trial(budget, { amount: 100_000, ...config }, items);

const cast = (ballots: readonly BudgetBallot[], config: object = {}, items = list) => {
  const one = stageOf(config, items);
  for (const [person, ballot] of ballots.entries()) {
    const verdict = one.give(`person-${person}`, 'budget:give', ballot);
    expect(verdict).toMatchObject({ accepted: true });
  }
  one.steer('close', 'reveal');
  return one;
};

const times = (people: number, ...chosen: readonly string[]): BudgetBallot[] =>
  Array.from({ length: people }, () => ({ chosen }));

const countIn = (one: ReturnType<typeof stageOf>) => one.everyone()['count'] as unknown as CountView;
const outcomeIn = (one: ReturnType<typeof stageOf>) => countIn(one).more as unknown as BudgetOutcome;

/** The reason for a refusal and its sentence, in every language. */
function refusal(config: object, ballot: object, items = list) {
  const one = stageOf(config, items);
  const before = one.stage;
  const verdict = one.give('ann', 'budget:give', ballot);
  if (verdict.accepted) return 'accepted';
  expect(one.stage).toBe(before);
  const reason = verdict.reason.replace('budget/', '') as keyof typeof reasons.nl;
  for (const lang of langs) expect(reasons[lang][reason]?.(verdict.params) ?? '').toMatch(/^\S.+\.$/);
  return `${verdict.reason}: ${reasons.en[reason]?.(verdict.params)}`.replaceAll('\u00a0', ' ');
}

describe('a ballot', () => {
  test('is handed in whole, replaces the earlier one, and is kept in an order that tells nothing', () => {
    const one = stageOf();
    expect(one.mine('ann')).toEqual({ ballot: null });
    one.give('ann', 'budget:give', { chosen: ['pool'] });
    one.give('ann', 'budget:give', { chosen: ['path', 'bench'] });
    expect(one.mine('ann')).toEqual({ ballot: { chosen: ['bench', 'path'] } });
    expect(one.mine('bob')).toEqual({ ballot: null });
  });

  test('of a basket may cost the whole budget and not a cent more', () => {
    expect(refusal({}, { chosen: ['pool', 'bench'] })).toBe('accepted');
    expect(refusal({ amount: 99_999.99 }, { chosen: ['pool', 'bench'] })).toBe(
      'budget/over-budget: Your choice costs €0.01 more than the budget.',
    );
    expect(refusal({ form: 'approve' }, { chosen: ['pool', 'bench', 'park'] })).toBe('accepted');
  });

  test('names as many projects as the settings say, or none at all', () => {
    const some = { form: 'approve', least: 2, most: 3 };
    expect(refusal(some, { chosen: ['pool'] })).toBe(
      'budget/too-few: Choose at least 2 projects. You chose 1.',
    );
    expect(refusal(some, { chosen: Object.keys(costs) })).toBe(
      'budget/too-many: You can choose at most 3 projects. You chose 4.',
    );
    expect(refusal(some, { chosen: [] })).toBe('accepted');
  });

  test('names nothing twice, nothing unknown, and nothing of which nobody knows the cost', () => {
    expect(refusal({}, { chosen: ['path', 'path'] })).toMatch(/^budget\/twice/);
    const one = stageOf();
    expect(one.give('ann', 'budget:give', { chosen: ['moon'] })).toMatchObject({ reason: 'unknown-item' });
    const items = [...list, plainItem('tower', 'idea', { nl: 'Een toren' }, 'nl')];
    expect(refusal({}, { chosen: ['tower'] }, items)).toMatch(/^budget\/no-cost/);
    const settled = { projects: { tower: { cost: 5 } } };
    expect(refusal(settled, { chosen: ['tower'] }, items)).toBe('accepted');
  });

  test('of points shares out no more than there are, nor more than one project may get', () => {
    const points = { form: 'points', points: 7, mostPoints: 4 };
    expect(refusal(points, { points: { pool: 4, park: 3 } })).toBe('accepted');
    expect(refusal(points, { points: { pool: 4, park: 4 } })).toBe(
      'budget/too-many-points: You have 7 points to share out. You gave 8.',
    );
    expect(refusal(points, { points: { pool: 5 } })).toBe(
      'budget/too-many-on-one: You can give one project at most 4 points. You gave 5.',
    );
    expect(refusal(points, { chosen: ['pool'] })).toMatch(/^budget\/other-form/);
  });

  test('of favourites keeps their order', () => {
    const one = stageOf({ form: 'rank', most: 3 });
    one.give('ann', 'budget:give', { ranked: ['path', 'pool', 'bench'] });
    expect(one.mine('ann')).toEqual({ ballot: { ranked: ['path', 'pool', 'bench'] } });
    expect(refusal({ form: 'rank', most: 2 }, { ranked: ['path', 'pool', 'bench'] })).toMatch(
      /^budget\/too-many/,
    );
  });

  test('that is blank is a ballot: it counts in the turnout, and its share of the money is there', () => {
    const one = cast([...times(1, 'bench'), { chosen: [] }], { amount: 40_000 });
    expect(countIn(one)).toMatchObject({ ballots: 1, blank: 1 });
    expect(outcomeIn(one).shares?.gets).toEqual([
      { value: 0, people: 1 },
      { value: 1, people: 1 },
    ]);
  });
});

/** Of nine people six want pool or bench, and three the path and the park. */
const village = [...times(5, 'pool'), ...times(4, 'bench', 'park'), ...times(2, 'park', 'path')];
const free = { form: 'approve' };

describe('the outcome', () => {
  test('tells both ways side by side, and the rule that was chosen decides', () => {
    for (const rule of budgetRules) {
      const one = cast(village, { ...free, rule });
      const outcome = outcomeIn(one);
      const own = outcome.greedy.rule === rule ? outcome.greedy : (outcome.shares ?? expect.fail());
      expect(own.rule).toBe(rule);
      const won = countIn(one).rows.filter(({ won }) => won);
      expect(won.map(({ id }) => id)).toEqual(own.funded);
      expect(outcome.greedy.rule).toMatch(/^greedy/);
      expect(outcome.shares?.rule).toMatch(/^equal-shares/);
    }
  });

  test('by votes alone the dearest of many can leave others without anything', () => {
    const { greedy } = outcomeIn(cast(village, { ...free, rule: 'greedy' }));
    expect(greedy.funded).toEqual(['park', 'bench', 'path']);
    expect(greedy.spent).toBe(91_000.5);
    expect(greedy.gets).toEqual([
      { value: 0, people: 5 },
      { value: 2, people: 6 },
    ]);
  });

  test('is the same when its sealed ballots are counted again from the file', () => {
    const ballots = fc.array(fc.subarray(Object.keys(costs)), { maxLength: 12 });
    fc.assert(
      fc.property(ballots, fc.constantFrom(...budgetRules), (given, rule) => {
        const one = cast(
          given.map((chosen) => ({ chosen })),
          { ...free, rule },
        );
        const before = countIn(one).rows;
        one.steer('seal');
        expect(countIn(one).rows).toEqual(before);
        const { election } = readJson(JSON.stringify(budget.ballots?.(one.stage)));
        const recount = countBy(ruleCalled(rule) as NonNullable<ReturnType<typeof ruleCalled>>, election);
        expect(before.filter(({ won }) => won).map(({ id }) => id)).toEqual(recount.winners);
      }),
      { numRuns: 60 },
    );
  });

  test('goes on with what got money first, and keeps what is known of each project', () => {
    const one = cast(village, { ...free, rule: 'greedy', projects: { pool: { cost: 70_000 } } });
    const output = outputOf(budget, one.stage);
    expect(output.map(({ id, figures }) => [id, figures['rank']])).toEqual([
      ['pool', 4],
      ['park', 1],
      ['bench', 2],
      ['path', 3],
    ]);
    expect(output[0]?.project).toMatchObject({ cost: 70_000, description: { nl: 'Wat pool is' } });
  });

  test('ranks what nobody could choose last, and says so in no count', () => {
    const items = [plainItem('tower', 'idea', { nl: 'Een toren' }, 'nl'), ...list];
    const one = cast(village, free, items);
    expect(countIn(one).rows.at(-1)).toMatchObject({ id: 'tower', rank: 5, answers: 0, won: false });
    expect(outcomeIn(one).projects.map(({ id }) => id)).not.toContain('tower');
  });

  test('of nothing that has a cost is empty, and throws nothing', () => {
    const bare = ['a', 'b'].map((id) => plainItem(id, 'idea', { nl: id }, 'nl'));
    for (const rule of budgetRules) {
      const one = cast([{ chosen: [] }], { rule }, bare);
      expect(countIn(one)).toMatchObject({ ballots: 0, blank: 1 });
      expect(budget.report(one.stage)).toMatchObject([{ kind: 'count', money: { spent: 0 } }]);
    }
  });

  test('shows nothing that was said of a project whose words were taken away', () => {
    const gone = list.map((item) => redactItem(item, new Set(['pool'])));
    const said = { pool: { description: { nl: 'Geheim' }, place: { nl: 'Elders' } } };
    const one = stageOf({ projects: said }, gone);
    expect(one.told()).not.toMatch(/Geheim|Elders|Wat pool is/);
  });

  test('tells everyone which pictures there are, and sends none', () => {
    const picture = 'data:image/jpeg;base64,AAAA';
    const one = stageOf({ projects: { pool: { picture } } });
    expect(one.told()).not.toContain(picture);
    expect(one.everyone()['about']).toMatchObject({ pictures: { pool: expect.any(Number) as number } });
  });
});

const english = (one: ReturnType<typeof stageOf>): Telling => ({
  ...{ lang: 'en', currency: 'EUR', amount: one.stage.config.amount, unit: 'votes' },
  name: (id) => id,
});
const why = (one: ReturnType<typeof stageOf>, id: string) => {
  const outcome = outcomeIn(one);
  const found = outcome.projects.find((project) => project.id === id);
  if (!found) throw new Error(`There is no ${id}`);
  return [whyByVotes(found, english(one)), whyByShares(found, outcome, english(one))];
};

describe('why a project did not make it', () => {
  test('by votes: what was left when its turn came, and what was lacking', () => {
    const one = cast(village, { ...free, rule: 'greedy' });
    expect(why(one, 'pool')[0]).toBe(
      'When its turn came, with 5 votes, €50,000 was left: €10,000 too little.',
    );
    expect(why(one, 'park')[0]).toBe('It got 6 votes, and there was enough money when its turn came.');
  });

  test('by votes without passing over: which project ended it', () => {
    const one = cast(village, { ...free, rule: 'greedy/no-skip' });
    expect(why(one, 'bench')[0]).toBe(
      'The count ended at “pool”, for which there was not enough money left; this one came after it.',
    );
  });

  test('by shares: too few supporters, or what took their money', () => {
    const small = { ...free, amount: 90_000 };
    const one = cast([...times(9, 'park', 'bench'), ...times(1, 'path', 'pool')], small);
    expect(why(one, 'pool')[1]).toMatch(
      /^One person chose it and had €[\d,.]+ to spend: €[\d,.]+ too little\. The shares could grow no further: everything together would then have cost €[\d,.]+ more than the budget\.$/,
    );
    const two = cast([...times(8, 'bench', 'pool'), ...times(6, 'park')], { ...free, amount: 85_000 });
    expect(why(two, 'pool')[1]).toMatch(
      /^Those who chose it had €[\d,.]+ left together, €[\d,.]+ too little: 100% of them also chose “bench”, which took €40,000 of their money\. The shares could grow no further: .+\.$/,
    );
  });

  test('by shares: what the budget alone kept out is not told that its supporters lacked a euro', () => {
    // With € 12,500 each the four of the park could pay for it too; with € 12,499 they cannot.
    const one = cast([...times(5, 'pool'), ...times(1, 'pool', 'bench'), ...times(4, 'park')], free);
    expect(outcomeIn(one).shares).toMatchObject({ funded: ['pool'], spent: 60_000 });
    const fate = outcomeIn(one).projects.find(({ id }) => id === 'park')?.shares;
    expect(fate).toMatchObject({ lacks: 4, end: { because: 'overspent', over: 10_000, withIt: true } });
    expect(why(one, 'park')[1]).toBe(
      'With slightly larger shares those who chose it could have paid for it, but then everything together would have cost €10,000 more than the budget.',
    );
    // € 40,000 is left, which the bench costs: whoever chose it is told why that is not spent.
    expect(why(one, 'bench')[1]).toMatch(/The shares could grow no further: everything .* cost €10,000 more/);
  });

  test('by shares that grow until nothing more fits: what its supporters lacked, and no word of overspending', () => {
    const rule = 'equal-shares/cost/add1/exhaustive/utilitarian';
    const one = cast([...times(6, 'pool'), ...times(4, 'park')], { ...free, rule, amount: 61_000 });
    expect(outcomeIn(one).shares).toMatchObject({ funded: ['pool'] });
    expect(why(one, 'park')[1]).toBe(
      'The 4 people who chose it had €40,000 to spend together: €10,000 too little.',
    );
  });

  test('nobody chose it, it costs more than there is, it is below the threshold', () => {
    const one = cast(times(4, 'path'), { ...free, amount: 45_000, threshold: null });
    expect(why(one, 'bench')).toEqual([
      'Nobody chose it, but there was enough money left for it.',
      'Nobody chose it.',
    ]);
    expect(why(one, 'pool')[0]).toBe('It costs €15,000 more than all there is to spend.');
    const strict = cast(times(4, 'path'), { ...free, threshold: 5 });
    expect(why(strict, 'path')).toEqual([
      'It got 4 votes; at least 5 were needed.',
      'It got 4 votes; at least 5 were needed.',
    ]);
  });

  test('holds whatever the ballots: what is said to lack is what it costs less what there was', () => {
    const ballots = fc.array(fc.subarray(Object.keys(costs), { minLength: 1 }), {
      minLength: 1,
      maxLength: 15,
    });
    fc.assert(
      fc.property(
        ballots,
        fc.constantFrom(...budgetRules),
        fc.integer({ min: 1, max: 150_000 }),
        (given, rule, amount) => {
          const one = cast(
            given.map((chosen) => ({ chosen })),
            { ...free, rule, amount },
          );
          for (const { id, cost, greedy, shares } of outcomeIn(one).projects) {
            if (greedy.fate === 'too dear') expect(greedy.left + greedy.lacks).toBeCloseTo(cost, 6);
            if (shares?.fate === 'not bought') {
              expect(shares.left + shares.lacks).toBeCloseTo(cost, 6);
              expect(shares.lacks).toBeGreaterThan(0);
              expect(shares.had).toBeGreaterThanOrEqual(shares.left - 0.01);
              if (shares.had >= cost) expect(shares.outbidBy.length).toBeGreaterThan(0);
            }
            for (const sentence of why(one, id)) expect(sentence).toMatch(/^\S.+\.$/);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('the report', () => {
  test('gives money, costs, a reason for every project and the other way of counting, in every language', () => {
    const one = cast(village, { ...free, rule: 'greedy', currency: 'CHF' });
    const [section] = budget.report(one.stage);
    if (section?.kind !== 'count') throw new Error('There is no count');
    expect(section.money).toEqual({ budget: 100_000, spent: 91_000.5, currency: 'CHF' });
    expect(section.rows.map(({ id, cost, value, won }) => [id, cost, value, won])).toEqual([
      ['park', 50_000, 6, true],
      ['bench', 40_000, 4, true],
      ['path', 1000.5, 2, true],
      ['pool', 60_000, 5, false],
    ]);
    const texts: Text[] = [
      section.rule.says,
      section.measure,
      ...section.rows.map((row) => row.why),
      ...section.notes,
    ];
    for (const text of texts) for (const lang of langs) expect(inLang(text, lang)).toMatch(/\S/);
    expect(inLang(section.rows[3]?.why ?? {}, 'nl')).toContain('CHF');
    expect(section.notes).toHaveLength(2);
    expect(servedNote(outcomeIn(one), 'greedy', 11, 'en')).toBe(
      'Of the 11 people who chose something, 6 find at least one of their projects here; by equal shares it would be 6.',
    );
  });
});

test('a second round lies beside the first: how many chose each project then, whatever it costs now', () => {
  const first = cast([...times(3, 'pool', 'bench'), ...times(2, 'bench')]);
  const items = outputOf(budget, first.stage);
  const again = cast([...times(4, 'pool'), ...times(1, 'bench')], { amount: 90_000 }, items);
  const moved = new Map(countIn(again).rows.map(({ id, value, moved }) => [id, [moved?.value, value]]));
  expect(moved.get('pool')).toEqual([3, 4]);
  expect(moved.get('bench')).toEqual([5, 1]);
  expect(budget.report(again.stage)).toMatchObject([
    { rows: [{ id: 'pool', before: [{ people: 2 }, { people: 3 }] }, {}, {}, {}] },
  ]);
  const inPoints = cast([{ points: { pool: 1 } }], { form: 'points' }, items);
  expect(countIn(inPoints).rows.every((row) => row.moved === undefined)).toBe(true);
});
