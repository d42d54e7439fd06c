import type { StageSamples } from '../samples.ts';
import type { TalkView } from './views.ts';

export const samples: StageSamples<TalkView, null> = {
  configs: [
    {},
    {
      question: { nl: 'Waar komt u niet graag ’s avonds?', fr: 'Où n’aimez-vous pas passer le soir\u00a0?' },
      gong: false,
    },
    { kind: 'pause' },
  ],
  body: () => ({}),
};
