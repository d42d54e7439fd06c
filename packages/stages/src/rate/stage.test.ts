import { plainItem, type Item, type Json } from '@kring/core';
import { ruleCalled, type LevelsTrace } from '@kring/methods';
import { describe, expect, test } from 'vitest';
import { trial } from '../trial.ts';
import { forms, traits } from './forms.ts';
import { levelName } from './levelWords.ts';
import { rulesOf, thresholdOf } from './rules.ts';
import { rate } from './stage.ts';
import { reasons } from './words.ts';

const list: readonly Item[] = ['bench', 'tree'].map((id) => plainItem(id, 'list', { nl: `Een ${id}` }, 'nl'));

const cast = (config: Json, ballots: readonly Readonly<Record<string, number | null>>[], items = list) => {
  const one = trial(rate, config, items);
  ballots.forEach((levels, person) =>
    one.give(`person-${person}`, 'rate:give', {
      given: Object.entries(levels).map(([id, level]) => ({ id, level })),
    }),
  );
  return one;
};

const counted = (config: Json, ballots: readonly Readonly<Record<string, number | null>>[], items = list) => {
  const one = cast(config, ballots, items);
  one.steer('close', 'reveal');
  return one.everyone()['count'] as { rows: Record<string, unknown>[]; ballots: number; blank: number };
};

describe('a ballot', () => {
  test('is handed in whole, replaces the earlier one, and can say that there is no opinion', () => {
    const one = cast({}, []);
    one.give('ann', 'rate:give', { given: [{ id: 'bench', level: 4 }] });
    one.give('ann', 'rate:give', {
      given: [
        { id: 'tree', level: 2 },
        { id: 'bench', level: null },
      ],
    });
    expect(one.mine('ann')).toEqual({
      ballot: {
        given: [
          { id: 'bench', level: null },
          { id: 'tree', level: 2 },
        ],
      },
    });
  });

  test('that has no opinion on anything is blank', () => {
    expect(counted({}, [{ bench: 1 }, {}, { bench: null, tree: null }])).toMatchObject({
      ballots: 1,
      blank: 2,
    });
  });

  test('as it is kept does not tell in which order one rated', () => {
    const kept = (...given: object[]) => {
      const one = cast({}, []);
      one.give('ann', 'rate:give', { given });
      return one.mine('ann');
    };
    const [bench, tree] = [
      { id: 'bench', level: 1 },
      { id: 'tree', level: 2 },
    ];
    expect(kept(bench, tree)).toEqual(kept(tree, bench));
  });

  test.each([
    [[{ id: 'bench', level: 6 }], 'rate/no-such-level', { highest: 5, given: 6 }],
    [
      [
        { id: 'bench', level: 1 },
        { id: 'bench', level: 2 },
      ],
      'rate/twice',
      {},
    ],
    [[{ id: 'nowhere', level: 1 }], 'unknown-item', {}],
    [[{ id: 'bench', level: -1 }], 'malformed', {}],
    [[{ id: 'bench', level: 0.5 }], 'malformed', {}],
    [[{ id: 'bench' }], 'malformed', {}],
  ])('%j is refused by name and leaves the earlier one', (given, reason, params) => {
    const one = cast({ form: 'grades/6' }, [{ tree: 3 }]);
    expect(one.give('person-0', 'rate:give', { given })).toEqual({ accepted: false, reason, params });
    expect(one.mine('person-0')).toEqual({ ballot: { given: [{ id: 'tree', level: 3 }] } });
  });

  test('that is too high is told what the highest is, in every language', () => {
    for (const lang of ['nl', 'fr', 'en', 'de'] as const)
      expect(reasons[lang]['no-such-level']({ highest: 5, given: 6 })).toMatch(/5.*6/);
  });
});

