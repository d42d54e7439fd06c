import type { StageSamples } from '../samples.ts';
import { traits } from './forms.ts';
import type { RateView } from './views.ts';

export const samples: StageSamples<RateView, null> = {
  configs: [
    {},
    {
      question: {
        nl: 'Hoe goed past elk van deze voorstellen bij onze wijk?',
        fr: 'Dans quelle mesure chacune de ces propositions convient-elle à notre quartier\u00a0?',
      },
      form: 'grades/7',
      rule: 'majority-judgment',
      winners: 2,
    },
    {
      question: { nl: 'Hoe dringend is dit?', fr: 'Est-ce urgent\u00a0?' },
      form: 'scores/10',
      rule: 'score/median/blank-excluded',
      lowest: { nl: 'Kan wachten', fr: 'Peut attendre' },
      highest: { nl: 'Heel dringend', fr: 'Très urgent' },
    },
    {
      question: { fr: 'Pouvons-nous avancer avec cette proposition\u00a0?' },
      form: 'fist',
      rule: 'fist-to-five',
    },
    { form: 'gradients/8', rule: 'gradients' },
    { form: 'scores/5', rule: 'score/mean', winners: 1 },
  ],
  body(_command, { config, items }, dice) {
    const ids = items.map(({ id }) => id);
    const { levels } = traits[config.form];
    const rated = new Set([...dice.some(ids), dice.id(ids)]);
    return {
      given: [...rated].map((id) => {
        const level = dice.int(0, levels);
        return { id, level: level === levels ? null : level };
      }),
    };
  },
};
