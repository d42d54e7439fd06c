import type { ItemId, Pseudonym, Slot } from './ids.ts';
import type { Json } from './json.ts';
import type { Rejected } from './rejection.ts';

/** A private row as it shall be; `value: null` takes it away. */
export interface RowChange {
  readonly pseudonym: Pseudonym;
  readonly slot: Slot;
  readonly value: Json | null;
}

/** Who wrote an item, for the side table; `pseudonym: null` forgets it. */
export interface AuthorChange {
  readonly item: ItemId;
  readonly pseudonym: Pseudonym | null;
}

/** What follows from an accepted command. `events` are shared, rows and authors private. */
export interface Accepted<Event> {
  readonly accepted: true;
  readonly events: readonly Event[];
  readonly rows: readonly RowChange[];
  readonly authors: readonly AuthorChange[];
  /** Items whose words must vanish from every event of the session. */
  readonly redacts: readonly ItemId[];
  /** Told to the one who asked, for example the id of the new idea. */
  readonly value: Json;
}

export type Decision<Event> = Accepted<Event> | Rejected;

export function accept<Event>(
  events: readonly Event[],
  rest: Partial<Omit<Accepted<Event>, 'accepted' | 'events'>> = {},
): Accepted<Event> {
  return { accepted: true, events, rows: [], authors: [], redacts: [], value: null, ...rest };
}

/** Time, ids and chance come from outside, so that every decision can be made again. */
export interface Circumstances {
  /** Milliseconds since 1970, on the server's clock. */
  readonly now: number;
  /** How many participants have joined so far. */
  readonly joined: number;
  /** A new id that nobody can guess. */
  id(): string;
  /** Uniform in [0, 1). */
  random(): number;
  /** The next number that no item of this session has yet. */
  number(): number;
}

/** Fisher-Yates. */
export function shuffle<T>(list: readonly T[], random: () => number): T[] {
  const shuffled = [...list];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [shuffled[i], shuffled[j]] = [shuffled[j] as T, shuffled[i] as T];
  }
  return shuffled;
}
