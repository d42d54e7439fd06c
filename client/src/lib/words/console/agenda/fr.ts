import { counted, figure } from '@kring/core';
import type { agenda as en } from './en.ts';

export const agenda: typeof en = {
  label: 'Ordre du jour',
  add: 'Ajouter une étape',
  addHere: 'Ajouter une étape ici',
  addTitle: 'Quel type d’étape\u00a0?',
  purposes: { inform: 'Accueillir et parler', gather: 'Idées', decide: 'Décider', conclude: 'Conclure' },
  up: (title) => `Monter «\u00a0${title}\u00a0»`,
  down: (title) => `Descendre «\u00a0${title}\u00a0»`,
  drag: (title) => `Déplacer «\u00a0${title}\u00a0»`,
  menu: (title) => `Plus sur «\u00a0${title}\u00a0»`,
  moveUp: 'Monter',
  moveDown: 'Descendre',
  moved: (title, place) => `«\u00a0${title}\u00a0» est maintenant l’étape ${place}.`,
  undo: 'Annuler le déplacement',
  duplicate: 'Dupliquer',
  skip: 'Passer',
  unskip: 'Ne pas passer',
  remove: 'Retirer',
  insertBefore: 'Ajouter une étape avant',
  insertAfter: 'Ajouter une étape après',
  minutes: (count) => `${figure('fr', count)}\u00a0min`,
  current: 'en cours',
  empty: 'L’ordre du jour est vide. Ajoutez une première étape ci-dessous.',
  total: (minutes) => counted('fr', minutes, 'minute prévue', 'minutes prévues'),
};
