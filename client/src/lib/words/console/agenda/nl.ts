import { counted, figure } from '@kring/core';
import type { agenda as en } from './en.ts';

export const agenda: typeof en = {
  label: 'Agenda',
  add: 'Stap toevoegen',
  addHere: 'Hier een stap toevoegen',
  addTitle: 'Wat voor stap?',
  purposes: { inform: 'Onthalen en praten', gather: 'Ideeën', decide: 'Beslissen', conclude: 'Afronden' },
  up: (title) => `“${title}” naar boven`,
  down: (title) => `“${title}” naar beneden`,
  drag: (title) => `“${title}” verslepen`,
  menu: (title) => `Meer over “${title}”`,
  moveUp: 'Naar boven',
  moveDown: 'Naar beneden',
  moved: (title, place) => `“${title}” is nu stap ${place}.`,
  undo: 'Ongedaan maken',
  duplicate: 'Dupliceren',
  skip: 'Overslaan',
  unskip: 'Niet overslaan',
  remove: 'Verwijderen',
  insertBefore: 'Stap ervoor toevoegen',
  insertAfter: 'Stap erna toevoegen',
  minutes: (count) => `${figure('nl', count)}\u00a0min`,
  current: 'nu',
  empty: 'De agenda is leeg. Voeg hieronder een eerste stap toe.',
  total: (minutes) => `${counted('nl', minutes, 'minuut', 'minuten')} gepland`,
};
