import type { StageSamples } from '../samples.ts';
import type { WelcomeView } from './views.ts';

export const samples: StageSamples<WelcomeView, null> = {
  configs: [
    {},
    {
      about: {
        nl: 'Hoe ziet het Dorpsplein er straks uit?',
        fr: 'À quoi ressemblera la place du village\u00a0?',
      },
      influence: {
        nl: 'Het college neemt de drie sterkste voorstellen mee in het ontwerp.',
        fr: 'Le collège reprendra les trois propositions les plus soutenues.',
      },
    },
  ],
  body: () => ({}),
};
