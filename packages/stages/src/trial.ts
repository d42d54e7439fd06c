import {
  applyOutcome,
  changeStage,
  decide,
  emptySession,
  evolve,
  outputOf,
  type Actor,
  type Item,
  type Json,
  type Pseudonym,
  type Session,
  type Stage,
  type StageType,
  type Verdict,
} from '@kring/core';

/** A stage in a session of its own, to try a type on in tests. Opened, with `items` as the organiser's list. */
export function trial<Config, State, Event extends { readonly type: string }>(
  type: StageType<Config, State, never, Event>,
  config: Json = {},
  items: readonly Item[] = [],
) {
  const types = new Map([[type.type, type]]);
  const empty = emptySession('trial');
  let session = evolve(types, empty, {
    type: 'session:created',
    info: empty.info,
    agenda: [
      {
        ...{ id: 'stage', type: type.type, title: {}, config, skipped: false, minutes: 0, notes: '' },
        source: items.length > 0 ? { from: 'list', items } : { from: 'nothing' },
      },
    ],
  });
  const facilitator: Actor = { role: 'facilitator', id: 'f', name: 'Fatima' };
  let ids = 0;
  const given = { now: 0, joined: 0, id: () => `id-${++ids}`, random: () => 0, number: () => ids };

  const run = (
    ...ask: Parameters<typeof decide> extends [unknown, unknown, ...infer Rest] ? Rest : never
  ) => {
    const verdict = decide(types, session, ...ask);
    if (verdict.accepted) session = applyOutcome(types, session, verdict);
    return verdict;
  };

  const tried = {
    /** The stage as it stands. */
    get stage(): Stage<Config, State> {
      return session.stages.get('stage') as Stage<Config, State>;
    },
    /** The session that it is all of. */
    get session(): Session {
      return session;
    },
    /** Steers the stage through its life. */
    steer(...steps: ('open' | 'close' | 'reopen' | 'reveal' | 'seal')[]): void {
      for (const step of steps) {
        const ask = { stage: null, type: `stage:${step}`, body: { stage: 'stage' } };
        const verdict = run(ask, facilitator, given);
        if (!verdict.accepted) throw new Error(`${step}: ${verdict.reason}`);
      }
    },
    /** A participant's command. */
    give(pseudonym: Pseudonym, command: string, body: unknown): Verdict {
      return run({ stage: 'stage', type: command, body }, { role: 'participant', pseudonym }, given);
    },
    /** A participant's command, given on paper. */
    enter(voter: string, command: string, body: unknown, why?: string): Verdict {
      return run({ stage: 'stage', type: command, body, paper: { voter, why } }, facilitator, given);
    },
    /** A command of whoever steers. */
    lead(command: string, body: unknown = {}): Verdict {
      return run({ stage: 'stage', type: command, body }, facilitator, given);
    },
    /** Other settings, from whoever steers. */
    configure(config: Json): Verdict {
      const body = { stage: 'stage', config };
      return run({ stage: null, type: 'stage:configure', body }, facilitator, given);
    },
    /** The secret of the database is lost, and with it all that was private here. */
    lose(): void {
      session = changeStage(session, 'stage', (stage) => ({
        ...stage,
        ...{ rows: stage.rows.clear(), contributors: stage.contributors.clear() },
        ...{ authors: stage.authors.clear(), authored: stage.authored.clear() },
      }));
      session = evolve(types, session, { type: 'stage:lost', stage: 'stage', at: 0 });
    },
    everyone: (): Readonly<Record<string, Json>> => Object.fromEntries(type.publish(tried.stage).everyone),
    backstage: (): Readonly<Record<string, Json>> => Object.fromEntries(type.publish(tried.stage).backstage),
    /** All that leaves the stage, as text: to search for what should not be there. */
    told: (): string =>
      JSON.stringify([
        tried.everyone(),
        tried.backstage(),
        outputOf(type, tried.stage),
        type.report(tried.stage),
      ]),
    mine: (pseudonym: Pseudonym): Json => type.mine(tried.stage, pseudonym),
  };
  tried.steer('open');
  return tried;
}
