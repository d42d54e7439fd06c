import type { Attachment } from 'svelte/attachments';
import type { Camera } from './camera.svelte.ts';
import type { Desk } from './desk.svelte.ts';
import { card as cardSize, distance, head, inside, pad, shift, type Point, type Rect } from './geometry.ts';
import { cardsTouched, dropTarget, islandAt, sameTarget, type Target } from './hit.ts';
import { slideAt, toBoard } from './viewport.ts';
import { stretch } from './walk.ts';

/**
 * Mouse, pen and fingers on the board. While something is dragged, this changes one element's transform and a mark
 * here and there, by hand: nothing is rendered anew, and no layout is asked for (sizes are read once, at the start).
 */

/** The elements that the gestures draw with. */
export interface Parts {
  readonly canvas: HTMLElement;
  readonly tray: HTMLElement;
  /** Over everything while something is carried. */
  readonly glass: HTMLElement;
  /** Follows the hand. */
  readonly ghost: HTMLElement;
  /** Holds a copy of what it carries. */
  readonly carried: HTMLElement;
  /** What letting go would do, beside the ghost. */
  readonly label: HTMLElement;
  /** Around the island where one would let go. */
  readonly halo: HTMLElement;
  /** Shows between which cards one lets go. */
  readonly line: HTMLElement;
  readonly lasso: HTMLElement;
}

interface Press {
  readonly kind: 'press';
  readonly pointer: number;
  readonly from: Point;
  readonly on: { readonly card: string } | { readonly island: string } | 'board' | 'pan';
  readonly element: HTMLElement;
  readonly touch: boolean;
  readonly adds: boolean;
  readonly stretches: boolean;
}

interface DragCards {
  readonly kind: 'cards';
  readonly pointer: number;
  readonly items: readonly string[];
  readonly moving: ReadonlySet<string>;
  readonly hold: Point;
}

interface DragIsland {
  readonly kind: 'island';
  readonly pointer: number;
  readonly island: string;
  readonly element: HTMLElement;
  readonly from: Point;
}

interface Lasso {
  readonly kind: 'lasso';
  readonly pointer: number;
  readonly from: Point;
  readonly before: readonly string[];
}

interface Pan {
  readonly kind: 'pan';
  readonly pointer: number;
  last: Point;
}

interface Pinch {
  readonly kind: 'pinch';
  middle: Point;
  spread: number;
}

type Gesture = Press | DragCards | DragIsland | Lasso | Pan | Pinch;

const slop = { mouse: 4, touch: 9 };
/** Held so long over a card, letting go stacks. */
const stackMs = 450;
const leastInHand = 0.7;
/** A finger held so long on a card chooses it as well. */
const longPressMs = 500;

