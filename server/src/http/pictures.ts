import { createHash } from 'node:crypto';
import type { SessionReport } from '@kring/core';
import type { ExportedFile, ExportOptions, Pictured } from '@kring/report';
import { Refusal } from './sentences.ts';

type Draw = (
  report: SessionReport,
  picture: Pictured,
  options: ExportOptions,
) => Promise<ExportedFile | null>;

/** Some megabytes. */
const mostKept = 40;
/** More than these would wait longer than people do. */
const mostWaiting = 20;

/**
 * Draws for whoever asks: one picture at a time, so that those who live a meeting now do not notice, and each only
 * once, since hundreds follow one link in a newsletter.
 */
export class Pictures {
  readonly #draw: Draw;
  readonly #kept = new Map<string, Promise<ExportedFile | null>>();
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(draw: Draw) {
    this.#draw = draw;
  }

  /** null when there is nothing to draw there. Throws a refusal when too many wait already. */
  get(report: SessionReport, picture: Pictured, options: ExportOptions): Promise<ExportedFile | null> {
    const { langs, publicUrl } = options;
    const key = createHash('sha256')
      .update(JSON.stringify([report, picture, langs, publicUrl]))
      .digest('base64');
    const known = this.#kept.get(key);
    if (known) return known;
    if (this.#waiting >= mostWaiting) throw new Refusal(503, 'try-again');
    this.#waiting += 1;
    const drawn = this.#last
      .then(() => this.#draw(report, picture, options))
      .finally(() => (this.#waiting -= 1));
    this.#last = drawn.catch(() => this.#kept.delete(key));
    this.#kept.set(key, drawn);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
    return drawn;
  }
}
