import '@kring/ui/tokens.css';
import '@kring/ui/base.css';
import { flushSync, mount, unmount } from 'svelte';
import { LiveWall } from './liveWall.svelte.ts';
import type { Scene } from './scene.ts';
import Wall from './Wall.svelte';

/** What a test does with this page. */
export interface WallPage {
  /** Shows a scene as if the stage opened just now. */
  show(scene: Scene): void;
  change: LiveWall['change'];
  /** Another moment of the stage that is shown. */
  go(scene: Partial<Scene>): void;
}

let live = new LiveWall();
let shown: object | null = null;

const wall: WallPage = {
  show(scene) {
    if (shown) void unmount(shown);
    live = new LiveWall();
    live.scene = scene;
    shown = mount(Wall, { target: document.body, props: { live } });
    flushSync();
  },
  change: (entries) => live.change(entries),
  go(scene) {
    live.scene = { ...live.scene, ...scene };
  },
};

Object.assign(window, { wall });
