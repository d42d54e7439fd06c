import type { Json } from '@kring/core';
import type { Answer } from '@kring/protocol';
import type { Draft, LivePhone } from '@kring/stages/live.ts';
import { local } from '../browser/store.ts';
import { madeReceipt, receiptOf } from './receipts.ts';
import { StageLive } from './stageLive.ts';

/** A stage on a phone. Make it once `mine` has come. */
export class PhoneStage extends StageLive implements LivePhone {
  get mine(): Json {
    return this.session.mine(this.id) ?? null;
  }

  send = (type: string, body: object): Promise<Answer> =>
    this.session.send(this.id, type, body, {
      receipt: madeReceipt(this.session.id, this.session.owner, this.id),
    });

  get receipt(): string | null {
    return receiptOf(this.session.id, this.session.owner, this.id);
  }

  explain = (answer: Answer): string => this.session.explain(answer);

  get unsent(): number {
    return this.session.unsentIn(this.id);
  }

  get connected(): boolean {
    return this.session.connection.kind === 'live';
  }

  /** Never without a wall, nor for who comes later. */
  wallBuilds = (ms: number): boolean => {
    const { revealedAt } = this.stage;
    return (
      this.session.presence.screens > 0 && revealedAt !== null && this.session.clock.isBefore(revealedAt + ms)
    );
  };

  get draft(): Draft {
    const key = `draft/${this.session.id}/${this.session.owner}/${this.id}`;
    return {
      read: () => local.read<Json>(key),
      write: (value) => (value === null ? local.remove(key) : local.write(key, value)),
    };
  }
}
