/** A point in the field, in pixels from its top and its start. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Room {
  readonly width: number;
  readonly height: number;
  /** Of the marks. */
  readonly diameter: number;
}

const most = 240;
/** So many pairs are looked at in all, so that an old phone is not kept from drawing. */
const pairs = 500_000;
/** How strongly a mark is drawn back to where it belongs, each round. */
const pull = 0.04;
/** Half a turn of the golden angle apart, so that marks on one spot leave it in different directions. */
const goldenAngle = 2.39996;

/**
 * Where the marks of these points stand so that none hides another, each as near as it can to its own. The same points
 * give the same places. With more marks than there is room for, they stay as far apart as they can.
 */
export function spreadApart(points: readonly Point[], { width, height, diameter }: Room): readonly Point[] {
  const placed = points.map(({ x, y }) => ({ x, y }));
  const inside = (value: number, size: number) =>
    Math.min(Math.max(value, diameter / 2), Math.max(size - diameter / 2, diameter / 2));
  const rounds = Math.min(most, Math.ceil(pairs / Math.max(1, points.length ** 2)));
  for (let round = 0; round < rounds; round++) {
    // Only the last rounds push alone, so that what was drawn back does not overlap in the end.
    const draws = round < rounds * 0.7;
    placed.forEach((one, i) => {
      const home = points[i];
      if (home && draws) {
        one.x += (home.x - one.x) * pull;
        one.y += (home.y - one.y) * pull;
      }
      placed.slice(i + 1).forEach((other, later) => {
        const [dx, dy] = [other.x - one.x, other.y - one.y];
        const apart = Math.hypot(dx, dy);
        if (apart >= diameter) return;
        const angle = apart > 0 ? Math.atan2(dy, dx) : (i + later + 1) * goldenAngle;
        const step = (diameter - apart) / 2;
        one.x -= Math.cos(angle) * step;
        one.y -= Math.sin(angle) * step;
        other.x += Math.cos(angle) * step;
        other.y += Math.sin(angle) * step;
      });
      one.x = inside(one.x, width);
      one.y = inside(one.y, height);
    });
  }
  return placed;
}
