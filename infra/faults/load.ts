/** Does something so many times a second, evenly, until it is stopped. */
export class Load {
  readonly #timer: NodeJS.Timeout;
  readonly #underway = new Set<Promise<void>>();

  constructor(perSecond: number, once: () => Promise<void>) {
    const begun = performance.now();
    let done = 0;
    this.#timer = setInterval(() => {
      const due = ((performance.now() - begun) / 1000) * perSecond;
      for (; done < due; done++) this.#watch(once());
    }, 10);
  }

  /** Begins nothing more. Resolves when all that was begun has ended. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await Promise.all(this.#underway);
  }

  #watch(begun: Promise<void>): void {
    this.#underway.add(begun);
    void begun.finally(() => this.#underway.delete(begun));
  }
}
