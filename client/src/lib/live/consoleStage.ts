import type { EntryView, Json } from '@kring/core';
import type { Answer } from '@kring/protocol';
import type { LiveConsole, LiveEntries } from '@kring/stages/live.ts';
import { StageLive } from './stageLive.ts';

/** A stage as the facilitator steers it. */
export class ConsoleStage extends StageLive implements LiveConsole {
  get backstage(): LiveEntries {
    return this.session.entries(`backstage/${this.id}`);
  }

  get me(): { readonly id: string; readonly name: string } {
    const { id = '', name = '' } = this.session.welcome ?? {};
    return { id, name };
  }

  get config(): Json {
    return this.session.entries('backstage').get<EntryView>(`entry/${this.id}`)?.config ?? {};
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
}
