import type { LiveEntries } from '../live.ts';
import type { ReasonView } from './views.ts';

/** The reasons that everyone can read, by what was estimated. */
export const reasonsIn = (entries: LiveEntries): readonly ReasonView[] =>
  [...entries.under<ReasonView>('reason/').values()].sort(
    (a, b) => b.round - a.round || a.value - b.value || (a.id < b.id ? -1 : 1),
  );
