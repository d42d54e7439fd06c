import type { StageSamples } from '../samples.ts';
import { highest, type PlaceView } from './views.ts';

export const samples: StageSamples<PlaceView, null> = {
  configs: [
    {},
    {
      question: {
        nl: 'Waar beginnen we in onze wijk mee?',
        fr: 'Par quoi commençons-nous dans notre quartier\u00a0?',
      },
      impact: {
        name: { nl: 'Wat de buurt eraan heeft', fr: 'Ce que le quartier y gagne' },
        low: { nl: 'weinig', fr: 'peu' },
        high: { nl: 'heel veel', fr: 'énormément' },
      },
      effort: {
        name: { nl: 'Wat het de gemeente vraagt', fr: 'Ce que cela demande à la commune' },
      },
    },
    {
      quarters: {
        quick: { nl: 'Morgen al', fr: 'Dès demain' },
        big: { nl: 'Meerjarenplan', fr: 'Plan pluriannuel' },
      },
    },
  ],
  body(_command, { items }, dice) {
    const ids = items.map(({ id }) => id);
    const step = () => {
      const value = dice.int(-1, highest);
      return value < 0 ? null : value;
    };
    const chosen = new Set([...dice.some(ids), dice.id(ids)]);
    return { placed: [...chosen].map((id) => ({ id, impact: step(), effort: step() })) };
  },
};
