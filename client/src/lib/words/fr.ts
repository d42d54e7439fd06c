import type { CoreReason } from '@kring/core';
import type { Goodbye } from '@kring/protocol';
import { words as ui } from '@kring/ui/words/fr.ts';
import type { Dictionary } from './en.ts';

type Params = Readonly<Record<string, string | number>>;

const reasons: Record<CoreReason, (params: Params) => string> = {
  malformed: () => 'Quelque chose n’allait pas, rien n’a été gardé. Réessayez.',
  'unknown-command': () => 'Ce n’est pas possible ici.',
  'not-allowed': () => 'Vous ne pouvez pas faire cela vous-même.',
  'unknown-stage': () => 'Cette étape n’existe plus.',
  'unknown-stage-type': () => 'Ce type d’étape n’est pas connu ici.',
  'unknown-item': () => 'Cet élément n’existe plus.',
  'not-open-yet': () => 'Cette étape n’est pas encore ouverte.',
  closed: () => 'Cette étape vient d’être clôturée\u00a0: c’était trop tard.',
  sealed: () => 'Cette étape est scellée\u00a0: plus rien ne peut changer.',
  'wrong-phase': () => 'Ce n’est pas possible en ce moment.',
  'nothing-to-reveal': () => 'Rien n’est caché ici.',
  'reveal-first': () => 'Dévoilez d’abord le résultat de l’étape précédente.',
  'already-started': () => 'Cette étape a déjà été ouverte.',
  'session-ended': () => 'La réunion est terminée.',
  'not-adjustable': () => 'Ce réglage ne change plus une fois l’étape ouverte.',
  'no-timer': () => 'Aucun minuteur n’est en cours.',
  empty: () => 'Écrivez d’abord quelque chose.',
  'too-long': ({ max }) => `C’est trop long\u00a0: ${max} caractères au plus.`,
  'control-characters': () =>
    'Ce texte contient des caractères qui ne peuvent pas être affichés. Retapez-le, s’il vous plaît.',
  superseded: () => 'Un choix plus récent de votre part est déjà arrivé.',
  'command-of-another': () => 'Ceci ne venait pas de vous. Réessayez.',
  'bad-source': () => 'L’étape d’où vient cette liste n’existe plus.',
  'no-items': () => 'Il n’y a encore rien à traiter\u00a0: la liste est vide.',
  'bad-logo': ({ max }) =>
    `Ce logo ne convient pas\u00a0: choisissez une image (PNG ou JPEG) de ${max} ko au plus.`,
  'too-large': () => 'C’est trop en une fois.',
  'too-fast': () => 'C’était très rapide. Nouvel essai dans un instant.',
  'try-again': () => 'Cela n’a pas marché cette fois. Nouvel essai dans un instant.',
};

const goodbyes: Record<Goodbye, string> = {
  'unknown-session': 'Cette réunion n’existe pas (ou plus).',
  'unknown-token': 'Ce lien n’est plus valable.',
  'session-deleted': 'Cette réunion a été supprimée, avec tout son contenu.',
  'going-down': 'Le serveur redémarre. Vous n’avez rien à faire.',
  unavailable:
    'Le serveur est très sollicité. Vous n’avez rien à faire\u00a0: vous entrerez automatiquement.',
  'too-fast': 'Cet appareil a trop envoyé d’un coup. Il revient tout seul.',
  malformed: 'Cette page n’est plus à jour. Rechargez-la.',
};

/** What one can do about it. */
const goodbyeTexts: Record<Goodbye, string> = {
  'unknown-session': 'Vérifiez que l’adresse est complète, ou demandez un nouveau lien à qui organise.',
  'unknown-token': 'Demandez un nouveau lien à qui organise. C’est vous\u00a0? Utilisez la fiche de secours.',
  'session-deleted': 'Il n’y a plus rien à retrouver ici.',
  'going-down': 'Cette page continue toute seule.',
  unavailable: 'Cette page continue toute seule.',
  'too-fast': 'Cette page continue toute seule.',
  malformed: 'Kring a été renouvelé entre-temps. Ce que vous avez envoyé est conservé.',
};

export const words: Dictionary = {
  name: 'Kring',
  claim: 'Des réunions où chaque voix compte',
  ui,
  reasons,
  goodbyes,
  goodbyeTexts,
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
  back: 'Retour',
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
    language: 'Votre langue',
    nameLabel: 'Votre nom',
    nameHint: 'Tel que les animateurs peuvent le voir',
    go: 'Participer',
    already: 'Cet appareil participe déjà.',
    goOn: 'Continuer',
    second: 'Une autre personne sur cet appareil',
    ended: 'Cette réunion est terminée, ou le code n’est pas bon.',
    endedHint:
      'Vous y étiez\u00a0? Merci\u00a0! Vous arrivez\u00a0? Vérifiez le code à l’écran, ou demandez à l’animateur.',
    otherCode: 'Entrer un autre code',
  },
  phone: {
    title: (session) => session,
    waitingTitle: 'Vous y êtes\u00a0!',
    waiting: 'Gardez cette page ouverte. Elle avance toute seule dès que la réunion commence.',
    between: 'Regardez l’écran dans la salle. Cette page avance toute seule.',
    closed: 'Cette étape est clôturée.',
    endedTitle: 'Merci d’avoir participé',
    ended: 'La réunion est terminée. Vos contributions ont été gardées.',
    results: 'Voir les résultats',
    noResults: 'Les résultats ne sont pas (encore) publics. Vous pouvez fermer cette page.',
    message: 'Message de l’animateur',
    timer: 'Temps restant',
    notJoined: 'Cet appareil ne participe pas encore à cette réunion.',
    joinFirst: 'Entrer le code',
    loading: 'Un instant…',
    viewFailed: 'Cette étape n’a pas pu être affichée.',
    noView: 'Ici, rien à faire sur votre appareil. Regardez l’écran dans la salle.',
    switchPerson: 'Qui a l’appareil maintenant\u00a0?',
    person: (number) => `Personne ${number}`,
    addPerson: 'Encore quelqu’un',
    paused:
      'Petite pause : le serveur ne peut rien enregistrer pour l’instant. Vos réponses restent sur votre téléphone et partiront toutes seules.',
    lateTitle: 'Ceci n’a plus été pris en compte',
    lateText: (text) => `Vous aviez écrit\u00a0: «\u00a0${text}\u00a0»`,
    rehearsalOver: 'L’essai est terminé',
    rehearsalText: 'Ce que vous y aviez apporté est effacé. Vous pouvez maintenant participer à nouveau.',
    rejoin: 'Participer à nouveau',
    reload: 'Recharger',
    preview: 'Aperçu',
  },
  screen: {
    title: 'Écran',
    noToken: 'Cet écran n’a pas de lien valable',
    noTokenText: 'Vous animez\u00a0? Ouvrez l’écran depuis la régie. Vous participez\u00a0? Entrez le code.',
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
