import { explainFailure } from '../../words/explain.ts';
import type { Steering } from '../steering.svelte.ts';
import type { Crowd } from './crowd.svelte.ts';

/** Practising with an audience, as this console has a hand in it. */
export class Practice {
  readonly #steering: Steering;
  #crowd: Crowd | null = $state.raw(null);

  constructor(steering: Steering) {
    this.#steering = steering;
  }

  /** How many simulated people live in this page; 0 also while another console has them. */
  get here(): number {
    return this.#crowd?.size ?? 0;
  }

  get hasCrowd(): boolean {
    return this.#crowd !== null;
  }

  /** Says to everyone that this is a practice, and lets the audience in. */
  async begin(people: number): Promise<void> {
    const { live } = this.#steering;
    const begun = live.now?.practice || (await this.#steering.give('practice:begin')).accepted;
    if (begun) await this.call(people);
  }

  /** Lets the audience in. */
  async call(people: number): Promise<void> {
    const { live, words, toasts } = this.#steering;
    const { Crowd } = await import('./crowd.svelte.ts');
    this.sendHome();
    const crowd = new Crowd(live, words.practice.person);
    this.#crowd = crowd;
    try {
      await crowd.arrive(people);
    } catch (failure) {
      const why = explainFailure(failure, live.lang, live.speech.words);
      toasts.show(`${words.practice.failed} ${why}`, 'error');
    }
  }

  sendHome(): void {
    this.#crowd?.leave();
    this.#crowd = null;
  }

  /** Ends the practice, and with it all that came of it, if the facilitator says yes. */
  async end(): Promise<void> {
    const { toasts, words } = this.#steering;
    const answer = await this.#steering.giveForGood('practice:end');
    if (!answer?.accepted) return;
    this.sendHome();
    this.#steering.select(null);
    toasts.show(words.practice.ended, 'success');
  }
}
