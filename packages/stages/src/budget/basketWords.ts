import type { Words } from '@kring/core';

/** What one reads of what lies in a basket. */
interface BasketWords {
  yourBasket(count: number): string;
  remove: string;
}

export const basketWords: Words<BasketWords> = {
  nl: {
    yourBasket: (count) => `Uw mand (${count})`,
    remove: 'Haal weg',
  },
  fr: {
    yourBasket: (count) => `Votre panier (${count})`,
    remove: 'Retirer',
  },
  en: {
    yourBasket: (count) => `Your basket (${count})`,
    remove: 'Take away',
  },
  de: {
    yourBasket: (count) => `Ihr Korb (${count})`,
    remove: 'Herausnehmen',
  },
};
