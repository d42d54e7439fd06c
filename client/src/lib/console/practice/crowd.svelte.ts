import type { Lang } from '@kring/core';
import { stageViews } from '@kring/stages/views';
import { join } from '../../http/joining.ts';
import type { SessionLive } from '../../live/sessionLive.svelte.ts';
import { SimulatedPhone } from './simulatedPhone.ts';

/** In milliseconds. */
const betweenArrivals = 150;
const thinks = { least: 2500, most: 14_000 };

/**
 * Simulated people who take part as anybody does: each joins by the code and gives, over a socket of its own, what their
 * stage type has them give. They live in this page, so that whoever closes it sends them home.
 */
export class Crowd {
  readonly #live: SessionLive;
  readonly #nameOf: (number: number) => string;
  #phones: readonly SimulatedPhone[] = $state.raw([]);
  #isOver = false;

  constructor(live: SessionLive, nameOf: (number: number) => string) {
    this.#live = live;
    this.#nameOf = nameOf;
  }

  /** How many are here. */
  get size(): number {
    return this.#phones.length;
  }

  /** Lets them in, one after the other. Rejects when the door is shut to one of them. */
  async arrive(people: number): Promise<void> {
    const { code = '' } = this.#live.welcome ?? {};
    for (let number = 1; number <= people && !this.#isOver; number++) {
      const lang = this.#langOf(number);
      const { session, token } = await join(code, lang, this.#nameOf(number));
      if (this.#isOver) return;
      const phone = new SimulatedPhone(session, token, lang);
      this.#phones = [...this.#phones, phone];
      this.#think(phone);
      await new Promise<void>((resolve) => this.#after(betweenArrivals, resolve));
    }
  }

  leave(): void {
    this.#isOver = true;
    for (const phone of this.#phones) phone.close();
    this.#phones = [];
  }

  /** The languages of the session in turn. */
  #langOf(number: number): Lang {
    const { languages } = this.#live;
    return languages[number % languages.length] ?? 'nl';
  }

  #think(phone: SimulatedPhone): void {
    const pause = thinks.least + Math.random() * (thinks.most - thinks.least);
    this.#after(pause, () => void this.#act(phone).finally(() => this.#think(phone)));
  }

  async #act(phone: SimulatedPhone): Promise<void> {
    const { current } = this.#live;
    if (!phone.isLive || current?.phase !== 'open') return;
    const loaded = await stageViews[current.type]?.crowd?.();
    const mine = loaded && (await phone.mine(current.id));
    if (mine === undefined || !loaded) return;
    const entries = this.#live.entries(`stage/${current.id}`);
    const gift = loaded.crowd.next({ entries, mine, lang: phone.lang, random: Math.random });
    if (gift) await phone.give(current.id, gift);
  }

  /** Once they have left, nothing happens any more. */
  #after(milliseconds: number, call: () => void): void {
    setTimeout(() => {
      if (!this.#isOver) call();
    }, milliseconds);
  }
}
