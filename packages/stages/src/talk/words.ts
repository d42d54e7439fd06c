import type { Words } from '@kring/core';

export const names: Words<{ readonly name: string; readonly about: string }> = {
  nl: { name: 'Gesprek of pauze', about: 'Praten aan tafel of even pauze, met een klok en een gong.' },
  fr: {
    name: 'Discussion ou pause',
    about: 'Une discussion par table ou une pause, avec un minuteur et un gong.',
  },
  en: { name: 'Talk or pause', about: 'A conversation at the tables or a pause, with a timer and a gong.' },
  de: { name: 'Gespräch oder Pause', about: 'Ein Tischgespräch oder eine Pause, mit Uhr und Gong.' },
};
