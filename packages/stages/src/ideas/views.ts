import type { ItemId, Lang, Text } from '@kring/core';
import type { IdeasConfig } from './config.ts';

/** What the views of an ideas stage find in its documents and in `mine`. */

/** Entry `about`, for everyone. */
export type AboutIdeas = IdeasConfig;

/** Entry `count`, for everyone: ideas gathered so far, shown or not yet; without those a facilitator hid. */
export type IdeasCount = number;

/** Entry `idea/<id>`, for everyone. */
export interface IdeaView {
  readonly number: number;
  /** In `lang` as it was written, in others as translated by hand; `{}` when redacted. */
  readonly text: Text;
  readonly lang: Lang;
  /** The id of its column, or ''. */
  readonly column: string;
  readonly byFacilitator: boolean;
  readonly corrected: boolean;
  readonly redacted: boolean;
}

/** Entry `idea/<id>`, backstage: also what is not shown. */
export interface BackstageIdeaView extends IdeaView {
  readonly state: 'shown' | 'waiting' | 'hidden';
}

/** Entry `waiting`, backstage: how many ideas a facilitator could release. */
export type WaitingCount = number;

/** `mine`. */
export interface MyIdeas {
  readonly ideas: readonly MyIdea[];
  /** How many more I may give; null without a limit. */
  readonly left: number | null;
}

export interface MyIdea {
  readonly id: ItemId;
  /** null until it is revealed. */
  readonly number: number | null;
  readonly text: Text;
  readonly lang: Lang;
  readonly column: string;
  readonly corrected: boolean;
  readonly redacted: boolean;
  readonly state: 'secret' | BackstageIdeaView['state'];
}
