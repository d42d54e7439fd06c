import {
  asJson,
  originsOf,
  type ByEachWay,
  type ByWay,
  type Hands,
  type Item,
  type ItemId,
  type Json,
  type ReportedCount,
  type ReportedOption,
  type ReportedSplit,
  type Spread,
  type StageId,
  type Text,
} from '@kring/core';
import {
  countBy,
  opinionsOn,
  ruleCalled,
  withoutBlankOrders,
  type Count,
  type Election,
  type Opinion,
  type Opinions,
  type Ranking,
} from '@kring/methods';
import { withHands } from '@kring/methods/record';
import { remembered } from '../remembered.ts';
import { movedSince } from './movedSince.ts';
import { placesIn } from './rank.ts';
import type { CountedOption, CountView, VotingView } from './views.ts';

/** What was counted, and all that it was counted from. */
export interface Counted<Config> {
  readonly config: Config;
  readonly items: readonly Item[];
  readonly election: Election;
  /** The same without the show of hands. */
  readonly byBallot: Election;
  readonly count: Count;
  readonly opinions: Opinions;
  /** Ballots that say something, with those who raised hands; and those that say nothing. */
  readonly ballots: number;
  readonly blank: number;
  /** How many people raised hands: of them, nobody knows who wants what together. */
  readonly hands: number;
  /** How many people each way brought, and how many of them are for each option; null where no ways are told apart. */
  readonly ways: Ways | null;
}

interface Ways {
  readonly people: ByEachWay;
  readonly supporters: ReadonlyMap<ItemId, ByEachWay>;
}

/** What is counted: all ballots, and the show of hands; and the same by the ways that are told apart. */
export interface ToCount<Ballot> {
  readonly ballots: readonly Ballot[];
  readonly hands?: Hands | null;
  readonly told?: (ByWay<Ballot> & { readonly hands: Hands | null }) | null;
}

/** How ballots that weigh options become an election, and what is said of its count. */
export interface Counting<Config extends VotingView, Ballot extends object> {
  /** Whether it says nothing, as its owner wanted. */
  isBlank(ballot: Ballot): boolean;
  /** What is asked, so that a round can be laid beside the one before: `grades/5`; null where it cannot. */
  scale(config: Config, items: readonly Item[]): string | null;
  /**
   * The ballots as `@kring/methods` counts them by the rule in `config.rule`. An item that cannot be chosen need not be
   * among its options.
   */
  election(config: Config, items: readonly Item[], ballots: readonly Ballot[]): Election;
  /** The election from which opinions are read, where the one that is counted says too little of them. */
  opinionated?(election: Election): Election;
  /** Who stands before whom in the result, where that is not the ranking of the count. */
  ranking?(counted: Counted<Config>): Ranking;
  /** What of an option is shown as its value; null where the rule makes no number. */
  value(counted: Counted<Config>): (opinion: Opinion) => number | null;
  /** Whether who gave this value is for an option, where that is not as `opinionsOn` has it. */
  supports?(config: Config): (value: number) => boolean;
  /** How many are for an option, where that is not the supporters of `opinionsOn`. */
  people?(opinion: Opinion): number;
  /** How the answers lie, where that is not the spread of `opinionsOn`. */
  spread?(counted: Counted<Config>): (opinion: Opinion) => Spread;
  /** How divided answers that lie so are, from 0 to 1; null, or without it: as `opinionsOn` has it. */
  division?(spread: Spread, config: Config): number | null;
  /** Whether the rule chooses, or only puts in order. */
  chooses(config: Config): boolean;
  /** What its own views show beside the common count. */
  more?(counted: Counted<Config>): Json;

  /** In every language: what the rule does, what the value is. */
  says(config: Config): Text;
  measure(config: Config): Text;
  /** What the report says beside the common count. */
  reported?(counted: Counted<Config>): Partial<Pick<ReportedCount, 'steps' | 'money' | 'notes'>> & {
    readonly row?: (id: string) => Partial<Pick<ReportedOption, 'said' | 'why' | 'cost'>>;
  };
}

