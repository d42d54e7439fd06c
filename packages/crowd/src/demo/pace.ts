import { setTimeout as pause } from 'node:timers/promises';

/** How fast a meeting goes: at a speed at which people can watch, or as fast as the server answers. */
export interface Pace {
  wait(ms: number): Promise<void>;
  /** How long a timer of the meeting runs that should run `planned` seconds. */
  timer(planned: number): number;
  /** Between two stages. */
  turn(): Promise<void>;
}

export const watchable: Pace = {
  wait: (ms) => pause(ms),
  timer: (planned) => planned,
  turn: () => Promise.resolve(),
};

export const atOnce: Pace = {
  wait: () => Promise.resolve(),
  timer: () => 1,
  turn: () => Promise.resolve(),
};

/** Something that happens so many milliseconds after a scene began. */
export interface Moment {
  readonly at: number;
  act(): Promise<unknown>;
}

/** Plays a scene. One moment waits for the one before it, so that every run has the same order. */
export async function play(scene: readonly Moment[], pace: Pace): Promise<void> {
  let now = 0;
  for (const { at, act } of scene.toSorted((a, b) => a.at - b.at)) {
    await pace.wait(at - now);
    now = at;
    await act();
  }
}
