import type { Words } from '@kring/core';

/** What the wall says around the stages. */
export interface ScreenWords {
  readonly thanks: string;
  readonly results: string;
  /** Beside a sealed count: what its head is called. */
  readonly head: string;
  /** Above the heads of the counts. */
  readonly heads: string;
  /** Below them, when there are more than fit. */
  readonly moreHeads: string;
  readonly offline: string;
  readonly practice: string;
}

export const screenWords: Words<ScreenWords> = {
  nl: {
    thanks: 'Bedankt!',
    results: 'De resultaten staan op uw telefoon.',
    head: 'Controlegetal',
    heads:
      'Controlegetallen van de tellingen. Maak er een foto van: zo kan iedereen later zien dat er niets aan veranderd is.',
    moreHeads: 'De andere staan in het verslag.',
    offline: 'De verbinding is weg. Dit scherm komt vanzelf terug.',
    practice: 'Oefening',
  },
  fr: {
    thanks: 'Merci\u00a0!',
    results: 'Les résultats sont sur votre téléphone.',
    head: 'Empreinte de contrôle',
    heads:
      'Empreintes de contrôle des décomptes. Prenez-les en photo\u00a0: chacun pourra voir plus tard que rien n’y a changé.',
    moreHeads: 'Les autres figurent dans le rapport.',
    offline: 'La connexion est perdue. Cet écran revient tout seul.',
    practice: 'Répétition',
  },
  en: {
    thanks: 'Thank you!',
    results: 'The results are on your phone.',
    head: 'Check number',
    heads: 'Check numbers of the counts. Take a photo: anyone can see later that nothing was changed.',
    moreHeads: 'The others are in the report.',
    offline: 'The connection is lost. This screen comes back by itself.',
    practice: 'Practice',
  },
  de: {
    thanks: 'Danke!',
    results: 'Die Ergebnisse sind auf Ihrem Handy.',
    head: 'Prüfzahl',
    heads:
      'Prüfzahlen der Auszählungen. Machen Sie ein Foto: So können später alle sehen, dass nichts geändert wurde.',
    moreHeads: 'Die anderen stehen im Bericht.',
    offline: 'Die Verbindung ist weg. Das Bild kommt von selbst zurück.',
    practice: 'Probe',
  },
};
