import type { Text } from '@kring/core';

/** Entry `about`. The timer is the session's. */
export interface TalkView {
  /** What to talk about; may be empty. */
  readonly question: Text;
  readonly kind: 'pause' | 'tables';
  /** Whether the screen sounds a gong when the timer rings. */
  readonly gong: boolean;
}
