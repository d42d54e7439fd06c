import type { recovery as en } from './en.ts';

export const recovery: typeof en = {
  title: 'Fiche de secours',
  warning: 'Quiconque a cette fiche peut animer la réunion. Gardez-la comme une clé.',
  how: 'Ordinateur perdu\u00a0? Scannez ce code ou tapez l’adresse sur un autre appareil\u00a0; la régie s’y ouvre.',
  link: 'Lien d’animateur',
  participants: 'Pour les participants',
  print: 'Imprimer',
  noKey: 'Il n’y a pas de lien d’animateur pour cette réunion sur cet appareil.',
  noKeyText: 'Ouvrez d’abord la régie ici avec le lien que vous avez reçu.',
};
