import type { Circumstances } from './decision.ts';
import type { ItemId, StageId } from './ids.ts';
import { bestOf, type Item } from './item.ts';
import { addressed, outcome, type Outcome, type Verdict } from './outcome.ts';
import type { Proof } from './proof.ts';
import { reject, type Rejected } from './rejection.ts';
import { apart, handsIn, inNoOrder, slotsOf, valuesIn, type Slots } from './rows.ts';
import { entryOf, type LoggedEvent, type Session } from './session.ts';
import {
  outputOf,
  turnoutOf,
  type AgendaEntry,
  type RecordedIn,
  type Sealed,
  type Stage,
  type StageType,
  type StageTypes,
} from './stage.ts';
import type { Tier } from './tier.ts';

/** The life of a stage: prepared, open, closed, revealed, sealed. At most one stage of a session is open. */

interface Step {
  readonly entry: AgendaEntry;
  readonly stage: Stage;
  readonly type: StageType;
}

export function stepOf(types: StageTypes, session: Session, id: StageId): Step | null {
  const entry = entryOf(session, id);
  const stage = session.stages.get(id);
  const type = types.get(stage?.type ?? '');
  return entry && stage && type ? { entry, stage, type } : null;
}

/** The events that close whatever is open, except the stage `but`. */
function closeOthers(session: Session, but: StageId, at: number): LoggedEvent[] {
  return [...session.stages.values()]
    .filter((stage) => stage.phase === 'open' && stage.id !== but)
    .map((stage) => ({ type: 'stage:closed', stage: stage.id, at }));
}

/** Whether it keeps something back that a reveal would share. */
const keepsBack = ({ stage, type }: Step): boolean =>
  (stage.phase === 'open' || stage.phase === 'closed') && type.hides(stage.config);

/** The items that a stage's source holds now. What counts is what has happened, not the order of the agenda. */
export function itemsFor(
  types: StageTypes,
  session: Session,
  entry: AgendaEntry,
): readonly Item[] | Rejected {
  const { source } = entry;
  switch (source.from) {
    case 'nothing':
      return [];
    case 'list':
      return source.items;
    case 'stage': {
      const earlier = source.stage === entry.id ? null : stepOf(types, session, source.stage);
      if (!earlier) return reject('bad-source');
      const items = outputOf(earlier.type, earlier.stage);
      if (items.length === 0 && keepsBack(earlier)) return reject('reveal-first');
      return source.best === null ? items : bestOf(items, source.best);
    }
  }
}

export function open(types: StageTypes, session: Session, id: StageId, { now }: Circumstances): Verdict {
  const step = stepOf(types, session, id);
  if (!step) return reject('unknown-stage');
  if (step.stage.phase !== 'prepared') return reject('wrong-phase');
  const items = step.type.takesItems === 'none' ? [] : itemsFor(types, session, step.entry);
  if ('accepted' in items) return items;
  if (step.type.takesItems === 'needs' && items.length === 0) return reject('no-items');
  const unskip: LoggedEvent[] = step.entry.skipped
    ? [{ type: 'stage:configured', entry: { ...step.entry, skipped: false } }]
    : [];
  return outcome([
    ...closeOthers(session, id, now),
    ...unskip,
    { type: 'stage:opened', stage: id, at: now, items },
  ]);
}

/** What the source holds that the stage does not have yet, for types that can take items on the way. */
function newItems(
  types: StageTypes,
  session: Session,
  { entry, stage, type }: Step,
): readonly Item[] | Rejected {
  if (!type.takeItems) return [];
  const items = itemsFor(types, session, entry);
  if ('accepted' in items) return items;
  const had = new Set(stage.items.map((item) => item.id));
  const began = (item: Item) => item.lineage.some((origin) => origin.stage === stage.id);
  return items.filter((item) => !had.has(item.id) && !began(item));
}

const taking = (stage: StageId, items: readonly Item[]): LoggedEvent[] =>
  items.length > 0 ? [{ type: 'items:taken', stage, items }] : [];

/** Takes what the source has gathered since; the answer is how many items that were. */
export function takeItems(types: StageTypes, session: Session, id: StageId): Verdict {
  const step = stepOf(types, session, id);
  if (!step) return reject('unknown-stage');
  if (step.stage.phase === 'prepared') return reject('not-open-yet');
  if (step.stage.phase === 'sealed') return reject('sealed');
  const items = newItems(types, session, step);
  return 'accepted' in items ? items : outcome(taking(id, items), items.length);
}

export function close(types: StageTypes, session: Session, id: StageId, { now }: Circumstances): Verdict {
  const step = stepOf(types, session, id);
  if (!step) return reject('unknown-stage');
  if (step.stage.phase !== 'open') return reject('wrong-phase');
  return outcome([{ type: 'stage:closed', stage: id, at: now }]);
}

export function reopen(types: StageTypes, session: Session, id: StageId, { now }: Circumstances): Verdict {
  const step = stepOf(types, session, id);
  if (!step) return reject('unknown-stage');
  if (step.stage.phase === 'sealed') return reject('sealed');
  if (step.stage.phase !== 'closed' && step.stage.phase !== 'revealed') return reject('wrong-phase');
  const items = newItems(types, session, step);
  return outcome([
    ...closeOthers(session, id, now),
    { type: 'stage:reopened', stage: id },
    ...taking(id, 'accepted' in items ? [] : items),
  ]);
}

