import type { StageSamples } from '../samples.ts';
import type { QuadraticView } from './views.ts';

export const samples: StageSamples<QuadraticView, null> = {
  configs: [
    {},
    {
      question: {
        nl: 'Waar moet de gemeente volgend jaar het eerst werk van maken?',
        fr: 'À quoi la commune doit-elle s’atteler en premier l’an prochain\u00a0?',
      },
      credits: 36,
      against: true,
    },
    { question: { fr: 'Que retenons-nous pour le quartier\u00a0?' }, winners: 2, credits: 9 },
  ],
  body(_command, { config, items }, dice) {
    const ids = items.map(({ id }) => id);
    const lowest = config.against ? -2 : 0;
    const votes = dice.some(ids).map((id) => [id, dice.int(lowest, 2)] as const);
    return { votes: Object.fromEntries([...votes, [dice.id(ids), 1]]) };
  },
};
