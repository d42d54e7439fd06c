/** How all groups of a board stand on the wall at once: as islands, the larger the more ideas they hold. */

/** In shares of the wall's width and height. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A group of one idea is still large enough for its name; one of fifty does not take all. */
export const weightOf = (count: number): number => (count + 4) ** 0.6;

const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0);

/** How far the places of a row are from the shape in which a name reads best: twice as wide as high. */
function strain(row: readonly number[], total: number, ratio: number): number {
  const height = sum(row) / total;
  const strains = row.map((weight) => {
    const shape = ((weight / sum(row)) * ratio) / height;
    return Math.abs(Math.log(shape / 2));
  });
  return sum(strains) / row.length;
}

/** The weights in their order, in the rows that strain their places least. */
function rowsOf(weights: readonly number[], ratio: number): readonly (readonly number[])[] {
  const total = sum(weights);
  /** For the first so many weights. */
  const best: { readonly strain: number; readonly rows: readonly (readonly number[])[] }[] = [
    { strain: 0, rows: [] },
  ];
  for (let end = 1; end <= weights.length; end++) {
    const ways = best.map((before, start) => {
      const row = weights.slice(start, end);
      return {
        strain: before.strain + row.length * strain(row, total, ratio),
        rows: [...before.rows, row],
      };
    });
    best.push(ways.reduce((least, way) => (way.strain < least.strain ? way : least)));
  }
  return best.at(-1)?.rows ?? [];
}

/** Whether there is room for ideas beneath the name: for one that is two lines long, in letters to be read from afar. */
export const hasRoom = ({ width, height }: Place): boolean => width >= 0.28 && height >= 0.4;

/** A place for each weight, in their order, so that islands stay where they are while they grow. `ratio`: width by height. */
export function placesOf(weights: readonly number[], ratio: number): readonly Place[] {
  const total = sum(weights);
  let y = 0;
  return rowsOf(weights, ratio).flatMap((row) => {
    const height = sum(row) / total;
    let x = 0;
    const places = row.map((weight): Place => {
      const width = weight / sum(row);
      x += width;
      return { x: x - width, y, width, height };
    });
    y += height;
    return places;
  });
}
