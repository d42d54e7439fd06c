import { counted } from '@kring/core';
import type { clock as en } from './en.ts';

export const clock: typeof en = {
  begins: (time) => `Beginnt um ${time}`,
  onTime: 'Im Zeitplan',
  late: (minutes) => `Sie sind ${counted('de', minutes, 'Minute', 'Minuten')} in Verzug`,
  ahead: (minutes) => `Sie sind ${counted('de', minutes, 'Minute', 'Minuten')} voraus`,
  ends: (time) => `Ende gegen ${time}`,
  choose: 'Beginn wählen',
};
