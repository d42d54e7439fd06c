import { Map, Set } from 'immutable';
import type { ZodMiniType } from 'zod/mini';
import type { Actor, Role } from './actor.ts';
import type { AuthorChange, Circumstances, Decision, RowChange } from './decision.ts';
import { offPhone, type ItemId, type Pseudonym, type SessionId, type Slot, type StageId } from './ids.ts';
import type { Item } from './item.ts';
import type { Json } from './json.ts';
import type { Lang, Text, Words } from './lang.ts';
import type { Phase } from './phase.ts';
import type { Proof } from './proof.ts';
import type { ReportSection } from './report.ts';
import type { Rejected } from './rejection.ts';
import {
  apart,
  fewestApart,
  handsIn,
  handsUp,
  isOnPaper,
  valuesIn,
  type ByWay,
  type Hands,
  type Rows,
} from './rows.ts';
import type { Tier } from './tier.ts';

/** One stage of a session as it stands: what a stage type decides and publishes from. */
export interface Stage<Config = unknown, State = unknown> {
  readonly id: StageId;
  readonly type: string;
  readonly config: Config;
  readonly phase: Phase;
  /** When it opened and closed last, in milliseconds since 1970; null when it has not, or nobody wrote it down. */
  readonly openedAt: number | null;
  readonly closedAt: number | null;
  /** When what it hid was revealed last; null when it is not, or nobody wrote it down. */
  readonly revealedAt: number | null;
  /** The session's languages, the main one first. */
  readonly languages: readonly Lang[];
  /** What was taken from the source when the stage opened, and since. */
  readonly items: readonly Item[];
  /** Folded from the stage's shared events. */
  readonly state: State;
  readonly rows: Rows;
  readonly authors: Map<ItemId, Pseudonym>;
  /** The same the other way round: what each person wrote. */
  readonly authored: Map<Pseudonym, Set<ItemId>>;
  /** How many rows and authorships each person has here; its size is the turnout. */
  readonly contributors: Map<Pseudonym, number>;
  readonly onPaper: OnPaperCount;
  readonly sealed: Sealed | null;
  /** What was entered at the desk and then corrected, in that order. */
  readonly corrections: readonly Correction[];
  /** When what was given in it went with a lost secret, in milliseconds since 1970. */
  readonly lost: readonly number[];
}

/** Something that was entered for people without a phone, and then replaced or taken back. */
export interface Correction {
  readonly way: 'paper' | 'hands';
  readonly reason: string;
  /** The name of whoever did so; '' when they have none. */
  readonly by: string;
  /** In milliseconds since 1970. */
  readonly at: number;
}

/** What was entered from paper, counted as it comes. */
export interface OnPaperCount {
  /** How many pseudonyms. In rounds, the sheets of a later one are somebody else's, or the same people's: nobody knows. */
  readonly pseudonyms: number;
  readonly rows: Map<Slot, number>;
}

/** Of a vote that is asked in rounds, from 1: the round that is asked now, and those that everyone saw the outcome of. */
export interface Rounds {
  readonly asked: number | null;
  /** In their order; the last is the one that counts. */
  readonly shown: readonly number[];
}

/** What is left of the private rows after sealing: lists in which nobody can be found. */
export interface Sealed {
  /** The values of all rows but those of {@link Sealed.paper}. */
  readonly ballots: readonly Json[];
  /** Ballots that came on paper, where they are enough to stand apart. */
  readonly paper: readonly Json[];
  readonly hands: Hands | null;
  /** How many people gave something. */
  readonly turnout: number;
  /** Null where nothing was counted, and for what was sealed before there were proofs. */
  readonly proof: Proof | null;
}

/** What a record says of its session. */
export interface RecordedIn {
  readonly session: SessionId;
  readonly tier: Tier;
}

export interface CommandSpec<Schema extends ZodMiniType = ZodMiniType> {
  readonly schema: Schema;
  readonly roles: readonly Role[];
  readonly phases: readonly Phase[];
}
export type CommandSpecs = Readonly<Record<string, CommandSpec>>;

/** The commands that a table of specs describes, as a union. */
export type CommandOf<Specs extends CommandSpecs> = {
  [Type in keyof Specs & string]: { readonly type: Type } & Specs[Type]['schema']['_zod']['output'];
}[keyof Specs & string];

/** Keyed values for a Yjs document. A value that is the same object as before is known to be unchanged. */
export type Entries = Iterable<readonly [key: string, value: Json]>;

/** What a stage shows: `everyone` goes to phones and screens, `backstage` to facilitators alone. */
export interface Published {
  readonly everyone: Entries;
  readonly backstage: Entries;
}

