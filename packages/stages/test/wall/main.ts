import '@kring/ui/tokens.css';
import '@kring/ui/base.css';
import { flushSync, mount, unmount } from 'svelte';
import { LiveWall } from './liveWall.svelte.ts';
import type { WallPage } from './scene.ts';
import Wall from './Wall.svelte';

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
