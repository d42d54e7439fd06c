import { counted } from '@kring/core';
import type { remote as en } from './en.ts';

export const remote: typeof en = {
  title: 'Afstandsbediening',
  now: 'Nu',
  blank: 'Scherm leegmaken',
  show: 'Scherm weer tonen',
  later: 'Daarna op de agenda',
  notes: 'Notities',
  back: (title) => `Terug naar: ${title}`,
  timer: (minutes) => `Klok: ${counted('nl', minutes, 'minuut', 'minuten')}`,
  mayDoze: 'Uw telefoon kan in slaap vallen: over http mogen we hem niet wakker houden.',
};
