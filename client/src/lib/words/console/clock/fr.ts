import { counted } from '@kring/core';
import type { clock as en } from './en.ts';

export const clock: typeof en = {
  begins: (time) => `Commence à ${time}`,
  onTime: 'Dans les temps',
  late: (minutes) => `Vous avez ${counted('fr', minutes, 'minute', 'minutes')} de retard`,
  ahead: (minutes) => `Vous avez ${counted('fr', minutes, 'minute', 'minutes')} d’avance`,
  ends: (time) => `fin vers ${time}`,
  choose: 'Choisir l’heure de début',
};
