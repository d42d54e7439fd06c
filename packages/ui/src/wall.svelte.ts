import { createContext } from 'svelte';
import type { Text } from '@kring/core';

/** What the frame of the projector and the stage in it know of each other. */
export class Wall {
  /** Counts up in one calm rhythm; whatever takes turns does so by it, so that a wall never flickers. */
  beat = $state(0);
  #question = $state.raw<Text>({});

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

/** From one beat to the next: long enough to read what takes turns. In milliseconds. */
export const beatMs = 8000;

/**
 * What reads from 10 m: the smallest letters on a wall, in parts of its height (of 16:9 within it, where it is
 * higher). `body` is what people and organisers say; `beside` is the same in another language, or a remark.
 */
export const smallestLetters = { body: 0.028, beside: 0.022 } as const;

const [read, write] = createContext<Wall>();

/** The wall that the component stands on. Throws outside a ScreenShell. */
export const getWall = (): Wall => read();

export const setWall = (wall: Wall): Wall => write(wall);
