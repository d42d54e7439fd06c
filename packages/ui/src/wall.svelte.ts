import { createContext, untrack } from 'svelte';
import type { Text } from '@kring/core';

/** What the frame of the projector and the stage in it know of each other. */
export class Wall {
  /** Counts up in one calm rhythm; whatever takes turns does so by it, so that a wall never flickers. */
  beat = $state(0);
  #question = $state.raw<Text>({});

  /** Call it while a component starts: `turn` is called at every beat, as long as the component stands. */
  onBeat(turn: () => void): void {
    let beat = untrack(() => this.beat);
    $effect(() => {
      if (beat === this.beat) return;
      beat = this.beat;
      untrack(turn);
    });
  }

  /** What the stage asks; it stands in the frame's head, beside the stage's title. */
  get question(): Text {
    return this.#question;
  }

  /** Call it while a component starts; the question goes when the component does. */
  asks(question: () => Text): void {
    $effect.pre(() => {
      this.#question = question();
      return () => (this.#question = {});
    });
  }
}

const [read, write] = createContext<Wall>();

/** The wall that the component stands on. Throws outside a ScreenShell. */
export const getWall = (): Wall => read();

export const setWall = (wall: Wall): Wall => write(wall);
