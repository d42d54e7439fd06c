import { Bucket } from '../realtime/bucket.ts';
import type { Clock } from '../session/clock.ts';
import { Refusal } from './sentences.ts';

/** How many failures are free, and how many looks wait because there were more. */
interface Budget {
  readonly failures: Bucket;
  waiting: number;
  readonly mostWaiting: number;
}

interface Address extends Budget {
  /** Whether a code was found from here: it is a hall, or somebody's home. */
  isKnown: boolean;
}

/**
 * Slows down whoever guesses codes. A town hall shares one address, so only failures count, and all they do is make
 * the next look at a code wait; nobody is ever banned. There is a budget for each address, and one for the whole
 * world that holds up strangers alone, so that a thousand addresses get no further than a few. Addresses are kept in
 * memory, never written down.
 */
export class Guesses {
  readonly #clock: Clock;
  readonly #world: Budget;
  readonly #addresses = new Map<string, Address>();

  /** Far more than a hall of thousands mistypes. */
  static readonly address = { perSecond: 5, burst: 200, mostWaiting: 40 };
  static readonly world = { perSecond: 50, burst: 2000, mostWaiting: 200 };
  /** How long a look waits once the budget is spent, in milliseconds. */
  static readonly wait = 2000;
  static readonly mostAddresses = 20_000;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#world = budget(Guesses.world, clock.now());
  }

  /** What `find` finds, which may take a while; refuses as `too-fast` when too many wait already. */
  async look<Found>(from: string, find: () => Promise<Found | null>): Promise<Found | null> {
    const address = this.#address(from);
    await this.#wait(address);
    if (!address.isKnown) await this.#wait(this.#world);
    const found = await find();
    if (found !== null) {
      address.isKnown = true;
      return found;
    }
    const now = this.#clock.now();
    address.failures.owe(now);
    this.#world.failures.owe(now);
    return null;
  }

  async #wait(budget: Budget): Promise<void> {
    if (!budget.failures.isEmpty(this.#clock.now())) return;
    if (budget.waiting >= budget.mostWaiting) throw new Refusal(429, 'too-fast');
    budget.waiting += 1;
    await new Promise<void>((resolve) => this.#clock.after(Guesses.wait, resolve));
    budget.waiting -= 1;
  }

  #address(from: string): Address {
    let address = this.#addresses.get(from);
    if (!address) {
      const now = this.#clock.now();
      if (this.#addresses.size >= Guesses.mostAddresses) this.#forgetQuiet(now);
      address = { ...budget(Guesses.address, now), isKnown: false };
      this.#addresses.set(from, address);
    }
    return address;
  }

  #forgetQuiet(now: number): void {
    for (const [from, { failures, waiting }] of this.#addresses)
      if (waiting === 0 && failures.isFull(now)) this.#addresses.delete(from);
  }
}

const budget = (
  { perSecond, burst, mostWaiting }: { perSecond: number; burst: number; mostWaiting: number },
  now: number,
): Budget => ({ failures: new Bucket(perSecond, burst, now), waiting: 0, mostWaiting });
