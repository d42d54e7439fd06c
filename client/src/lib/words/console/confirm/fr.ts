import { counted } from '@kring/core';
import type { confirm as en } from './en.ts';

export const confirm: typeof en = {
  endTitle: 'Terminer la réunion\u00a0?',
  endText:
    'Le code ne marche plus et les étapes ouvertes sont clôturées. Les téléphones affichent un merci. On ne peut pas revenir en arrière.',
  endUnrevealed: (titles) =>
    `Pas encore dévoilé\u00a0: ${titles}. Vous pourrez encore dévoiler et sceller après la fin.`,
  end: 'Terminer',
  sealTitle: 'Sceller cette étape\u00a0?',
  sealText:
    'Ensuite, personne ne peut plus savoir qui a donné quoi, même avec la base de données en main. L’étape ne peut plus être rouverte.',
  seal: 'Sceller',
  emptyTitle: 'Effacer toutes les données d’essai\u00a0?',
  emptyText:
    'Tout ce que les gens ont donné est effacé, et les participants doivent entrer à nouveau. L’ordre du jour et les réglages restent.',
  empty: 'Effacer',
  removeTitle: (title) => `Retirer «\u00a0${title}\u00a0»\u00a0?`,
  removeText: 'L’étape quitte l’ordre du jour avec ses réglages.',
  remove: 'Retirer',
  deleteTitle: 'Supprimer cette réunion\u00a0?',
  deleteText:
    'Tout disparaît\u00a0: ordre du jour, contributions et résultats. Personne ne peut les récupérer.',
  delete: 'Supprimer pour de bon',
  withdrawTitle: (name) => `Retirer le lien de ${name}\u00a0?`,
  withdrawText: 'La personne qui l’utilise ne pourra plus entrer.',
  withdraw: 'Retirer',
  revealTitle: 'Dévoiler maintenant\u00a0?',
  revealText: (turnout) =>
    `${counted('fr', turnout, 'personne a', 'personnes ont')} contribué. L’étape est alors clôturée et tout le monde voit le résultat\u00a0: ce qui a été vu ne peut plus être caché.`,
  publishTitle: 'Rendre les résultats publics\u00a0?',
  publishText: (address, menu) =>
    `Tout le monde pourra lire sur ${address} ce qui a été montré\u00a0: les idées, les groupes et les résultats des votes. Ce que vous avez caché ou retiré, et ce que les gens ont écrit aux questions de la fin, n’y figure pas. Vous pouvez les retirer à tout moment, sous «\u00a0${menu}\u00a0».`,
  publish: 'Rendre publics',
  practiceTitle: 'Arrêter la répétition et tout effacer\u00a0?',
  practiceText:
    'Ce que le public d’essai a donné disparaît. Les personnes entrées pour de vrai entre-temps devront entrer à nouveau. L’ordre du jour et les réglages restent.',
  practiceEnd: 'Arrêter et effacer',
  takeTitle: (title) => `Reprendre les nouveautés dans «\u00a0${title}\u00a0»\u00a0?`,
  takeText: 'Ce qui s’est ajouté à l’étape précédente vient ici. On ne pourra plus l’enlever.',
  take: 'Reprendre',
  skipAheadTitle: (title) => `Ouvrir «\u00a0${title}\u00a0» maintenant\u00a0?`,
  skipAheadText: (title) => `«\u00a0${title}\u00a0» est encore ouverte et sera clôturée.`,
};