/** Entries that may have changed, as they are now; null for one that is there no more. */
export type ChangedEntries = Iterable<readonly [key: string, value: Json | null]>;

/** The part of what a stage shows that something changed. */
export interface PublishedChange {
  readonly everyone: ChangedEntries;
  readonly backstage: ChangedEntries;
}

/**
 * A stage type: everything the rest of the project knows of `ideas` or `dot-vote`. All of it is pure.
 * Methods, not properties, so that every type of stage fits one list.
 */
export interface StageType<
  Config = unknown,
  State = unknown,
  Command extends { readonly type: string } = { readonly type: string },
  Event extends { readonly type: string } = { readonly type: string },
> {
  readonly type: string;
  /** Parses a config and fills in sensible defaults: `parse({})` gives the default stage. */
  readonly config: ZodMiniType<Config>;
  /** The keys of the settings that may change once the stage has opened. */
  readonly adjustable: readonly string[];
  /** Those among them that may not change in this very stage, once it has opened: they are what people weigh. */
  fixed?(stage: Stage<Config, State>): readonly string[];
  /** Whether it works on items of an earlier stage or a list, and cannot open without any. */
  readonly takesItems: 'none' | 'may' | 'needs';
  /** Its items are projects, with a cost: a list made for it asks for one, and for a description and a place. */
  readonly takesProjects?: boolean;
  readonly commands: CommandSpecs;
  /** Sentences for this type's own rejections, by reason without the `type/`. */
  readonly reasons: Words<Readonly<Record<string, (params: Rejected['params']) => string>>>;

  /** Whether something of it stays private until the facilitator reveals it. */
  hides(config: Config): boolean;
  initial(config: Config, items: readonly Item[]): State;
  /** New items came from the source after opening. Without it, the stage keeps what it opened with. */
  takeItems?(state: State, added: readonly Item[]): State;
  decide(stage: Stage<Config, State>, command: Command, actor: Actor, given: Circumstances): Decision<Event>;
  /** What becomes shared at the reveal. The phase is still `closed`. */
  reveal?(stage: Stage<Config, State>, given: Circumstances): Decision<Event>;
  evolve(state: State, event: Event): State;
  publish(stage: Stage<Config, State>): Published;
  /**
   * What of `publish` may be different after this event, when nothing but the state has changed: with thousands of
   * items, a look at all of them for each new one would be too slow. Without it, all are looked at.
   */
  publishAfter?(stage: Stage<Config, State>, event: Event): PublishedChange;
  /** What one participant may see of their own: never a document, sent to their connections only. */
  mine(stage: Stage<Config, State>, pseudonym: Pseudonym): Json;
  /** What later stages can take: only what is shared by now. Without it, they can take nothing from this one. */
  output?(stage: Stage<Config, State>): readonly Item[];
  /** What exports say: only what is shared by now. Names every item once. */
  report(stage: Stage<Config, State>): readonly ReportSection[];
  /**
   * What people gave, for anyone to count again: a file of ballots (`kring.ballots/1`). Asked of sealed stages alone,
   * whose ballots are a plain list. Without it, there is nothing to count by a rule.
   */
  ballots?(stage: Stage<Config, State>): Json;
  /**
   * What is kept for those who check the count of a stage that is being sealed: `sealed` holds its lists and
   * receipts already. Null where nobody was asked anything. A type that proves also records, and gives a receipt for
   * each ballot.
   */
  prove?(stage: Stage<Config, State>, about: RecordedIn, given: Circumstances): Proof | null;
  /** A type with rounds keeps the ballots of each in slots of its own ({@link slotsOf}). */
  rounds?(stage: Stage<Config, State>): Rounds;
  /**
   * What a hand can be raised for, or why for nothing. Null, and without it: everyone gives more than a hand says.
   */
  hands?(stage: Stage<Config, State>): Raised | NoHands | null;
  /** All that the count of a sealed stage rests on (`kring.record/1`); null for one that was sealed without a proof. */
  record?(stage: Stage<Config, State>, about: RecordedIn): Json | null;
  /**
   * The organiser's pictures among the settings, by what they show. A phone fetches one when somebody wants to see it, so
   * `publish` tells only their numbers.
   */
  pictures?(config: Config): ReadonlyMap<string, Picture>;
  /** Items that were taken back: nobody needs their words, which leave the log when the stage is sealed. */
  withdrawn?(state: State): Iterable<ItemId>;
  /** The columns in which its items are written, in their order; an item's `column` is the id of one. */
  columns?(config: Config): readonly Column[];
  /** The event without the words of the items that are gone. */
  redact?(event: Event, gone: ReadonlySet<ItemId>): Event;
  /** What someone gave (a private row, a sealed ballot) without the words that are gone. */
  redactGiven?(value: Json, gone: ReadonlySet<ItemId>): Json;
  /** Its events without the words that later ones replaced. They fold to the same state; sealing keeps these. */
  withoutReplaced?(events: readonly Event[]): readonly Event[];
}

