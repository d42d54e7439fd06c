import { counted } from '@kring/core';
import type { DeskWords } from './en.ts';

export const fr: DeskWords = {
  moderators: 'Modérateurs de table',
  moderatorsHint:
    'Un lien pour qui encode à une table les bulletins papier et les mains levées. Il ne permet rien d’autre.',
  makeLink: 'Créer un lien pour une table',
  table: 'Table',
  hide: 'Masquer',
  title: 'Papier et mains levées',
  noLink: 'Ce lien n’est pas connu ici',
  noLinkText: 'Ouvrez le lien, ou scannez le code, que l’animateur vous a donné.',
  step: 'Pour quel vote\u00a0?',
  nothing: 'Il n’y a rien à encoder pour le moment',
  nothingText:
    'Dès qu’un vote ou un tour s’ouvre, vous encodez ici ce que les gens donnent sur papier ou à main levée.',
  ways: 'Comment on vote',
  paper: 'Papier',
  hands: 'Mains levées',
  write: 'Écrivez ceci sur le bulletin',
  writeHint: 'Ce mot permet de retrouver le bulletin s’il faut le corriger.',
  slip: 'Le code du billet',
  slipHint: 'Chaque billet vote une seule fois\u00a0: sur un téléphone ou ici.',
  fill: 'Reprenez ce qui est sur le papier',
  keys: 'Espace choisit, Entrée encode.',
  empty: 'Rien n’est rempli.',
  part: 'Ce vote n’est pas encore complet.',
  ready: 'Prêt à encoder.',
  handIn: 'Encoder, suivant',
  handedIn: (word) => `Le bulletin ${word} est encodé.`,
  entered: (count) => `${counted('fr', count, 'bulletin encodé', 'bulletins encodés')} ici`,
  enteredHint: 'Par ordre alphabétique, sans leur contenu.',
  correct: 'Corriger un bulletin',
  correctWord: (word) => `Corriger le bulletin ${word}`,
  which: 'Mot sur le bulletin, ou code du billet',
  correcting: (word) => `Vous corrigez le bulletin ${word}`,
  why: 'Pourquoi\u00a0?',
  whyHint: 'Ceci figure dans le rapport. Ne dites pas ce qui est sur le bulletin.',
  replace: 'Remplacer le vote',
  takeBack: 'Le retirer',
  cancel: 'Annuler',
  corrected: 'C’est corrigé.',
  takenBack: 'C’est retiré.',
  people: 'Combien de personnes participent\u00a0?',
  peopleHint: (least) =>
    `Au moins ${least}. Si elles sont moins nombreuses, encodez des bulletins, pour que personne ne soit isolé.`,
  raised: 'Mains levées par proposition',
  countHands: 'Encoder les mains levées',
  replaceHands: 'Remplacer les mains levées',
  handsAre: (people) =>
    `Les mains levées de ${counted('fr', people, 'personne', 'personnes')} ont été encodées.`,
  handsKept: 'Les mains levées sont encodées.',
  noHands: 'Ici, on ne compte pas les mains levées',
  whyNoHands: {
    together: 'Ce décompte regarde aussi qui veut quoi ensemble. Des mains levées ne le montrent pas.',
    whole:
      'Chaque vote forme ici un tout\u00a0: il doit tenir dans le budget, ou retenir assez de projets. Des mains levées ne montrent pas si c’est le cas.',
    more: 'Une main levée dit seulement oui. Ici, chacun donne davantage\u00a0: un ordre, une appréciation, un nombre ou plus d’une voix.',
  },
  sheetsInstead: 'Distribuez des bulletins et encodez-les un par un, sous «\u00a0Papier\u00a0».',
  corrections: 'Corrections',
  reasons: {
    'not-on-paper': () => 'À cette étape, rien ne s’encode sur papier ni à main levée.',
    'entered-already': () => 'Ce bulletin est déjà encodé. S’il y a une erreur, corrigez-le.',
    'not-entered': () => 'Aucun bulletin portant ce mot n’a été encodé.',
    'no-round': () => 'Rien n’est demandé pour l’instant. Attendez le début du prochain tour.',
    'no-hands-here': () =>
      'Pour cette façon de compter, les mains levées en disent trop peu. Prenez des bulletins.',
    'hands-counted-already': () => 'Des mains levées sont déjà encodées. Dites pourquoi vous les remplacez.',
    'no-hands-counted': () => 'Aucune main levée n’a été encodée.',
    'too-few-hands': ({ least }) =>
      `On compte les mains à partir de ${least} personnes. Encodez les bulletins un par un.`,
    'too-many-hands': ({ people, given }) =>
      `${given} mains pour une proposition, c’est plus que les ${people} personnes présentes.`,
    'too-many-hands-in-all': ({ people, most, given }) =>
      `${given} mains en tout, c’est plus que ce que ${people} personnes peuvent lever, à ${most} chacune.`,
    'slip-unknown': () => 'Ce code ne figure sur aucun billet de cette réunion. Vérifiez-le.',
    'slip-on-phone': () => 'Ce billet vote déjà sur un téléphone.',
  },
};
