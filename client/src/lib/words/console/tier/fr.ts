import { figure } from '@kring/core';
import type { tier as en } from './en.ts';

const n = (count: number): string => figure('fr', count);

export const tier: typeof en = {
  label: 'Qui vote',
  open: 'Toutes les personnes présentes',
  paper: 'Qui a un billet',
  list: 'Qui est sur la liste',
  openHint: 'Un appareil, une voix. C’est une indication\u00a0: personne ne vérifie qui tient l’appareil.',
  paperHint:
    'Chaque personne reçoit un billet imprimé, dont le code sert une seule fois, sur un téléphone ou à l’accueil.',
  listHint:
    'Les mêmes billets, remis seulement aux personnes dont quelqu’un d’autre a vérifié qu’elles peuvent voter. Chaque résultat dit qui l’a fait.',
  settled:
    'Quelqu’un participe déjà\u00a0: ce choix est donc fixé. Une copie de la réunion permet d’en faire un autre.',
  checkedBy: 'Qui a vérifié qui peut voter',
  checkedByHint:
    'C’est écrit sur chaque résultat. Par exemple\u00a0: registre de la population, guichet Population.',
  slips: 'Billets',
  none: 'Aucun billet n’a encore été créé. Imprimez-en plus que de personnes attendues\u00a0: vous retirerez ce qui reste.',
  counts: (made, left) =>
    `${made < 2 ? `${n(made)} billet créé` : `${n(made)} billets créés`}, ${n(left)} pas encore ${left < 2 ? 'utilisé' : 'utilisés'}.`,
  used: (onPhones, atDesk) => `Utilisés\u00a0: ${n(onPhones)} sur des téléphones, ${n(atDesk)} à l’accueil.`,
  few: (left) =>
    left === 0
      ? 'Tous les billets ont servi. Qui arrive maintenant en a besoin d’un\u00a0: créez-en d’autres.'
      : `Il ne reste que ${left < 2 ? `${n(left)} billet` : `${n(left)} billets`}. Créez-en d’autres avant qu’ils ne s’épuisent.`,
  howMany: 'Combien de billets',
  print: 'Créer et télécharger',
  printHint:
    'Huit par feuille A4. Les codes ne se trouvent que dans ce fichier\u00a0: Kring ne les garde pas. Imprimez-le, puis supprimez le fichier. S’il se perd, retirez les billets et créez-en de nouveaux.',
  made: (count) =>
    count < 2 ? `${n(count)} billet est dans le fichier.` : `${n(count)} billets sont dans le fichier.`,
  withdraw: 'Retirer les billets inutilisés',
  withdrawTitle: 'Retirer les billets dont personne ne s’est servi\u00a0?',
  withdrawText: 'Ils ne vaudront plus rien. Qui participe déjà avec un billet continue à participer.',
  withdrawn: (count) => (count < 2 ? `${n(count)} billet retiré.` : `${n(count)} billets retirés.`),
};