/** What a hand can be raised for. */
export interface Raised {
  readonly items: readonly ItemId[];
  /** For how many of these one person raises a hand; null for all. */
  readonly most: number | null;
  /** What they are called, where they are not items of the stage. */
  readonly names?: readonly Text[];
}

/**
 * Why no hands are counted: `together` where the rule looks at who wants what together, `whole` where a ballot must hold
 * together, within a budget or above a least number, and `more` where everyone gives more than a hand says.
 */
export type NoHands = 'together' | 'whole' | 'more';

/** What a hand can be raised for now; else why for nothing. */
export const raisedIn = (type: StageType, stage: Stage): Raised | NoHands => type.hands?.(stage) ?? 'more';

/** The settings that may change no more, though its type calls them adjustable: of what was counted, once it is sealed, all. */
export const fixedIn = (type: StageType, stage: Stage): readonly string[] =>
  stage.phase === 'sealed' && type.prove ? type.adjustable : (type.fixed?.(stage) ?? []);

/** A picture that is fetched by itself. */
export interface Picture {
  /** Another picture has another number, so that it can be kept for ever under its own. */
  readonly number: number;
  /** A `data:` address in base64. */
  readonly source: string;
}

/** What items can be written under: short or long term. Its place in the order is its colour. */
export interface Column {
  readonly id: string;
  readonly name: Text;
}

/** Every stage type there is, by name. */
export type StageTypes = ReadonlyMap<string, StageType>;

/** A step of the agenda: a stage before anything has happened in it. */
export interface AgendaEntry {
  readonly id: StageId;
  readonly type: string;
  readonly title: Text;
  readonly config: Json;
  readonly source: Source;
  readonly skipped: boolean;
  /** Planned length; 0 when none was planned. */
  readonly minutes: number;
  /** For those who steer alone, and never shown to anyone else: one text, in whatever language they speak. */
  readonly notes: string;
  /** Who leads this step, for the facilitator's eyes. */
  readonly who?: string;
}

/** How many minutes these steps are to take. */
export const minutesOf = (agenda: readonly Pick<AgendaEntry, 'skipped' | 'minutes'>[]): number =>
  agenda.reduce((sum, { skipped, minutes }) => sum + (skipped ? 0 : minutes), 0);

/** Where a stage takes its items from. */
export type Source =
  | { readonly from: 'nothing' }
  | { readonly from: 'list'; readonly items: readonly Item[] }
  | { readonly from: 'stage'; readonly stage: StageId; readonly best: number | null };

/** Whether two moments of a stage differ in nothing that it shows but its state and who contributed. */
export const differsInStateAlone = (before: Stage, after: Stage): boolean =>
  before.config === after.config &&
  before.phase === after.phase &&
  before.languages === after.languages &&
  before.items === after.items &&
  before.rows === after.rows &&
  before.sealed === after.sealed;

/**
 * The turnout of a stage: how many people gave something. Of sheets and hands in several rounds, those of the round with
 * most, as they may be the same people's.
 */
export const turnoutOf = ({ sealed, contributors, onPaper, rows }: Stage): number =>
  sealed?.turnout ??
  contributors.size - onPaper.pseudonyms + Math.max(0, ...onPaper.rows.values()) + handsUp(rows);

/** What later stages can take from this one. */
export const outputOf = <Config, State>(
  type: Pick<StageType<Config, State>, 'output'>,
  stage: Stage<Config, State>,
): readonly Item[] => type.output?.(stage) ?? [];

/** Whether what a hiding stage holds is shared by now. */
export const isRevealed = (stage: Stage): boolean => stage.phase === 'revealed' || stage.phase === 'sealed';

/** The values of a slot over all people, or after sealing the list that was kept. */
export function ballotsOf(stage: Stage, slot: Slot): readonly Json[] {
  const { phones, paper } = ballotsByWay(stage, slot);
  return [...phones, ...paper];
}

/** The same by the way they came, however few; after sealing, a way that too few took is among the other. */
export function ballotsByWay({ sealed, rows }: Pick<Stage, 'sealed' | 'rows'>, slot: Slot): ByWay {
  return sealed ? { phones: sealed.ballots, paper: sealed.paper } : valuesIn(rows, slot);
}

