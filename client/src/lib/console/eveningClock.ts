import {
  minutesLate,
  runSheet,
  type NowView,
  type RunSheet,
  type StageId,
  type StageView,
} from '@kring/core';

/** How the evening stands on the clock, in a word for the facilitator. */
export type Standing =
  | { readonly kind: 'begins'; readonly at: number }
  | { readonly kind: 'late' | 'ahead'; readonly minutes: number }
  | { readonly kind: 'on-time' };

export interface EveningClock {
  readonly sheet: RunSheet;
  /** Null while nobody waits for it. */
  readonly standing: Standing | null;
  /** When it will be over; null once it is, and for who only prepares: that is told how long it takes. */
  readonly end: number | null;
  /** When each step that is still to come begins: as things stand, or as planned where nobody waits. */
  readonly hours: ReadonlyMap<StageId, number>;
}

interface Given {
  readonly now: NowView;
  readonly agenda: readonly StageView[];
  /** As it is set: 19:30. */
  readonly hour: string;
  readonly time: number;
  /** Whether anybody is there to begin with. */
  readonly isAttended: boolean;
}

/** Who begins further than this from the hour that was set tries something out. */
const sameEvening = 2 * 3600_000;

export function eveningClock({ now, agenda, hour, time, isAttended }: Given): EveningClock | null {
  const startsAt = startOf(hour, now.startedAt, time);
  const sheet = runSheet({ now, agenda, startsAt, time });
  if (!sheet) return null;
  const planned = { sheet, standing: null, end: null, hours: hoursOf(sheet, 'plannedAt') };
  if (now.startedAt === null && startsAt !== null) {
    const begins: Standing = { kind: 'begins', at: startsAt };
    if (time < startsAt) return { ...planned, standing: begins, end: sheet.expectedEnd };
    if (!isAttended || time - startsAt > sameEvening) return planned;
  }
  const running = { ...planned, end: sheet.expectedEnd, hours: hoursOf(sheet, 'expectedAt') };
  // Without an hour there is nothing to be late for; one of another time of day is not of this evening.
  if (now.startedAt !== null && startsAt === null) return running;
  const late = minutesLate(sheet);
  return { ...running, standing: late === null ? null : standingOf(late) };
}

function hoursOf({ lines }: RunSheet, from: 'plannedAt' | 'expectedAt'): ReadonlyMap<StageId, number> {
  return new Map(lines.flatMap(({ stage, [from]: at }) => (at === null ? [] : [[stage, at] as const])));
}

function standingOf(late: number): Standing {
  if (late === 0) return { kind: 'on-time' };
  return { kind: late > 0 ? 'late' : 'ahead', minutes: Math.abs(late) };
}

/** The hour on the day it is about, by this device's time zone; null when it has nothing to do with this start. */
function startOf(hour: string, startedAt: number | null, time: number): number | null {
  if (!hour) return null;
  const [hours = 0, minutes = 0] = hour.split(':').map(Number);
  const near = startedAt ?? time;
  const today = new Date(near).setHours(hours, minutes, 0, 0);
  if (startedAt === null) return today;
  const around = [-1, 0, 1].map((days) => nextDay(today, days));
  return around.find((at) => Math.abs(at - near) <= sameEvening) ?? null;
}

function nextDay(at: number, days: number): number {
  const date = new Date(at);
  return date.setDate(date.getDate() + days);
}
