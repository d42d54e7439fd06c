import { expect, test } from 'vitest';
import { nextRoundTitle } from './roundTitle.ts';

test('a next round has the title of the first with a number, in every language of it', () => {
  expect(nextRoundTitle({ nl: 'Wat steunt u?', fr: 'Que soutenez-vous ?' }, [])).toEqual({
    nl: 'Wat steunt u? (2)',
    fr: 'Que soutenez-vous ? (2)',
  });
  expect(nextRoundTitle({ nl: 'Wat steunt u? (2)', fr: ' ' }, [{ nl: 'Wat steunt u? (2)' }])).toEqual({
    nl: 'Wat steunt u? (3)',
  });
});

test('no two rounds have the same title: from the first again comes the next that is free', () => {
  const taken = [{ nl: 'Stip', fr: 'Point' }, { nl: 'Stip (2)', fr: 'Point (2)' }, { fr: 'Point (3)' }];
  expect(nextRoundTitle({ nl: 'Stip', fr: 'Point' }, taken)).toEqual({ nl: 'Stip (4)', fr: 'Point (4)' });
});

test('a long title keeps its number', () => {
  const { nl = '' } = nextRoundTitle({ nl: 'é'.repeat(200) }, []);
  expect(nl).toHaveLength(200);
  expect(nl.endsWith('é (2)')).toBe(true);
});
