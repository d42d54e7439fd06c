import type { Lang, NowView, Phase, StageId } from '@kring/core';
import type { UiWords } from '@kring/ui/words.ts';
import { happeningWords, type HappeningWords } from './happeningWords.ts';

/** What one person could notice at one moment. */
export interface Glimpse {
  /** The reader's; whoever changes it need not hear everything anew. */
  readonly lang: Lang;
  readonly ui: UiWords;
  readonly status: NowView['status'];
  readonly stage: { readonly id: StageId; readonly title: string; readonly phase: Phase } | null;
  readonly time: TimeLeft | null;
  /** What the facilitator says to all phones; '' for nothing. */
  readonly message: string;
  /** The connection has been away for a while. */
  readonly lost: boolean;
  readonly paused: boolean;
}

/** The timer, as far as it is worth a word. */
export interface TimeLeft {
  /** The server's milliseconds; null once it is up. */
  readonly endsAt: number | null;
  readonly near: Near;
  readonly ms: number;
}

type Near = 'far' | 'minute' | 'seconds' | 'up';

/** How near the end is: ears hear a minute, ten seconds, and the end. */
export function nearness(ms: number): Near {
  if (ms <= 0) return 'up';
  if (ms <= 10_000) return 'seconds';
  return ms <= 60_000 ? 'minute' : 'far';
}

/** What to say aloud about what changed between two moments: each thing once, the weightiest first. */
export function happenings(before: Glimpse, after: Glimpse): readonly string[] {
  if (before.lang !== after.lang) return [];
  const t = happeningWords[after.lang];
  if (after.status === 'ended') return before.status === 'ended' ? [] : [t.ended];
  return [
    ...aboutStage(before, after, t),
    ...aboutTime(before.time, after.time, after.ui),
    ...(after.message && after.message !== before.message ? [t.message(after.message)] : []),
    ...(after.lost === before.lost ? [] : [after.lost ? t.lost : t.back]),
    ...(after.paused && !before.paused ? [t.paused] : []),
  ];
}

function aboutStage({ stage: before }: Glimpse, { stage: after }: Glimpse, t: HappeningWords): string[] {
  if (!after) return [];
  if (after.id !== before?.id) return [t.newStage(after.title)];
  if (after.phase === before.phase) return [];
  switch (after.phase) {
    case 'open':
      return [t.reopened];
    case 'closed':
      return [t.closed];
    case 'revealed':
      return [t.revealed];
    case 'prepared':
    case 'sealed':
      return [];
  }
}

function aboutTime(before: TimeLeft | null, after: TimeLeft | null, t: UiWords): string[] {
  if (!after) return [];
  if (after.near === 'up') return before?.near === 'up' ? [] : [t.timeIsUp];
  const isSet = after.endsAt !== before?.endsAt;
  if (!isSet && after.near === before.near) return [];
  // What is left of a second that has begun is no minute more.
  const seconds = Math.round(after.ms / 1000);
  return [seconds < 60 ? t.secondsLeft(seconds) : t.minutesLeft(Math.ceil(seconds / 60))];
}
