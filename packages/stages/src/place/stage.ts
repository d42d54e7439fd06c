import {
  accept,
  asJson,
  ballotsOf,
  ballotSlot,
  idSchema,
  inLang,
  isRevealed,
  originsOf,
  reject,
  textSchema,
  toldApart,
  type ByEachWay,
  type Item,
  type ItemId,
  type Json,
  type ReportedCount,
  type Stage,
  type StageType,
  type Text,
} from '@kring/core';
import type { Election } from '@kring/methods';
import { writeJson } from '@kring/methods/files';
import * as z from 'zod/mini';
import { givenOnce, namedAs, prove, record, type Recountable } from '../proof.ts';
import { remembered } from '../remembered.ts';
import { castBy } from '../voting/election.ts';
import { knownItems } from '../voting/knownItems.ts';
import { optionEntries } from '../voting/publishOptions.ts';
import type { CountedOption, CountView } from '../voting/views.ts';
import { inOrder } from './ballot.ts';
import { sideOf } from './before.ts';
import { furthestApart, ranked, spotsOf, spreadOf, tally, tallyByWay } from './tally.ts';
import {
  axes,
  highest,
  type Axis,
  type AxisView,
  type Placed,
  type PlacedOption,
  type PlaceMine,
  type PlaceMore,
  type PlaceView,
  type Spot,
} from './views.ts';
import { axisNames, measure, question, quarterNames, reasons, says } from './words.ts';

/** The one rule there is for it, as `@kring/methods` calls it. */
const rule = 'score/median/blank-excluded';
const scale = `place/${highest}`;

const axis = (given: AxisView) =>
  z._default(
    z.object({
      name: z._default(textSchema(80), given.name),
      low: z._default(textSchema(60), given.low),
      high: z._default(textSchema(60), given.high),
    }),
    given,
  );

const config: z.ZodMiniType<PlaceView> = z.object({
  question: z._default(textSchema(300), question),
  rule: z._default(z.literal(rule), rule),
  impact: axis(axisNames.impact),
  effort: axis(axisNames.effort),
  quarters: z._default(
    z.object({
      quick: z._default(textSchema(60), quarterNames.quick),
      big: z._default(textSchema(60), quarterNames.big),
      small: z._default(textSchema(60), quarterNames.small),
      later: z._default(textSchema(60), quarterNames.later),
    }),
    quarterNames,
  ),
});

const step = z.nullable(z.int());
const ballot: z.ZodMiniType<Placed> = z.object({
  placed: z.array(z.object({ id: idSchema, impact: step, effort: step })).check(z.maxLength(5000)),
});

const commands = {
  'place:put': { schema: ballot, roles: ['participant'] as const, phases: ['open'] as const },
};

type PlaceStage = Stage<PlaceView, null>;
type Put = { readonly type: 'place:put' } & Placed;

const parsed = remembered(
  (row: object) => [row],
  (row) => ballot.parse(row),
);
const ballotIn = (row: Json): Placed => parsed(row as object);

interface Counted {
  readonly ballots: readonly Placed[];
  readonly blank: number;
  readonly spots: ReadonlyMap<ItemId, readonly Spot[]>;
  readonly options: readonly PlacedOption[];
  /** How many people each way brought; null where no ways are told apart. */
  readonly ways: ByEachWay | null;
}

const countOf: (stage: PlaceStage) => Counted = remembered(
  ({ items, rows, sealed }) => [items, sealed ?? rows],
  (stage) => {
    const ballots = ballotsOf(stage, ballotSlot).map(ballotIn);
    const blank = ballots.filter(({ placed }) => placed.length === 0).length;
    const spots = spotsOf(stage.items, ballots);
    const options = tally(spots);
    const told = toldApart(stage, ballotSlot);
    if (!told) return { ballots, blank, spots, options, ways: null };
    const { phones, paper } = { phones: told.phones.map(ballotIn), paper: told.paper.map(ballotIn) };
    return {
      ...{ ballots, blank, spots, options: tallyByWay(stage.items, options, { phones, paper }) },
      ways: { phones: phones.length || null, paper: paper.length || null, hands: null },
    };
  },
);

/** So many are marked as what to talk about. */
const mostWidest = 3;

const rowsOf = ({ options }: Counted): readonly CountedOption[] =>
  ranked(options).map(({ option: { id, impact, effort }, rank, tied }) => {
    const people = Math.max(impact.people, effort.people);
    const divisions = [impact.division, effort.division].flatMap((one) => one ?? []);
    // As many as said something along the axis of which more had an idea.
    const by = (effort.people > impact.people ? effort : impact).by?.people;
    return {
      ...{ id, rank, tied, people, answers: people, spread: impact.spread, value: null, won: null },
      division: divisions.length > 0 ? Math.max(...divisions) : null,
      ...(by && { by }),
    };
  });

const countView = remembered(
  (counted: Counted) => [counted],
  (counted): Json => {
    const { ballots, blank, options, ways } = counted;
    const more: PlaceMore = { options, widest: furthestApart(options, mostWidest) };
    return asJson({
      ...{ ballots: ballots.length - blank, blank, rows: rowsOf(counted), splits: [] },
      ...(ways && { ways }),
      more: asJson(more),
    } satisfies CountView);
  },
);