/** The show of hands that is counted beside the ballots; null when there was none. */
export const handsOf = ({ sealed, rows }: Pick<Stage, 'sealed' | 'rows'>): Hands | null =>
  sealed ? sealed.hands : handsIn(rows);

/** What people gave by the way it came, as far as each way is told apart. */
export interface Told extends ByWay {
  readonly hands: Hands | null;
}

/** The ways that are told apart, the same before and after sealing; null where there are not at least two of them. */
export function toldApart(stage: Pick<Stage, 'sealed' | 'rows'>, slot: Slot): Told | null {
  const told = { ...apart(ballotsByWay(stage, slot)), hands: handsOf(stage) };
  const many = [told.phones.length, told.paper.length, told.hands?.people ?? 0].filter((count) => count > 0);
  return many.length > 1 && many.every((count) => count >= fewestApart) ? told : null;
}

export function emptyStage(type: StageType, entry: AgendaEntry, languages: readonly Lang[]): Stage {
  const config = type.config.parse(entry.config);
  return {
    id: entry.id,
    type: entry.type,
    config,
    phase: 'prepared',
    openedAt: null,
    closedAt: null,
    revealedAt: null,
    languages,
    items: [],
    state: type.initial(config, []),
    rows: Map(),
    authors: Map(),
    authored: Map(),
    contributors: Map(),
    onPaper: nothingOnPaper,
    sealed: null,
    corrections: [],
    lost: [],
  };
}

const count = (contributors: Stage['contributors'], pseudonym: Pseudonym, by: 1 | -1) => {
  if (pseudonym === offPhone) return contributors;
  const left = (contributors.get(pseudonym) ?? 0) + by;
  return left > 0 ? contributors.set(pseudonym, left) : contributors.delete(pseudonym);
};

export const nothingOnPaper: OnPaperCount = { pseudonyms: 0, rows: Map() };

/** One row more, or one less, of a pseudonym that has so many others. */
function countOnPaper(
  { pseudonyms, rows }: OnPaperCount,
  slot: Slot,
  by: 1 | -1,
  others: number,
): OnPaperCount {
  const left = (rows.get(slot) ?? 0) + by;
  return {
    pseudonyms: others === 0 ? pseudonyms + by : pseudonyms,
    rows: left > 0 ? rows.set(slot, left) : rows.delete(slot),
  };
}

/** The stage with one private row changed. */
export function evolveRow(stage: Stage, change: RowChange): Stage {
  const { pseudonym, slot, value } = change;
  const mine = stage.rows.get(pseudonym) ?? Map<Slot, Json>();
  const had = mine.has(slot);
  const changed = withRow(stage, mine, change);
  if (had === (value !== null) || !isOnPaper(pseudonym)) return changed;
  const [by, others] = had ? ([-1, mine.size - 1] as const) : ([1, mine.size] as const);
  return { ...changed, onPaper: countOnPaper(stage.onPaper, slot, by, others) };
}

function withRow(stage: Stage, mine: Map<Slot, Json>, { pseudonym, slot, value }: RowChange): Stage {
  const had = mine.has(slot);
  if (value === null) {
    if (!had) return stage;
    const rest = mine.delete(slot);
    return {
      ...stage,
      rows: rest.size ? stage.rows.set(pseudonym, rest) : stage.rows.delete(pseudonym),
      contributors: count(stage.contributors, pseudonym, -1),
    };
  }
  return {
    ...stage,
    rows: stage.rows.set(pseudonym, mine.set(slot, value)),
    contributors: had ? stage.contributors : count(stage.contributors, pseudonym, 1),
  };
}

/** The stage with one authorship noted or forgotten. */
export function evolveAuthor(stage: Stage, { item, pseudonym }: AuthorChange): Stage {
  const before = stage.authors.get(item);
  if (before === (pseudonym ?? undefined)) return stage;
  let { authors, authored, contributors } = stage;
  if (before !== undefined) {
    authors = authors.delete(item);
    authored = without(authored, before, item);
    contributors = count(contributors, before, -1);
  }
  if (pseudonym !== null) {
    authors = authors.set(item, pseudonym);
    authored = authored.set(pseudonym, (authored.get(pseudonym) ?? Set()).add(item));
    contributors = count(contributors, pseudonym, 1);
  }
  return { ...stage, authors, authored, contributors };
}

function without(authored: Stage['authored'], pseudonym: Pseudonym, item: ItemId): Stage['authored'] {
  const rest = (authored.get(pseudonym) ?? Set()).delete(item);
  return rest.size ? authored.set(pseudonym, rest) : authored.delete(pseudonym);
}
