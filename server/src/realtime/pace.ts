import type { Person, SessionId } from '@kring/core';
import type { Clock } from '../session/clock.ts';
import { Bucket } from './bucket.ts';

const paces = {
  participant: { perSecond: 20, burst: 60 },
  steering: { perSecond: 500, burst: 4000 },
} as const;

/** How fast one person may give commands, over whatever sockets and requests they come. */
export class Pace {
  readonly #clock: Clock;
  readonly #buckets = new Map<string, Bucket>();

  /** Beyond this many people, those who have been quiet are forgotten, which changes nothing for them. */
  static readonly mostRemembered = 20_000;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  allows(session: SessionId, person: Person): boolean {
    const now = this.#clock.now();
    const key = `${session}/${nameOf(person)}`;
    let bucket = this.#buckets.get(key);
    if (!bucket) {
      if (this.#buckets.size >= Pace.mostRemembered) this.#forgetQuiet(now);
      const { perSecond, burst } = person.role === 'participant' ? paces.participant : paces.steering;
      bucket = new Bucket(perSecond, burst, now);
      this.#buckets.set(key, bucket);
    }
    return bucket.take(now);
  }

  #forgetQuiet(now: number): void {
    for (const [key, bucket] of this.#buckets) if (bucket.isFull(now)) this.#buckets.delete(key);
  }
}

function nameOf(person: Person): string {
  if (person.role === 'participant') return person.participant;
  return 'id' in person ? person.id : person.role;
}
