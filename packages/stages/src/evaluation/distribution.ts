import type { ByEachWay } from '@kring/core';
import type { CountsByWay, DistributionView } from './views.ts';

/** The counts of the scale as columns; the ends carry what they mean. */
export const columnsOf = (counts: readonly number[], lowest: string, highest: string) =>
  counts.map((value, at) => {
    const meaning = at === 0 ? lowest : at === counts.length - 1 ? highest : '';
    return { label: meaning ? `${at + 1} ${meaning}` : String(at + 1), value };
  });

const ofEach = (ways: CountsByWay, count: (counts: DistributionView) => number): ByEachWay => ({
  phones: ways.phones && count(ways.phones),
  paper: ways.paper && count(ways.paper),
  hands: ways.hands && count(ways.hands),
});

/** How many chose a step (from 0) by each way; undefined where no ways are told apart. */
export const waysAt = (ways: CountsByWay | undefined, at: number): ByEachWay | undefined =>
  ways && ofEach(ways, (counts) => counts[at] ?? 0);

/** How many chose any step, likewise. */
export const waysInAll = (ways: CountsByWay | undefined): ByEachWay | undefined =>
  ways && ofEach(ways, (counts) => counts.reduce((sum, count) => sum + count, 0));