describe('the count', () => {
  test('a mean is of those who have an opinion, or no opinion is nothing: as the rule says', () => {
    const ballots = [{ bench: 10, tree: 6 }, { tree: 6 }, { bench: null, tree: 5 }];
    const valuesBy = (rule: string) =>
      counted({ form: 'scores/10', rule }, ballots).rows.map(({ id, value }) => [id, value]);
    expect(valuesBy('score/mean/blank-excluded')).toEqual([
      ['bench', 10],
      ['tree', 5.67],
    ]);
    expect(valuesBy('score/mean')).toEqual([
      ['tree', 5.67],
      ['bench', 3.33],
    ]);
    expect(valuesBy('score/median')).toEqual([
      ['tree', 6],
      ['bench', 0],
    ]);
  });

  test('the grade in the middle is told in words, and the spread with it', () => {
    const one = cast({ form: 'grades/6', rule: 'majority-judgment' }, [
      { bench: 4, tree: 0 },
      { bench: 4, tree: 5 },
      { bench: 2 },
    ]);
    one.steer('close', 'reveal');
    expect(rate.report(one.stage)).toMatchObject([
      {
        kind: 'count',
        rule: { name: 'majority-judgment' },
        steps: [0, 1, 2, 3, 4, 5].map((value) => ({
          value,
          name: { nl: levelName('grades/6', value, 'nl') },
        })),
        rows: [
          {
            id: 'bench',
            value: 4,
            said: { nl: 'Goed', fr: 'Bien' },
            spread: [
              { value: 2, people: 1 },
              { value: 4, people: 2 },
            ],
          },
          { id: 'tree', value: 0, said: { nl: 'Te verwerpen', fr: 'À rejeter' }, answers: 2 },
        ],
      },
    ]);
  });

  test('of what nobody has an opinion on there is no figure', () => {
    expect(counted({}, [{ bench: 3 }]).rows[1]).toMatchObject({
      id: 'tree',
      value: null,
      answers: 0,
      division: null,
    });
  });

  test('two fingers keep a proposal from being carried, and the report says how many, never who', () => {
    const one = cast({ form: 'fist', rule: 'fist-to-five' }, [
      { bench: 5, tree: 3 },
      { bench: 2, tree: 4 },
    ]);
    one.steer('close', 'reveal', 'seal');
    expect(rate.report(one.stage)).toMatchObject([
      {
        rows: [
          { id: 'tree', won: true, value: 100 },
          { id: 'bench', won: false, value: 50, why: { nl: '1 persoon toont minder dan drie vingers.' } },
        ],
      },
    ]);
  });

  test('who abstains on the eight levels is not for it, though it is the upper half', () => {
    const { rows } = counted({ form: 'gradients/8', rule: 'gradients' }, [{ bench: 4 }, { bench: 5 }]);
    expect(rows[0]).toMatchObject({ id: 'bench', people: 1, won: false, value: 50 });
  });
});

describe('without a list', () => {
  const config = { form: 'fist', rule: 'fist-to-five', question: { nl: 'Gaan we verder?' } };

  test('the question itself is what one rates, and a second round can take it', () => {
    const one = cast(config, [{ stage: 4 }, { stage: 1 }], []);
    expect(one.everyone()['item/stage']).toMatchObject({ text: { nl: 'Gaan we verder?' }, itself: true });
    one.steer('close', 'reveal');
    expect(one.everyone()['count']).toMatchObject({ rows: [{ id: 'stage', answers: 2, won: false }] });
    const output = rate.output?.(one.stage) ?? [];
    expect(output).toMatchObject([{ id: 'stage', weighed: { scale: 'rate/fist' } }]);
    const second = cast(config, [], output);
    expect(second.everyone()['item/stage']).toMatchObject({
      before: [
        { value: 1, people: 1 },
        { value: 4, people: 1 },
      ],
    });
  });

  test('its words are settled once it has opened; above a list a question can be put better', () => {
    const question = { nl: 'Stoppen we ermee?' };
    const itself = trial(rate, {}, []);
    expect(itself.configure({ question })).toMatchObject({ accepted: false, reason: 'not-adjustable' });
    itself.give('ann', 'rate:give', { given: [{ id: 'stage', level: 4 }] });
    itself.steer('close');
    expect(itself.configure({ question })).toMatchObject({ accepted: false, reason: 'not-adjustable' });
    itself.steer('reveal');
    expect(itself.configure({ question })).toMatchObject({ accepted: false, reason: 'not-adjustable' });

    const above = trial(rate, {}, list);
    expect(above.configure({ question })).toMatchObject({ accepted: true });
    expect(above.everyone()['about']).toMatchObject({ question });
  });

  test('with a list, it is the list', () => {
    expect(Object.keys(cast(config, []).everyone())).toEqual(['about', 'item/bench', 'item/tree']);
  });
});

test('a form and a rule that make no sense together are no settings', () => {
  expect(rate.config.safeParse({ form: 'fist', rule: 'majority-judgment' }).success).toBe(false);
  for (const form of forms)
    for (const rule of rulesOf[form]) expect(rate.config.safeParse({ form, rule }).success).toBe(true);
});

test('the line that the views draw is the threshold that methods counts by', () => {
  for (const form of forms)
    for (const rule of rulesOf[form]) {
      const { levels } = traits[form];
      const count = ruleCalled(rule)?.count({
        options: [],
        ballots: { kind: 'grades', grades: Array.from({ length: levels }, (_, at) => String(at)), cast: [] },
        lot: [],
      });
      const threshold = thresholdOf(rule);
      const trace = count?.trace as LevelsTrace;
      expect(threshold === null).toBe(trace.kind !== 'levels');
      if (!threshold) continue;
      expect(trace.threshold).toMatchObject({ atLeast: threshold.atLeast });
      expect(trace.threshold.share.valueOf()).toBe(threshold.all ? 1 : 0.8);
      expect(trace.threshold.nobodyBelow ?? 0).toBe(threshold.all ? 0 : 1);
    }
});
