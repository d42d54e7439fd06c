import type { EstimateView } from './views.ts';

/** The bounds, the lower first, however they were filled in. */
export function boundsOf({
  min,
  max,
}: Pick<EstimateView, 'min' | 'max'>): readonly [number | null, number | null] {
  return min !== null && max !== null && min > max ? [max, min] : [min, max];
}
