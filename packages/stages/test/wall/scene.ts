import type { Json, Lang, Phase, Text } from '@kring/core';

/** One moment of a stage on the wall, as plain JSON: a test hands it to the page. */
export interface Scene {
  readonly type: string;
  readonly languages: readonly Lang[];
  readonly session: Text;
  readonly title: Text;
  readonly phase: Phase;
  /** What everyone may see of the stage, by key. */
  readonly entries: Readonly<Record<string, Json>>;
  readonly about?: Text;
  readonly people?: number;
  readonly turnout?: number;
  readonly outOf?: number;
  readonly address?: string;
  /** Whether one can still join; `open` where nothing is said. */
  readonly door?: 'open' | 'locked' | 'results' | 'over';
  /** On the timer, in milliseconds. */
  readonly remaining?: number;
  /** The time of this stage is up. */
  readonly rang?: boolean;
}

/** What a test does with the page, as `window.wall`. */
export interface WallPage {
  /** Shows a scene as if the stage opened just now. */
  show(scene: Scene): void;
  /** Entries that come, change or (null) go, as an update from the host does it. */
  change(entries: Readonly<Record<string, Json>>): void;
  /** Another moment of the stage that is shown. */
  go(scene: Partial<Scene>): void;
}
