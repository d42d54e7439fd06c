import type { room as en } from './en.ts';

export const room: typeof en = {
  hall: 'Salle sombre',
  label: 'La salle',
  connected: 'Connectés maintenant',
  joined: 'Entrés en tout',
  scanned: 'Ont ouvert la page',
  gone: 'Déjà partis',
  behind: 'Pas à jour',
  behindHint:
    'Connectés, mais leur appareil ne confirme plus depuis 5 secondes que le dernier envoi est arrivé.',
  who: 'Qui est là\u00a0?',
  nobody: 'Personne n’a encore donné de nom.',
  screens: 'Écrans',
  turnout: 'Ont contribué ici',
  headCount: 'Personnes dans la salle',
  headCountHint: 'La participation se mesure à ce nombre',
  lock: 'Fermer l’entrée',
  locked: 'L’entrée est fermée',
  blank: 'Vider l’écran',
  blanked: 'L’écran est vide',
  code: 'Code',
  screen: 'Écran',
  phonePreview: 'Voir le téléphone',
};
