import type { Item, ItemId, Lang, Project, Spread, Text } from '@kring/core';
import type { LiveEntries } from '../live.ts';

/** What is chosen from, as the views show it: entry `item/<id>`. */
export interface OptionView {
  /** Empty when the words were taken away. */
  readonly text: Text;
  readonly lang: Lang;
  readonly number: number | null;
  readonly kind: Item['kind'];
  readonly column: string;
  readonly redacted: boolean;
  /** The first ideas of a cluster whose words are still there. */
  readonly members: readonly MemberView[];
  /** How many ideas the cluster has in all. */
  readonly memberCount: number;
  /** Its place in the list, from 0. */
  readonly order: number;
  /** It is the question itself, whose words stand above it already. */
  readonly itself?: true;
  readonly project?: Project;
  /** How people weighed it in the round before, where that can be laid beside this one. */
  readonly before?: Spread;
}

export interface MemberView {
  readonly text: Text;
  readonly lang: Lang;
  readonly number: number | null;
}

export type Option = OptionView & { readonly id: ItemId };

/** In the stage's order. */
export const optionsIn = (entries: LiveEntries): readonly Option[] =>
  [...entries.under<OptionView>('item/')]
    .map(([id, view]) => ({ ...view, id }))
    .sort((a, b) => a.order - b.order);
