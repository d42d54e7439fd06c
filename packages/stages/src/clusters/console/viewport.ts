import type { Point, Rect } from './geometry.ts';

/** Which part of the board is in sight: `screen = board * zoom + (x, y)`, in pixels of the board's window. */
export interface Viewport extends Point {
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const leastZoom = 0.12;
export const mostZoom = 2;
/** One press of a zoom button. */
export const zoomStep = 1.3;
const margin = 32;
/** Above, the buttons for near and far have their place. */
const top = 60;

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

export const toBoard = ({ x, y, zoom }: Viewport, point: Point): Point => ({
  x: (point.x - x) / zoom,
  y: (point.y - y) / zoom,
});

/** The part of the board in sight, beneath the buttons that hang over it. */
export const sightOf = (view: Viewport, { width, height }: Size): Rect => ({
  ...toBoard(view, { x: 0, y: top }),
  width: width / view.zoom,
  height: (height - top) / view.zoom,
});

export const toWindow = ({ x, y, zoom }: Viewport, point: Point): Point => ({
  x: point.x * zoom + x,
  y: point.y * zoom + y,
});

/** Zooms by a factor; what lies under `point` of the window stays there. */
export function zoomAt(view: Viewport, point: Point, factor: number): Viewport {
  const zoom = clamp(view.zoom * factor, leastZoom, mostZoom);
  const fixed = toBoard(view, point);
  return { zoom, x: point.x - fixed.x * zoom, y: point.y - fixed.y * zoom };
}

/** Everything in sight, in the middle, never larger than life. */
export function fit(all: Rect | null, { width, height }: Size): Viewport {
  if (!all) return { x: width / 2, y: height / 3, zoom: 1 };
  const room = Math.min((width - 2 * margin) / all.width, (height - top - margin) / all.height);
  const zoom = clamp(room, leastZoom, 1);
  // What is larger than the window is shown from its beginning.
  const start = (from: number, length: number, space: number, edge: number) =>
    Math.max((space - length * zoom) / 2, edge) - from * zoom;
  return {
    zoom,
    x: start(all.x, all.width, width, margin),
    y: start(all.y, all.height, height, top),
  };
}

/** Moves as little as needed to bring a part of the board into sight. */
export function bringIntoSight(view: Viewport, rect: Rect, { width, height }: Size): Viewport {
  const shift = (from: number, length: number, space: number, edge: number) => {
    const to = from + length;
    if (from < edge || length > space - edge - margin) return edge - from;
    return to > space - margin ? space - margin - to : 0;
  };
  const { x, y } = toWindow(view, rect);
  const [wide, high] = [rect.width * view.zoom, rect.height * view.zoom];
  const across = x >= 0 && x + wide <= width ? 0 : shift(x, wide, width, margin);
  const down = y >= 0 && y + high <= height ? 0 : shift(y, high, height, top);
  return { ...view, x: view.x + across, y: view.y + down };
}

/** How fast the board slides while something is held near its edge, in pixels per frame. */
export function slideAt(point: Point, { width, height }: Size): Point {
  const edge = 44;
  const fastest = 14;
  const speed = (at: number, length: number) => {
    if (at < 0 || at > length) return 0;
    if (at < edge) return ((edge - at) / edge) * fastest;
    return at > length - edge ? -((at - length + edge) / edge) * fastest : 0;
  };
  return { x: speed(point.x, width), y: speed(point.y, height) };
}
