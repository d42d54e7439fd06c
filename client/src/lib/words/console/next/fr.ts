import type { next as en } from './en.ts';

export const next: typeof en = {
  label: 'Ensuite',
  open: (title) => `Ouvrir\u00a0: ${title}`,
  close: 'Clôturer',
  closeVote: (title) => `Clôturer\u00a0: ${title}`,
  reveal: 'Dévoiler',
  revealOf: (title) => `Dévoiler\u00a0: ${title}`,
  end: 'Terminer la réunion',
  nothing: 'Ajoutez une première étape à l’ordre du jour',
  ended: 'La réunion est terminée',
  afterwards:
    'La réunion est terminée. Emportez le rapport et, si vous le souhaitez, partagez les résultats.',
  nowShown: 'Sur les téléphones et l’écran',
  notStarted: 'Pas encore commencé\u00a0: téléphones et écran montrent l’accueil.',
  reopen: 'Rouvrir',
  closeOnly: 'Clôturer sans avancer',
  revealNow: 'Dévoiler',
  seal: 'Sceller',
  sealSoon: (ended) =>
    `Ce résultat n’est pas encore définitif. Sceller le fixe et efface qui a donné quoi. Faites-le avant de partir${ended ? '.' : ', ou terminez la réunion\u00a0: cela se fait alors tout seul.'}`,
  show: 'Montrer à nouveau',
  takeItems: 'Reprendre les nouveaux éléments',
  openThis: 'Ouvrir cette étape maintenant',
  openAnyway: 'Ouvrir quand même',
  took: (count) => (count ? 'Les nouveaux éléments ont été repris.' : 'Il n’y avait rien de nouveau.'),
};
