import type { Ground } from './ground.ts';
import { pointOf } from './press.ts';

/** Pixels in a line, for wheels that count in lines. */
const lineHeight = 16;
/** A pinch on a touchpad comes as small steps with Ctrl. */
const pace = { wheel: 0.0015, pinch: 0.01 };

/** A turn of the wheel looks nearer or farther; with Shift it looks aside. */
export function turn(event: WheelEvent, { camera, inCanvas }: Ground): void {
  const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? lineHeight : 1;
  if (event.shiftKey) return camera.slide({ x: -(event.deltaX || event.deltaY) * lines, y: 0 });
  const factor = Math.exp(-event.deltaY * lines * (event.ctrlKey ? pace.pinch : pace.wheel));
  camera.zoom(factor, inCanvas(pointOf(event)));
}
