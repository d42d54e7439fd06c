import type { NowView } from './view.ts';

/** Entry `now` as it came: while nodes are renewed one by one, an older host does not tell of interrupted stages. */
export const nowFrom = (came: NowView | Omit<NowView, 'interrupted'>): NowView =>
  'interrupted' in came ? came : { ...came, interrupted: [] };
