/**
 * What a restart takes, and a proxy to see that another node must be asked; and what one phone that comes back costs.
 * In milliseconds.
 */
const restart = 1000;
const perPhone = 4;
const atLeast = 2000;

/**
 * How long a phone stays away from a server that restarts, in milliseconds: spread evenly over a time that grows with
 * the number of phones, so that they do not all stand at the door at once. `chance` is in [0, 1).
 */
export const comingBack = (phones: number, chance: number): number =>
  restart + Math.floor(chance * Math.max(atLeast, phones * perPhone));
