import { figure, type Words } from '@kring/core';

/** What one reads of what lies in a basket. */
interface BasketWords {
  yourBasket(count: number): string;
  remove: string;
}

export const basketWords: Words<BasketWords> = {
  nl: {
    yourBasket: (count) => `Uw mand (${figure('nl', count)})`,
    remove: 'Haal weg',
  },
  fr: {
    yourBasket: (count) => `Votre panier (${figure('fr', count)})`,
    remove: 'Retirer',
  },
  en: {
    yourBasket: (count) => `Your basket (${figure('en', count)})`,
    remove: 'Take away',
  },
  de: {
    yourBasket: (count) => `Ihr Korb (${figure('de', count)})`,
    remove: 'Herausnehmen',
  },
};
