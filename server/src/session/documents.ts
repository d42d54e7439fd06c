import {
  backstageEntries,
  sessionEntries,
  stageEntries,
  type Session,
  type StageId,
  type StageTypes,
} from '@kring/core';
import type { DocName, DocUpdate, SyncRequest } from '@kring/protocol';
import { Projection } from './projection.ts';
import { newId } from './tokens.ts';

/** The derived documents of one session, and which of them what happened has made stale. */
export class Documents {
  readonly life = newId();
  readonly #types: StageTypes;
  readonly #projections = new Map<DocName, Projection>();
  readonly #stale = new Set<DocName>();

  constructor(types: StageTypes) {
    this.#types = types;
  }

  /** Notes what changed between two states; states share what they have in common, so this looks at references. */
  touch(before: Session, after: Session): void {
    if (before === after) return;
    this.#stale.add('session').add('backstage');
    for (const [id, stage] of after.stages) {
      if (before.stages.get(id) !== stage) this.#stale.add(`stage/${id}`).add(`backstage/${id}`);
    }
  }

  /** Brings every stale document that somebody has asked for up to date; the updates to send. */
  refresh(session: Session): DocUpdate[] {
    const updates: DocUpdate[] = [];
    for (const name of this.#stale) {
      const update = this.#projections.get(name)?.write(this.#entries(session, name));
      if (update) updates.push(update);
    }
    this.#stale.clear();
    return updates;
  }

  whole(session: Session, name: DocName): DocUpdate {
    return this.#projection(session, name).whole();
  }

  since(session: Session, request: SyncRequest): DocUpdate {
    return this.#projection(session, request.doc).since(request);
  }

  /** Made when it is first asked for. One that is stale stays so: its readers get the change with the next flush. */
  #projection(session: Session, name: DocName): Projection {
    let projection = this.#projections.get(name);
    if (!projection) {
      projection = new Projection(name, this.life);
      projection.write(this.#entries(session, name));
      this.#projections.set(name, projection);
    }
    return projection;
  }

  #entries(session: Session, name: DocName) {
    if (name === 'session') return sessionEntries(session);
    if (name === 'backstage') return backstageEntries(this.#types, session);
    const [side, id] = name.split('/') as ['stage' | 'backstage', StageId];
    const stage = session.stages.get(id);
    const type = this.#types.get(stage?.type ?? '');
    if (!stage || !type) return [];
    const published = type.publish(stage);
    return side === 'stage' ? stageEntries(stage, published.everyone) : published.backstage;
  }
}
