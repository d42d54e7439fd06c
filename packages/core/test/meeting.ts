import {
  applyOutcome,
  changeStage,
  decide,
  emptySession,
  evolve,
  evolveAuthor,
  evolveRow,
  redactEvent,
  redactGiven,
  type Actor,
  type AgendaEntry,
  type Ask,
  type Circumstances,
  type LoggedEvent,
  type Outcome,
  type Phase,
  type Session,
  type Source,
  type Stage,
  type StageId,
  type Verdict,
  withoutReplaced,
} from '../src/index.ts';
import { itemsNamed, types } from './types.ts';

export const [an, ben]: [Actor, Actor] = [
  { role: 'participant', pseudonym: 'schuilnaam-an' },
  { role: 'participant', pseudonym: 'schuilnaam-ben' },
];
export const facilitator: Actor = { role: 'facilitator', id: 'key-f', name: 'Fatima' };
export const organiser: Actor = { role: 'organiser', id: 'key-o', name: 'Olga' };
export const moderator: Actor = { role: 'moderator', id: 'key-m', name: 'Mia' };
export const screen: Actor = { role: 'screen' };
export const clock: Actor = { role: 'clock' };
export const everybody: readonly Actor[] = [an, ben, facilitator, organiser, moderator, screen, clock];

/** A step of an agenda. */
export const step = (id: StageId, type: string, more: Partial<AgendaEntry> = {}): AgendaEntry => ({
  id,
  type,
  title: { nl: `Stap ${id}` },
  config: {},
  source: { from: 'nothing' },
  skipped: false,
  minutes: 0,
  notes: '',
  who: '',
  ...more,
});

export const listOf = (...ids: readonly string[]): Source => ({ from: 'list', items: itemsNamed(...ids) });
export const from = (stage: StageId, best: number | null = null): Source => ({ from: 'stage', stage, best });

/** A session, and beside it what a store would have kept of it. */
export class Meeting {
  session: Session;
  now = 1_800_000_000_000;
  /** How many participants have joined. */
  joined = 0;
  #log: LoggedEvent[] = [];
  #rows = new Map<string, Outcome['rows'][number]>();
  #authors = new Map<string, Outcome['authors'][number]>();
  #decided = 1;

  constructor(...agenda: readonly AgendaEntry[]) {
    const empty = emptySession('session');
    const created = { type: 'session:created', info: empty.info, agenda } as const;
    this.session = evolve(types, empty, created);
    this.#log = [created];
  }

  get log(): readonly LoggedEvent[] {
    return this.#log;
  }

  /** Private rows and authorships as the store has them. */
  get kept(): number {
    return this.#rows.size + this.#authors.size;
  }

  stage(id: StageId): Stage {
    const stage = this.session.stages.get(id);
    if (!stage) throw new Error(`There is no stage ${id}.`);
    return stage;
  }

  phase(id: StageId): Phase {
    return this.stage(id).phase;
  }

  /** The ids of the items that a stage has. */
  items(id: StageId): readonly string[] {
    return this.stage(id).items.map((item) => item.id);
  }

  get agenda(): readonly StageId[] {
    return this.session.agenda.map(({ id }) => id);
  }

  /** Decides, and keeps nothing. */
  decide(ask: Ask, actor: Actor): Verdict {
    return decide(types, this.session, ask, actor, this.#circumstances());
  }

  ask(ask: Ask, actor: Actor): Verdict {
    const verdict = this.decide(ask, actor);
    if (verdict.accepted) this.#keep(verdict);
    return verdict;
  }

  /** A session command of a facilitator: the reason of its refusal, or null. */
  try(type: string, body: object = {}, actor = facilitator): string | null {
    const verdict = this.ask({ stage: null, type, body }, actor);
    return verdict.accepted ? null : verdict.reason;
  }

  /** A session command that has to be accepted. */
  drive(type: string, body: object = {}, actor = facilitator): Outcome {
    return accepted(this.ask({ stage: null, type, body }, actor), type);
  }

  /** Steps in the life of a stage. */
  steer(stage: StageId, ...steps: readonly string[]): this {
    for (const one of steps) this.drive(`stage:${one}`, { stage });
    return this;
  }

  /** A command inside a stage that has to be accepted. */
  give(stage: StageId, type: string, body: object, actor: Actor, receipt?: string): Outcome {
    return accepted(this.ask({ stage, type, body, receipt }, actor), type);
  }

  /** The session as a server finds it that starts now: everything has been through JSON. */
  refolded(): Session {
    let session = emptySession('session');
    for (const event of throughJson(this.#log)) session = evolve(types, session, event);
    const rows = [...this.#rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
    for (const row of throughJson(rows))
      session = changeStage(session, row.stage, (stage) => evolveRow(stage, row));
    for (const author of this.#authors.values())
      session = changeStage(session, author.stage, (stage) => evolveAuthor(stage, author));
    return session;
  }

  #keep(outcome: Outcome): void {
    this.#decided += 1;
    const { events, rows, authors, redacts } = outcome;
    const typeOf = (stage: StageId) => this.session.stages.get(stage)?.type ?? '';
    if (events.some(({ type }) => type === 'session:created')) {
      this.#log = [];
      this.#forget(() => true);
    }
    this.#log.push(...events);
    for (const row of rows) {
      const key = JSON.stringify([row.stage, row.pseudonym, row.slot]);
      if (row.value === null) this.#rows.delete(key);
      else this.#rows.set(key, row);
    }
    for (const author of authors) {
      if (author.pseudonym === null) this.#authors.delete(author.item);
      else this.#authors.set(author.item, author);
    }
    const sealed = events.flatMap((event) => (event.type === 'stage:sealed' ? event.stage : []));
    this.#forget(({ stage }) => sealed.includes(stage));
    this.#log = [...withoutReplaced(types, typeOf, this.#log, sealed)];
    this.session = applyOutcome(types, this.session, outcome);
    if (redacts.length === 0) return;
    const gone = new Set(redacts);
    this.#log = this.#log.map((event) => redactEvent(types, typeOf, event, gone));
    for (const [key, row] of this.#rows)
      if (row.value !== null)
        this.#rows.set(key, { ...row, value: redactGiven(types, typeOf, row.stage, row.value, gone) });
    this.session = this.refolded();
  }

  #forget(which: (kept: { readonly stage: StageId }) => boolean): void {
    for (const [key, row] of this.#rows) if (which(row)) this.#rows.delete(key);
    for (const [key, author] of this.#authors) if (which(author)) this.#authors.delete(key);
  }

  /** The same until something is accepted, so that a decision can be made again. */
  #circumstances(): Circumstances {
    let [made, number, thrown] = [0, this.session.lastNumber, this.#decided];
    const decided = this.#decided;
    return {
      now: this.now,
      joined: this.joined,
      id: () => `made-${decided}-${++made}`,
      number: () => ++number,
      random: () => (thrown = (thrown * 16_807) % 2_147_483_647) / 2_147_483_647,
    };
  }
}

function accepted(verdict: Verdict, type: string): Outcome {
  if (!verdict.accepted) throw new Error(`${type} was refused: ${verdict.reason}`);
  return verdict;
}

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** What a session says, whatever holds it. */
export const plain = ({ stages, ...rest }: Session): unknown => ({ ...rest, stages: stages.toJS() });
