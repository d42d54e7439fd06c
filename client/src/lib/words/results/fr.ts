import { counted, figure } from '@kring/core';
import type { ResultsDictionary } from './en.ts';

export const words: ResultsDictionary = {
  title: 'Résultats',
  none: 'Pas de résultats publics ici',
  noneText: 'Ils ne sont peut-être pas encore publiés, ou plus publics. Merci de votre intérêt.',
  on: (date) => `Réunion du ${date}`,
  by: (organiser) => `Organisée par ${organiser}`,
  people: (count) =>
    counted('fr', count, 'personne a participé par téléphone', 'personnes ont participé par téléphone'),
  headCount: (count) => `${figure('fr', count)} dans la salle`,
  turnout: (count) => counted('fr', count, 'personne a contribué', 'personnes ont contribué'),
  tier: 'Indicatif\u00a0: un appareil, une voix. Personne n’a vérifié qui tenait l’appareil.',
  ideas: (count) => counted('fr', count, 'idée', 'idées'),
  withheld: (count) => counted('fr', count, 'idée n’est pas montrée.', 'idées ne sont pas montrées.'),
  redacted: 'Supprimé',
  byFacilitator: 'notée par l’équipe d’animation',
  corrected: 'corrigée',
  ungrouped: 'Non regroupées',
  dots: (count) => counted('fr', count, 'gommette', 'gommettes'),
  from: (people) => `de ${counted('fr', people, 'personne', 'personnes')}`,
  rules: (perPerson, most) =>
    `Chacun pouvait donner ${counted('fr', perPerson, 'gommette', 'gommettes')}, au plus ${most} à une même proposition.`,
  ballots: (count) => counted('fr', count, 'bulletin', 'bulletins'),
  answers: (count) => counted('fr', count, 'réponse', 'réponses'),
  tied: 'ex æquo',
  rank: 'Place',
  share: 'Partager ce graphique',
  shareAs: { png: 'en image (PNG)', svg: 'pour l’impression (SVG)' },
  showAll: (count) => `Tout afficher (${figure('fr', count)})`,
  empty: 'Rien n’a été partagé à cette étape.',
};
