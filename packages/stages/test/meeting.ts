import {
  applyOutcome,
  changeStage,
  decide,
  emptySession,
  evolve,
  evolveAuthor,
  evolveRow,
  outcome,
  redactEvent,
  redactGiven,
  reject,
  type Actor,
  type Ask,
  type Circumstances,
  type Item,
  type ItemId,
  type Json,
  type LoggedEvent,
  type Outcome,
  type Pseudonym,
  type Session,
  type Slot,
  type Stage,
  type StageType,
  type StageTypes,
  type Verdict,
  withoutReplaced,
} from '@kring/core';

const id = 'stage-1';

/** A session with one stage, and beside it what a store would have kept of it. */
export class Meeting {
  session: Session;
  log: LoggedEvent[] = [];
  readonly #types: StageTypes;
  readonly #rows = new Map<string, { pseudonym: Pseudonym; slot: Slot; value: Json }>();
  readonly #authors = new Map<ItemId, Pseudonym>();
  #ids = 0;
  #chance = 1;

  constructor(types: StageTypes, type: string, config: Json, items: readonly Item[]) {
    this.#types = types;
    const entry = {
      ...{ id, type, config, title: {}, skipped: false, minutes: 0, notes: '' },
      source: { from: 'list' as const, items },
    };
    const info = { ...emptySession('session-1').info, languages: ['nl', 'fr'] as const };
    this.session = emptySession('session-1');
    this.#keep({
      ...{ accepted: true, rows: [], authors: [], redacts: [], value: null },
      events: [{ type: 'session:created', info, agenda: [entry] }],
    });
  }

  get stage(): Stage {
    const stage = this.session.stages.get(id);
    if (!stage) throw new Error('There is always a stage.');
    return stage;
  }

  get type(): StageType {
    const type = this.#types.get(this.stage.type);
    if (!type) throw new Error('Its type is always known.');
    return type;
  }

  /** Tries a command on the session as it stands, without keeping what follows. */
  decide(ask: Ask, actor: Actor): Verdict {
    return decide(this.#types, this.session, ask, actor, this.#circumstances());
  }

  /** A command inside the stage. */
  inside(type: string, body: unknown, actor: Actor): Verdict {
    return this.ask({ stage: id, type, body }, actor);
  }

  /** A command that drives the stage: `stage:open`, … */
  drive(type: string, body: object = {}): Verdict {
    return this.ask({ stage: null, type, body: { stage: id, ...body } }, facilitators[0]);
  }

  ask(ask: Ask, actor: Actor): Verdict {
    const verdict = this.decide(ask, actor);
    if (!verdict.accepted) return verdict;
    this.#ids += 10;
    this.#chance += 1;
    this.#keep(verdict);
    return verdict;
  }

  /** What the source has gathered since comes along, for a type that takes it. */
  bring(items: readonly Item[]): Verdict {
    const had = new Set(this.stage.items.map((item) => item.id));
    const added = items.filter((item) => !had.has(item.id));
    const { phase } = this.stage;
    if (!this.type.takeItems || phase === 'prepared' || phase === 'sealed') return reject('wrong-phase');
    const brought = outcome([{ type: 'items:taken', stage: id, items: added }]);
    this.#keep(brought);
    return brought;
  }

  /** An earlier stage takes away the words of an item. */
  redact(item: ItemId): void {
    this.#keep({ ...outcome([]), redacts: [item] });
  }

  /** The session as a server would find it that starts now: everything has been through JSON. */
  restored(): Session {
    let session = emptySession('session-1');
    for (const event of throughJson(this.log)) session = evolve(this.#types, session, event);
    const rows = this.rows.toSorted((a, b) => (a.pseudonym + a.slot < b.pseudonym + b.slot ? -1 : 1));
    for (const row of throughJson(rows)) session = changeStage(session, id, (stage) => evolveRow(stage, row));
    for (const [item, pseudonym] of this.#authors)
      session = changeStage(session, id, (stage) => evolveAuthor(stage, { item, pseudonym }));
    return session;
  }

  /** What the store holds in private rows. */
  get rows(): readonly { pseudonym: Pseudonym; slot: Slot; value: Json }[] {
    return [...this.#rows.values()];
  }

  #keep(outcome: Outcome): void {
    const gone = new Set(outcome.redacts);
    const typeOf = () => this.stage.type;
    const sealed = outcome.events.some(({ type }) => type === 'stage:sealed');
    this.session = applyOutcome(this.#types, this.session, outcome);
    this.log.push(...outcome.events);
    for (const { pseudonym, slot, value } of outcome.rows) {
      if (value === null) this.#rows.delete(`${pseudonym} ${slot}`);
      else this.#rows.set(`${pseudonym} ${slot}`, { pseudonym, slot, value });
    }
    for (const { item, pseudonym } of outcome.authors) {
      if (pseudonym === null) this.#authors.delete(item);
      else this.#authors.set(item, pseudonym);
    }
    if (sealed) {
      this.#rows.clear();
      this.#authors.clear();
      this.log = [...withoutReplaced(this.#types, typeOf, this.log, [id])];
    }
    if (gone.size === 0) return;
    this.log = this.log.map((event) => redactEvent(this.#types, typeOf, event, gone));
    for (const [key, row] of this.#rows)
      this.#rows.set(key, { ...row, value: redactGiven(this.#types, typeOf, id, row.value, gone) });
    this.session = this.restored();
  }

  /** The same until something is accepted, so that a decision can be made again. */
  #circumstances(): Circumstances {
    let [made, number, thrown] = [this.#ids, this.session.lastNumber, this.#chance];
    return {
      now: 1_800_000_000_000,
      joined: 3,
      id: () => `made-${++made}`,
      number: () => ++number,
      random: () => (thrown = (thrown * 16_807) % 2_147_483_647) / 2_147_483_647,
    };
  }
}

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Long and odd, so that one is found wherever it slips out. */
const pseudonym = (n: number): Pseudonym => `pseudoniem-${n}-van-niemand`;

export const people = [1, 2, 3, 4].map(
  (n) => ({ role: 'participant', pseudonym: pseudonym(n) }) as const satisfies Actor,
);

export const facilitators = [
  { role: 'facilitator', id: 'key-an', name: 'An' },
  { role: 'facilitator', id: 'key-benoit', name: 'Benoît' },
  { role: 'organiser', id: 'key-city', name: 'Stad' },
] as const satisfies readonly Actor[];

/** Who sits at a table, and enters what people there give on paper or by hand. */
export const moderator = { role: 'moderator', id: 'key-mia', name: 'Mia' } as const satisfies Actor;

/** Stands for people who vote on paper; odd, so that one is found wherever it slips out. */
export const voters = [1, 2, 3, 4, 5, 6, 7].map((n) => `papieren-kiezer-${n}`);

export const others = [{ role: 'screen' }, { role: 'clock' }] as const satisfies readonly Actor[];