export function gestures(desk: Desk, camera: Camera, parts: () => Parts | null): Attachment<HTMLElement> {
  return (root) => {
    let gesture: Gesture | null = null;
    let target: Target | null = null;
    /** Over which card the hand has rested long enough. */
    let stackOn: string | null = null;
    let dwell: ReturnType<typeof setTimeout> | undefined;
    let longPress: ReturnType<typeof setTimeout> | undefined;
    let marked: HTMLElement | null = null;
    let haloAround: string | null = null;
    let canvas: Rect = { x: 0, y: 0, width: 0, height: 0 };
    let tray = canvas;
    let at: Point = { x: 0, y: 0 };
    let sliding = 0;
    /** Only a hand that was well inside the board slides it: one that comes from the tray passes the edge. */
    let mayslide = false;
    let space = false;
    const fingers = new Map<number, Point>();

    const find = (name: 'card' | 'island' | 'head', id: string) =>
      root.querySelector<HTMLElement>(`[data-${name}="${CSS.escape(id)}"]`);
    const inCanvas = ({ x, y }: Point): Point => ({ x: x - canvas.x, y: y - canvas.y });
    const onBoard = (point: Point): Point => toBoard(camera.view, inCanvas(point));

    function measure({ canvas: board, tray: side }: Parts) {
      canvas = board.getBoundingClientRect();
      tray = side.getBoundingClientRect();
    }

    function mark(element: HTMLElement | null, as: 'target' | 'stack') {
      if (marked && (marked !== element || !(as in marked.dataset))) {
        delete marked.dataset['target'];
        delete marked.dataset['stack'];
        marked = null;
      }
      if (!element) return;
      element.dataset[as] = '';
      marked = element;
    }

    function surround(island: string | null, { halo }: Parts) {
      const rect = island === null ? undefined : desk.places.get(island);
      halo.style.opacity = rect ? '1' : '0';
      if (!rect || island === haloAround) return;
      haloAround = island;
      halo.style.transform = shift(rect);
      halo.style.width = `${rect.width}px`;
      halo.style.height = `${rect.height}px`;
    }

    /** Words change only when they are others: every change is laid out. */
    function write(text: string, { label }: Parts) {
      if (label.textContent !== text) label.textContent = text;
    }

    function showTarget(now: Target | null, all: Parts) {
      const { line } = all;
      const island = now?.kind === 'island' ? desk.islandOf(now.island) : undefined;
      surround(island?.id ?? null, all);
      if (stackOn !== null) {
        mark(find('card', stackOn), 'stack');
        line.style.opacity = '0';
        return write(desk.words.dropStack, all);
      }
      mark(now?.kind === 'tray' ? all.tray : null, 'target');
      const place = now?.kind === 'island' ? now.line : null;
      line.style.opacity = place ? '1' : '0';
      if (place) line.style.transform = shift(place);
      const { dropNew, tray } = desk.words;
      write(
        now?.kind === 'board' ? dropNew : now?.kind === 'tray' ? tray : island ? desk.nameOf(island) : '',
        all,
      );
    }

    /** Finds out what lies under the hand, from reckoned places alone. */
    function aim(drag: DragCards, all: Parts) {
      const now: Target | null = inside(at, tray)
        ? { kind: 'tray' }
        : inside(at, canvas)
          ? dropTarget(desk.model.islands, desk.places, onBoard(at), drag.moving)
          : null;
      const over = now?.kind === 'island' ? now.over : null;
      const overBefore = target?.kind === 'island' ? target.over : null;
      if (over !== overBefore) {
        clearTimeout(dwell);
        stackOn = null;
        if (over !== null)
          dwell = setTimeout(() => {
            stackOn = over;
            showTarget(target, all);
          }, stackMs);
      }
      if (over === overBefore && sameTarget(now, target)) {
        target = now;
        return;
      }
      target = now;
      showTarget(now, all);
    }

    function aimIsland(drag: DragIsland, all: Parts) {
      const others = desk.model.islands.filter(({ id }) => id !== drag.island);
      const under = inside(at, canvas) ? islandAt(others, desk.places, onBoard(at)) : null;
      const now: Target | null = under
        ? { kind: 'island', island: under.id, before: null, over: null, line: null }
        : null;
      if (sameTarget(now, target)) return;
      target = now;
      surround(under?.id ?? null, all);
      write(under ? desk.words.dropMerge : '', all);
    }

    function follow() {
      const all = parts();
      if (!all || !gesture) return;
      if (gesture.kind === 'cards') {
        all.ghost.style.transform = shift({ x: at.x - gesture.hold.x, y: at.y - gesture.hold.y });
        aim(gesture, all);
      } else if (gesture.kind === 'island') {
        const { x, y } = onBoard(at);
        const rect = desk.places.get(gesture.island);
        if (rect)
          gesture.element.style.transform = shift({
            x: rect.x + x - gesture.from.x,
            y: rect.y + y - gesture.from.y,
          });
        all.ghost.style.transform = shift(at);
        aimIsland(gesture, all);
      }
      slideAtEdge();
    }

    function slideAtEdge() {
      const speed = inside(at, canvas) ? slideAt(inCanvas(at), canvas) : { x: 0, y: 0 };
      const still = speed.x === 0 && speed.y === 0;
      if (still && inside(at, canvas)) mayslide = true;
      if (still || !mayslide) {
        cancelAnimationFrame(sliding);
        sliding = 0;
        return;
      }
      if (sliding) return;
      const step = () => {
        sliding = 0;
        if (gesture?.kind !== 'cards' && gesture?.kind !== 'island') return;
        camera.slide(slideAt(inCanvas(at), canvas));
        follow();
      };
      sliding = requestAnimationFrame(step);
    }

    function takeCards(press: Press, id: string, all: Parts) {
      if (desk.locked) return;
      const items = desk.hand(id);
      const box = press.element.getBoundingClientRect();
      const copy = press.element.cloneNode(true) as HTMLElement;
      copy.removeAttribute('data-card');
      copy.removeAttribute('tabindex');
      // As large as on the board, but never too small to read in the hand.
      const scale = Math.min(1, Math.max(camera.view.zoom, leastInHand));
      copy.style.scale = `${scale}`;
      all.carried.replaceChildren(copy);
      if (items.length > 1) {
        const count = document.createElement('span');
        count.textContent = String(items.length);
        all.carried.append(count);
      }
      const hold = {
        x: ((press.from.x - box.x) / box.width) * cardSize.width * scale,
        y: ((press.from.y - box.y) / box.height) * cardSize.height * scale,
      };
      gesture = { kind: 'cards', pointer: press.pointer, items, moving: new Set(items), hold };
      for (const item of items) {
        const element = find('card', item);
        if (element) element.dataset['lifted'] = '';
      }
      root.dataset['dragging'] = 'cards';
      all.glass.dataset['on'] = '';
    }

    function takeIsland(press: Press, id: string, all: Parts) {
      const element = find('island', id);
      if (!element || desk.locked) return;
      gesture = { kind: 'island', pointer: press.pointer, island: id, element, from: onBoard(press.from) };
      element.dataset['lifted'] = '';
      all.carried.replaceChildren();
      root.dataset['dragging'] = 'island';
      all.glass.dataset['on'] = '';
    }

    function begin(press: Press) {
      const all = parts();
      if (!all) return;
      clearTimeout(longPress);
      measure(all);
      target = null;
      stackOn = null;
      mayslide = false;
      gesture = null;
      root.setPointerCapture(press.pointer);
      if (press.on === 'board' && (desk.choosing || press.stretches)) {
        gesture = {
          kind: 'lasso',
          pointer: press.pointer,
          from: inCanvas(press.from),
          before: press.adds || press.stretches ? desk.chosenCards : [],
        };
        root.dataset['dragging'] = 'lasso';
      } else if (press.on === 'board' || press.on === 'pan') {
        gesture = { kind: 'pan', pointer: press.pointer, last: press.from };
        root.dataset['dragging'] = 'pan';
      } else if ('card' in press.on) takeCards(press, press.on.card, all);
      else takeIsland(press, press.on.island, all);
    }

    function drawLasso({ from }: Lasso): Rect {
      const to = inCanvas(at);
      const rect = {
        x: Math.min(from.x, to.x),
        y: Math.min(from.y, to.y),
        width: Math.abs(to.x - from.x),
        height: Math.abs(to.y - from.y),
      };
      const lasso = parts()?.lasso;
      if (lasso) {
        lasso.style.transform = shift(rect);
        lasso.style.width = `${rect.width}px`;
        lasso.style.height = `${rect.height}px`;
      }
      return rect;
    }

    /** Puts everything back as if nothing were in the hand. */
    function clear() {
      clearTimeout(dwell);
      clearTimeout(longPress);
      cancelAnimationFrame(sliding);
      sliding = 0;
      mark(null, 'target');
      const all = parts();
      if (all) {
        all.line.style.opacity = '0';
        surround(null, all);
        haloAround = null;
        delete all.glass.dataset['on'];
        all.label.textContent = '';
        all.carried.replaceChildren();
        all.lasso.style.width = '0';
      }
      if (gesture?.kind === 'cards')
        for (const item of gesture.items) delete find('card', item)?.dataset['lifted'];
      if (gesture?.kind === 'island') {
        const rect = desk.places.get(gesture.island);
        if (rect) gesture.element.style.transform = shift(rect);
        delete gesture.element.dataset['lifted'];
      }
      delete root.dataset['dragging'];
      gesture = null;
    }

    function cancel() {
      const carried = gesture?.kind === 'cards' || gesture?.kind === 'island';
      clear();
      if (carried) desk.say(desk.words.said.cancelled);
    }

    function drop() {
      const [done, to, on] = [gesture, target, stackOn];
      const point = onBoard(at);
      clear();
      if (done?.kind === 'cards') {
        const items = [...done.items];
        if (on !== null) void desk.stack(items, on);
        else if (to?.kind === 'tray') {
          if (items.some((id) => !desk.model.tray.some((card) => card.id === id)))
            void desk.move(items, null);
        } else if (to?.kind === 'island') void desk.move(items, to.island, to.before);
        else if (to?.kind === 'board') {
          // The first card of the new island comes to lie where the hand let go.
          const corner = { x: point.x - pad - cardSize.width / 2, y: point.y - head - cardSize.height / 2 };
          void desk.create(items, corner);
        }
        desk.choose([]);
      } else if (done?.kind === 'island') {
        if (to?.kind === 'island') return void desk.merge(done.island, to.island);
        const rect = desk.places.get(done.island);
        if (!rect) return;
        const { x, y } = { x: rect.x + point.x - done.from.x, y: rect.y + point.y - done.from.y };
        desk.chooseIsland(done.island);
        void desk.moveIsland(done.island, { x, y });
      }
    }

    function click(press: Press) {
      if (press.on === 'board') {
        if (!press.adds) desk.choose([]);
      } else if (press.on === 'pan') return;
      else if ('island' in press.on) desk.chooseIsland(press.on.island);
      else if (press.stretches && desk.stand?.on === 'card') {
        const row = stretch(desk.model, desk.shown, anchor ?? press.on.card, press.on.card);
        desk.choose([...desk.chosenCards, ...row]);
        desk.say(desk.words.said.selected(desk.chosen.size));
      } else {
        anchor = press.on.card;
        if (press.adds || desk.choosing) desk.toggle(press.on.card);
        else desk.choose([press.on.card]);
      }
    }
    /** Where a stretch with Shift begins. */
    let anchor: string | null = null;

    function startPinch() {
      const [a, b] = [...fingers.values()];
      const all = parts();
      if (!a || !b || !all) return;
      clear();
      measure(all);
      gesture = {
        kind: 'pinch',
        middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
        spread: Math.max(1, distance(a, b)),
      };
    }

    function pinch(now: Pinch) {
      const [a, b] = [...fingers.values()];
      if (!a || !b) return;
      const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
      const spread = Math.max(1, distance(a, b));
      camera.zoom(spread / now.spread, inCanvas(middle));
      camera.slide({ x: middle.x - now.middle.x, y: middle.y - now.middle.y });
      now.middle = middle;
      now.spread = spread;
    }

    function pressed(event: PointerEvent) {
      const all = parts();
      const element = event.target as HTMLElement;
      if (!all || element.closest('button, input, a, [data-aside]')) return;
      const onCanvas = all.canvas.contains(element);
      const from = { x: event.clientX, y: event.clientY };
      const touch = event.pointerType === 'touch';
      if (touch && onCanvas) {
        fingers.set(event.pointerId, from);
        if (fingers.size === 2) return startPinch();
      }
      if (gesture || event.button > 1) return;
      const card = element.closest<HTMLElement>('[data-card]');
      const headOf = element.closest<HTMLElement>('[data-head]');
      const pans = onCanvas && (space || event.button === 1);
      if (event.button === 1) {
        if (!pans) return;
        event.preventDefault();
      }
      if (!card && !headOf && !onCanvas) return;
      const on: Press['on'] = pans
        ? 'pan'
        : card
          ? { card: card.dataset['card'] ?? '' }
          : headOf
            ? { island: headOf.dataset['head'] ?? '' }
            : 'board';
      gesture = {
        kind: 'press',
        pointer: event.pointerId,
        from,
        on,
        element: card ?? headOf ?? all.canvas,
        touch,
        adds: event.ctrlKey || event.metaKey,
        stretches: event.shiftKey,
      };
      if (touch && card) {
        longPress = setTimeout(() => {
          if (gesture?.kind !== 'press') return;
          gesture = null;
          desk.choosing = true;
          desk.toggle(card.dataset['card'] ?? '');
        }, longPressMs);
      }
    }

    function moved(event: PointerEvent) {
      if (fingers.has(event.pointerId)) {
        fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
        if (gesture?.kind === 'pinch') return pinch(gesture);
      }
      if (!gesture || gesture.kind === 'pinch' || gesture.pointer !== event.pointerId) return;
      at = { x: event.clientX, y: event.clientY };
      if (gesture.kind === 'press') {
        if (distance(at, gesture.from) < (gesture.touch ? slop.touch : slop.mouse)) return;
        begin(gesture);
      }
      const now = gesture as Gesture | null;
      if (now?.kind === 'pan') {
        camera.slide({ x: at.x - now.last.x, y: at.y - now.last.y });
        now.last = at;
      } else if (now?.kind === 'lasso') drawLasso(now);
      else follow();
    }

    function released(event: PointerEvent) {
      fingers.delete(event.pointerId);
      if (gesture?.kind === 'pinch') {
        if (fingers.size === 0) gesture = null;
        return;
      }
      if (gesture?.pointer !== event.pointerId) return;
      at = { x: event.clientX, y: event.clientY };
      if (gesture.kind === 'press') {
        const press = gesture;
        clear();
        click(press);
      } else if (gesture.kind === 'lasso') {
        const { before } = gesture;
        const rect = drawLasso(gesture);
        const { zoom } = camera.view;
        const corner = toBoard(camera.view, rect);
        const lasso = { ...corner, width: rect.width / zoom, height: rect.height / zoom };
        clear();
        desk.choose([...before, ...cardsTouched(desk.model.islands, desk.places, lasso)]);
        desk.say(desk.words.said.selected(desk.chosen.size));
      } else drop();
    }

    function lost(event: PointerEvent) {
      fingers.delete(event.pointerId);
      if (gesture && (gesture.kind === 'pinch' || gesture.pointer === event.pointerId)) cancel();
    }

    function wheeled(event: WheelEvent) {
      const all = parts();
      if (!all?.canvas.contains(event.target as Node) || (event.target as Element).closest('[data-aside]'))
        return;
      event.preventDefault();
      if (gesture === null) measure(all);
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      if (event.shiftKey) return camera.slide({ x: -(event.deltaX || event.deltaY) * lines, y: 0 });
      // A pinch on a touchpad comes as small steps with Ctrl.
      const pace = event.ctrlKey ? 0.01 : 0.0015;
      const factor = Math.exp(-event.deltaY * lines * pace);
      camera.zoom(factor, inCanvas({ x: event.clientX, y: event.clientY }));
      follow();
    }

    function named(event: MouseEvent) {
      const headOf = (event.target as HTMLElement).closest<HTMLElement>('[data-head]');
      if (headOf && !desk.locked) desk.naming = headOf.dataset['head'] ?? null;
    }

    function keyed(event: KeyboardEvent) {
      if (event.key === ' ' && !isTyping(event.target)) {
        space = event.type === 'keydown';
        const hovered = parts()?.canvas.matches(':hover');
        if (space && hovered && document.activeElement === document.body) event.preventDefault();
      }
      if (event.key === 'Escape' && event.type === 'keydown' && gesture) {
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
    root.addEventListener('contextmenu', (event) => gesture && event.preventDefault(), { signal });
    root.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
    window.addEventListener('keydown', keyed, { signal, capture: true });
    window.addEventListener('keyup', keyed, { signal, capture: true });
    return () => {
      off.abort();
      clear();
    };
  };
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
