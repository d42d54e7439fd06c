import type { Point } from '../geometry.ts';

/** Something that one pointer does from the moment it moves until it lets go. */
export interface Drag {
  /** For the style sheet, which finds it on the board as `data-dragging`. */
  readonly kind: 'cards' | 'island' | 'lasso' | 'pan';
  /** The hand is here now, in pixels of the browser's window; also when the board has moved under it. */
  follow(at: Point): void;
  /** Puts everything back as if nothing were in the hand. */
  clear(): void;
  /** Does what letting go here means, after everything is put back. */
  drop(at: Point): void;
}
