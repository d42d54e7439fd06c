import type { Lang } from '@kring/core';
import type { RowBefore } from '../rowBefore.ts';
import { movedWords } from '../voting/movedWords.ts';
import type { Option } from '../voting/options.ts';
import type { CountedDots, VoteTallyView } from './views.ts';

export interface Ranked {
  readonly option: Option;
  readonly count: CountedDots;
}

/** Most dots first, as counted. */
export function ranking(options: readonly Option[], tally: VoteTallyView): readonly Ranked[] {
  const known = new Map(options.map((option) => [option.id, option]));
  return tally.rows.flatMap((count) => {
    const option = known.get(count.id);
    return option ? [{ option, count }] : [];
  });
}

/** The most that any option got, in this round and the one before, for the length of bars. */
export const mostDots = (rows: readonly Ranked[]): number =>
  rows.reduce((most, { count: { dots, before } }) => Math.max(most, dots, before?.dots ?? 0), 0);

/** The round before as a row of the ranking shows it. `say`: so many dots, in words. */
export function rowBefore(
  { people, before }: CountedDots,
  say: (dots: number) => string,
  lang: Lang,
): RowBefore | undefined {
  if (!before) return undefined;
  const words = movedWords[lang];
  return {
    value: before.dots,
    figure: words.before(say(before.dots)),
    moved: words.people(people - before.people),
  };
}
