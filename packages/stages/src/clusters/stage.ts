import type { StageType } from '@kring/core';
import * as z from 'zod/mini';
import { withCards } from './board.ts';
import { commands, type ClustersCommand } from './commands.ts';
import { decide, type ClustersStage } from './decide.ts';
import { emptyState, evolve, type ClustersEvent, type ClustersState } from './history.ts';
import { publish } from './publish.ts';
import { output, report } from './results.ts';
import { reasons } from './words.ts';

/** Those who steer lay together what belongs together; everyone follows. */
export const clusters: StageType<ClustersStage['config'], ClustersState, ClustersCommand, ClustersEvent> = {
  type: 'clusters',
  config: z.object({}),
  adjustable: [],
  takesItems: 'may',
  commands,
  reasons,
  hides: () => false,
  initial: (_config, items) => takeItems(emptyState, items),
  takeItems,
  decide,
  evolve,
  publish,
  mine: () => null,
  output,
  report,
};

function takeItems(state: ClustersState, added: readonly { readonly id: string }[]): ClustersState {
  return {
    ...state,
    board: withCards(
      state.board,
      added.map(({ id }) => id),
    ),
  };
}
