import type { SessionId } from '@kring/core';
import { tab, type Shelf } from '../browser/store.ts';

/**
 * The sheets that were entered here: the words on them, not what they say. In the order of the alphabet, in which no
 * one sees when they came.
 */
export class Entered {
  readonly #key: string;
  readonly #shelf: Shelf | null;
  #words: readonly string[] = $state.raw([]);

  /** `vote`: the stage, and of a vote in rounds its round. `lasting`: whether they outlive a reload; the codes of slips do not. */
  constructor(session: SessionId, vote: string, lasting: boolean, shelf = tab) {
    this.#key = `desk/${session}/${vote}`;
    this.#shelf = lasting ? shelf : null;
    this.#words = this.#shelf?.read<string[]>(this.#key) ?? [];
  }

  get words(): readonly string[] {
    return this.#words;
  }

  /** The word of a sheet that was handed in when this page was left, before its answer came; null without one. */
  get begun(): string | null {
    return this.#shelf?.read<string>(`${this.#key}/begun`) ?? null;
  }

  /** It is being handed in. */
  begin(word: string): void {
    this.#shelf?.write(`${this.#key}/begun`, word);
  }

  add(word: string): void {
    this.#shelf?.remove(`${this.#key}/begun`);
    this.#keep([...this.#words.filter((one) => one !== word), word].sort());
  }

  remove(word: string): void {
    this.#keep(this.#words.filter((one) => one !== word));
  }

  #keep(words: readonly string[]): void {
    this.#words = words;
    this.#shelf?.write(this.#key, words);
  }
}
