import type { Words } from '@kring/core';

export const words: Words<{
  readonly welcome: string;
  readonly watch: string;
  readonly about: string;
  readonly influence: string;
}> = {
  nl: {
    welcome: 'Welkom!',
    watch: 'U bent binnen. Kijk naar het scherm in de zaal; uw telefoon gaat vanzelf mee.',
    about: 'Waarover gaat het?',
    influence: 'Wat gebeurt er met de uitkomst?',
  },
  fr: {
    welcome: 'Bienvenue\u00a0!',
    watch: 'Vous êtes dans la réunion. Regardez l’écran de la salle\u00a0; votre téléphone suit tout seul.',
    about: 'De quoi s’agit-il\u00a0?',
    influence: 'Que deviendra le résultat\u00a0?',
  },
  en: {
    welcome: 'Welcome!',
    watch: 'You are in. Watch the screen in the room; your phone follows by itself.',
    about: 'What is this about?',
    influence: 'What happens with the outcome?',
  },
  de: {
    welcome: 'Willkommen!',
    watch: 'Sie sind dabei. Schauen Sie auf die Leinwand im Saal; Ihr Handy geht von selbst mit.',
    about: 'Worum geht es?',
    influence: 'Was geschieht mit dem Ergebnis?',
  },
};
