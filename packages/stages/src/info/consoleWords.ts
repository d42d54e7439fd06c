import type { Words } from '@kring/core';

export const words: Words<{
  readonly shown: string;
  readonly empty: string;
  readonly body: string;
  readonly bodyHint: string;
}> = {
  nl: {
    shown: 'Dit staat op het scherm en op de telefoons.',
    empty: 'Hier staat nog niets. Schrijf de uitleg bij de instellingen.',
    body: 'Uitleg',
    bodyHint:
      'In Markdown: # voor een kop, - voor een lijst, **vet**. Houd het kort: het moet ook van ver leesbaar zijn.',
  },
  fr: {
    shown: 'Ceci est à l’écran et sur les téléphones.',
    empty: 'Il n’y a encore rien ici. Écrivez l’explication dans les réglages.',
    body: 'Explication',
    bodyHint:
      'En Markdown\u00a0: # pour un titre, - pour une liste, **gras**. Restez bref\u00a0: il faut pouvoir lire de loin.',
  },
  en: {
    shown: 'This is on the screen and on the phones.',
    empty: 'Nothing here yet. Write the information in the settings.',
    body: 'Information',
    bodyHint:
      'In Markdown: # for a heading, - for a list, **bold**. Keep it short: it has to be read from afar too.',
  },
  de: {
    shown: 'Das steht auf der Leinwand und auf den Handys.',
    empty: 'Hier steht noch nichts. Schreiben Sie den Text in den Einstellungen.',
    body: 'Information',
    bodyHint:
      'In Markdown: # für eine Überschrift, - für eine Liste, **fett**. Bitte kurz: Man soll es auch von weitem lesen.',
  },
};
