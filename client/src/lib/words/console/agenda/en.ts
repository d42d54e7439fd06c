import { counted, figure } from '@kring/core';

export const agenda = {
  label: 'Agenda',
  add: 'Add a step',
  addHere: 'Add a step here',
  addTitle: 'Which kind of step?',
  /** What steps are for, above those that are for it. */
  purposes: { inform: 'Welcome and talk', gather: 'Ideas', decide: 'Decide', conclude: 'Conclude' },
  up: (title: string) => `Move “${title}” up`,
  down: (title: string) => `Move “${title}” down`,
  drag: (title: string) => `Drag “${title}”`,
  menu: (title: string) => `More about “${title}”`,
  moveUp: 'Move up',
  moveDown: 'Move down',
  moved: (title: string, place: number) => `“${title}” is step ${place} now.`,
  undo: 'Undo',
  duplicate: 'Duplicate',
  skip: 'Skip',
  unskip: 'Do not skip',
  remove: 'Remove',
  insertBefore: 'Add a step before',
  insertAfter: 'Add a step after',
  minutes: (count: number) => `${figure('en', count)}\u00a0min`,
  current: 'now',
  empty: 'The agenda is empty. Add a first step below.',
  total: (minutes: number) => `${counted('en', minutes, 'minute', 'minutes')} planned`,
};
