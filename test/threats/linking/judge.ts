import type { Chance } from '@kring/crowd';

/** For each person the choices that a thief believes to be theirs: none, one, or one of several. */
export type Guess = readonly (readonly string[])[];

const permutations = 10_000;

/**
 * Compares guesses with chance: the ballots of a vote, dealt to the people in 10,000 ways. A guess is better than chance
 * when it is right more often than in every one of them, which comes about by chance once in 10,000 guesses.
 */
export class Judge {
  readonly #codes = new Map<string, number>();
  readonly #truth: Int32Array;
  readonly #dealt: readonly Int32Array[];

  /** `choices`: what each person chose, in the order of the people in guesses. */
  constructor(choices: readonly string[], chance: Chance) {
    for (const choice of choices) this.#codes.set(choice, this.#codes.get(choice) ?? this.#codes.size);
    this.#truth = Int32Array.from(choices, (choice) => this.#codes.get(choice) ?? -1);
    this.#dealt = Array.from({ length: permutations }, () => dealt(this.#truth, chance));
  }

  isBetterThanChance(guess: Guess): boolean {
    const kinds = this.#codes.size;
    const believed = new Uint8Array(this.#truth.length * kinds);
    for (const [person, choices] of guess.entries()) {
      for (const choice of choices) {
        const code = this.#codes.get(choice);
        if (code !== undefined) believed[person * kinds + code] = 1;
      }
    }
    const rightIn = (ballots: Int32Array): number =>
      ballots.reduce((sum, code, person) => sum + (believed[person * kinds + code] ?? 0), 0);
    const right = rightIn(this.#truth);
    return this.#dealt.every((ballots) => rightIn(ballots) < right);
  }
}

/** Fisher and Yates. */
function dealt(ballots: Int32Array, chance: Chance): Int32Array {
  const mixed = ballots.slice();
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(chance.next() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other] ?? 0, mixed[last] ?? 0];
  }
  return mixed;
}
