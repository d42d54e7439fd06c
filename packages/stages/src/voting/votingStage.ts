import {
  accept,
  asJson,
  ballotsOf,
  ballotSlot,
  handsOf,
  isRevealed,
  reject,
  toldApart,
  type CommandSpec,
  type Item,
  type Json,
  type NoHands,
  type Picture,
  type Raised,
  type Rejected,
  type Stage,
  type StageType,
  type Words,
} from '@kring/core';
import { countsHands } from '@kring/methods/record';
import type { ZodMiniType } from 'zod/mini';
import { givenOnce, namedAs, prove, record, type Recountable } from '../proof.ts';
import { remembered } from '../remembered.ts';
import { ballotsFile } from './ballotsFile.ts';
import { askedItself } from './askedItself.ts';
import { counterOf, type Counted, type Counting } from './counting.ts';
import { knownItems } from './knownItems.ts';
import { optionEntries } from './publishOptions.ts';
import type { VotingMine, VotingView } from './views.ts';

/** A stage in which everyone weighs the same options by themselves, and a rule counts: what makes it its own. */
export interface Voting<Config extends VotingView, Ballot extends object> extends Counting<Config, Ballot> {
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
  /**
   * For how many items one person raises a hand at most (null: for all), or why a hand says less than a ballot; whether
   * the rule can count it is seen to already.
   */
  hands?(config: Config): Pick<Raised, 'most'> | NoHands;
  /** The items that a ballot names. */
  named(ballot: Ballot): readonly string[];
}

/** A stage type from what makes it its own. The count is a secret until the reveal, always. */
export function votingStage<Config extends VotingView, Ballot extends object>(
  voting: Voting<Config, Ballot>,
): StageType<Config, null, { readonly type: string } & Ballot, never> {
  type Voted = Stage<Config, null>;
  const { type, config, command, reasons } = voting;
  const counter = counterOf(voting);
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
      const told = toldApart(stage, ballotSlot);
      return counter.count(stage.config, itemsOf(stage), {
        ballots: ballotsOf(stage, ballotSlot).map(ballotIn),
        hands: handsOf(stage),
        told: told && { ...told, phones: told.phones.map(ballotIn), paper: told.paper.map(ballotIn) },
      });
    },
  );

  /** Its rule has a name; its options are its items. */
  const recountable = (stage: Voted): Recountable => {
    const items = itemsOf(stage);
    const known = new Map(items.map((item) => [item.id, item]));
    return {
      rule: stage.config.rule,
      rounds: [givenOnce(stage, (ballots) => voting.election(stage.config, items, ballots.map(ballotIn)))],
      named: (id) => namedAs(known.get(id)),
    };
  };

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
      return accept([], {
        rows: [{ pseudonym: actor.pseudonym, slot: ballotSlot, value: asJson(checked.ballot) }],
      });
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
      const count = isRevealed(stage) ? [['count', counter.view(countOf(stage))] as const] : [];
      return { everyone: [['about', aboutEntry(config)], ...options, ...count], backstage: [] };
    },

    mine(stage, pseudonym) {
      if (stage.sealed) return null;
      const row = stage.rows.get(pseudonym)?.get(ballotSlot);
      return asJson({ ballot: row === undefined ? null : ballotIn(row) } satisfies VotingMine<Ballot>);
    },

    /** In the order of the stage, not of the count: what is weighed again starts without a favourite. */
    output(stage) {
      if (!isRevealed(stage)) return [];
      return counter.passesOn(countOf(stage), stage.id);
    },

    report: (stage) => (isRevealed(stage) ? [counter.report(countOf(stage))] : []),

    hands(stage) {
      if (!voting.hands) return 'more';
      if (!countsHands(stage.config.rule)) return 'together';
      const raised = voting.hands(stage.config);
      if (typeof raised === 'string') return raised;
      const { options } = voting.election(stage.config, itemsOf(stage), []);
      return { items: options.map(({ id }) => id), most: raised.most };
    },

    prove: (stage, about, given) => prove(stage, about, recountable(stage), given),
    record: (stage, about) => record(stage, about, recountable(stage)),
    ballots(stage) {
      const none = voting.election(stage.config, itemsOf(stage), []);
      return ballotsFile(countOf(stage).byBallot, none, handsOf(stage));
    },
  };
}
