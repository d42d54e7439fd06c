/** What a restart takes; what it takes until another node is asked instead; what one phone that comes back costs. */
const restart = 1000;
const turning = 200;
const perPhone = 4;
const atLeast = 2000;

/**
 * How long a phone stays away from a server that goes down, in milliseconds: spread evenly over a time that grows with
 * the number of phones, so that they do not all stand at the door at once. `isAlone`: only it can take them back.
 * `chance` is in [0, 1).
 */
export const comingBack = (phones: number, isAlone: boolean, chance: number): number =>
  (isAlone ? restart : turning) + Math.floor(chance * Math.max(atLeast, phones * perPhone));
