import {
  accept,
  isLang,
  isRevealed,
  offPhone,
  shuffle,
  type Circumstances,
  type Decision,
  type ItemId,
  type Json,
  type Lang,
  type Pseudonym,
  type RowChange,
  type Slot,
  type Stage,
} from '@kring/core';
import type { IdeasConfig } from './config.ts';
import type { IdeasEvent, IdeasState } from './state.ts';

/**
 * Ideas that nobody may read before the reveal: private rows, one slot each. What those who steer add for people
 * without a phone waits in the same way, under a key that is nobody's, so that it neither steers the room early
 * nor counts as somebody who took part.
 */

export type IdeasStage = Stage<IdeasConfig, IdeasState>;

/** What a private row holds. */
export interface SecretIdea {
  readonly text: string;
  readonly lang: Lang;
  readonly column: string;
  /** Which of its writer's ideas it is, so that they find them in their own order. */
  readonly nth: number;
}

/** Whether what is given now stays private for now. */
export const keepsSecret = (stage: IdeasStage): boolean =>
  stage.config.show === 'at-reveal' && !isRevealed(stage);

const prefix = 'idea/';

const slotOf = (idea: ItemId): Slot => prefix + idea;

export const secretRow = (pseudonym: Pseudonym, idea: ItemId, value: SecretIdea | null): RowChange => ({
  pseudonym,
  slot: slotOf(idea),
  value: value && { ...value },
});

const read = (value: Json | undefined): SecretIdea | null => {
  if (typeof value !== 'object' || value === null || !('text' in value)) return null;
  const { text, lang, column, nth } = value;
  return typeof text === 'string' && isLang(lang) && typeof column === 'string' && typeof nth === 'number'
    ? { text, lang, column, nth }
    : null;
};

export const secretIdea = (stage: IdeasStage, pseudonym: Pseudonym, idea: ItemId): SecretIdea | null =>
  read(stage.rows.get(pseudonym)?.get(slotOf(idea)));

/** Someone's secret ideas, in the order in which they wrote them. */
export const secretIdeas = (stage: IdeasStage, pseudonym: Pseudonym): (readonly [ItemId, SecretIdea])[] =>
  [...(stage.rows.get(pseudonym) ?? [])]
    .flatMap(([slot, value]) => {
      const idea = read(value);
      return idea ? [[slot.slice(prefix.length), idea] as const] : [];
    })
    .sort(([, a], [, b]) => a.nth - b.nth);

/** The place of someone's next secret idea among their own. */
export const nextNth = (stage: IdeasStage, pseudonym: Pseudonym): number =>
  (secretIdeas(stage, pseudonym).at(-1)?.[1].nth ?? 0) + 1;

export const secretCount = (stage: IdeasStage): number =>
  stage.rows.reduce((count, row) => count + row.size, 0);

/** Shares the secret ideas in an order that says nothing about who wrote them, or when. */
export function reveal(stage: IdeasStage, given: Circumstances): Decision<IdeasEvent> {
  const secrets = [...stage.rows.keys()].flatMap((pseudonym) =>
    secretIdeas(stage, pseudonym).map(([id, idea]) => ({ pseudonym, id, idea })),
  );
  const shuffled = shuffle(secrets, given.random);
  return accept(
    shuffled.map(({ pseudonym, id, idea }) => ({
      type: 'idea:added',
      idea: id,
      number: given.number(),
      text: { [idea.lang]: idea.text },
      lang: idea.lang,
      column: idea.column,
      byFacilitator: pseudonym === offPhone,
      waiting: stage.config.release && pseudonym !== offPhone,
    })),
    {
      rows: shuffled.map(({ pseudonym, id }) => secretRow(pseudonym, id, null)),
      authors: shuffled
        .filter(({ pseudonym }) => pseudonym !== offPhone)
        .map(({ pseudonym, id }) => ({ item: id, pseudonym })),
    },
  );
}
