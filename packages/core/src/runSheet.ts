import type { StageId } from './ids.ts';
import { placeIn } from './next.ts';
import { minutesOf } from './stage.ts';
import type { NowView, StageView } from './view.ts';

/** One step of the agenda on the clock, in milliseconds since 1970. */
export interface RunSheetLine {
  readonly stage: StageId;
  /** When the plan has it begin; null for what is skipped. */
  readonly plannedAt: number | null;
  /** When it will begin as things stand; null for what has begun, was passed over or is skipped. */
  readonly expectedAt: number | null;
}

/** The agenda on the clock. */
export interface RunSheet {
  readonly lines: readonly RunSheetLine[];
  readonly plannedEnd: number;
  /** When it will be over as things stand; null once it is. */
  readonly expectedEnd: number | null;
}

/** What the plan of the evening is reckoned from. */
export interface Evening {
  readonly now: Pick<NowView, 'status' | 'current' | 'interrupted' | 'startedAt' | 'plannedMinutes'>;
  readonly agenda: readonly Pick<
    StageView,
    'id' | 'phase' | 'skipped' | 'minutes' | 'openedAt' | 'closedAt'
  >[];
  /** When it was to begin; null when nobody said: then it was on time. */
  readonly startsAt: number | null;
  readonly time: number;
}

const minute = 60_000;

/**
 * The agenda on the clock: when each step was to begin, and when it will, given how long the steps that are left were to
 * take. The step that is open takes the time that was planned for it, or what it has taken already when that is more; one
 * that gave way to an earlier one has what is left of it still to come.
 * The planned end is that of the agenda as it was when the first step opened: what is skipped or shortened afterwards
 * makes up for lost time. Null when there is nothing to reckon with: no begin, or no minutes.
 */
export function runSheet({ now, agenda, startsAt, time }: Evening): RunSheet | null {
  const begin = startsAt ?? now.startedAt;
  const planned = now.plannedMinutes ?? minutesOf(agenda);
  if (begin === null || planned === 0) return null;

  // What stands before the step that one will come back to was passed over.
  const at = Math.max(
    placeIn(now, agenda),
    agenda.findLastIndex(({ id }) => now.interrupted.includes(id)),
  );
  let plannedAt = begin;
  let expectedAt = now.startedAt === null ? Math.max(begin, time) : time;
  const lines = agenda.map(({ id, phase, skipped, minutes, openedAt, closedAt }, place): RunSheetLine => {
    if (skipped) return { stage: id, plannedAt: null, expectedAt: null };
    const line = { stage: id, plannedAt, expectedAt: null };
    plannedAt += minutes * minute;
    if (phase === 'open') {
      expectedAt = Math.max(time, (openedAt ?? time) + minutes * minute);
      return line;
    }
    if (now.interrupted.includes(id) && openedAt !== null && closedAt !== null) {
      expectedAt += Math.max(0, minutes * minute - (closedAt - openedAt));
      return line;
    }
    if (phase !== 'prepared' || place < at || now.status === 'ended') return line;
    const expected = { ...line, expectedAt };
    expectedAt += minutes * minute;
    return expected;
  });
  const expectedEnd = now.status === 'ended' ? null : expectedAt;
  return { lines, plannedEnd: begin + planned * minute, expectedEnd };
}

/** How many whole minutes the evening runs behind its plan; below zero when ahead of it, null when it is over. */
export function minutesLate({ plannedEnd, expectedEnd }: RunSheet): number | null {
  return expectedEnd === null ? null : Math.trunc((expectedEnd - plannedEnd) / minute);
}
