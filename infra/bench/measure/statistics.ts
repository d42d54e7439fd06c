/** The value below which this share (0 to 1) of the values lie, by the nearest rank. NaN when there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Rounded to so many digits after the point. */
export const round = (value: number, digits = 1): number => Number(value.toFixed(digits));