/** Makes shared what was private; an open stage is closed on the way. */
export function reveal(types: StageTypes, session: Session, id: StageId, given: Circumstances): Verdict {
  const step = stepOf(types, session, id);
  if (!step) return reject('unknown-stage');
  const { stage, type } = step;
  if (!type.hides(stage.config)) return reject('nothing-to-reveal');
  if (stage.phase === 'sealed') return reject('sealed');
  if (stage.phase !== 'open' && stage.phase !== 'closed') return reject('wrong-phase');
  const shared = type.reveal?.({ ...stage, phase: 'closed' }, given);
  if (shared && !shared.accepted) return shared;
  const closing: LoggedEvent[] =
    stage.phase === 'open' ? [{ type: 'stage:closed', stage: id, at: given.now }] : [];
  const inside: Outcome = shared ? addressed(id, shared) : outcome([]);
  return {
    ...inside,
    events: [...closing, ...inside.events, { type: 'stage:revealed', stage: id, at: given.now }],
  };
}

/** How sure we are here that one person votes once. Nobody needs a code to try things out. */
export const tierOf = ({ info, practice }: Session): Tier => (practice ? 'open' : info.tier);

/** What a record says of its session. */
export const recordedIn = (session: Session): RecordedIn => ({ session: session.id, tier: tierOf(session) });

/** What sealing keeps of a stage: lists in an order of their own, the turnout, and what lets anyone count again. */
function sealEvent(session: Session, { stage, type }: Step, given: Circumstances): LoggedEvent {
  const [earlier, slots] = slotsSealed(stage, type);
  const { phones, paper } = slots ? apart(valuesIn(stage.rows, slots.ballot)) : allOf(stage);
  const sealed: Sealed = {
    ballots: inNoOrder(phones),
    paper: inNoOrder(paper),
    hands: slots && handsIn(stage.rows, slots.hands),
    turnout: turnoutOf(stage),
    proof: null,
  };
  const proved: Proof = {
    receipts: slots ? receiptsOf(stage, slots, given) : [],
    ...(earlier.length > 0 && { earlier: earlier.map((round) => receiptsOf(stage, round, given)) }),
    marks: [],
    head: '',
  };
  const lists: Stage = {
    ...{ ...stage, phase: 'sealed', rows: stage.rows.clear() },
    sealed: { ...sealed, proof: proved },
  };
  const proof = type.prove?.(lists, recordedIn(session), given);
  return {
    type: 'stage:sealed',
    stage: stage.id,
    ballots: sealed.ballots,
    ...(sealed.paper.length > 0 && { paper: sealed.paper }),
    ...(sealed.hands && { hands: sealed.hands }),
    turnout: sealed.turnout,
    ...(proof && { proof }),
  };
}

/**
 * The rows that are kept as ballots: of a vote in rounds, those of the last that was shown; before them, those of the
 * rounds before. Null where all rows are kept.
 */
function slotsSealed(
  stage: Stage,
  type: StageType,
): readonly [earlier: readonly Slots[], last: Slots | null] {
  if (!type.prove) return [[], null];
  if (!type.rounds) return [[], slotsOf(null)];
  const shown = type.rounds(stage).shown.map(slotsOf);
  // A round that nobody saw the outcome of leaves nothing, like one that was never asked.
  return [shown.slice(0, -1), shown.at(-1) ?? slotsOf(0)];
}

/** Everything in its rows, whatever it is. */
const allOf = ({ rows }: Stage) => ({
  phones: [...rows.values()].flatMap((row) => [...row.values()]),
  paper: [],
});

/** One for each ballot. A word that two phones came with says nothing of either, so the second gets another. */
function receiptsOf({ rows }: Stage, slots: Slots, given: Circumstances): readonly string[] {
  const receipts = new Set<string>();
  for (const row of rows.values()) {
    if (!row.has(slots.ballot)) continue;
    const receipt = row.get(slots.receipt);
    receipts.add(typeof receipt === 'string' && !receipts.has(receipt) ? receipt : given.id());
  }
  return [...receipts].sort();
}

/** What people took back: its words have no business in a sealed log. */
const withdrawnIn = ({ stage, type }: Step): ItemId[] => [...(type.withdrawn?.(stage.state) ?? [])];

const canSeal = ({ stage, type }: Step): boolean =>
  stage.phase === 'revealed' || (stage.phase === 'closed' && !type.hides(stage.config));

export function seal(types: StageTypes, session: Session, id: StageId, given: Circumstances): Verdict {
  const step = stepOf(types, session, id);
  if (!step) return reject('unknown-stage');
  if (step.stage.phase === 'sealed') return reject('sealed');
  if (step.stage.phase === 'closed' && !canSeal(step)) return reject('reveal-first');
  if (!canSeal(step)) return reject('wrong-phase');
  return { ...outcome([sealEvent(session, step, given)]), redacts: withdrawnIn(step) };
}

/** Ends the session: what is open closes, and what holds no unrevealed secret is sealed. */
export function endSession(types: StageTypes, session: Session, given: Circumstances): Verdict {
  const events: LoggedEvent[] = [];
  const redacts: ItemId[] = [];
  for (const entry of session.agenda) {
    const step = stepOf(types, session, entry.id);
    if (!step) continue;
    const wasOpen = step.stage.phase === 'open';
    const closed = wasOpen ? { ...step, stage: { ...step.stage, phase: 'closed' as const } } : step;
    if (wasOpen) events.push({ type: 'stage:closed', stage: entry.id, at: given.now });
    if (!canSeal(closed)) continue;
    events.push(sealEvent(session, closed, given));
    redacts.push(...withdrawnIn(closed));
  }
  return { ...outcome([...events, { type: 'session:ended', at: given.now }]), redacts };
}
