import type { Column, EntryView, Json, NowView, StageId, StageTypes, StageView } from '@kring/core';
import type { Answer } from '@kring/protocol';
import type { LiveConsole, LiveEntries, Onward } from '@kring/stages/live.ts';
import { outOf } from './outOf.ts';
import type { SessionLive } from './sessionLive.svelte.ts';
import { StageLive } from './stageLive.ts';

/** A stage as the facilitator steers it. */
export class ConsoleStage extends StageLive implements LiveConsole {
  readonly onward: Onward;
  readonly #types: StageTypes;

  constructor(session: SessionLive, stage: StageView, now: NowView, types: StageTypes, onward: Onward) {
    super(session, stage, now);
    this.#types = types;
    this.onward = onward;
  }

  get backstage(): LiveEntries {
    return this.session.entries(`backstage/${this.id}`);
  }

  get me(): { readonly id: string; readonly name: string } {
    const { id = '', name = '' } = this.session.welcome ?? {};
    return { id, name };
  }

  get config(): Json {
    return this.#entry(this.id)?.config ?? {};
  }

  get columns(): readonly Column[] {
    return this.#columnsInto(this.id);
  }

  get outOf(): number {
    return outOf(this.session, this.id);
  }

  get people(): number {
    return this.session.presence.participants;
  }

  get headCount(): number | null {
    return this.now.headCount;
  }

  send = (type: string, body: object): Promise<Answer> => this.session.send(this.id, type, body);

  explain = (answer: Answer): string => this.session.explain(answer);

  configure = (config: object): Promise<Answer> =>
    this.session.send(null, 'stage:configure', { stage: this.id, config });

  #entry(id: StageId): EntryView | undefined {
    return this.session.entries('backstage').get<EntryView>(`entry/${id}`);
  }

  /** A stage takes from earlier ones only, so this comes to an end. */
  #columnsInto(id: StageId): readonly Column[] {
    const source = this.#entry(id)?.source;
    if (source?.from !== 'stage') return [];
    const earlier = this.session.agenda.find((stage) => stage.id === source.stage);
    const type = earlier && this.#types.get(earlier.type);
    const config = type?.config.safeParse(this.#entry(source.stage)?.config);
    const columns = config?.success ? type?.columns?.(config.data) : undefined;
    return columns ?? this.#columnsInto(source.stage);
  }
}
