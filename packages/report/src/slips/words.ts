import type { Words } from '@kring/core';

/** What a slip of paper says, in each language of the session. */
export interface SlipWords {
  readonly kind: string;
  readonly meeting: string;
  readonly own: string;
  /** What to do with it, and what need not be feared. */
  readonly how: string;
}

export const slipWords: Words<SlipWords> = {
  nl: {
    kind: 'Briefjes om mee te doen',
    meeting: 'Bijeenkomst',
    own: 'Uw code',
    how: 'Scan dit met uw telefoon en doe mee. Geen telefoon? Geef het aan de balie af en stem op papier. Het werkt één keer, en niemand weet welk briefje u kreeg.',
  },
  fr: {
    kind: 'Billets pour participer',
    meeting: 'Réunion',
    own: 'Votre code',
    how: 'Scannez ce code avec votre téléphone et participez. Pas de téléphone\u00a0? Remettez ce billet à l’accueil et votez sur papier. Il sert une seule fois, et personne ne sait quel billet vous avez reçu.',
  },
  de: {
    kind: 'Zettel zum Mitmachen',
    meeting: 'Versammlung',
    own: 'Ihr Code',
    how: 'Scannen Sie den Code mit Ihrem Handy und machen Sie mit. Kein Handy? Geben Sie den Zettel am Schalter ab und stimmen Sie auf Papier ab. Er gilt ein Mal, und niemand weiß, welchen Zettel Sie bekommen haben.',
  },
  en: {
    kind: 'Slips to take part',
    meeting: 'Meeting',
    own: 'Your code',
    how: 'Scan this with your phone and take part. No phone? Hand it in at the desk and vote on paper. It works once, and nobody knows which slip you got.',
  },
};
