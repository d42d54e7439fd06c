import * as z from 'zod/mini';
import type { Actor, Role } from './actor.ts';
import { idSchema } from './commands.ts';
import { accept, type Circumstances, type RowChange } from './decision.ts';
import { offPhone } from './ids.ts';
import type { Json } from './json.ts';
import { addressed, type Outcome, type Verdict } from './outcome.ts';
import { refusal, stageSpec } from './policy.ts';
import { reject, type Rejected } from './rejection.ts';
import type { Text } from './lang.ts';
import { fewestApart, handsIn, paperPseudonym, slotsOf, type Hands, type Slots } from './rows.ts';
import type { Session } from './session.ts';
import {
  raisedIn,
  type CommandSpec,
  type Correction,
  type NoHands,
  type Raised,
  type Stage,
  type StageType,
} from './stage.ts';
import { cleanText } from './text.ts';
import { needsPaperCode, type Tier } from './tier.ts';

/** The desk: where those who steer, or a table's moderator, enter what people without a phone give, on paper or by a show of hands. */

/** Beside a participant's command: whoever gives it does so for somebody who filled in a sheet of paper. */
export interface OnPaper {
  /** Stands for that person, and says nothing of who it is. */
  readonly voter: string;
  /** Why it takes the place of what was entered for the same person before; absent for a first ballot. */
  readonly why?: string | undefined;
}

/** Why the desk is refused, beside what any command can meet; written `desk/…`. The server knows slips of paper. */
export const deskReasons = [
  'entered-already',
  'hands-counted-already',
  'no-hands-counted',
  'no-hands-here',
  'no-round',
  'not-entered',
  'not-on-paper',
  'slip-on-phone',
  'slip-unknown',
  'too-few-hands',
  'too-many-hands',
  'too-many-hands-in-all',
] as const;
export type DeskReason = (typeof deskReasons)[number];

/** A command as the desk gives it. */
export interface DeskAsk {
  readonly type: string;
  readonly body: unknown;
  readonly paper?: OnPaper | undefined;
}

const deskRoles: readonly Role[] = ['organiser', 'facilitator', 'moderator'];

/** The phones may have closed, and the desk still has sheets; after the reveal, nobody votes any more. */
const deskPhases = ['open', 'closed'] as const;

/** Longer than any reason that is read. */
export const longestReason = 200;

const why = z.string().check(z.maxLength(4 * longestReason));
const most = 20_000;
const atDesk = <Schema extends z.ZodMiniType>(schema: Schema) => ({
  schema,
  roles: deskRoles,
  phases: deskPhases,
});

const handsSchema = z.object({
  people: z.int().check(z.minimum(0), z.maximum(most)),
  votes: z.record(idSchema, z.int().check(z.minimum(0), z.maximum(most))),
  /** Why they take the place of what was counted before. */
  why: z.optional(why),
});

/** What the desk can do beside giving a participant's own command on paper. */
export const deskCommands = {
  /** Takes back the ballot of the person it comes with. */
  'paper:take-back': atDesk(z.object({})),
  'hands:count': atDesk(handsSchema),
  'hands:take-back': atDesk(z.object({ why })),
} satisfies Record<string, CommandSpec>;

type DeskCommand = keyof typeof deskCommands;

const isDeskCommand = (type: string): type is DeskCommand => Object.hasOwn(deskCommands, type);

/** Whether a command is for the desk, whoever gives it. */
export const isForDesk = ({ type, paper }: DeskAsk): boolean => paper !== undefined || isDeskCommand(type);

/** What of the stage type's commands a participant may give, the desk may give on paper. */
function deskSpec(type: StageType, ask: DeskAsk): CommandSpec | undefined {
  if (isDeskCommand(ask.type)) return deskCommands[ask.type];
  const spec = stageSpec(type, ask.type);
  return spec?.roles.includes('participant') ? { ...spec, roles: deskRoles, phases: deskPhases } : undefined;
}

