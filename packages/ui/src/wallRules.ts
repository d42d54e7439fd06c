/** From one beat of the wall to the next: long enough to read what takes turns. In milliseconds. */
export const beatMs = 8000;

/**
 * What reads from 10 m: the smallest letters on a wall, in parts of its height (of 16:9 within it, where it is
 * higher). `body` is what people and organisers say; `beside` is the same in another language.
 */
export const smallestLetters = { body: 0.028, beside: 0.022 } as const;
