import type { runSheet as en } from './en.ts';

export const runSheet: typeof en = {
  title: 'Déroulé',
  hint: 'Pour l’équipe d’animation. Les notes y figurent\u00a0: à ne pas laisser dans la salle.',
  print: 'Imprimer',
  time: 'Heure',
  step: 'Étape',
  minutes: 'Durée',
  who: 'Qui',
  notes: 'Notes',
  end: 'Fin',
  empty: 'L’ordre du jour est vide. Ajoutez des étapes en régie\u00a0: elles apparaîtront ici.',
  noTimes:
    'Indiquez une heure de début sous «\u00a0Réunion\u00a0» et des minutes à chaque étape\u00a0: les heures apparaîtront ici.',
};
