import { counted } from '@kring/core';
import type { remote as en } from './en.ts';

export const remote: typeof en = {
  title: 'Fernbedienung',
  now: 'Jetzt',
  blank: 'Leinwand leeren',
  show: 'Leinwand wieder zeigen',
  later: 'Danach im Ablauf',
  notes: 'Notizen',
  back: (title) => `Zurück zu: ${title}`,
  timer: (minutes) => `Uhr: ${counted('de', minutes, 'Minute', 'Minuten')}`,
  mayDoze: 'Ihr Handy kann einschlafen: Über http dürfen wir es nicht wach halten.',
};
