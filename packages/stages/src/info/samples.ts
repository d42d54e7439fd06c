import type { StageSamples } from '../samples.ts';
import type { InfoConfig } from './stage.ts';

export const samples: StageSamples<InfoConfig, null> = {
  configs: [
    {},
    { body: { nl: '# Het plein vandaag\n\n- 62 parkeerplaatsen\n- 9 bomen', fr: '# La place aujourd’hui' } },
    {
      body: { nl: 'Zo is het nu.\n\n![Het plein][picture-1]' },
      pictures: [{ name: 'picture-1', source: 'data:image/png;base64,iVBORw0KGgo=' }],
    },
  ],
  body: () => ({}),
};
