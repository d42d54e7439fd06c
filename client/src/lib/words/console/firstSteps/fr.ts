import type { firstSteps as en } from './en.ts';

export const firstSteps: typeof en = {
  sampleTitle: 'Ceci est un exemple',
  sampleText:
    'Les gens sont inventés, et tout s’effacera dans un jour ou deux. Essayez donc tout ce que vous voulez. Regardez leurs idées et leurs groupes par l’ordre du jour, ou appuyez sur le grand bouton\u00a0: le vote est clôturé, puis vous dévoilez le résultat.',
  title: 'Premiers pas',
  texts: 'Dites de quoi il s’agit',
  textsHint: 'On le lit avant de participer.',
  write: 'Compléter',
  questions: 'Relisez les questions',
  questionsHint: 'Elles viennent d’un modèle. Posez-y votre propre question.',
  questionsLack: (titles) => `Encore sans question\u00a0: ${titles}.`,
  read: 'Relire',
  languages: 'Complétez chaque langue',
  languagesHint: (titles) => `Pas encore partout\u00a0: ${titles}.`,
  languagesDone: 'Chaque texte existe dans chaque langue.',
  show: 'Montrer',
  screen: 'Ouvrez l’écran',
  screenHint: 'Glissez cette fenêtre vers le projecteur.',
  phone: 'Participez avec votre propre téléphone',
  phoneHint: 'Vous verrez ce que la salle verra.',
  code: 'Montrer le code',
  begin: (button) => `Tout le monde est là\u00a0? Appuyez en haut sur «\u00a0${button}\u00a0».`,
  ready: 'Tout est prêt.',
  hide: 'Cacher les premiers pas',
  done: 'Fait',
  toDo: 'À faire',
};
