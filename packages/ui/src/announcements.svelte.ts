/** One sentence for ears, and its language where that is not the page's. */
export interface Announcement {
  readonly id: number;
  readonly text: string;
  readonly lang: string | undefined;
}

/** Long enough to be heard; after that nobody should come upon it who reads through the page. */
const staysMs = 10_000;

/** Sentences for ears, which come and go. The view owns one and hands it to `Announcer.svelte`. */
export class Announcements {
  #list: readonly Announcement[] = $state.raw([]);
  #next = 1;
  /** When each leaves, by its words. */
  #leaving: Readonly<Record<string, ReturnType<typeof setTimeout>>> = {};

  get list(): readonly Announcement[] {
    return this.#list;
  }

  /** Says a sentence, once: not again while it still stands, but then it stands from now on. */
  say(text: string, lang?: string): void {
    if (!text) return;
    clearTimeout(this.#leaving[text]);
    const leave = () => (this.#list = this.#list.filter((said) => said.text !== text));
    this.#leaving = { ...this.#leaving, [text]: setTimeout(leave, staysMs) };
    if (this.#list.some((said) => said.text === text)) return;
    this.#list = [...this.#list, { id: this.#next++, text, lang }];
  }
}
