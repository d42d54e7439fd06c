import {
  backstageEntries,
  deskEntries,
  differsInStateAlone,
  sessionEntries,
  stageEntries,
  type Entries,
  type Session,
  type Stage,
  type StageEvent,
  type StageId,
  type StageTypes,
} from '@kring/core';
import type { DocName, DocUpdate, SyncRequest } from '@kring/protocol';
import { Projection } from './projection.ts';
import { newId } from './tokens.ts';

/** Which document, in which life, and the number of its last update. */
export type Head = Pick<DocUpdate, 'doc' | 'life' | 'n'>;

/** The derived documents of one session. States share what they have in common, so references tell what changed. */
export class Documents {
  readonly life = newId();
  readonly #types: StageTypes;
  readonly #projections = new Map<DocName, Projection>();

  constructor(types: StageTypes) {
    this.#types = types;
  }

  /**
   * Brings every document that somebody has asked for from one state of the session to the next; the updates to send.
   * `events`: all that happened inside stages in between, null when that is not known.
   */
  update(before: Session, after: Session, events: readonly StageEvent[] | null): DocUpdate[] {
    if (before === after) return [];
    const updates = [this.#write(after, 'session'), this.#write(after, 'backstage')];
    for (const [id, stage] of after.stages) {
      const was = before.stages.get(id);
      if (was === stage) continue;
      const known = was && events && differsInStateAlone(was, stage) ? events : null;
      updates.push(...this.#writeStage(after, stage, known));
    }
    return updates.filter((update) => update !== null);
  }

  /** How far a document is; null for one that nobody has asked for. */
  head(name: DocName): Head | null {
    return this.#projections.get(name)?.head() ?? null;
  }

  whole(session: Session, name: DocName): DocUpdate {
    return this.#projection(session, name).whole();
  }

  since(session: Session, request: SyncRequest): DocUpdate {
    return this.#projection(session, request.doc).since(request);
  }

  /** Made when it is first asked for, as the state that is shown has it. */
  #projection(session: Session, name: DocName): Projection {
    let projection = this.#projections.get(name);
    if (!projection) {
      projection = new Projection(name, this.life);
      projection.write(this.#entries(session, name));
      this.#projections.set(name, projection);
    }
    return projection;
  }

  #write(session: Session, name: DocName): DocUpdate | null {
    return this.#projections.get(name)?.write(this.#entries(session, name)) ?? null;
  }

  /** Both sides of a stage: what its events changed, or all of it. */
  #writeStage(session: Session, stage: Stage, events: readonly StageEvent[] | null): (DocUpdate | null)[] {
    const { id } = stage;
    const type = this.#types.get(stage.type);
    if (!events || !type?.publishAfter) {
      return [this.#write(session, `stage/${id}`), this.#write(session, `backstage/${id}`)];
    }
    const changes = events.flatMap((event) =>
      event.stage === id ? (type.publishAfter?.(stage, event.event) ?? []) : [],
    );
    const everyone = changes.flatMap((change) => [...change.everyone]);
    const backstage = changes.flatMap((change) => [...change.backstage]);
    return [
      this.#projections.get(`stage/${id}`)?.patch(stageEntries(stage, everyone)) ?? null,
      this.#projections.get(`backstage/${id}`)?.patch(backstage) ?? null,
    ];
  }

  #entries(session: Session, name: DocName): Entries {
    if (name === 'session') return sessionEntries(session);
    if (name === 'backstage') return backstageEntries(this.#types, session);
    const [side, id] = name.split('/') as ['stage' | 'backstage', StageId];
    const stage = session.stages.get(id);
    const type = this.#types.get(stage?.type ?? '');
    if (!stage || !type) return [];
    const published = type.publish(stage);
    if (side === 'backstage') return published.backstage;
    return [...stageEntries(stage, published.everyone), ...deskEntries(type, stage, session.info.tier)];
  }
}
