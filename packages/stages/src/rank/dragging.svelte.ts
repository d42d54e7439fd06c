/** A line of a list that follows a finger or mouse by its handle, while the others make room. Nothing in the page moves until it is let go. */
export class Dragging {
  readonly #drop: (from: number, to: number) => void;
  #lines: readonly Line[] = [];
  #startY = 0;
  #pointer: number | null = null;
  /** In pixels, from where it was taken up. */
  #by = $state(0);
  #from: number | null = $state(null);
  #to = $state(0);

  constructor(drop: (from: number, to: number) => void) {
    this.#drop = drop;
  }

  /** The place, from 0, of the line that is being moved. */
  get from(): number | null {
    return this.#from;
  }

  /** `handle` stands in the line at place `at` of `list`. */
  take(event: PointerEvent, list: HTMLElement, at: number): void {
    if (event.button !== 0 || this.#from !== null) return;
    event.preventDefault();
    const handle = event.currentTarget as HTMLElement;
    handle.setPointerCapture(event.pointerId);
    this.#pointer = event.pointerId;
    this.#lines = Array.from(list.children, (line) => {
      const { top, height } = line.getBoundingClientRect();
      return { top: top + scrollY, height };
    });
    this.#startY = event.clientY + scrollY;
    this.#by = 0;
    this.#to = at;
    this.#from = at;
  }

  readonly follow = (event: PointerEvent): void => {
    if (event.pointerId !== this.#pointer) return;
    scrollNear(event.clientY);
    this.#by = event.clientY + scrollY - this.#startY;
    this.#to = this.#placeNow();
  };

  readonly letGo = (event: PointerEvent): void => {
    if (event.pointerId !== this.#pointer) return;
    const [from, to] = [this.#from, this.#to];
    this.cancel();
    if (from !== null && from !== to) this.#drop(from, to);
  };

  readonly cancel = (): void => {
    this.#pointer = null;
    this.#from = null;
  };

  /** How far the line at this place is moved for now, in pixels. */
  shiftOf(at: number): number {
    const from = this.#from;
    if (from === null) return 0;
    if (at === from) return this.#by;
    const room = this.#roomOf(from);
    if (at > from && at <= this.#to) return -room;
    return at < from && at >= this.#to ? room : 0;
  }

  /** Where it would stand: after all whose middle it has passed. */
  #placeNow(): number {
    const moved = this.#lines[this.#from ?? 0];
    if (!moved) return 0;
    const middle = moved.top + moved.height / 2 + this.#by;
    return this.#lines.filter((line) => line !== moved && line.top + line.height / 2 < middle).length;
  }

  /** A line with the gap to its neighbour. */
  #roomOf(at: number): number {
    const line = this.#lines[at];
    const next = this.#lines[at + 1];
    const before = this.#lines[at - 1];
    if (!line) return 0;
    if (next) return next.top - line.top;
    return before ? line.top + line.height - before.top - before.height : line.height;
  }
}

interface Line {
  /** From the top of the page. */
  readonly top: number;
  readonly height: number;
}

/** So near to an edge of the view, the page comes along. */
const edge = 96;
const pace = 12;

function scrollNear(y: number): void {
  if (y < edge) scrollBy(0, -pace);
  else if (y > innerHeight - 1.5 * edge) scrollBy(0, pace);
}
