import { langs } from '@kring/core';
import type { StageSamples } from '../samples.ts';
import { boundsOf } from './bounds.ts';
import { roundOf, type EstimateState } from './state.ts';
import type { EstimateView } from './views.ts';

export const samples: StageSamples<EstimateView, EstimateState> = {
  configs: [
    {},
    {
      question: {
        nl: 'Hoeveel kost het onderhoud van het Dorpsplein per jaar?',
        fr: 'Combien coûte l’entretien de la place du Village par an\u00a0?',
      },
      unit: { nl: 'euro per jaar', fr: 'euros par an' },
      min: 0,
    },
    {
      question: {
        nl: 'Hoeveel op de tien bewoners zouden meedoen?',
        fr: 'Combien d’habitants sur dix participeraient\u00a0?',
      },
      min: 0,
      max: 10,
      reasons: false,
    },
  ],
  body(command, { config, state }, dice) {
    if (command === 'round:show' || command === 'round:again') return {};
    if (command.startsWith('reason:')) {
      const reason = dice.id(state.reasons.map(({ id }) => id));
      return command === 'reason:put-up' ? { reason, up: dice.int(0, 3) > 0 } : { reason };
    }
    const [min, max] = boundsOf(config);
    return {
      round: roundOf(state) - (dice.int(0, 9) === 0 ? 1 : 0),
      value: dice.int(min ?? -50, max ?? 100_000) / (dice.int(0, 3) === 0 ? 4 : 1),
      text: config.reasons && dice.int(0, 2) > 0 ? dice.words() : '',
      lang: dice.pick(langs) ?? 'nl',
    };
  },
};
