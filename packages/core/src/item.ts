import type { ItemId, StageId } from './ids.ts';
import type { Lang, Text } from './lang.ts';

/** Where an item came from. Never whose it is. */
export interface Origin {
  readonly stage: StageId;
  readonly item: ItemId;
}

/**
 * What flows from stage to stage: an idea, a cluster, a line of the organiser's list, a project.
 * `lang` is the language it was written in; other languages in `text` are translations by hand.
 */
export interface Item {
  readonly id: ItemId;
  readonly kind: 'idea' | 'cluster' | 'list';
  readonly text: Text;
  readonly lang: Lang;
  /** Unique in the session; printed as #17. Clusters have none. */
  readonly number: number | null;
  /** The column the idea was written in, or ''. */
  readonly column: string;
  /** The text was taken away; the item and its figures stay. */
  readonly redacted: boolean;
  /** What a stage measured of it: `rank` (1 is best), `people` (how many chose it), and its own: `dots`, … */
  readonly figures: Readonly<Record<string, number>>;
  readonly lineage: readonly Origin[];
  /** The ideas inside a cluster. */
  readonly members: readonly Item[];
  /** Only where it could be carried out for money. */
  readonly project?: Project;
  /** Only where people have weighed it. */
  readonly weighed?: Weighed;
}

/** The most that a project can cost, in units of the currency. */
export const mostMoney = 1e12;

/** What an organiser says of a project beside its name. */
export interface Project {
  /** In units of the currency, with two decimals at most, up to {@link mostMoney}; null where nobody knows yet. */
  readonly cost: number | null;
  readonly description: Text;
  /** Where it would come: `Grote Markt`. */
  readonly place: Text;
}

/** How people weighed an item last, for a second round to be laid beside it. */
export interface Weighed {
  readonly stage: StageId;
  /** What was asked of them, as its stage type calls it: `grades/5`. Only the same scale can be laid side by side. */
  readonly scale: string;
  /** How many people gave each value, from the lowest; values that nobody gave may be left out. */
  readonly spread: Spread;
  /** What came of it for this item, in words: `17 votes`, `Good`. */
  readonly said?: Text;
}

/** How many people gave each value, from the lowest. */
export type Spread = readonly { readonly value: number; readonly people: number }[];

/** An item with nothing but its words; spread over it what else is known. */
export function plainItem(id: ItemId, kind: Item['kind'], text: Text, lang: Lang): Item {
  return {
    id,
    kind,
    text,
    lang,
    number: null,
    column: '',
    redacted: false,
    figures: {},
    lineage: [],
    members: [],
  };
}

/** Where the ideas in this item came from. What has no lineage yet began in the stage that took it. */
export const originsOf = (item: Item, stage: StageId): readonly Origin[] =>
  item.lineage.length > 0 ? item.lineage : [{ stage, item: item.id }];

/**
 * The item without its words, and without them in every item that came from it. A cluster keeps its name. The same
 * object when there is nothing to take away.
 */
export function redactItem(item: Item, gone: ReadonlySet<ItemId>): Item {
  const members = redactItems(item.members, gone);
  const hit = gone.has(item.id) || item.lineage.some((origin) => gone.has(origin.item));
  if (hit && item.kind !== 'cluster')
    return { ...withoutDescription(item), text: {}, redacted: true, members };
  return members === item.members ? item : { ...item, members };
}

const withoutDescription = (item: Item): Item =>
  item.project ? { ...item, project: { ...item.project, description: {}, place: {} } } : item;

/** {@link redactItem} for each; the same list when there is nothing to take away. */
export function redactItems(items: readonly Item[], gone: ReadonlySet<ItemId>): readonly Item[] {
  const without = items.map((item) => redactItem(item, gone));
  return without.some((item, at) => item !== items[at]) ? without : items;
}

/** The highest number among these items and what they hold; 0 when none has one. */
export const highestNumber = (items: readonly Item[]): number =>
  items.reduce((most, { number, members }) => Math.max(most, number ?? 0, highestNumber(members)), 0);

/**
 * The first `best` by `figures.rank`; whoever is tied with the last of them comes along. What was weighed and chosen
 * by nobody (`figures.people` is 0) is not among the best, however few are. Unranked items all pass.
 */
export function bestOf(items: readonly Item[], best: number): readonly Item[] {
  return items.filter(
    ({ figures: { rank, people } }) => rank === undefined || (rank <= best && people !== 0),
  );
}
