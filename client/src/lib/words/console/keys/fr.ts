import type { keys as en } from './en.ts';

export const keys: typeof en = {
  title: 'Raccourcis clavier',
  use: 'Utiliser les raccourcis sur cet appareil',
  button: 'Raccourcis',
  next: 'Ce qui vient ensuite',
  blank: 'Vider l’écran ou le montrer',
  message: 'Message aux téléphones',
  timer: 'Démarrer ou arrêter le minuteur',
  extend: 'Une minute de plus',
  lock: 'Fermer ou ouvrir l’entrée',
  help: 'Cette liste',
  space: 'Espace',
};
