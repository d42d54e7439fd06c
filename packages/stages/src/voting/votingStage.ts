import {
  accept,
  asJson,
  ballotsOf,
  isRevealed,
  originsOf,
  reject,
  type CommandSpec,
  type Item,
  type ItemId,
  type Json,
  type Picture,
  type Rejected,
  type ReportedCount,
  type ReportedOption,
  type Spread,
  type Stage,
  type StageType,
  type Text,
  type Words,
} from '@kring/core';
import {
  countBy,
  opinionsOn,
  ruleCalled,
  type Count,
  type Election,
  type Opinion,
  type Opinions,
  type Ranking,
} from '@kring/methods';
import { writeJson } from '@kring/methods/files';
import type { ZodMiniType } from 'zod/mini';
import { remembered } from '../remembered.ts';
import { askedItself } from './askedItself.ts';
import { knownItems } from './knownItems.ts';
import { movedSince } from './movedSince.ts';
import { optionEntries } from './publishOptions.ts';
import { placesIn } from './rank.ts';
import type { CountedOption, CountView, VotingMine, VotingView } from './views.ts';

/** The private row that holds a ballot. */
export const slot = 'ballot';

/** What was counted, and all that it was counted from. */
export interface Counted<Config> {
  readonly config: Config;
  readonly items: readonly Item[];
  readonly election: Election;
  readonly count: Count;
  readonly opinions: Opinions;
  readonly ballots: number;
  readonly blank: number;
}

/** A stage in which everyone weighs the same options by themselves, and a rule counts: what makes it its own. */
export interface Voting<Config extends VotingView, Ballot extends object> {
  readonly type: string;
  readonly config: ZodMiniType<Config>;
  /** The settings beside the question that may change once it has opened; never one that the count rests on. */
  readonly adjustable?: readonly (keyof Config & string)[];
  /** The one command of a participant, `approve:choose`, whose body is the whole ballot. */
  readonly command: string;
  readonly ballot: ZodMiniType<Ballot>;
  readonly reasons: Words<Readonly<Record<string, (params: Rejected['params']) => string>>>;
  /** Whether its items are projects, with a cost. */
  readonly takesProjects?: boolean;
  /** One can ask it of nothing but the question: without items, that is what people weigh. */
  readonly asksItself?: boolean;

