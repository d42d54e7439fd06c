import type { Lang } from '@kring/core';

/** One dictionary in the language spoken now. Each language is a file of its own, fetched when it is needed. */
export class Vocabulary<Dictionary> {
  readonly #load: Readonly<Record<Lang, () => Promise<{ words: Dictionary }>>>;
  #words: Dictionary | null = $state.raw(null);

  constructor(load: Readonly<Record<Lang, () => Promise<{ words: Dictionary }>>>) {
    this.#load = load;
  }

  /** Fetches the words of a language; they are spoken once the returned function is called. */
  async learn(lang: Lang): Promise<() => void> {
    const { words } = await this.#load[lang]();
    return () => {
      this.#words = words;
    };
  }

  async in(lang: Lang): Promise<Dictionary> {
    return (await this.#load[lang]()).words;
  }

  /** Null until a language has been learnt. */
  get known(): Dictionary | null {
    return this.#words;
  }

  get words(): Dictionary {
    if (!this.#words) throw new Error('No language has been learnt yet.');
    return this.#words;
  }
}
