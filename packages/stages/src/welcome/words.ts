import type { Words } from '@kring/core';

export const names: Words<{ readonly name: string; readonly about: string }> = {
  nl: { name: 'Welkom', about: 'Waarover het gaat, hoe zwaar de uitkomst weegt, en hoe men meedoet.' },
  fr: { name: 'Accueil', about: 'De quoi il s’agit, le poids du résultat, et comment participer.' },
  en: { name: 'Welcome', about: 'What this is about, how much the outcome weighs, and how to join.' },
  de: { name: 'Willkommen', about: 'Worum es geht, was das Ergebnis bewirkt und wie man mitmacht.' },
};
