import type { StageSamples } from '../samples.ts';
import type { ClustersStage } from './decide.ts';
import type { ClustersState } from './history.ts';

const names = [
  { nl: 'Groen en schaduw', fr: 'Verdure et ombre' },
  { nl: 'Veilig naar school' },
  { fr: 'Se retrouver' },
  {},
];

export const samples: StageSamples<ClustersStage['config'], ClustersState> = {
  configs: [{}],
  body(command, { state: { board } }, dice) {
    const cluster = dice.id(board.clusters.keys());
    const item = dice.id(board.cards.keys());
    const items = [...dice.some(board.cards.keys()), item];
    const x = dice.int(-500, 500);
    const y = dice.int(-500, 500);
    switch (command) {
      case 'cluster:create':
        return { name: dice.pick(names), items: dice.pick([items, undefined]), x, y };
      case 'cluster:name':
        return { cluster, name: dice.pick(names) };
      case 'cluster:move':
        return { cluster, x, y };
      case 'cluster:remove':
        return { cluster };
      case 'cluster:merge':
        return { from: cluster, into: dice.id(board.clusters.keys()) };
      case 'cluster:split':
        return { cluster, items, x, y };
      case 'items:move':
        return {
          items,
          cluster: dice.pick([cluster, null]),
          before: dice.pick([null, item, dice.id(board.cards.keys())]),
        };
      case 'items:stack':
        return { items, leader: dice.id(board.cards.keys()) };
      case 'items:unstack':
        return { items };
      default:
        return {};
    }
  },
};
