import type { onward as en } from './en.ts';

export const onward: typeof en = {
  undo: 'Annuler',
  invited: 'L’invitation est affichée sur l’écran et les téléphones.',
  again: (title) => `«\u00a0${title}\u00a0» est prête. Ouvrez-la quand la salle en aura parlé.`,
  amend: (title, inLanguages) =>
    `«\u00a0${title}\u00a0» est prête. Réécrivez les propositions ci-dessous${inLanguages ? ', dans chaque langue' : ''}, puis ouvrez-la.`,
  carried: (title) => `«\u00a0${title}\u00a0» reprend maintenant ces propositions.`,
};
