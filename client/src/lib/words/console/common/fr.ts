import type { Phase } from '@kring/core';
import type { common as en } from './en.ts';

const phases: Record<Phase, string> = {
  prepared: 'Prévue',
  open: 'Ouverte',
  closed: 'Clôturée',
  revealed: 'Dévoilée',
  sealed: 'Scellée',
};

export const common: typeof en = {
  title: 'Régie',
  noToken: 'Cette régie n’a pas de lien valable',
  noTokenText:
    'Vous animez\u00a0? Ouvrez le lien reçu, ou celui de la fiche de secours. Vous participez\u00a0? Entrez le code.',
  untitled: 'Réunion sans titre',
  phases,
  skipped: 'Passée',
  save: 'Enregistrer',
  done: 'Terminé',
  close: 'Fermer',
  copy: 'Copier',
  copied: 'Copié',
  copyByHand: 'Sélectionnez le texte et copiez-le.',
  connection: {
    connecting: 'Connexion en cours…',
    offline: 'Pas de connexion. Rien n’est perdu\u00a0: ce que vous faites partira dès son retour.',
  },
};
