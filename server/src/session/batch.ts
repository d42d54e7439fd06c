import {
  applyOutcome,
  decide,
  reject,
  type Actor,
  type Ask,
  type Outcome,
  type Person,
  type Session,
  type StageTypes,
  type Verdict,
} from '@kring/core';
import type { Answer, Envelope, Reply } from '@kring/protocol';
import type { GivenAnswer } from '../store/port.ts';
import type { Clock } from './clock.ts';
import { CommitDraft, type NumberedRow } from './commitDraft.ts';
import { circumstances } from './given.ts';
import type { Memory } from './memory.ts';

/** A command in the queue. */
export interface Waiting {
  readonly person: Person;
  readonly envelope: Envelope;
  readonly reply: (reply: Reply) => void;
}

/** A decided command, to be answered once its batch is on the disk. */
export interface Decided extends Waiting {
  readonly given: GivenAnswer;
  readonly outcome: Outcome | null;
  /** It was answered before: there is nothing to remember. */
  readonly again: boolean;
}

export interface Batch {
  readonly decided: readonly Decided[];
  readonly draft: CommitDraft;
  /** The session once the draft is committed. */
  readonly session: Session;
  /** Words to take out of the log; such a batch holds one command. */
  readonly redacts: Outcome['redacts'];
}

interface Deps {
  readonly types: StageTypes;
  readonly clock: Clock;
  readonly onError: (error: unknown) => void;
}

/**
 * Takes commands off the queue and decides them, each on the state that the one before it left. A command after
 * which what is kept must be written or folded anew (redaction, sealing, emptying) makes a batch of its own.
 */
export function decideBatch(deps: Deps, memory: Memory, queue: Waiting[]): Batch {
  const decided: Decided[] = [];
  const draft = new CommitDraft(memory.row.id, memory.fence, memory.salts);
  const answered = new Map<string, GivenAnswer>();
  let session = memory.session;
  for (let waiting = queue[0]; waiting; waiting = queue[0]) {
    const { person, envelope } = waiting;
    const stage = envelope.stage ?? '';
    const owner = memory.ownerOf(person, envelope.stage, draft.salts);
    const earlier = answered.get(`${stage}/${envelope.id}`) ?? memory.answers.find(stage, envelope.id);
    if (earlier) {
      queue.shift();
      decided.push({ ...waiting, given: againTo(owner, earlier), outcome: null, again: true });
      continue;
    }
    const ask = askIn(memory, envelope, draft.salts);
    const { verdict, next } = judge(deps, memory, session, { person, ask, seq: envelope.seq, owner });
    const alone = verdict.accepted && standsAlone(verdict);
    if (alone && decided.length > 0) break;
    queue.shift();
    const given: GivenAnswer = { stage, owner, answer: answerOf(envelope.id, verdict) };
    decided.push({ ...waiting, given, outcome: verdict.accepted ? verdict : null, again: false });
    answered.set(`${stage}/${envelope.id}`, given);
    if (!verdict.accepted) continue;
    const rows = numbered(verdict, waiting, memory);
    draft.add(verdict, rows, given);
    if (next.info.tier !== session.info.tier) draft.settleBeforeAnyone();
    for (const row of rows) memory.sequences.set(row, row.seq);
    session = next;
    if (alone) return { decided, draft, session, redacts: verdict.redacts };
  }
  return { decided, draft, session, redacts: [] };
}

/** The command as it is decided: what was entered for somebody stands under what the stage makes of their word. */
const askIn = (memory: Memory, { paper, ...ask }: Envelope, salts: CommitDraft['salts']): Ask =>
  paper ? { ...ask, paper: { ...paper, voter: memory.voterIn(ask.stage, paper.voter, salts) } } : ask;

/** The verdict on a command and the session after it. A fault of ours refuses the command; the session goes on. */
function judge(
  { types, clock, onError }: Deps,
  { sequences, joined }: Memory,
  session: Session,
  { person, ask, seq, owner }: Pick<Waiting, 'person'> & { ask: Ask; seq: number; owner: string },
): { verdict: Verdict; next: Session } {
  const actor: Actor = person.role === 'participant' ? { role: 'participant', pseudonym: owner } : person;
  try {
    const verdict = decide(types, session, ask, actor, circumstances(session, joined, clock));
    if (!verdict.accepted) return { verdict, next: session };
    if (person.role === 'participant' && sequences.isSuperseded(verdict.rows, seq)) {
      return { verdict: reject('superseded'), next: session };
    }
    return { verdict, next: applyOutcome(types, session, verdict) };
  } catch (error) {
    onError(error);
    return { verdict: reject('malformed'), next: session };
  }
}

/** The verdict on a command as things stand, without giving it. */
export function wouldBe(
  deps: Deps,
  memory: Memory,
  { person, envelope }: Pick<Waiting, 'person' | 'envelope'>,
): Verdict {
  const owner = memory.ownerOf(person, envelope.stage, memory.salts);
  const ask = askIn(memory, envelope, memory.salts);
  return judge(deps, memory, memory.session, { person, ask, seq: envelope.seq, owner }).verdict;
}

/**
 * The rows of an outcome with their sequence numbers. A participant's own command brings its number along; when one
 * who steers changes a row (a reveal takes hidden ideas out), it keeps the number that its owner last gave it.
 */
const numbered = (outcome: Outcome, { person, envelope }: Waiting, { sequences }: Memory): NumberedRow[] =>
  outcome.rows.map((row) => ({
    ...row,
    seq: person.role === 'participant' ? envelope.seq : sequences.of(row),
  }));

/** The first answer again, to the one who got it; a stranger with the same id learns nothing. */
const againTo = (owner: string, earlier: GivenAnswer): GivenAnswer =>
  earlier.owner === owner
    ? earlier
    : { ...earlier, answer: answerOf(earlier.answer.id, reject('command-of-another')) };

const standsAlone = ({ events, redacts }: Outcome): boolean =>
  redacts.length > 0 || events.some(({ type }) => type === 'session:created' || type === 'stage:sealed');

export const answerOf = (id: string, verdict: Verdict): Answer =>
  verdict.accepted
    ? { id, accepted: true, value: verdict.value }
    : { id, accepted: false, reason: verdict.reason, params: verdict.params };
