import { figure } from '@kring/core';
import type { create as en } from './en.ts';

export const create: typeof en = {
  title: 'Préparer une réunion',
  languages: 'Dans quelles langues\u00a0?',
  languagesHint: 'Chaque texte peut exister dans chacune. La première est la langue principale.',
  sessionTitle: 'Titre',
  titleHint: 'Par exemple\u00a0: Que faire de la place\u00a0?',
  organiser: 'Qui organise\u00a0?',
  organiserHint: 'Par exemple\u00a0: la ville, le comité de quartier',
  template: 'Commencer avec',
  templates: {
    'citizens-meeting': {
      name: 'Une réunion citoyenne',
      about: 'Accueil, idées, regroupement, vote par gommettes, classement, évaluation.',
    },
    ideas: {
      name: 'Des idées et un vote',
      about: 'Plus court\u00a0: recueillir des idées et voter dans la foulée.',
    },
    'list-vote': {
      name: 'Un vote sur votre liste',
      about: 'Les gens donnent des gommettes aux propositions que vous apportez.',
    },
    budget: {
      name: 'Un budget participatif',
      about: 'Expliquer les projets, en parler, et répartir l’argent ensemble.',
    },
    proposal: {
      name: 'Décider d’une proposition',
      about: 'Présenter une proposition, l’ajuster et adopter ce avec quoi chacun peut vivre.',
    },
    blank: { name: 'Un ordre du jour vide', about: 'Composez les étapes vous-même.' },
  },
  length: (minutes) => `Environ ${figure('fr', minutes)} minutes`,
  freeLength: 'La durée que vous voulez',
  make: 'Créer la réunion',
  needTitle: 'Donnez un titre dans au moins une langue.',
  needLanguage: 'Choisissez au moins une langue.',
};
