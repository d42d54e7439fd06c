import type { Snippet } from 'svelte';
import type { LivePhone } from '../live.ts';
import type { Option } from './options.ts';
import type { CountView } from './views.ts';

/** What came of a vote, as a phone hands it to the view that shows it. */
export interface OutcomeProps<Ballot> {
  live: LivePhone;
  options: readonly Option[];
  count: CountView;
  /** What I handed in. */
  mine: Ballot | null;
  /** Beneath an option: what I gave it. */
  given: Snippet<[Option]>;
}
