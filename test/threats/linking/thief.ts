import type { Guess } from './judge.ts';

/**
 * The thief of T10: knows of everybody when they came, what they wrote and when they voted, and has every file but the
 * secret. Whatever the ballots that they find can be put in order by is laid beside whatever they know people's order
 * by, and whatever stands beside a ballot is looked for wherever it stands beside a person.
 */

/** What can be put in order: a place, a time, a count, a word. */
export type Sign = string | number;

/** Somebody as a witness knows them: all but what they chose. */
export interface Seen {
  /** What is theirs alone: their name, their ideas. */
  readonly marks: readonly string[];
  /** When they came, wrote and voted, how often they changed their mind. */
  readonly signs: Readonly<Record<string, Sign>>;
}

/** A ballot, and what stands beside it. */
export interface Find {
  /** What it may say: one choice where it can be read. */
  readonly choices: readonly string[];
  readonly signs: Readonly<Record<string, Sign>>;
}

/** Ballots that lay together. */
export interface Hoard {
  readonly name: string;
  readonly finds: readonly Find[];
  /** What stands together with a mark of somebody, by whom. */
  readonly owners: ReadonlyMap<string, number>;
  /** Those who had voted by then, as numbers of {@link Seen}. */
  readonly voters: readonly number[];
}

/** Everything the thief believes, each under a name that says from what. */
export function* guessesFrom(hoard: Hoard, seen: readonly Seen[]): Iterable<readonly [string, Guess]> {
  const named = byName(hoard, seen.length);
  if (named.some((choices) => choices.length > 0)) yield [`${hoard.name}: whose it is`, named];
  for (const sign of signsOf(hoard.finds)) {
    const finds = ordered(hoard.finds, ({ signs }) => signs[sign]);
    for (const known of signsOf(seen)) {
      const people = ordered(hoard.voters, (person) => seen[person]?.signs[known]);
      for (const [way, line] of [
        ['', finds],
        ['backwards ', finds.toReversed()],
      ] as const) {
        for (const reach of reaches) {
          const about = reach === 0 ? '' : ` within ${reach}`;
          yield [
            `${hoard.name}: ${way}by ${sign} as people by ${known}${about}`,
            laidBeside(line, people, seen.length, reach),
          ];
        }
      }
    }
  }
}

/** One to one; and with some neighbours, for an order that is not exact or has holes. */
const reaches = [0, 4];

/** The names of the signs that are not the same everywhere. */
function signsOf(all: readonly { readonly signs: Readonly<Record<string, Sign>> }[]): readonly string[] {
  const names = new Set(all.flatMap(({ signs }) => Object.keys(signs)));
  return [...names].filter((name) => new Set(all.map(({ signs }) => signs[name])).size > 1);
}

function ordered<One>(all: readonly One[], signOf: (one: One) => Sign | undefined): readonly One[] {
  return all
    .flatMap((one) => {
      const sign = signOf(one);
      return sign === undefined ? [] : [{ one, sign }];
    })
    .sort((a, b) => (a.sign < b.sign ? -1 : a.sign > b.sign ? 1 : 0))
    .map(({ one }) => one);
}

/** The people in one order, the ballots in another: what lies at the same height belongs together. */
function laidBeside(finds: readonly Find[], people: readonly number[], count: number, reach: number): Guess {
  const guess: string[][] = Array.from({ length: count }, () => []);
  const scale = finds.length / Math.max(1, people.length);
  for (const [place, person] of people.entries()) {
    const at = Math.floor(place * scale);
    guess[person] = finds.slice(Math.max(0, at - reach), at + reach + 1).flatMap(({ choices }) => choices);
  }
  return guess;
}

function byName({ finds, owners }: Hoard, count: number): Guess {
  const guess: string[][] = Array.from({ length: count }, () => []);
  for (const { choices, signs } of finds) {
    for (const sign of Object.values(signs)) {
      const owner = typeof sign === 'string' ? owners.get(sign) : undefined;
      if (owner !== undefined) guess[owner]?.push(...choices);
    }
  }
  return guess;
}
