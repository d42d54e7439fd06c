import type { Words } from '@kring/core';

/** What the turnout is measured by where some gave something without a phone, and nobody counted the hall. */
export const turnoutWords: Words<{ readonly everyWay: string }> = {
  nl: { everyWay: 'van wie meedoet met een telefoon, op papier of met de hand' },
  fr: { everyWay: 'des personnes qui participent par téléphone, sur papier ou à main levée' },
  en: { everyWay: 'of those taking part by phone, on paper or by hand' },
  de: { everyWay: 'derer, die mit dem Handy, auf Papier oder per Handzeichen mitmachen' },
};
