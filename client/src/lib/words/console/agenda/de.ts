import { counted, figure } from '@kring/core';
import type { agenda as en } from './en.ts';

export const agenda: typeof en = {
  label: 'Ablauf',
  add: 'Schritt hinzufügen',
  addHere: 'Hier einen Schritt hinzufügen',
  addTitle: 'Welche Art von Schritt?',
  purposes: {
    inform: 'Begrüßen und sprechen',
    gather: 'Ideen',
    decide: 'Entscheiden',
    conclude: 'Abschließen',
  },
  up: (title) => `„${title}“ nach oben`,
  down: (title) => `„${title}“ nach unten`,
  drag: (title) => `„${title}“ ziehen`,
  menu: (title) => `Mehr zu „${title}“`,
  moveUp: 'Nach oben',
  moveDown: 'Nach unten',
  moved: (title, place) => `„${title}“ ist jetzt Schritt ${place}.`,
  undo: 'Rückgängig machen',
  duplicate: 'Duplizieren',
  skip: 'Überspringen',
  unskip: 'Nicht überspringen',
  remove: 'Entfernen',
  insertBefore: 'Schritt davor hinzufügen',
  insertAfter: 'Schritt danach hinzufügen',
  minutes: (count) => `${figure('de', count)}\u00a0Min.`,
  current: 'jetzt',
  empty: 'Der Ablauf ist leer. Fügen Sie unten einen ersten Schritt hinzu.',
  total: (minutes) => `${counted('de', minutes, 'Minute', 'Minuten')} geplant`,
};
