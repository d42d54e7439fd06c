import { expect, test } from 'vitest';
import { stageTypes } from './index.ts';

/**
 * How whoever steers takes back what they did inside a stage: by another command, or not at all. What nothing takes
 * back is asked about in the view of its type.
 */
const takenBackBy: Readonly<Record<string, string | null>> = {
  'idea:add': 'idea:hide',
  'idea:release': 'idea:hide',
  'idea:hide': 'idea:unhide',
  'idea:unhide': 'idea:hide',
  'idea:correct': 'idea:correct',
  'idea:translate': 'idea:translate',
  'idea:redact': null,
  'comment:redact': null,
  'cluster:create': 'board:undo',
  'cluster:name': 'board:undo',
  'cluster:move': 'board:undo',
  'cluster:remove': 'board:undo',
  'cluster:merge': 'board:undo',
  'cluster:split': 'board:undo',
  'items:move': 'board:undo',
  'items:stack': 'board:undo',
  'items:unstack': 'board:undo',
  'board:undo': 'board:redo',
  'board:redo': 'board:undo',
  // A round that ended too soon is asked again; its outcome is looked at by whoever steers before it is shown.
  'consent:ask': 'consent:end',
  'consent:end': 'consent:ask',
  'consent:show': null,
  'consent:clarify': 'consent:ask',
  'consent:amend': 'consent:amend',
  'consent:adopt': 'consent:reconsider',
  'consent:drop': 'consent:reconsider',
  'consent:reconsider': 'consent:adopt',
  'question:put-up': 'question:answer',
  'question:answer': 'question:put-up',
  'reason:hide': 'reason:unhide',
  'reason:unhide': 'reason:hide',
  'words:redact': null,
  // What was shown stays seen, however often everyone estimates again.
  'round:show': null,
  'round:again': 'round:show',
  'reason:put-up': 'reason:put-up',
  'reason:redact': null,
};

test('every command of those who steer inside a stage can be taken back, or is known to be for good', () => {
  const given = [...stageTypes.values()].flatMap(({ commands }) =>
    Object.entries(commands).flatMap(([type, { roles }]) => (roles.includes('facilitator') ? type : [])),
  );
  expect(Object.keys(takenBackBy).sort()).toEqual([...new Set(given)].sort());
  for (const back of Object.values(takenBackBy)) if (back !== null) expect(given).toContain(back);
});
