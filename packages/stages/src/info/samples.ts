import type { StageSamples } from '../samples.ts';
import type { InfoView } from './views.ts';

export const samples: StageSamples<InfoView, null> = {
  configs: [
    {},
    { body: { nl: '# Het plein vandaag\n\n- 62 parkeerplaatsen\n- 9 bomen', fr: '# La place aujourd’hui' } },
  ],
  body: () => ({}),
};
