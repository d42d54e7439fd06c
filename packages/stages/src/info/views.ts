import type { Text } from '@kring/core';

/** Entry `about`. */
export interface InfoView {
  /** The organiser's Markdown; views render it through the one safe renderer. */
  readonly body: Text;
}
