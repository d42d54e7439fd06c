import type { ByEachWay } from '@kring/core';
import type { DistributionView, WaysView } from './views.ts';

/** The counts of the scale as columns; the ends carry what they mean. */
export const columnsOf = (counts: readonly number[], lowest: string, highest: string) =>
  counts.map((value, at) => {
    const meaning = at === 0 ? lowest : at === counts.length - 1 ? highest : '';
    return { label: meaning ? `${at + 1} ${meaning}` : String(at + 1), value };
  });

/** How many chose a step (from 0) by each way; undefined where no ways are told apart. */
export function waysAt(ways: WaysView | undefined, at: number): ByEachWay | undefined {
  if (!ways) return undefined;
  const { phones, paper, hands } = ways.counts;
  const of = (counts: DistributionView | null) => counts && (counts[at] ?? 0);
  return { phones: of(phones), paper: of(paper), hands: of(hands) };
}
