import type { Attachment } from 'svelte/attachments';
import type { Camera } from '../camera.svelte.ts';
import type { Desk } from '../desk.svelte.ts';
import { distance, type Point } from '../geometry.ts';
import { Clicks } from './clicks.ts';
import type { Drag } from './drag.ts';
import { dragOf } from './dragOf.ts';
import { Ground, type Parts } from './ground.ts';
import { Pinch, type TwoFingers } from './pinch.ts';
import { pointOf, pressOf, slopOf, type Press } from './press.ts';
import { turn } from './wheel.ts';

/** What the hand is doing; one thing at a time. */
type Doing =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'press';
      readonly press: Press;
      readonly longPress: ReturnType<typeof setTimeout> | undefined;
    }
  | {
      readonly kind: 'drag';
      readonly pointer: number;
      readonly ground: Ground;
      readonly drag: Drag;
      at: Point;
    }
  | { readonly kind: 'pinch'; readonly pinch: Pinch };

const nothing: Doing = { kind: 'nothing' };

/** A finger held so long on a card chooses it as well. */
const longPressMs = 500;

/**
 * Mouse, pen and fingers on the board. While something is dragged, this changes one element's transform and a mark
 * here and there, by hand: nothing is rendered anew, and no layout is asked for (sizes are read once, at the start).
 */
export function gestures(desk: Desk, camera: Camera, parts: () => Parts | null): Attachment<HTMLElement> {
  return (root) => {
    let doing: Doing = nothing;
    let spaceBar = false;
    const clicks = new Clicks(desk);
    /** Those on the canvas, in the order in which they came. */
    const fingers = new Map<number, Point>();

    const twoFingers = (): TwoFingers | null => {
      const [a, b] = fingers.values();
      return a && b ? [a, b] : null;
    };

    const follows = (pointer: number): boolean =>
      doing.kind === 'press'
        ? doing.press.pointer === pointer
        : doing.kind === 'drag' && doing.pointer === pointer;

    /** Puts everything back as if nothing were in the hand. */
    function stop() {
      if (doing.kind === 'press') clearTimeout(doing.longPress);
      else if (doing.kind === 'drag') {
        doing.drag.clear();
        delete root.dataset['dragging'];
      }
      doing = nothing;
    }

    function cancel() {
      const carries = doing.kind === 'drag' && (doing.drag.kind === 'cards' || doing.drag.kind === 'island');
      stop();
      if (carries) desk.say(desk.words.said.cancelled);
    }

    function pressed(event: PointerEvent) {
      const all = parts();
      const { target, pointerId, pointerType } = event;
      if (!all || !(target instanceof Element) || target.closest('button, input, a, [data-aside]')) return;
      if (pointerType === 'touch' && all.canvas.contains(target)) {
        fingers.set(pointerId, pointOf(event));
        const two = twoFingers();
        if (two && fingers.size === 2) {
          stop();
          doing = { kind: 'pinch', pinch: new Pinch(new Ground(desk, camera, root, all), two) };
          return;
        }
      }
      if (doing.kind !== 'nothing') return;
      const press = pressOf(event, all.canvas, spaceBar);
      if (!press) return;
      if (event.button === 1) event.preventDefault();
      doing = { kind: 'press', press, longPress: awaitLongPress(press) };
    }

    function awaitLongPress({ touch, on }: Press) {
      if (!touch || on.kind !== 'card') return undefined;
      return setTimeout(() => {
        doing = nothing;
        desk.choosing = true;
        desk.toggle(on.id);
      }, longPressMs);
    }

    function begin(press: Press, at: Point) {
      const all = parts();
      if (!all) return;
      stop();
      const ground = new Ground(desk, camera, root, all);
      root.setPointerCapture(press.pointer);
      const drag = dragOf(press, ground);
      if (!drag) return;
      doing = { kind: 'drag', pointer: press.pointer, ground, drag, at };
      root.dataset['dragging'] = drag.kind;
      drag.follow(at);
    }

    function moved(event: PointerEvent) {
      const at = pointOf(event);
      if (fingers.has(event.pointerId)) {
        fingers.set(event.pointerId, at);
        const two = twoFingers();
        if (doing.kind === 'pinch' && two) return doing.pinch.follow(two);
      }
      if (!follows(event.pointerId)) return;
      if (doing.kind === 'drag') {
        doing.at = at;
        doing.drag.follow(at);
      } else if (doing.kind === 'press' && distance(at, doing.press.from) >= slopOf(doing.press))
        begin(doing.press, at);
    }

    function released(event: PointerEvent) {
      fingers.delete(event.pointerId);
      if (doing.kind === 'pinch' && fingers.size === 0) return stop();
      if (!follows(event.pointerId)) return;
      const done = doing;
      stop();
      if (done.kind === 'press') clicks.click(done.press);
      else if (done.kind === 'drag') done.drag.drop(pointOf(event));
    }

    function lost(event: PointerEvent) {
      fingers.delete(event.pointerId);
      if (doing.kind === 'pinch' || follows(event.pointerId)) cancel();
    }

    function wheeled(event: WheelEvent) {
      const all = parts();
      const { target } = event;
      if (!all || !(target instanceof Element)) return;
      if (!all.canvas.contains(target) || target.closest('[data-aside]')) return;
      event.preventDefault();
      if (doing.kind === 'drag') {
        turn(event, doing.ground);
        doing.drag.follow(doing.at);
      } else turn(event, new Ground(desk, camera, root, all));
    }

    function named({ target }: MouseEvent) {
      const head = target instanceof Element && target.closest<HTMLElement>('[data-head]');
      if (head && !desk.locked) desk.naming = head.dataset['head'] ?? null;
    }

    function keyed(event: KeyboardEvent) {
      if (event.key === ' ' && !isTyping(event.target)) {
        spaceBar = event.type === 'keydown';
        const hovered = parts()?.canvas.matches(':hover');
        if (spaceBar && hovered && document.activeElement === document.body) event.preventDefault();
      }
      if (event.key === 'Escape' && event.type === 'keydown' && doing.kind !== 'nothing') {
        event.stopPropagation();
        event.preventDefault();
        cancel();
      }
    }

    const off = new AbortController();
    const { signal } = off;
    root.addEventListener('pointerdown', pressed, { signal });
    root.addEventListener('pointermove', moved, { signal });
    root.addEventListener('pointerup', released, { signal });
    root.addEventListener('pointercancel', lost, { signal });
    root.addEventListener('wheel', wheeled, { signal, passive: false });
    root.addEventListener('dblclick', named, { signal });
    root.addEventListener('contextmenu', (event) => doing.kind !== 'nothing' && event.preventDefault(), {
      signal,
    });
    root.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
    window.addEventListener('keydown', keyed, { signal, capture: true });
    window.addEventListener('keyup', keyed, { signal, capture: true });
    return () => {
      off.abort();
      stop();
    };
  };
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