/** Why whoever has this role may not do this at the desk, or not now; null when they may. */
export function deskRefusal(
  session: Session,
  stage: Stage,
  type: StageType,
  ask: DeskAsk,
  role: Role,
): Rejected | null {
  const refused = refusal(deskSpec(type, ask), role, stage.phase);
  if (refused) return refused;
  if (session.status === 'ended') return reject('session-ended');
  if (!type.prove) return reject('desk/not-on-paper');
  if (isBetweenRounds(type, stage)) return reject('desk/no-round');
  return null;
}

/** Nothing is asked now, of a vote that is asked in rounds. */
const isBetweenRounds = (type: StageType, stage: Stage): boolean => type.rounds?.(stage).asked === null;

/** The rows of what is asked now. */
const slotsNow = (type: StageType, stage: Stage): Slots => slotsOf(type.rounds?.(stage).asked ?? null);

/** Decides what the desk asks. The body is parsed by `parse`, which gives null where it does not fit. */
export function decideAtDesk(
  { session, stage, type }: { readonly session: Session; readonly stage: Stage; readonly type: StageType },
  ask: DeskAsk,
  actor: Actor,
  given: Circumstances,
  parse: (spec: CommandSpec, body: unknown) => object | null,
): Verdict {
  const spec = deskSpec(type, ask);
  const refused = deskRefusal(session, stage, type, ask, actor.role);
  if (refused || !spec) return refused ?? reject('unknown-command');
  const parsed = parse(spec, ask.body);
  const needsVoter = !ask.type.startsWith('hands:');
  if (!parsed || needsVoter !== (ask.paper !== undefined) || ask.paper?.voter === '')
    return reject('malformed');
  const slots = slotsNow(type, stage);
  const desk = { stage, slots, by: 'name' in actor ? actor.name : '', at: given.now };
  switch (ask.type) {
    case 'paper:take-back':
      return ask.paper ? takeBack(desk, ask.paper) : reject('malformed');
    case 'hands:count':
      return countHands(desk, type, parsed as z.infer<typeof handsSchema>);
    case 'hands:take-back':
      return takeHandsBack(desk, (parsed as { why: string }).why);
    default:
      return ask.paper
        ? enter(desk, type, { ...parsed, type: ask.type }, ask.paper, given)
        : reject('malformed');
  }
}

/** Where something is entered, by whom, and when. */
interface Desk {
  readonly stage: Stage;
  readonly slots: Slots;
  readonly by: string;
  readonly at: number;
}

/** A row as it shall be, and where it replaces another the reason, which everyone may read. */
function entered(
  { stage, by, at }: Desk,
  row: RowChange,
  way: Correction['way'],
  why: string | undefined,
  value: Json,
): Verdict {
  const isThere = stage.rows.get(row.pseudonym)?.has(row.slot) ?? false;
  if (why === undefined) {
    if (isThere) return reject(way === 'paper' ? 'desk/entered-already' : 'desk/hands-counted-already');
    return addressed(stage.id, accept([], { rows: [row], value }));
  }
  if (!isThere) return reject(way === 'paper' ? 'desk/not-entered' : 'desk/no-hands-counted');
  const reason = cleanText(why, longestReason);
  if (!reason.accepted) return reason;
  const corrected: Outcome = addressed(stage.id, accept([], { rows: [row], value }));
  return {
    ...corrected,
    events: [{ type: 'ballot:corrected', stage: stage.id, way, reason: reason.text, by, at }],
  };
}

const onPaperIn = ({ onPaper }: Stage, { ballot }: Slots): number => onPaper.rows.get(ballot) ?? 0;

/** The participant's own command, given for somebody else: the stage type judges the ballot as it does everyone's. */
function enter(
  desk: Desk,
  type: StageType,
  command: { readonly type: string },
  { voter, why }: OnPaper,
  given: Circumstances,
): Verdict {
  const pseudonym = paperPseudonym(voter);
  const decision = type.decide(desk.stage, command, { role: 'participant', pseudonym }, given);
  if (!decision.accepted) return decision;
  const [row, ...others] = decision.rows;
  const isBallot = row?.slot === desk.slots.ballot && row.value !== null && others.length === 0;
  if (!isBallot || decision.events.length + decision.authors.length > 0) return reject('desk/not-on-paper');
  const isNew = why === undefined;
  return entered(desk, row, 'paper', why, onPaperIn(desk.stage, desk.slots) + (isNew ? 1 : 0));
}

