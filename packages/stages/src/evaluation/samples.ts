import { langs } from '@kring/core';
import type { StageSamples } from '../samples.ts';
import { answersOf } from './answers.ts';
import type { EvaluationView } from './views.ts';

export const samples: StageSamples<EvaluationView, null> = {
  configs: [
    {},
    {
      question: { nl: 'Voelde u zich gehoord?', fr: 'Vous êtes-vous senti écouté\u00a0?' },
      lowest: { nl: 'Helemaal niet', fr: 'Pas du tout' },
      highest: { nl: 'Helemaal', fr: 'Tout à fait' },
      steps: 7,
    },
    { open: {}, steps: 3 },
  ],
  body(command, stage, dice) {
    const { config } = stage;
    if (command === 'comment:redact')
      return { comment: dice.id(answersOf(stage).comments.map(({ id }) => id)) };
    const score = dice.int(0, config.steps);
    const asked = Object.keys(config.open).length > 0;
    return {
      score: score === 0 ? null : score,
      text: asked ? dice.words() : '',
      lang: dice.pick(langs) ?? 'nl',
    };
  },
};
