import type { ByEachWay, DeskView } from '@kring/core';
import type { LiveEntries } from './live.ts';

/** How many gave something without a phone: as the desk says while it is open, and after it the count. */
export function offPhone(entries: LiveEntries): number {
  const desk = entries.get<DeskView>('desk');
  if (desk) return desk.paper + (desk.hands?.people ?? 0);
  const ways = entries.get<{ readonly ways?: ByEachWay }>('count')?.ways;
  return (ways?.paper ?? 0) + (ways?.hands ?? 0);
}