/** How far two go against each other is for finding them; what is said is how many did what. */
const splitsIn = ({ splits }: Opinions): readonly ReportedSplit[] =>
  splits.map(({ phi: _, ...split }) => split);

/** Of an item that could not be chosen: it stands last. */
const notAsked = (id: ItemId, rank: number, tied: boolean, chooses: boolean): CountedOption => ({
  ...{ id, rank, tied, value: null, answers: 0, people: 0, spread: [], division: null },
  won: chooses ? false : null,
});

/** Counts in the words of one stage type. */
export interface Counter<Config, Ballot> {
  count(config: Config, items: readonly Item[], given: ToCount<Ballot>): Counted<Config>;
  /** Every option once, the best first. */
  rows(counted: Counted<Config>): readonly CountedOption[];
  /** What all see of it. */
  view(counted: Counted<Config>): Json;
  /** What later stages get, in the order of the stage: what is weighed again starts without a favourite. */
  passesOn(counted: Counted<Config>, stage: StageId): readonly Item[];
  /** What exports say of it. */
  report(counted: Counted<Config>): ReportedCount;
}

/** Counts ballots by the rule of the settings, in the words of `counting`. What it makes of a count is remembered. */
export function counterOf<Config extends VotingView, Ballot extends object>(
  counting: Counting<Config, Ballot>,
): Counter<Config, Ballot> {
  const rows = remembered(
    (counted: Counted<Config>) => [counted],
    (counted): readonly CountedOption[] => {
      const { config, items, count, opinions } = counted;
      const value = counting.value(counted);
      const spreadOf = counting.spread?.(counted) ?? (({ spread }: Opinion) => spread);
      const about = new Map(opinions.opinions.map((opinion) => [opinion.id, opinion]));
      const winners = new Set(count.winners);
      const ids = items.map(({ id }) => id);
      const unasked = ids.filter((id) => !about.has(id));
      const ranking = [...(counting.ranking?.(counted) ?? count.ranking), unasked];
      return placesIn(ranking, ids).map(({ id, rank, tied }) => {
        const opinion = about.get(id);
        if (!opinion) return notAsked(id, rank, tied, counting.chooses(config));
        const answers = opinion.people;
        const people = counting.people?.(opinion) ?? opinion.supporters;
        const spread = spreadOf(opinion);
        const divided = counting.division?.(opinion.spread, config) ?? opinion.division;
        const division = answers > 0 ? divided : null;
        const won = counting.chooses(config) ? winners.has(id) : null;
        const by = counted.ways?.supporters.get(id);
        const said = { value: value(opinion), answers, people, spread, division, won };
        return { id, rank, tied, ...said, ...(by && { by }) };
      });
    },
  );

  const opinionsIn = (config: Config, election: Election): Opinions =>
    opinionsOn(counting.opinionated?.(election) ?? election, counting.supports?.(config));

  /** Each way counted by itself. */
  function waysOf(
    config: Config,
    items: readonly Item[],
    { phones, paper, hands }: NonNullable<ToCount<Ballot>['told']>,
  ): Ways {
    const supportersIn = (election: Election) =>
      new Map(
        opinionsIn(config, election).opinions.map((opinion) => [
          opinion.id,
          counting.people?.(opinion) ?? opinion.supporters,
        ]),
      );
    const byBallots = (ballots: readonly Ballot[]) =>
      ballots.length > 0 ? supportersIn(withoutBlankOrders(counting.election(config, items, ballots))) : null;
    const none = counting.election(config, items, []);
    const found = {
      phones: byBallots(phones),
      paper: byBallots(paper),
      hands: hands && supportersIn(withHands(none, hands)),
    };
    const of = (id: ItemId): ByEachWay => ({
      phones: found.phones && (found.phones.get(id) ?? 0),
      paper: found.paper && (found.paper.get(id) ?? 0),
      hands: found.hands && (found.hands.get(id) ?? 0),
    });
    return {
      people: {
        phones: phones.length > 0 ? phones.length : null,
        paper: paper.length > 0 ? paper.length : null,
        hands: hands && hands.people,
      },
      supporters: new Map(none.options.map(({ id }) => [id, of(id)])),
    };
  }

  const view = remembered(
    (counted: Counted<Config>) => [counted],
    (counted): Json => {
      const { config, items, election, ballots, blank, opinions } = counted;
      const more = counting.more?.(counted) ?? null;
      const moved = movedSince(rows(counted), items, {
        scale: counting.scale(config, items),
        election: counting.opinionated?.(election) ?? election,
        division: (spread) => counting.division?.(spread, config) ?? null,
      });
      return asJson({
        ballots,
        blank,
        ...(counted.ways && { ways: counted.ways.people }),
        rows: moved,
        splits: splitsIn(opinions),
        more,
      } satisfies CountView);
    },
  );

  return {
    count(config, items, { ballots, hands = null, told = null }) {
      const cast = withoutBlankOrders(counting.election(config, items, ballots));
      const election = hands ? withHands(cast, hands) : cast;
      const rule = ruleCalled(config.rule);
      if (!rule) throw new Error(`There is no rule ${config.rule}`);
      const blank = ballots.filter((ballot) => counting.isBlank(ballot)).length;
      const count = countBy(rule, election);
      const opinions = opinionsIn(config, election);
      return {
        ...{ config, items, election, byBallot: cast, count, blank },
        // Nobody knows who raised a hand for what together: where the room splits, ballots alone say.
        opinions: hands ? { ...opinions, splits: opinionsIn(config, cast).splits } : opinions,
        ballots: ballots.length - blank + (hands?.people ?? 0),
        hands: hands?.people ?? 0,
        ways: told && waysOf(config, items, told),
      };
    },
    rows,
    view,
    passesOn(counted, stage) {
      const about = new Map(rows(counted).map((row) => [row.id, row]));
      const said = counting.reported?.(counted).row;
      // What cannot be laid beside another round is a scale of its own.
      const scale = counting.scale(counted.config, counted.items) ?? stage;
      return counted.items.flatMap((item) => {
        const row = about.get(item.id);
        if (!row) return [];
        const { rank, people, spread, value } = row;
        const { value: _before, ...figures } = item.figures;
        const inWords = said?.(item.id).said;
        return [
          {
            ...item,
            figures: { ...figures, rank, people, ...(value !== null && { value }) },
            lineage: originsOf(item, stage),
            weighed: { stage, scale, spread, ...(inWords && { said: inWords }) },
          },
        ];
      });
    },
    report(counted) {
      const { config, items, ballots, blank, opinions } = counted;
      const { row: rowMore, steps = [], money = null, notes = [] } = counting.reported?.(counted) ?? {};
      const scale = counting.scale(config, items);
      const known = new Map(items.map((item) => [item.id, item]));
      const reported = rows(counted).flatMap(({ id, ...row }): readonly ReportedOption[] => {
        const item = known.get(id);
        if (!item) return [];
        const { text, lang, redacted, lineage, weighed } = item;
        const before = weighed && weighed.scale === scale ? weighed.spread : null;
        const more = { said: {}, why: {}, cost: null, ...rowMore?.(id) };
        return [{ id, label: text, lang, redacted, ...row, ...more, before, lineage }];
      });
      return {
        kind: 'count',
        question: config.question,
        rule: { name: config.rule, says: counting.says(config) },
        ballots,
        blank,
        ...(counted.ways && { ways: counted.ways.people }),
        measure: counting.measure(config),
        steps,
        money,
        rows: reported,
        splits: splitsIn(opinions),
        notes,
      };
    },
  };
}
