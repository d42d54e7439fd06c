import { outcome, type Verdict } from './outcome.ts';
import { reject } from './rejection.ts';
import type { LoggedEvent, Session, Timer } from './session.ts';

/** The countdown of the open stage. Deadlines are the server's; reaching one is a command of the clock. */

export function startTimer(session: Session, seconds: number, then: Timer['then'], now: number): Verdict {
  const stage = session.current;
  if (stage === null || session.stages.get(stage)?.phase !== 'open') return reject('not-open-yet');
  return outcome([{ type: 'timer:started', timer: { stage, endsAt: now + seconds * 1000, then } }]);
}

/** More time: on a running timer, or again after it rang. */
export function extendTimer(session: Session, seconds: number, now: number): Verdict {
  if (session.timer) {
    const endsAt = Math.max(session.timer.endsAt, now) + seconds * 1000;
    return outcome([{ type: 'timer:started', timer: { ...session.timer, endsAt } }]);
  }
  return session.rang === null ? reject('no-timer') : startTimer(session, seconds, 'ring', now);
}

/** What the clock does at the deadline; too early is refused, so a late or early wake-up does no harm. */
export function endTimer(session: Session, now: number): Verdict {
  const { timer } = session;
  if (!timer || timer.endsAt > now) return reject('no-timer');
  const closing: LoggedEvent[] =
    timer.then === 'close' && session.stages.get(timer.stage)?.phase === 'open'
      ? [{ type: 'stage:closed', stage: timer.stage, at: now }]
      : [];
  return outcome([{ type: 'timer:rang', stage: timer.stage }, ...closing]);
}
