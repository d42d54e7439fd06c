interface DraftSettings<Value> {
  /** How long nobody types before it is written, in milliseconds. */
  readonly rest?: number;
  /** Whether it can be written as it is; what does not fit stays as it was typed. */
  readonly fits?: (value: Value) => boolean;
}

/**
 * What someone is typing of a value that others may change too: shown at once, written after a moment's rest, and
 * given up when it was refused. While nobody types, it is the value itself.
 */
export class Draft<Value> {
  readonly #read: () => Value;
  readonly #write: (value: Value) => Promise<boolean>;
  readonly #rest: number;
  readonly #fits: (value: Value) => boolean;
  #typed: { readonly value: Value } | null = $state.raw(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    read: () => Value,
    write: (value: Value) => Promise<boolean>,
    { rest = 600, fits = () => true }: DraftSettings<Value> = {},
  ) {
    this.#read = read;
    this.#write = write;
    this.#rest = rest;
    this.#fits = fits;
  }

  get value(): Value {
    return this.#typed ? this.#typed.value : this.#read();
  }

  set value(value: Value) {
    this.#typed = { value };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), this.#rest);
  }

  /** Writes what was typed, now. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    const typed = this.#typed;
    if (!typed || !this.#fits(typed.value)) return;
    await this.#write(typed.value);
    if (this.#typed === typed) this.#typed = null;
  }
}
