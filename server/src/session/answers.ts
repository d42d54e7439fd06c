import type { CommandId, StageId } from '@kring/core';
import type { GivenAnswer } from '../store/port.ts';

/**
 * The answers that were given: a command that comes again gets its first answer again. Acceptances are as durable
 * as what they accepted; refusals, which changed nothing, are remembered while the host lives, the latest first.
 */
export class Answers {
  readonly #accepted = new Map<string, GivenAnswer>();
  readonly #refused = new Map<string, GivenAnswer>();
  static readonly mostRefusals = 10_000;

  constructor(given: readonly GivenAnswer[]) {
    for (const answer of given) this.remember(answer);
  }

  find(stage: StageId | '', id: CommandId): GivenAnswer | undefined {
    const key = keyOf(stage, id);
    return this.#accepted.get(key) ?? this.#refused.get(key);
  }

  remember(given: GivenAnswer): void {
    const key = keyOf(given.stage, given.answer.id);
    if (given.answer.accepted) {
      this.#accepted.set(key, given);
      return;
    }
    this.#refused.set(key, given);
    if (this.#refused.size > Answers.mostRefusals) {
      const [oldest] = this.#refused.keys();
      if (oldest !== undefined) this.#refused.delete(oldest);
    }
  }

  /** After sealing nobody may be able to tell who asked what. */
  forget(stage: StageId): void {
    for (const answers of [this.#accepted, this.#refused]) {
      for (const [key, given] of answers) if (given.stage === stage) answers.delete(key);
    }
  }
}

const keyOf = (stage: StageId | '', id: CommandId): string => `${stage}/${id}`;
