import { langs, type Actor } from '@kring/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facilitators, Meeting, people } from '../../test/meeting.ts';
import { stageTypes } from '../index.ts';
import { trial } from '../trial.ts';
import { answerIn, answersOf } from './answers.ts';
import { evaluation } from './stage.ts';
import { reasons } from './words.ts';

const anAnswer = fc.record({
  score: fc.option(fc.integer({ min: 1, max: 5 })),
  text: fc.constantFrom('', 'Fijn dat iedereen sprak', 'Trop court', 'Meer tijd'),
  lang: fc.constantFrom(...langs, null),
});
const manyAnswers = fc.array(anAnswer, { maxLength: 12 });

const given = (answers: readonly object[], config = {}) => {
  const one = trial(evaluation, config);
  answers.forEach((answer, person) => one.give(`person-${person}`, 'evaluation:answer', answer));
  return one;
};

/** An id is chance: it says nothing of who or when. */
const withoutIds = (told: string): string => told.replace(/"id":"id-\d+",?/g, '');

describe('an answer', () => {
  test('replaces the earlier one, and can be taken back by an empty one', () => {
    const one = given([{ score: 2, text: '  Te lang\r\n' }]);
    expect(one.mine('person-0')).toEqual({
      score: 2,
      text: 'Te lang',
      lang: null,
      given: true,
      redacted: false,
    });
    one.give('person-0', 'evaluation:answer', { score: null, text: ' \n ' });
    expect(one.mine('person-0')).toEqual({ score: null, text: '', lang: null, given: true, redacted: false });
    expect(one.mine('person-1')).toEqual({
      score: null,
      text: '',
      lang: null,
      given: false,
      redacted: false,
    });
  });

  test('keeps the language of its words; a row of before languages were kept has none', () => {
    const one = given([
      { score: 4, text: 'Trop court', lang: 'fr' },
      { score: 5, text: '', lang: 'de' },
    ]);
    expect(one.mine('person-0')).toMatchObject({ text: 'Trop court', lang: 'fr' });
    expect(one.mine('person-1')).toMatchObject({ text: '', lang: null });
    one.steer('reveal');
    expect(one.backstage()['comments']).toMatchObject([{ text: 'Trop court', lang: 'fr' }]);
    const older = { score: 3, text: 'Meer tijd', comment: 'comment-1' };
    expect(answerIn(older)).toEqual({ ...older, lang: null });
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
    const texts = ['Fijn', 'Fijn', 'Meer tijd'].map((text): unknown => expect.objectContaining({ text }));
    expect(one.backstage()).toEqual({ comments: texts });
    expect(evaluation.report(one.stage)).toMatchObject([
      { kind: 'distribution', counts: [1, 0, 0, 0, 2] },
      { kind: 'comments', comments: ['Fijn', 'Fijn', 'Meer tijd'].map((text) => ({ text, lang: null })) },
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
        expect(withoutIds(other.told())).toBe(withoutIds(told));
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

type Person = (typeof people)[number];

describe('R7: the words of a comment can be taken away', () => {
  const [facilitator] = facilitators;
  const [ann, ben] = people as [Person, Person];
  const told = () => {
    const meeting = new Meeting(stageTypes, 'evaluation', {}, []);
    meeting.drive('stage:open');
    meeting.inside('evaluation:answer', { score: 1, text: 'Een scheldwoord' }, ann);
    meeting.inside('evaluation:answer', { score: 5, text: 'Fijn' }, ben);
    return meeting;
  };
  const commentsOf = ({ stage }: Meeting) => answersOf(stage as never).comments;
  const idOf = (meeting: Meeting) =>
    commentsOf(meeting).find(({ text }) => text === 'Een scheldwoord')?.id ?? '';

  test.each(['revealed', 'sealed'])(
    'when it is %s: they are nowhere any more, and the step still counts',
    (phase) => {
      const meeting = told();
      meeting.drive('stage:reveal');
      if (phase === 'sealed') meeting.drive('stage:seal');
      expect(meeting.inside('comment:redact', { comment: idOf(meeting) }, facilitator)).toMatchObject({
        accepted: true,
      });
      const { stage, log, rows } = meeting;
      expect(JSON.stringify([log, rows, [...evaluation.publish(stage as never).backstage]])).not.toContain(
        'scheld',
      );
      expect(evaluation.report(stage as never)).toMatchObject([
        { counts: [1, 0, 0, 0, 1] },
        { comments: [{ text: 'Fijn' }], redacted: 1 },
      ]);
      if (phase === 'revealed')
        expect(evaluation.mine(stage as never, ann.pseudonym)).toEqual({
          ...{ score: 1, text: '', lang: null, given: true, redacted: true },
        });
    },
  );

  test('not before the reveal, not twice, and not by whoever wrote it', () => {
    const meeting = told();
    const comment = idOf(meeting);
    const redact = (actor: Actor) => meeting.inside('comment:redact', { comment }, actor);
    expect(redact(facilitator)).toMatchObject({ accepted: false });
    meeting.drive('stage:reveal');
    expect(redact(ann)).toMatchObject({ reason: 'not-allowed' });
    expect(redact(facilitator)).toMatchObject({ accepted: true });
    expect(redact(facilitator)).toMatchObject({ reason: 'unknown-item' });
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
