import { words as ui } from '@kring/ui/words/fr.ts';
import type { Dictionary } from './en.ts';

export const words: Dictionary = {
  name: 'Kring',
  claim: 'Des réunions où chaque voix compte',
  ui,
  problems: {
    unreachable: 'Pas de connexion au serveur. Vérifiez le réseau et réessayez.',
    unexpected: 'Un problème est survenu. Réessayez.',
    'unknown-code': 'Aucune réunion n’est ouverte avec ce code. Vérifiez les six caractères à l’écran.',
    'session-full': 'Cette réunion est complète. Demandez à l’animateur\u00a0: il peut ajouter des places.',
    'joining-locked': 'Plus personne ne peut entrer pour l’instant. Demandez à l’animateur.',
    'name-needed': 'Indiquez votre nom.',
    'session-ended': 'Cette réunion est terminée.',
  },
  tryAgain: 'Réessayer',
  cancel: 'Annuler',
  start: {
    title: 'Participer',
    codeLabel: 'Le code à l’écran',
    codeHint: 'Six lettres et chiffres',
    go: 'Participer',
    codeIncomplete: 'Un code compte six caractères.',
    prepareTitle: 'Vous préparez une réunion\u00a0?',
    prepareText: 'Composez l’ordre du jour, invitez avec un code et emportez les résultats.',
    prepare: 'Préparer une réunion',
    sample: 'Essayer avec un exemple',
    sampleText:
      'Envie d’essayer d’abord\u00a0? Dans l’exemple, les gens sont inventés et rien ne peut mal tourner.',
    known: 'Vos réunions sur cet appareil',
    asParticipant: 'Continuer',
    asSteerer: 'Régie',
    forget: (title) => `Retirer «\u00a0${title}\u00a0» de cette liste`,
    untitled: 'Réunion sans titre',
  },
  join: {
    title: 'Participer',
    welcome: 'Bienvenue',
    runBy: (organiser) => `Organisée par ${organiser}`,
    keptUntil: (date) => `Vos contributions sont conservées jusqu’au ${date}, puis effacées.`,
    keptOpen: 'L’organisateur n’a pas encore indiqué jusqu’à quand les contributions sont conservées.',
    anonymous: 'Vous participez sans nom et sans compte.',
    named: 'Les animateurs voient votre nom, jamais à côté de votre vote.',
    secret: 'Personne ne peut voir ce que vous votez.',
    privacy: 'Bon à savoir',
    forgets:
      'Ce navigateur ne retient rien. Gardez cette page ouverte jusqu’à la fin\u00a0: sinon, vous recommencez.',
    nameLabel: 'Votre nom',
    nameHint: 'Tel que les animateurs peuvent le voir',
    go: 'Participer',
    foreign:
      'Cette réunion n’est pas en français. Les boutons peuvent l’être\u00a0: choisissez-le ci-dessus.',
    unknown: (code) => `Le code ${code} n’est pas bon, ou la réunion est terminée.`,
    unknownHint: 'Vérifiez le code à l’écran, ou demandez à l’animateur.',
    otherCode: 'Entrer un autre code',
    enterCode: 'Entrer le code',
  },
  error: {
    notFound: 'Cette page n’existe pas',
    notFoundText:
      'L’adresse n’a peut-être pas été tapée en entier. Vous participez\u00a0? Allez à l’accueil et entrez le code affiché à l’écran.',
    broken: 'Un problème est survenu ici',
    brokenText: 'Recharger la page suffit souvent. Rien de ce que vous avez envoyé n’est perdu.',
    home: 'Vers l’accueil',
    reload: 'Recharger',
  },
};
