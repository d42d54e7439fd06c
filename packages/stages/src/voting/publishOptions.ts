import { asJson, type Item, type Json } from '@kring/core';
import { remembered } from '../remembered.ts';
import type { MemberView, OptionView } from './options.ts';

/** So many ideas of a cluster are read along on a phone; the rest is counted. */
const membersShown = 5;

const memberView = ({ text, lang, number }: Item): MemberView => ({ text, lang, number });

/** `scale`: what is asked; the round before is laid beside it only where it asked the same. */
const optionView = (item: Item, order: number, { scale, itself }: OptionsGiven): OptionView => ({
  text: item.text,
  lang: item.lang,
  number: item.number,
  kind: item.kind,
  column: item.column,
  redacted: item.redacted,
  members: item.members
    .filter(({ redacted }) => !redacted)
    .slice(0, membersShown)
    .map(memberView),
  memberCount: item.members.length,
  order,
  ...(itself && { itself }),
  ...(item.project && { project: item.project }),
  ...(item.weighed?.scale === scale && { before: item.weighed?.spread ?? [] }),
});

/** What is chosen from, as entries for everyone. The same objects again as long as items and scale are the same. */
export const optionEntries = remembered(
  ({ items, about }: OptionsGiven) => [items, about],
  (given): readonly (readonly [key: string, value: Json])[] =>
    given.items.map((item, order) => [`item/${item.id}`, asJson(optionView(item, order, given))]),
);

interface OptionsGiven {
  readonly items: readonly Item[];
  /** The settings from which the scale follows. */
  readonly about: object;
  readonly scale: string | null;
  /** Their one item is the question itself. */
  readonly itself?: boolean;
}
