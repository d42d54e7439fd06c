import type { Option } from './options.ts';
import type { CountedOption, CountView } from './views.ts';

export interface CountedRow {
  readonly option: Option;
  readonly row: CountedOption;
}

/** The options as they were counted, the best first. */
export function countedRows(options: readonly Option[], count: CountView): readonly CountedRow[] {
  const known = new Map(options.map((option) => [option.id, option]));
  return count.rows.flatMap((row) => {
    const option = known.get(row.id);
    return option ? [{ option, row }] : [];
  });
}

/** The highest value there is, in this round and the one before, for the length of bars. */
export const highestOf = (count: CountView): number =>
  count.rows.reduce((most, { value, moved }) => Math.max(most, value ?? 0, moved?.value ?? 0), 0);
