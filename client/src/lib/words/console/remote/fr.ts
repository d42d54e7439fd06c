import { counted } from '@kring/core';
import type { remote as en } from './en.ts';

export const remote: typeof en = {
  title: 'Télécommande',
  now: 'Maintenant',
  blank: 'Vider l’écran',
  show: 'Remontrer l’écran',
  later: 'Ensuite à l’ordre du jour',
  notes: 'Notes',
  back: (title) => `Revenir à\u00a0: ${title}`,
  timer: (minutes) => `Minuteur\u00a0: ${counted('fr', minutes, 'minute', 'minutes')}`,
  mayDoze: 'Votre téléphone peut se mettre en veille\u00a0: en http, nous ne pouvons pas l’en empêcher.',
};
