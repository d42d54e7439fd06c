import type { Actor, Json, Stage } from '@kring/core';

/**
 * What the contract suite needs to know of a stage type to live through meetings with it: configs as real
 * organisers set them, and for each of its commands a body that could come from a phone or a console.
 * A folder exports it as `samples` from its `samples.ts`.
 */
export interface StageSamples<Config = unknown, State = unknown> {
  /** At least one that hides and one that doesn't, where the type can do both; texts in Dutch and French. */
  readonly configs: readonly Json[];
  /** What those who steer give before people can give anything; without it, they can once the stage is open. */
  readonly leads?: readonly string[];
  /** A plausible body for this command, mostly right for the stage as it stands and for who gives it. */
  body(command: string, stage: Stage<Config, State>, dice: Dice, actor: Actor): Json;
}

/** Chance for samples. Every throw comes from fast-check's seed, so a failing meeting can be lived again. */
export interface Dice {
  /** A whole number from `min` up to and including `max`. */
  int(min: number, max: number): number;
  /** One of these; undefined when there are none. */
  pick<T>(list: Iterable<T>): T | undefined;
  /** Some of these, in their order; perhaps none. */
  some<T>(list: Iterable<T>): T[];
  /** One of these ids, or now and then one that nobody has. */
  id(known: Iterable<string>): string;
  /** Something a person writes. Holds a word that occurs nowhere else, by which a leak is found. */
  words(): string;
}
