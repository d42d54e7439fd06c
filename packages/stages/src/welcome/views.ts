import type { Text } from '@kring/core';

/** Entry `about`. The lobby around it (how to join, who is here) is the session's. */
export interface WelcomeView {
  readonly about: Text;
  /** How much influence the outcome has, and on what. */
  readonly influence: Text;
}
