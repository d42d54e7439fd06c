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
  tier: (tier, by) =>
    tier === 'open'
      ? 'Indicatif\u00a0: un appareil, une voix. Personne n’a vérifié qui tenait l’appareil.'
      : `Qui a voté par téléphone ou sur papier avait un billet imprimé, dont le code sert une seule fois.${tier === 'list' ? ` ${by ? `Vérifié par\u00a0: ${by}.` : 'Une autre instance a vérifié qui pouvait voter.'}` : ''}`,
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
  answers: (count) => counted('fr', count, 'réponse', 'réponses'),
  tied: 'ex æquo',
  rank: 'Place',
  voted: (people, blank) =>
    `${counted('fr', people, 'personne a voté', 'personnes ont voté')}${blank > 0 ? `, dont ${counted('fr', blank, 'vote blanc', 'votes blancs')}` : ''}`,
  votedByWay: (voted, by) => `${voted}\u00a0: ${by}`,
  noBallots: 'Personne n’a remis de bulletin.',
  byWay: {
    phones: (shown) => `${shown} par téléphone`,
    paper: (shown) => `${shown} sur papier`,
    hands: (shown) => `${shown} à main levée`,
  },
  measuredByWay: (measure, by) => `${measure}\u00a0: ${by}`,
  countedBy: (says) => `Mode de calcul\u00a0: ${says}`,
  spent: (spent, budget, left) => `Dépensé\u00a0: ${spent} sur ${budget}. Il reste ${left}.`,
  chosen: 'Retenu',
  forIt: (part, whole) => `${part} sur ${whole} sont pour`,
  roomIs: { agreed: 'on est d’accord', mixed: 'les avis diffèrent', divided: 'la salle est partagée' },
  roomMeans:
    'La salle est partagée quand beaucoup de personnes se trouvent d’un côté et beaucoup de l’autre. On est d’accord quand les réponses sont proches les unes des autres.',
  before: 'tour précédent',
  dotsSpread: (steps) => `La barre chiffrée compte les personnes, de gauche à droite\u00a0: ${steps}.`,
  thinBar: 'La barre fine est le tour précédent.',
  splits: 'Là où la salle se partage',
  split: (first, second, { onlyFirst, onlySecond, both, neither }) =>
    `${counted('fr', onlyFirst, 'personne soutient', 'personnes soutiennent')} seulement «\u00a0${first}\u00a0», ${figure('fr', onlySecond)} seulement «\u00a0${second}\u00a0», ${figure('fr', both)} les deux et ${figure('fr', neither)} ni l’un ni l’autre.`,
  status: { adopted: 'Adopté', dropped: 'Non adopté', open: 'Pas encore décidé' },
  owner: (name) => `Responsable\u00a0: ${name}`,
  reviewOn: (day) => `À revoir le ${day}`,
  round: (number) => `Tour ${number}`,
  answered: { consents: 'Pas d’objection', concerns: 'Réserve', objections: 'Objection' },
  concernsKept: 'Réserves à garder en tête',
  objectionsLeft: 'Objections qui sont restées',
  middle: (median, lower, upper) =>
    `${median} au milieu\u00a0; la moitié du milieu se situe entre ${lower} et ${upper}`,
  middleOf: (median) => `${median} au milieu`,
  reasons: 'Pourquoi ces estimations',
  guessKey: 'Le trait est l’estimation du milieu\u00a0; la bande couvre la moitié du milieu.',
  share: 'Partager ce graphique',
  shareAs: { png: 'en image (PNG)', svg: 'pour l’impression (SVG)' },
  showAll: (count) => `Tout afficher (${figure('fr', count)})`,
  head: 'Empreinte de contrôle de ce comptage',
  headMeans:
    'Elle représente tout ce qui a été donné, la règle et le résultat de ce comptage. Si quelque chose changeait, elle serait différente.',
  inIt: 'Ma participation a-t-elle été comptée\u00a0?',
  myReceipt: 'Votre reçu',
  look: 'Chercher',
  found: (receipt, all) =>
    `Oui\u00a0: le reçu ${receipt} est l’un des ${figure('fr', all)} qui ont été comptés.`,
  foundIn: (round, rounds) => `Il figure au tour ${figure('fr', round)} sur ${figure('fr', rounds)}.`,
  notFound: (receipt) =>
    `Le reçu ${receipt} n’est pas dans la liste. Avez-vous participé à cette étape, et avec cet appareil\u00a0? Alors signalez-le à l’organisateur.`,
  noReceipt: 'Cet appareil n’a pas de reçu pour cette étape. En avez-vous un sur papier\u00a0? Saisissez-le.',
  recount: 'Tout ce qui a été compté, pour recompter (JSON)',
  correctedAtDesk: (way, reason, given) =>
    `Corrigé\u00a0: ${way === 'hands' ? 'le compte des mains' : given === 'vote' ? 'un bulletin papier' : 'une réponse sur papier'}, motif\u00a0: «\u00a0${reason}\u00a0».`,
  empty: 'Rien n’a été partagé à cette étape.',
};
