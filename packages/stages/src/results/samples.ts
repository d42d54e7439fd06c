import type { StageSamples } from '../samples.ts';
import type { ResultsView } from './views.ts';

export const samples: StageSamples<ResultsView, null> = {
  configs: [
    {},
    { top: 3, quotes: 0, thanks: { nl: 'Tot in maart, op het plein.', fr: 'À bientôt sur la place.' } },
  ],
  body: () => ({}),
};
