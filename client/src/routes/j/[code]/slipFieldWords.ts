import type { Words } from '@kring/core';

interface SlipFieldWords {
  readonly label: string;
  readonly hint: string;
  /** It came with the QR code. */
  readonly brought: string;
}

export const slipFieldWords: Words<SlipFieldWords> = {
  nl: {
    label: 'De code op uw briefje',
    hint: 'U kreeg het aan de ingang. Het werkt één keer, en niemand weet welk briefje u kreeg.',
    brought: 'Overgenomen van uw briefje. Het werkt één keer, en niemand weet welk briefje u kreeg.',
  },
  fr: {
    label: 'Le code de votre billet',
    hint: 'Vous l’avez reçu à l’entrée. Il sert une seule fois, et personne ne sait quel billet vous avez reçu.',
    brought:
      'Repris de votre billet. Il sert une seule fois, et personne ne sait quel billet vous avez reçu.',
  },
  de: {
    label: 'Der Code auf Ihrem Zettel',
    hint: 'Sie haben ihn am Eingang bekommen. Er gilt ein Mal, und niemand weiß, welchen Zettel Sie haben.',
    brought: 'Von Ihrem Zettel übernommen. Er gilt ein Mal, und niemand weiß, welchen Zettel Sie haben.',
  },
  en: {
    label: 'The code on your slip',
    hint: 'You got it at the entrance. It works once, and nobody knows which slip you got.',
    brought: 'Taken from your slip. It works once, and nobody knows which slip you got.',
  },
};
