import type { ItemId, Spread } from '@kring/core';
import type { Option } from '../voting/options.ts';
import { quarters, type PlacedOption, type Quarter } from './views.ts';

export interface ListedOption {
  readonly option: Option;
  readonly placed: PlacedOption;
}

export interface ListedQuarter {
  /** Null for what nobody could place. */
  readonly quarter: Quarter | null;
  readonly options: readonly ListedOption[];
}

/** The options under the quarter they are in, best first in each; quarters that hold none are left out. */
export function byQuarter(
  options: readonly Option[],
  placed: readonly PlacedOption[],
  ranking: readonly { readonly id: string }[],
): readonly ListedQuarter[] {
  const place = new Map(ranking.map(({ id }, at) => [id, at]));
  const known = new Map(options.map((option) => [option.id, option]));
  const listed = placed
    .flatMap((one) => {
      const option = known.get(one.id);
      return option ? [{ option, placed: one }] : [];
    })
    .sort((a, b) => (place.get(a.option.id) ?? 0) - (place.get(b.option.id) ?? 0));
  return [...quarters, null]
    .map((quarter) => ({ quarter, options: listed.filter(({ placed }) => placed.quarter === quarter) }))
    .filter(({ options }) => options.length > 0);
}

/** What the options carry of the round before. */
export const beforeIn = (options: readonly Option[]): ReadonlyMap<ItemId, Spread> =>
  new Map(options.flatMap(({ id, before }) => (before ? [[id, before] as const] : [])));
