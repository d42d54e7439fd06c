import type { Json } from '@kring/core';
import type { Answer } from '@kring/protocol';
import type { LivePhone } from '@kring/stages/live.ts';
import { StageLive } from './stageLive.ts';

/** A stage on a phone. Make it once `mine` has come. */
export class PhoneStage extends StageLive implements LivePhone {
  get mine(): Json {
    return this.session.mine(this.id) ?? null;
  }

  send = (type: string, body: object): Promise<Answer> => this.session.send(this.id, type, body);

  explain = (answer: Answer): string => this.session.explain(answer);

  get unsent(): number {
    return this.session.unsentIn(this.id);
  }
}
