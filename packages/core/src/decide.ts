import type { Actor } from './actor.ts';
import {
  addEntry,
  configureStage,
  duplicateEntry,
  listItems,
  moveEntry,
  removeEntry,
  skipEntry,
} from './agenda.ts';
import type { SessionCommand } from './commands.ts';
import type { Circumstances } from './decision.ts';
import { decideAtDesk, isForDesk, type OnPaper } from './desk.ts';
import type { StageId } from './ids.ts';
import { close, endSession, open, reopen, reveal, seal, takeItems } from './lifecycle.ts';
import { addressed, outcome, type Outcome, type Verdict } from './outcome.ts';
import { refusal, sessionSpec, stageSpec } from './policy.ts';
import { isListed } from './redaction.ts';
import { isLogo, largestLogo } from './logo.ts';
import { reject } from './rejection.ts';
import { receiptBeside } from './rows.ts';
import { anew, type Session, type SessionInfo } from './session.ts';
import type { CommandSpec, Stage, StageTypes } from './stage.ts';
import { endTimer, extendTimer, startTimer } from './timer.ts';

/** A command as it arrives: its body has not been looked at yet. */
export interface Ask {
  /** The stage it is for; null for the session's own commands. */
  readonly stage: StageId | null;
  readonly type: string;
  readonly body: unknown;
  /** What the phone will find its ballot's place by, once the stage is sealed: a random word of its own. */
  readonly receipt?: string | undefined;
  /** Given for somebody who filled in a sheet of paper. */
  readonly paper?: OnPaper | undefined;
}

/** Decides any command. Pure: the session is not changed, and time, ids and chance are given. */
export function decide(
  types: StageTypes,
  session: Session,
  ask: Ask,
  actor: Actor,
  given: Circumstances,
): Verdict {
  return ask.stage === null
    ? decideSession(types, session, ask, actor, given)
    : decideStage(types, session, ask.stage, ask, actor, given);
}

/** Nothing of ours nests deeper; a schema that follows its own tail would run out of stack. */
const deepest = 32;

const isDeep = (value: unknown, levels = deepest): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !ArrayBuffer.isView(value) &&
  (levels === 0 || Object.values(value).some((inside) => isDeep(inside, levels - 1)));

/** The body as its schema has it; null when it doesn't fit. */
function parse({ schema }: CommandSpec, body: unknown): object | null {
  if (isDeep(body)) return null;
  const parsed = schema.safeParse(body);
  return parsed.success ? (parsed.data as object) : null;
}

function decideStage(
  types: StageTypes,
  session: Session,
  id: StageId,
  ask: Ask,
  actor: Actor,
  circumstances: Circumstances,
): Verdict {
  const stage = session.stages.get(id);
  const type = types.get(stage?.type ?? '');
  if (!stage || !type) return reject('unknown-stage');
  const { type: command, body, receipt } = ask;
  if (isForDesk(ask)) {
    const verdict = decideAtDesk({ session, stage, type }, ask, actor, circumstances, parse);
    return verdict.accepted ? withReceipts(verdict, stage, receipt, circumstances) : verdict;
  }
  const spec = stageSpec(type, command);
  const refused = refusal(spec, actor.role, stage.phase);
  if (refused || !spec) return refused ?? reject('unknown-command');
  const parsed = parse(spec, body);
  if (!parsed) return reject('malformed');
  const decision = type.decide(stage, { ...parsed, type: command }, actor, circumstances);
  if (!decision.accepted) return decision;
  const given = addressed(id, decision);
  return type.prove ? withReceipts(given, stage, receipt, circumstances) : given;
}

/** Beside each ballot that is handed in its receipt: the one that came with it, else the one that it had. */
function withReceipts(
  outcome: Outcome,
  stage: Stage,
  receipt: string | undefined,
  { id }: Circumstances,
): Outcome {
  const receipts = outcome.rows.flatMap(({ pseudonym, slot: ballot, value }) => {
    const slot = receiptBeside(ballot);
    if (slot === null) return [];
    const had = stage.rows.get(pseudonym)?.get(slot);
    return [{ stage: stage.id, pseudonym, slot, value: value === null ? null : (receipt ?? had ?? id()) }];
  });
  return { ...outcome, rows: [...outcome.rows, ...receipts] };
}

/** What can still be done once a session has ended. */
const afterTheEnd = new Set([
  'stage:reveal',
  'stage:seal',
  'stage:show',
  'practice:end',
  'results:publish',
  'results:withdraw',
  'screen:blank',
  'screen:show',
  'people:count',
  'item:redact',
]);

