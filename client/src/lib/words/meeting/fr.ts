import type { CoreReason } from '@kring/core';
import type { Goodbye } from '@kring/protocol';
import type { MeetingDictionary } from './en.ts';

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
  'tier-settled': () =>
    'Quelqu’un participe déjà. La façon de voter est donc fixée\u00a0: faites une copie de cette réunion pour en choisir une autre.',
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
  'too-fast': () => 'C’était un peu trop rapide. Nouvel essai dans un instant.',
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
  'unknown-session': 'Vérifiez que l’adresse est complète, ou demandez un nouveau lien aux organisateurs.',
  'unknown-token':
    'Demandez un nouveau lien aux organisateurs. C’est vous\u00a0? Utilisez la fiche de secours.',
  'session-deleted': 'Il n’y a plus rien à retrouver ici.',
  'going-down': 'Cette page continue toute seule.',
  unavailable: 'Cette page continue toute seule.',
  'too-fast': 'Cette page continue toute seule.',
  malformed: 'Kring a été renouvelé entre-temps. Ce que vous avez envoyé est conservé.',
};

export const words: MeetingDictionary = {
  reasons,
  goodbyes,
  goodbyeTexts,
  phone: {
    title: (session) => session,
    waitingTitle: 'Vous participez\u00a0!',
    waiting: 'Gardez cette page ouverte. Elle avance toute seule dès que la réunion commence.',
    between: 'Regardez l’écran dans la salle. Cette page avance toute seule.',
    closed: 'Cette étape est clôturée.',
    endedTitle: 'Merci d’avoir participé',
    ended: 'La réunion est terminée. Vos contributions sont enregistrées.',
    results: 'Voir les résultats',
    noResults: 'Les résultats ne sont pas (encore) publics. Vous pouvez fermer cette page.',
    message: 'Message de l’animateur',
    timer: 'Temps restant',
    notJoined: 'Cet appareil ne participe pas encore à cette réunion.',
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
    practice: 'Ceci est une répétition\u00a0: ce que vous donnez sera effacé ensuite.',
    rehearsalOver: 'La répétition est terminée',
    rehearsalText:
      'Ce que vous y aviez apporté est effacé. Appuyez sur le bouton pour participer pour de vrai.',
    rejoin: 'Participer à nouveau',
    reload: 'Recharger',
  },
  screen: {
    title: 'Écran',
    noToken: 'Cet écran n’a pas de lien valable',
    noTokenText: 'Vous animez\u00a0? Ouvrez l’écran depuis la régie. Vous participez\u00a0? Entrez le code.',
  },
};