/** Everyone places every option in a field of two axes, by themselves; the room sees the middle and how far it is apart. */
export const place: StageType<PlaceView, null, Put, never> = {
  type: 'place',
  config,
  adjustable: ['question', 'quarters'],
  takesItems: 'needs',
  commands,
  reasons,
  hides: () => true,
  initial: () => null,

  decide({ items }, { placed }, actor) {
    if (actor.role !== 'participant') return reject('not-allowed');
    const known = knownItems(items);
    if (placed.some(({ id }) => !known.has(id))) return reject('unknown-item');
    if (new Set(placed.map(({ id }) => id)).size < placed.length) return reject('place/twice');
    const isOff = (value: number | null) => value !== null && (value < 0 || value > highest);
    if (placed.some((one) => axes.some((axis) => isOff(one[axis]))))
      return reject('place/off-the-scale', { max: highest });
    return accept([], {
      rows: [{ pseudonym: actor.pseudonym, slot: ballotSlot, value: asJson({ placed: inOrder(placed) }) }],
    });
  },

  evolve: (state) => state,

  publish(stage) {
    const { config, items } = stage;
    const options = optionEntries({ items, about: config, scale });
    const count = isRevealed(stage) ? [['count', countView(countOf(stage))] as const] : [];
    return { everyone: [['about', asJson(config)], ...options, ...count], backstage: [] };
  },

  mine(stage, pseudonym) {
    if (stage.sealed) return null;
    const row = stage.rows.get(pseudonym)?.get(ballotSlot);
    return asJson({ ballot: row === undefined ? null : ballotIn(row) } satisfies PlaceMine);
  },

  /** In the order of the stage. The figures are the rank by quarters, and the middle of each axis. */
  output(stage) {
    if (!isRevealed(stage)) return [];
    const { spots, options } = countOf(stage);
    const places = new Map(ranked(options).map((one) => [one.option.id, one]));
    return stage.items.flatMap((item) => {
      const found = places.get(item.id);
      if (!found) return [];
      const { rank, option } = found;
      const people = Math.max(option.impact.people, option.effort.people);
      const middles = Object.fromEntries(
        axes.flatMap((axis) => (option[axis].median === null ? [] : [[axis, option[axis].median]])),
      ) as Readonly<Record<string, number>>;
      return [
        {
          ...item,
          figures: { ...item.figures, ...middles, rank, people },
          lineage: originsOf(item, stage.id),
          weighed: { stage: stage.id, scale, spread: spreadOf(spots.get(item.id) ?? []) },
        },
      ];
    });
  },

  report: (stage) => (isRevealed(stage) ? axes.map((axis) => sectionOf(stage, axis)) : []),

  prove: (stage, about, given) => prove(stage, about, recountable(stage), given),
  record: (stage, about) => record(stage, about, recountable(stage)),
  ballots: (stage) => JSON.parse(writeJson(electionOf(stage, countOf(stage).ballots))) as Json,
};

/** The count along one axis, the highest first. */
function sectionOf(stage: PlaceStage, axis: Axis): ReportedCount {
  const { config, items } = stage;
  const { ballots, blank, options, ways } = countOf(stage);
  const known = new Map(items.map((item) => [item.id, item]));
  const height = (option: PlacedOption) => option[axis].median ?? 0;
  const rows = [...options]
    .sort((a, b) => height(b) - height(a))
    .flatMap((option): ReportedCount['rows'] => {
      const item = known.get(option.id);
      if (!item) return [];
      const { text, lang, redacted, lineage, weighed } = item;
      const { people, median, spread, division, by } = option[axis];
      return [
        {
          ...{
            id: option.id,
            label: text,
            lang,
            redacted,
            lineage,
            people,
            answers: people,
            spread,
            division,
          },
          rank: options.filter((other) => height(other) > height(option)).length + 1,
          tied: options.filter((other) => height(other) === height(option)).length > 1,
          value: median,
          said: {},
          why: axis === 'impact' && option.quarter ? config.quarters[option.quarter] : {},
          cost: null,
          won: null,
          before: weighed?.scale === scale ? sideOf(weighed.spread, axis) : null,
          ...(by && { by: by.people, valueBy: by.median }),
        },
      ];
    });
  const { name, low, high } = config[axis];
  return {
    kind: 'count',
    question: name,
    rule: { name: rule, says },
    ballots: ballots.length - blank,
    blank,
    ...(ways && { ways }),
    measure,
    steps: [
      { value: 0, name: low },
      { value: highest, name: high },
    ],
    money: null,
    rows,
    splits: [],
    notes: [],
  };
}

/** Each option stands in its election twice, once for each axis. */
function recountable(stage: PlaceStage): Recountable {
  const known = new Map<string, Item>(
    stage.items.flatMap((item) => axes.map((axis) => [`${item.id}/${axis}`, item] as const)),
  );
  return {
    rule,
    rounds: [givenOnce(stage, (ballots) => electionOf(stage, ballots.map(ballotIn)))],
    named: (id) => namedAs(known.get(id)),
  };
}

/** Both axes at once, each option along each as an option of its own: `bench/impact`. */
function electionOf({ config, items }: PlaceStage, ballots: readonly Placed[]): Election {
  const nameOf = ({ text, lang, redacted }: Item, name: Text) =>
    redacted ? '' : `${inLang(text, lang)}: ${inLang(name, lang)}`;
  const options = items.flatMap((item) =>
    axes.map((axis) => ({ id: `${item.id}/${axis}`, name: nameOf(item, config[axis].name) })),
  );
  const points = ({ placed }: Placed) =>
    new Map(
      placed.flatMap((one) =>
        axes.flatMap((axis) => (one[axis] === null ? [] : [[`${one.id}/${axis}`, one[axis]] as const])),
      ),
    );
  return {
    options,
    lot: options.map(({ id }) => id),
    ballots: { kind: 'points', cast: castBy(ballots, points) },
  };
}
