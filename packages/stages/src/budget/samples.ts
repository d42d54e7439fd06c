import type { StageSamples } from '../samples.ts';
import type { BudgetConfig } from './stage.ts';

/** A grey pixel. */
const picture =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';

const costs = {
  'idea-1': {
    cost: 4200,
    description: {
      nl: 'Acht linden langs de rand van het plein, met banken eronder.',
      fr: 'Huit tilleuls au bord de la place, avec des bancs dessous.',
    },
    place: { nl: 'Grote Markt', fr: 'Grand-Place' },
    picture,
  },
  'idea-2': { cost: 3500.5 },
  'idea-3': { cost: 900, description: { nl: 'Een verhaal bij iets dat is weggehaald' } },
  'cluster-1': { cost: 6000 },
  'line-1': { cost: 750, place: { nl: 'Stadspark', fr: 'Parc communal' } },
};

export const samples: StageSamples<BudgetConfig, null> = {
  configs: [
    {},
    {
      question: { nl: 'Wat doen we met € 10.000?', fr: 'Que faisons-nous de 10\u00a0000\u00a0€\u00a0?' },
      projects: costs,
    },
    { amount: 5000, form: 'approve', most: 3, least: 2, rule: 'greedy', projects: costs },
    { amount: 8000, form: 'points', points: 7, mostPoints: 3, rule: 'greedy/no-skip', projects: costs },
    {
      ...{ amount: 12_000.5, form: 'rank', most: 3, threshold: 2, informFirst: true, projects: costs },
      rule: 'equal-shares/cost/add1/utilitarian/comparison',
    },
    { amount: 5000, projects: costs, rule: 'equal-shares/cost/add1/exhaustive/utilitarian' },
    { amount: 7000, form: 'approve', rule: 'greedy/no-skip', projects: costs },
  ],
  body(_command, { config, items }, dice) {
    const ids = items.map(({ id }) => id).filter((id) => id in config.projects || dice.int(0, 9) === 9);
    const chosen = [...new Set([...dice.some(ids).slice(0, config.most ?? 2), dice.id(ids)])];
    if (config.form === 'points')
      return { points: Object.fromEntries(chosen.map((id) => [id, dice.int(1, 3)])) };
    return config.form === 'rank' ? { ranked: chosen } : { chosen };
  },
};
