import type { timer as en } from './en.ts';

export const timer: typeof en = {
  label: 'Minuteur',
  minutes: 'Minutes',
  start: 'Démarrer',
  extend: '+1 min',
  stop: 'Arrêter',
  then: 'Quand le temps est écoulé',
  ring: 'Seulement un signal',
  close: 'Clôturer l’étape',
  rang: 'Le temps est écoulé',
};
