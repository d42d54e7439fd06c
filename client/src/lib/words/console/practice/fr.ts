import { counted } from '@kring/core';
import type { practice as en } from './en.ts';

export const practice: typeof en = {
  button: 'Répéter avec un public',
  title: 'Répéter avec un public',
  text: 'Des personnes simulées participent\u00a0: elles écrivent, votent et répondent, dans les langues de la réunion. Ensuite, vous effacez tout d’un coup.',
  size: 'Combien de personnes',
  joined: (count) =>
    `${counted('fr', count, 'personne participe', 'personnes participent')} déjà pour de vrai. Après la répétition, il faudra entrer à nouveau.`,
  start: 'Commencer à répéter',
  banner: 'Ceci est une répétition\u00a0: rien ne compte',
  running: (here) =>
    `Le public d’essai est à l’œuvre\u00a0: ${counted('fr', here, 'personne simulée', 'personnes simulées')}.`,
  quiet: 'Il n’y a pas de public d’essai pour le moment. Effacez la répétition avant la vraie réunion.',
  stop: 'Arrêter le public',
  again: 'Faire venir le public',
  end: 'Effacer la répétition',
  person: (number) => `Participant d’essai ${number}`,
  failed: 'Le public d’essai n’arrive pas à entrer.',
  ended: 'La répétition est effacée. Tout est prêt pour de vrai.',
  needsTab: 'Gardez cette page ouverte.',
};
