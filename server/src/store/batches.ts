/**
 * Group commit that clocks itself: one batch is in flight; whatever arrives meanwhile waits and leaves together
 * as the next one. When the disk is quick batches are small, when it is slow they are large.
 */
export class Batches<Call, Reply> {
  readonly #send: (calls: readonly Call[]) => void;
  #waiting: Waiting<Call, Reply>[] = [];
  #inFlight: Waiting<Call, Reply>[] = [];
  #failure: Error | null = null;

  constructor(send: (calls: readonly Call[]) => void) {
    this.#send = send;
  }

  /** How many calls are not answered yet. */
  get unanswered(): number {
    return this.#waiting.length + this.#inFlight.length;
  }

  ask(call: Call): Promise<Reply> {
    if (this.#failure) return Promise.reject(this.#failure);
    const { promise, resolve, reject } = Promise.withResolvers<Reply>();
    this.#waiting.push({ call, resolve, reject });
    this.#next();
    return promise;
  }

  /** The replies to the batch in flight, in its order. */
  arrived(replies: readonly Reply[]): void {
    const answered = this.#inFlight;
    this.#inFlight = [];
    this.#next();
    replies.forEach((reply, at) => answered[at]?.resolve(reply));
  }

  /** What has been asked is still answered; nothing new is taken. */
  refuse(error: Error): void {
    this.#failure ??= error;
  }

  /** Nothing will be answered any more. */
  fail(error: Error): void {
    this.refuse(error);
    for (const { reject } of [...this.#inFlight, ...this.#waiting]) reject(error);
    this.#inFlight = [];
    this.#waiting = [];
  }

  #next(): void {
    if (this.#inFlight.length > 0 || this.#waiting.length === 0) return;
    this.#inFlight = this.#waiting;
    this.#waiting = [];
    this.#send(this.#inFlight.map(({ call }) => call));
  }
}

interface Waiting<Call, Reply> {
  readonly call: Call;
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: Error) => void;
}
