import { asJson, isRevealed, type Item, type Json, type Published, type Stage } from '@kring/core';
import { remembered } from '../remembered.ts';
import { tallyOf } from './tally.ts';
import type { DotVoteView, MemberView, VoteItemView, VoteTallyView } from './views.ts';

/** What everyone sees of a vote. */

export type DotVote = Stage<DotVoteView, null>;

/** Whether the count is for everyone by now. Until then it is for nobody. */
export const isShared = (stage: DotVote): boolean =>
  stage.config.show === 'live' ? stage.phase !== 'prepared' : isRevealed(stage);

/** So many ideas of a cluster are read along on a phone; the rest is counted. */
const membersShown = 5;

const memberView = ({ text, lang, number }: Item): MemberView => ({ text, lang, number });

const itemView = (item: Item, order: number): VoteItemView => ({
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
});

const itemEntries = remembered(
  (items: readonly Item[]) => [items],
  (items) => items.map((item, order) => [`item/${item.id}`, asJson(itemView(item, order))] as const),
);

const tallyView = remembered(
  (stage: DotVote) => [tallyOf(stage)],
  (stage): Json => {
    const { ballots, blank, rows } = tallyOf(stage);
    const dots = rows.reduce((sum, row) => sum + row.dots, 0);
    return asJson({ ballots, blank, dots, rows } satisfies VoteTallyView);
  },
);

export function publish(stage: DotVote): Published {
  const tally = isShared(stage) ? [['tally', tallyView(stage)] as const] : [];
  return {
    everyone: [['about', asJson(stage.config)], ...itemEntries(stage.items), ...tally],
    backstage: [],
  };
}
