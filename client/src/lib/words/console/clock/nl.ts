import { counted } from '@kring/core';
import type { clock as en } from './en.ts';

export const clock: typeof en = {
  begins: (time) => `Begint om ${time}`,
  onTime: 'Op schema',
  late: (minutes) => `U loopt ${counted('nl', minutes, 'minuut', 'minuten')} achter`,
  ahead: (minutes) => `U loopt ${counted('nl', minutes, 'minuut', 'minuten')} voor`,
  ends: (time) => `einde rond ${time}`,
  choose: 'Beginuur kiezen',
};
