import type { Option } from '../voting/options.ts';
import type { CountedOption } from '../voting/views.ts';

/** Every number of votes from the lowest to the highest that anybody gave to any option, in this round or the one before. */
export function givenFrom(
  rows: readonly Pick<CountedOption, 'spread'>[],
  options: readonly Pick<Option, 'before'>[],
): readonly number[] {
  let [low, high] = [0, 1];
  for (const spread of [...rows.map(({ spread }) => spread), ...options.map(({ before }) => before ?? [])]) {
    for (const { value } of spread) [low, high] = [Math.min(low, value), Math.max(high, value)];
  }
  return Array.from({ length: high - low + 1 }, (_, at) => low + at);
}
