import type { StageSamples } from '../samples.ts';
import type { RankView } from './views.ts';

export const samples: StageSamples<RankView, null> = {
  configs: [
    {},
    {
      question: {
        nl: 'Wat moet er eerst komen op het Dorpsplein?',
        fr: 'Par quoi commencer sur la place du Village\u00a0?',
      },
      rule: 'schulze',
      most: 3,
    },
    { question: { fr: 'Quel nom donner à la nouvelle salle communale\u00a0?' }, rule: 'irv' },
    { rule: 'stv/scottish', winners: 2 },
    { rule: 'stv/scottish' },
  ],
  body(_command, { config, items }, dice) {
    const ids = items.map(({ id }) => id);
    const some = dice.some(ids).slice(0, (config.most ?? 500) - 1);
    const order = new Set(dice.int(0, 1) === 0 ? some : some.reverse());
    return { order: [...order.add(dice.id(ids))] };
  },
};
