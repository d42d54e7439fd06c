/** The mark of Kring as shapes: people around a ring, seen from above, and one of them speaking (Logo.svelte). */

import { disc, type Shape } from '@kring/ui/chart/drawing.ts';

const people = [45, 105, 165, 225, 285, 345];

export function markAt(x: number, y: number, size: number, ink: string, speaking: string): Shape[] {
  const scale = size / 48;
  return people.flatMap((angle, index): Shape[] => {
    const turn = (angle * Math.PI) / 180;
    const at = (distance: number, aside: number) => ({
      x: 24 + distance * Math.sin(turn) + aside * Math.cos(turn),
      y: 24 - distance * Math.cos(turn) + aside * Math.sin(turn),
    });
    const colour = index === 0 ? speaking : ink;
    const head = at(19, 0);
    const [left, right] = [at(11.1, -3.2), at(11.1, 3.2)];
    return [
      disc(x + head.x * scale, y + head.y * scale, 4.3 * scale, colour),
      {
        kind: 'curve',
        ...{ x, y, scale },
        path: `M${left.x.toFixed(2)} ${left.y.toFixed(2)}A11.5 11.5 0 0 1 ${right.x.toFixed(2)} ${right.y.toFixed(2)}`,
        width: 4,
        stroke: colour,
      },
    ];
  });
}