function decideSession(
  types: StageTypes,
  session: Session,
  { type, body }: Ask,
  actor: Actor,
  given: Circumstances,
): Verdict {
  const spec = sessionSpec(type);
  const refused = refusal(spec, actor.role, null);
  if (refused || !spec) return refused ?? reject('unknown-command');
  const parsed = parse(spec, body);
  if (!parsed) return reject('malformed');
  if (session.status === 'ended' && !afterTheEnd.has(type)) return reject('session-ended');
  // The spec found by this name parsed this body, so the two belong together.
  const command = { ...parsed, type } as SessionCommand;
  return decideCommand(types, session, command, given);
}

type InfoGiven = Extract<SessionCommand, { type: 'session:configure' }>['info'];

/** Who may vote is settled for everyone before the first one comes; the same tier again is no change. */
function configure(session: Session, given: InfoGiven, joined: number): Verdict {
  const info: SessionInfo = { ...session.info };
  for (const [key, value] of Object.entries(given))
    if (value !== undefined) Object.assign(info, { [key]: value });
  const isSettled = session.status !== 'preparing' || joined > 0;
  if (info.tier !== session.info.tier && isSettled) return reject('tier-settled');
  return outcome([{ type: 'session:configured', info }]);
}

/** Nothing takes the logo away. */
const setLogo = (session: Session, picture: string): Verdict =>
  picture === '' || isLogo(picture)
    ? outcome([{ type: 'logo:set', logo: { picture, version: session.logo.version + 1 } }])
    : reject('bad-logo', { max: largestLogo / 1000 });

function decideCommand(
  types: StageTypes,
  session: Session,
  command: SessionCommand,
  given: Circumstances,
): Verdict {
  switch (command.type) {
    case 'session:configure':
      return configure(session, command.info, given.joined);
    case 'logo:set':
      return setLogo(session, command.picture);
    case 'session:end':
      return endSession(types, session, given);
    case 'session:empty':
      return outcome(anew(session));
    case 'practice:begin':
      return session.status === 'preparing'
        ? outcome([{ type: 'practice:begun' }])
        : reject('already-started');
    case 'practice:end':
      return session.practice ? outcome(anew(session)) : reject('wrong-phase');
    case 'agenda:add':
      return addEntry(types, session, command, given);
    case 'agenda:remove':
      return removeEntry(session, command);
    case 'agenda:move':
      return moveEntry(session, command);
    case 'agenda:skip':
      return skipEntry(session, command);
    case 'agenda:duplicate':
      return duplicateEntry(session, command, given);
    case 'item:redact':
      return isListed(session, command.item)
        ? { ...outcome([]), redacts: [command.item] }
        : reject('unknown-item');
    case 'stage:configure':
      return configureStage(types, session, command);
    case 'stage:list-items':
      return listItems(types, session, command);
    case 'stage:open':
      return open(types, session, command.stage, given);
    case 'stage:show': {
      const stage = session.stages.get(command.stage);
      if (!stage) return reject('unknown-stage');
      if (stage.phase === 'prepared') return reject('not-open-yet');
      return outcome([{ type: 'stage:shown', stage: command.stage }]);
    }
    case 'stage:take-items':
      return takeItems(types, session, command.stage);
    case 'stage:close':
      return close(types, session, command.stage, given);
    case 'stage:reopen':
      return reopen(types, session, command.stage, given);
    case 'stage:reveal':
      return reveal(types, session, command.stage, given);
    case 'stage:seal':
      return seal(types, session, command.stage, given);
    case 'timer:start':
      return startTimer(session, command.seconds, command.then, given.now);
    case 'timer:extend':
      return extendTimer(session, command.seconds, given.now);
    case 'timer:stop':
      return session.timer || session.rang ? outcome([{ type: 'timer:stopped' }]) : reject('no-timer');
    case 'timer:end':
      return endTimer(session, given.now);
    case 'message:send':
      return Object.values(command.text).some((words) => words.trim())
        ? outcome([
            {
              ...{ type: 'message:sent', text: command.text, at: given.now },
              ...(command.wall && { wall: true }),
              ...(command.untilOpening && { untilOpening: true }),
            },
          ])
        : reject('empty');
    case 'message:clear':
      return outcome([{ type: 'message:cleared' }]);
    case 'screen:blank':
      return outcome([{ type: 'screen:set', screen: 'blank' }]);
    case 'screen:show':
      return outcome([{ type: 'screen:set', screen: 'shown' }]);
    case 'joining:lock':
      return outcome([{ type: 'joining:set', joining: 'locked' }]);
    case 'joining:unlock':
      return outcome([{ type: 'joining:set', joining: 'open' }]);
    case 'results:publish':
      return outcome([{ type: 'results:set', results: 'public' }]);
    case 'results:withdraw':
      return outcome([{ type: 'results:set', results: 'private' }]);
    case 'people:count':
      return outcome([{ type: 'people:counted', headCount: command.headCount }]);
  }
}
