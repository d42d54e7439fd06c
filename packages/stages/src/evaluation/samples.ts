import type { StageSamples } from '../samples.ts';
import type { EvaluationView } from './views.ts';

export const samples: StageSamples<EvaluationView, null> = {
  configs: [
    {},
    {
      question: { nl: 'Voelde u zich gehoord?', fr: 'Vous êtes-vous senti écouté ?' },
      lowest: { nl: 'Helemaal niet', fr: 'Pas du tout' },
      highest: { nl: 'Helemaal', fr: 'Tout à fait' },
      steps: 7,
    },
    { open: {}, steps: 3 },
  ],
  body(_command, { config }, dice) {
    const score = dice.int(0, config.steps);
    const asked = Object.keys(config.open).length > 0;
    return { score: score === 0 ? null : score, text: asked ? dice.words() : '' };
  },
};
