import type { Words } from '@kring/core';

export const words: Words<{ readonly empty: string }> = {
  nl: { empty: 'Kijk even naar het scherm in de zaal.' },
  fr: { empty: 'Regardez l’écran de la salle.' },
  en: { empty: 'Please watch the screen in the room.' },
  de: { empty: 'Schauen Sie kurz auf die Leinwand im Saal.' },
};
