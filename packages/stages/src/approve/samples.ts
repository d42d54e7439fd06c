import type { StageSamples } from '../samples.ts';
import type { ApproveView } from './views.ts';

export const samples: StageSamples<ApproveView, null> = {
  configs: [
    {},
    {
      question: {
        nl: 'Welke van deze voorstellen steunt u?',
        fr: 'Lesquelles de ces propositions soutenez-vous\u00a0?',
      },
      most: 3,
    },
    { question: { fr: 'Que gardons-nous pour la suite\u00a0?' }, rule: 'phragmen', winners: 2 },
    { winners: 1, most: 1 },
  ],
  body(_command, { config, items }, dice) {
    const ids = items.map(({ id }) => id);
    const chosen = new Set([...dice.some(ids).slice(0, (config.most ?? 500) - 1), dice.id(ids)]);
    return { chosen: [...chosen] };
  },
};
