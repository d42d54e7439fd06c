import type { Words } from '@kring/core';

/** What ears hear when something changes by itself. */
export interface HappeningWords {
  /** The title is '' where the step has none. */
  newStage(title: string): string;
  closed: string;
  revealed: string;
  reopened: string;
  ended: string;
  message(text: string): string;
  lost: string;
  back: string;
  paused: string;
}

export const happeningWords: Words<HappeningWords> = {
  nl: {
    newStage: (title) => (title ? `Nieuwe stap: ${title}` : 'Er is een nieuwe stap.'),
    closed: 'Deze stap is afgesloten.',
    revealed: 'De uitslag is er.',
    reopened: 'Deze stap is weer open.',
    ended: 'De bijeenkomst is afgelopen.',
    message: (text) => `Bericht van de begeleider: ${text}`,
    lost: 'Geen verbinding. Er gaat niets verloren.',
    back: 'De verbinding is er weer.',
    paused: 'Even pauze: de server kan nu niets bewaren.',
  },
  fr: {
    newStage: (title) => (title ? `Nouvelle étape\u00a0: ${title}` : 'Une nouvelle étape commence.'),
    closed: 'Cette étape est clôturée.',
    revealed: 'Le résultat est là.',
    reopened: 'Cette étape est de nouveau ouverte.',
    ended: 'La réunion est terminée.',
    message: (text) => `Message de l’animateur\u00a0: ${text}`,
    lost: 'Hors connexion. Rien n’est perdu.',
    back: 'La connexion est rétablie.',
    paused: 'Petite pause\u00a0: le serveur ne peut rien enregistrer pour l’instant.',
  },
  en: {
    newStage: (title) => (title ? `New step: ${title}` : 'A new step has begun.'),
    closed: 'This step has been closed.',
    revealed: 'The outcome is here.',
    reopened: 'This step is open again.',
    ended: 'The meeting has ended.',
    message: (text) => `Message from the facilitator: ${text}`,
    lost: 'No connection. Nothing is lost.',
    back: 'The connection is back.',
    paused: 'A short pause: the server cannot keep anything just now.',
  },
  de: {
    newStage: (title) => (title ? `Neuer Schritt: ${title}` : 'Ein neuer Schritt beginnt.'),
    closed: 'Dieser Schritt ist geschlossen.',
    revealed: 'Das Ergebnis ist da.',
    reopened: 'Dieser Schritt ist wieder offen.',
    ended: 'Die Versammlung ist zu Ende.',
    message: (text) => `Nachricht der Moderation: ${text}`,
    lost: 'Keine Verbindung. Es geht nichts verloren.',
    back: 'Die Verbindung ist wieder da.',
    paused: 'Kurze Pause: Der Server kann gerade nichts speichern.',
  },
};
