import type { stage as en } from './en.ts';

export const stage: typeof en = {
  tabs: { steer: 'Animer', settings: 'Régler', preview: 'Aperçu' },
  part: 'Étape',
  tabsLabel: 'Ce que vous voulez voir de cette étape',
  noConsole: 'Il n’y a rien à animer dans cette étape.',
  prepared:
    'C’est ici que vous animerez cette étape une fois ouverte. Tout est prêt\u00a0? Appuyez sur le grand bouton.',
  title: 'Titre',
  minutes: 'Minutes prévues',
  minutesHint: '0 si rien n’est prévu',
  notes: 'Notes pour vous',
  notesHint: 'Seuls les animateurs les voient.',
  who: 'Qui anime cette étape',
  about: 'À propos de cette étape',
  noSettings: 'Les réglages n’ont pas pu être affichés.',
  example: (number) => `Exemple ${number}`,
  opened: 'L’étape a été ouverte\u00a0: certains réglages sont maintenant fixés.',
  missing: (lang) => `Pas encore de titre en ${lang}.`,
};
