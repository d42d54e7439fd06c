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
      'Begin een titel met #, een opsomming met -, en zet **sterretjes** rond wat vet moet. Houd het kort: het moet ook van ver leesbaar zijn.',
  },
  fr: {
    shown: 'Ceci est à l’écran et sur les téléphones.',
    empty: 'Il n’y a encore rien ici. Écrivez l’explication dans les réglages.',
    body: 'Explication',
    bodyHint:
      'Commencez un titre par #, une énumération par -, et mettez des **astérisques** autour de ce qui doit être en gras. Restez bref\u00a0: il faut pouvoir lire de loin.',
  },
  en: {
    shown: 'This is on the screen and on the phones.',
    empty: 'Nothing here yet. Write the information in the settings.',
    body: 'Information',
    bodyHint:
      'Start a heading with #, a list with -, and put **asterisks** around what should be bold. Keep it short: it has to be read from afar too.',
  },
  de: {
    shown: 'Das steht auf der Leinwand und auf den Handys.',
    empty: 'Hier steht noch nichts. Schreiben Sie den Text in den Einstellungen.',
    body: 'Information',
    bodyHint:
      'Beginnen Sie eine Überschrift mit #, eine Liste mit -, und setzen Sie **Sternchen** um das, was fett sein soll. Bitte kurz: Man soll es auch von weitem lesen.',
  },
};
