import type { StageSamples } from '../samples.ts';
import type { DotVoteView } from './views.ts';

export const samples: StageSamples<DotVoteView, null> = {
  configs: [
    {},
    {
      question: { nl: 'Wat pakken we eerst aan?', fr: 'Par quoi commençons-nous\u00a0?' },
      dots: 5,
      mostPerItem: 3,
    },
    { question: { fr: 'Quel nom pour le parc\u00a0?' }, dots: 1, show: 'live' },
    { dots: 50, mostPerItem: 50 },
  ],
  body(_command, { config, items }, dice) {
    const ids = items.map(({ id }) => id);
    const chosen = [...dice.some(ids).slice(0, config.dots - 1), dice.id(ids)];
    return { dots: Object.fromEntries(chosen.map((id) => [id, 1])) };
  },
};