const takeBack = (desk: Desk, { voter, why = '' }: OnPaper): Verdict =>
  entered(
    desk,
    { pseudonym: paperPseudonym(voter), slot: desk.slots.ballot, value: null },
    'paper',
    why,
    onPaperIn(desk.stage, desk.slots) - 1,
  );

function countHands(
  desk: Desk,
  type: StageType,
  { people, votes, why }: z.infer<typeof handsSchema>,
): Verdict {
  const raised = raisedIn(type, desk.stage);
  if (typeof raised === 'string') return reject('desk/no-hands-here');
  if (people < fewestApart) return reject('desk/too-few-hands', { least: fewestApart, given: people });
  const known = new Set(raised.items);
  if (Object.keys(votes).some((id) => !known.has(id))) return reject('unknown-item');
  const counts = Object.values(votes);
  const highest = Math.max(0, ...counts);
  if (highest > people) return reject('desk/too-many-hands', { people, given: highest });
  const inAll = counts.reduce((sum, count) => sum + count, 0);
  if (raised.most !== null && inAll > people * raised.most)
    return reject('desk/too-many-hands-in-all', { people, most: raised.most, given: inAll });
  const kept: Hands = {
    people,
    votes: Object.fromEntries(raised.items.flatMap((id) => (votes[id] ? [[id, votes[id]] as const] : []))),
  };
  const value = { people: kept.people, votes: { ...kept.votes } };
  return entered(desk, { pseudonym: offPhone, slot: desk.slots.hands, value }, 'hands', why, people);
}

const takeHandsBack = (desk: Desk, why: string): Verdict =>
  entered(desk, { pseudonym: offPhone, slot: desk.slots.hands, value: null }, 'hands', why, 0);

/** Entry `desk` of a stage that the desk can work on. */
export interface DeskView {
  /** How many ballots were entered from paper. */
  readonly paper: number;
  /** Which round they are for; null for a vote that is not asked in rounds. */
  readonly round: number | null;
  /** Whether everyone who votes has a slip with a code; else a word is written on each sheet. */
  readonly slips: boolean;
  /** Or why none are counted. */
  readonly hands: HandsView | NoHands;
}

/** What is to be known of a show of hands. */
export interface HandsView {
  /** How many took part in the show of hands; null when none was counted. */
  readonly people: number | null;
  /** What no hand can be raised for. */
  readonly without: readonly string[];
  /** What one can be raised for, where that is not the items of the stage; else null. */
  readonly options: readonly { readonly id: string; readonly text: Text }[] | null;
  /** For how many options one person raises a hand at most; null for as many as one likes. */
  readonly most: number | null;
}

/** What whoever sits at the desk needs to know of a stage; null where there is nothing to enter, or no more. */
export function deskOf(type: StageType, stage: Stage, tier: Tier): DeskView | null {
  if (!type.prove || (stage.phase !== 'open' && stage.phase !== 'closed')) return null;
  if (isBetweenRounds(type, stage)) return null;
  const slots = slotsNow(type, stage);
  return {
    paper: onPaperIn(stage, slots),
    round: type.rounds?.(stage).asked ?? null,
    slips: needsPaperCode(tier),
    hands: handsView(raisedIn(type, stage), stage, slots),
  };
}

function handsView(raised: Raised | NoHands, { rows, items }: Stage, slots: Slots): DeskView['hands'] {
  if (typeof raised === 'string') return raised;
  const takes = new Set(raised.items);
  return {
    people: handsIn(rows, slots.hands)?.people ?? null,
    without: items.flatMap(({ id }) => (takes.has(id) ? [] : [id])),
    options: raised.names ? raised.items.map((id, at) => ({ id, text: raised.names?.[at] ?? {} })) : null,
    most: raised.most,
  };
}
