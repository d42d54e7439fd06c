import type { Words } from '@kring/core';

/** What a receipt is, and what it is good for. */
interface ReceiptWords {
  receipt: string;
  /** What one finds by it later, and what it does not tell. */
  says: string;
}

export const receiptWords: Words<ReceiptWords> = {
  nl: {
    receipt: 'Uw ontvangstbewijs',
    says: 'Hiermee vindt u later op de resultatenpagina dat u bent meegeteld. Niemand ziet eraan wat u koos.',
  },
  fr: {
    receipt: 'Votre reçu',
    says: 'Il vous permettra de vérifier sur la page des résultats que votre participation a été comptée. Personne n’y voit ce que vous avez choisi.',
  },
  en: {
    receipt: 'Your receipt',
    says: 'With it you can see later, on the page of results, that you were counted. It tells nobody what you chose.',
  },
  de: {
    receipt: 'Ihr Beleg',
    says: 'Damit sehen Sie später auf der Ergebnisseite, dass Sie mitgezählt wurden. Niemand erkennt daran, was Sie gewählt haben.',
  },
};
