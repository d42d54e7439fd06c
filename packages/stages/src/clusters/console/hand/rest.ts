/** Held so long over a card, letting go stacks. */
const stackMs = 450;

type State =
  | { readonly over: null }
  | { readonly over: string; readonly until: ReturnType<typeof setTimeout> }
  | { readonly over: string; readonly rested: true };

/** Whether the hand, with cards in it, has rested over another card so long that letting go stacks. */
export class Rest {
  #state: State = { over: null };
  readonly #onrest: () => void;

  constructor(onrest: () => void) {
    this.#onrest = onrest;
  }

  /** The card on which letting go stacks. */
  get on(): string | null {
    return 'rested' in this.#state ? this.#state.over : null;
  }

  /** The hand is over this card now. True when that is another than before. */
  over(card: string | null): boolean {
    if (card === this.#state.over) return false;
    this.stop();
    this.#state = card === null ? { over: null } : { over: card, until: this.#wait(card) };
    return true;
  }

  /** From now on nothing comes to rest any more; what did stays so. */
  stop(): void {
    if ('until' in this.#state) clearTimeout(this.#state.until);
  }

  #wait(card: string): ReturnType<typeof setTimeout> {
    return setTimeout(() => {
      this.#state = { over: card, rested: true };
      this.#onrest();
    }, stackMs);
  }
}