  /** The pictures among the settings. */
  pictures?(config: Config): ReadonlyMap<string, Picture>;
  /** What of the settings everyone sees, where that is not all of them. */
  about?(config: Config): object;
  /** The items as they are voted on, where the settings say more of them. */
  items?(config: Config, items: readonly Item[]): readonly Item[];
  /**
   * The ballot as it is kept, in an order that does not tell what its owner chose first; or what is wrong with it.
   * That it names only items of the stage is seen to already, by {@link Voting.named}.
   */
  check(
    ballot: Ballot,
    config: Config,
    items: readonly Item[],
  ): { readonly accepted: true; readonly ballot: Ballot } | Rejected;
  /** The items that a ballot names. */
  named(ballot: Ballot): readonly string[];
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

/** Of an item that could not be chosen: it stands last. */
const notAsked = (id: ItemId, rank: number, tied: boolean, chooses: boolean): CountedOption => ({
  ...{ id, rank, tied, value: null, answers: 0, people: 0, spread: [], division: null },
  won: chooses ? false : null,
});

/** A stage type from what makes it its own. The count is a secret until the reveal, always. */
export function votingStage<Config extends VotingView, Ballot extends object>(
  voting: Voting<Config, Ballot>,
): StageType<Config, null, { readonly type: string } & Ballot, never> {
  type Voted = Stage<Config, null>;
  const { type, config, command, reasons } = voting;
  const commands: Record<string, CommandSpec<ZodMiniType<Ballot>>> = {
    [command]: { schema: voting.ballot, roles: ['participant'], phases: ['open'] },
  };

  const parsed = remembered(
    (row: object) => [row],
    (row) => voting.ballot.parse(row),
  );
  const ballotIn = (row: Json): Ballot => parsed(row as object);

  const aboutEntry = remembered(
    (config: Config) => [config],
    (config) => asJson(voting.about?.(config) ?? config),
  );

  /** What a stage works on comes when it opens. */
  const isItself = ({ phase, items }: Voted) =>
    voting.asksItself === true && items.length === 0 && phase !== 'prepared';

  /** A second round on what was the question itself in the first. */
  const repeatsItself = ({ config, items: [only, ...others] }: Voted) =>
    voting.asksItself === true &&
    others.length === 0 &&
    JSON.stringify(only?.text) === JSON.stringify(config.question);

  const itemsOf: (stage: Voted) => readonly Item[] = remembered(
    (stage) => [stage.config, isItself(stage) ? askedItself(stage) : stage.items],
    (stage) => {
      const items = isItself(stage) ? askedItself(stage) : stage.items;
      return voting.items?.(stage.config, items) ?? items;
    },
  );

  const countOf: (stage: Voted) => Counted<Config> = remembered(
    (stage) => [stage.config, itemsOf(stage), stage.sealed ?? stage.rows],
    (stage) => {
      const { config } = stage;
      const items = itemsOf(stage);
      const ballots = ballotsOf(stage, slot).map(ballotIn);
      const election = voting.election(config, items, ballots);
      const rule = ruleCalled(config.rule);
      if (!rule) throw new Error(`There is no rule ${config.rule}`);
      const blank = ballots.filter((ballot) => voting.isBlank(ballot)).length;
      const count = countBy(rule, election);
      const opinions = opinionsOn(voting.opinionated?.(election) ?? election, voting.supports?.(config));
      return { config, items, election, count, opinions, ballots: ballots.length - blank, blank };
    },
  );

  const rowsOf = remembered(
    (counted: Counted<Config>) => [counted],
    (counted): readonly CountedOption[] => {
      const { config, items, count, opinions } = counted;
      const value = voting.value(counted);
      const spreadOf = voting.spread?.(counted) ?? (({ spread }: Opinion) => spread);
      const about = new Map(opinions.opinions.map((opinion) => [opinion.id, opinion]));
      const winners = new Set(count.winners);
      const ids = items.map(({ id }) => id);
      const unasked = ids.filter((id) => !about.has(id));
      const ranking = [...(voting.ranking?.(counted) ?? count.ranking), unasked];
      return placesIn(ranking, ids).map(({ id, rank, tied }) => {
        const opinion = about.get(id);
        if (!opinion) return notAsked(id, rank, tied, voting.chooses(config));
        const answers = opinion.people;
        const people = voting.people?.(opinion) ?? opinion.supporters;
        const spread = spreadOf(opinion);
        const divided = voting.division?.(opinion.spread, config) ?? opinion.division;
        const division = answers > 0 ? divided : null;
        const won = voting.chooses(config) ? winners.has(id) : null;
        return { id, rank, tied, value: value(opinion), answers, people, spread, division, won };
      });
    },
  );

  const countView = remembered(
    (counted: Counted<Config>) => [counted],
    (counted): Json => {
      const { config, items, election, ballots, blank, opinions } = counted;
      const more = voting.more?.(counted) ?? null;
      const rows = movedSince(rowsOf(counted), items, {
        scale: voting.scale(config, items),
        election: voting.opinionated?.(election) ?? election,
        division: (spread) => voting.division?.(spread, config) ?? null,
      });
      return asJson({
        ballots,
        blank,
        rows,
        splits: opinions.splits,
        more,
      } satisfies CountView);
    },
  );

  return {
    type,
    config,
    adjustable: ['question', ...(voting.adjustable ?? [])],
    takesItems: voting.asksItself ? 'may' : 'needs',
    takesProjects: voting.takesProjects ?? false,
    ...(voting.pictures && { pictures: (config: Config) => voting.pictures?.(config) ?? new Map() }),
    commands,
    reasons,
    hides: () => true,
    initial: () => null,

    decide(stage, command, actor) {
      if (actor.role !== 'participant') return reject('not-allowed');
      const items = itemsOf(stage);
      const known = knownItems(items);
      if (voting.named(command).some((id) => !known.has(id))) return reject('unknown-item');
      const checked = voting.check(command, stage.config, items);
      if (!checked.accepted) return checked;
      return accept([], { rows: [{ pseudonym: actor.pseudonym, slot, value: asJson(checked.ballot) }] });
    },

    evolve: (state) => state,

    publish(stage) {
      const { config } = stage;
      const items = itemsOf(stage);
      const options = optionEntries({
        items,
        about: config,
        scale: voting.scale(config, items),
        itself: isItself(stage) || repeatsItself(stage),
      });
      const count = isRevealed(stage) ? [['count', countView(countOf(stage))] as const] : [];
      return { everyone: [['about', aboutEntry(config)], ...options, ...count], backstage: [] };
    },

    mine(stage, pseudonym) {
      if (stage.sealed) return null;
      const row = stage.rows.get(pseudonym)?.get(slot);
      return asJson({ ballot: row === undefined ? null : ballotIn(row) } satisfies VotingMine<Ballot>);
    },

    /** In the order of the stage, not of the count: what is weighed again starts without a favourite. */
    output(stage) {
      if (!isRevealed(stage)) return [];
      const counted = countOf(stage);
      const rows = new Map(rowsOf(counted).map((row) => [row.id, row]));
      const said = voting.reported?.(counted).row;
      // What cannot be laid beside another round is a scale of its own.
      const scale = voting.scale(stage.config, counted.items) ?? stage.id;
      return counted.items.flatMap((item) => {
        const row = rows.get(item.id);
        if (!row) return [];
        const { rank, people, spread, value } = row;
        const { value: _before, ...figures } = item.figures;
        const inWords = said?.(item.id).said;
        return [
          {
            ...item,
            figures: { ...figures, rank, people, ...(value !== null && { value }) },
            lineage: originsOf(item, stage.id),
            weighed: { stage: stage.id, scale, spread, ...(inWords && { said: inWords }) },
          },
        ];
      });
    },

    report(stage) {
      if (!isRevealed(stage)) return [];
      const counted = countOf(stage);
      const { config, items, ballots, blank, opinions } = counted;
      const { row: rowMore, steps = [], money = null, notes = [] } = voting.reported?.(counted) ?? {};
      const scale = voting.scale(config, items);
      const known = new Map(items.map((item) => [item.id, item]));
      const rows = rowsOf(counted).flatMap(({ id, ...row }): readonly ReportedOption[] => {
        const item = known.get(id);
        if (!item) return [];
        const { text, lang, redacted, lineage, weighed } = item;
        const before = weighed && weighed.scale === scale ? weighed.spread : null;
        const more = { said: {}, why: {}, cost: null, ...rowMore?.(id) };
        return [{ id, label: text, lang, redacted, ...row, ...more, before, lineage }];
      });
      return [
        {
          kind: 'count',
          question: config.question,
          rule: { name: config.rule, says: voting.says(config) },
          ballots,
          blank,
          measure: voting.measure(config),
          steps,
          money,
          rows,
          splits: opinions.splits,
          notes,
        },
      ];
    },

    ballots: (stage) => JSON.parse(writeJson(countOf(stage).election)) as Json,
  };
}
