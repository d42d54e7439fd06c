import type { Words } from '@kring/core';

/** What the wall says around the stages. */
export interface ScreenWords {
  readonly thanks: string;
  readonly results: string;
  readonly offline: string;
  readonly practice: string;
}

export const screenWords: Words<ScreenWords> = {
  nl: {
    thanks: 'Bedankt!',
    results: 'De resultaten staan op uw telefoon.',
    offline: 'De verbinding is weg. Dit scherm komt vanzelf terug.',
    practice: 'Oefening',
  },
  fr: {
    thanks: 'Merci\u00a0!',
    results: 'Les résultats sont sur votre téléphone.',
    offline: 'La connexion est perdue. Cet écran revient tout seul.',
    practice: 'Répétition',
  },
  en: {
    thanks: 'Thank you!',
    results: 'The results are on your phone.',
    offline: 'The connection is lost. This screen comes back by itself.',
    practice: 'Practice',
  },
  de: {
    thanks: 'Danke!',
    results: 'Die Ergebnisse sind auf Ihrem Handy.',
    offline: 'Die Verbindung ist weg. Das Bild kommt von selbst zurück.',
    practice: 'Probe',
  },
};
