import { langs } from '@kring/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trial } from '../trial.ts';
import { evaluation } from './stage.ts';
import { reasons } from './words.ts';

const anAnswer = fc.record({
  score: fc.option(fc.integer({ min: 1, max: 5 })),
  text: fc.constantFrom('', 'Fijn dat iedereen sprak', 'Trop court', 'Meer tijd'),
});
const manyAnswers = fc.array(anAnswer, { maxLength: 12 });

const given = (answers: readonly object[], config = {}) => {
  const one = trial(evaluation, config);
  answers.forEach((answer, person) => one.give(`person-${person}`, 'evaluation:answer', answer));
  return one;
};

describe('an answer', () => {
  test('replaces the earlier one, and can be taken back by an empty one', () => {
    const one = given([{ score: 2, text: '  Te lang\r\n' }]);
    expect(one.mine('person-0')).toEqual({ score: 2, text: 'Te lang', given: true });
    one.give('person-0', 'evaluation:answer', { score: null, text: ' \n ' });
    expect(one.mine('person-0')).toEqual({ score: null, text: '', given: true });
    expect(one.mine('person-1')).toEqual({ score: null, text: '', given: false });
  });

  test.each([
    [{ score: 6, text: '' }, 'evaluation/not-on-the-scale'],
    [{ score: 0, text: '' }, 'evaluation/not-on-the-scale'],
    [{ score: 2.5, text: '' }, 'malformed'],
    [{ score: 3 }, 'malformed'],
    [{ score: 3, text: 'x'.repeat(11) }, 'too-long'],
    [{ score: 3, text: 'a\u0000b' }, 'control-characters'],
  ])('%j is refused by name', (answer, reason) => {
    const one = given([], { maxLength: 10 });
    expect(one.give('ann', 'evaluation:answer', answer)).toMatchObject({ accepted: false, reason });
    expect(one.stage.rows.size).toBe(0);
  });

  test('in words is refused when no words were asked for', () => {
    const one = given([], { open: {} });
    const refused = one.give('ann', 'evaluation:answer', { score: 3, text: 'Toch iets' });
    expect(refused).toMatchObject({ reason: 'evaluation/no-open-question' });
    expect(one.give('ann', 'evaluation:answer', { score: 3, text: '' })).toMatchObject({ accepted: true });
  });
});

describe('what was answered', () => {
  test('is nowhere before the reveal', () => {
    const untouched = given([]).told();
    fc.assert(
      fc.property(manyAnswers, (answers) => {
        expect(given(answers).told()).toBe(untouched);
      }),
    );
  });

  test('is counted per step; what people wrote goes backstage and into the report, not on the wall', () => {
    const one = given([
      { score: 5, text: 'Meer tijd' },
      { score: 5, text: '' },
      { score: 1, text: 'Fijn' },
      { score: null, text: 'Fijn' },
    ]);
    one.steer('reveal');
    expect(one.everyone()['distribution']).toEqual([1, 0, 0, 0, 2]);
    expect(JSON.stringify(one.everyone())).not.toContain('Fijn');
    expect(one.backstage()).toEqual({ comments: ['Fijn', 'Fijn', 'Meer tijd'] });
    expect(evaluation.report(one.stage)).toMatchObject([
      { kind: 'distribution', counts: [1, 0, 0, 0, 2] },
      { kind: 'comments', comments: ['Fijn', 'Fijn', 'Meer tijd'] },
    ]);
  });

  test('comes out the same whoever answered first, and after sealing', () => {
    fc.assert(
      fc.property(manyAnswers, (answers) => {
        const one = given(answers);
        const other = given(answers.toReversed());
        one.steer('reveal');
        other.steer('reveal');
        const told = one.told();
        expect(other.told()).toBe(told);
        one.steer('seal');
        expect(one.told()).toBe(told);
        expect(one.mine('person-0')).toBeNull();
      }),
    );
  });

  test('is the same object until somebody answers', () => {
    const one = given([{ score: 4, text: 'Ja' }]);
    one.steer('reveal');
    expect(one.everyone()['distribution']).toBe(one.everyone()['distribution']);
    expect(one.backstage()['comments']).toBe(one.backstage()['comments']);
  });
});

test('a fresh evaluation asks something in every language, on a scale of five', () => {
  const config = evaluation.config.parse({});
  expect(config.steps).toBe(5);
  for (const lang of langs) expect(config.question[lang] && config.open[lang]).toBeTruthy();
  expect(evaluation.config.safeParse({ steps: 8 }).success).toBe(false);
});

test('a refusal says in every language how long the scale is', () => {
  for (const lang of langs) expect(reasons[lang]['not-on-the-scale']({ steps: 7 })).toContain('7');
});
