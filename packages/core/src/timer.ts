import { outcome, type Verdict } from './outcome.ts';
import { reject } from './rejection.ts';
import type { LoggedEvent, Session, Timer } from './session.ts';

/** The countdown of the open stage. Deadlines are the server's; reaching one is a command of the clock. */

export function startTimer(session: Session, seconds: number, then: Timer['then'], now: number): Verdict {
  const stage = session.current;
  if (stage === null || session.stages.get(stage)?.phase !== 'open') return reject('not-open-yet');
  const given = seconds * 1000;
  return outcome([{ type: 'timer:started', timer: { stage, endsAt: now + given, then, given } }]);
}

/** More time: on a running timer, or again after it rang. */
export function extendTimer(session: Session, seconds: number, now: number): Verdict {
  if (session.timer) {
    const more = seconds * 1000;
    const left = Math.max(session.timer.endsAt - now, 0) + more;
    // No less than what is left, should nobody have kept what was given before.
    const given = Math.max((session.timer.given ?? 0) + more, left);
    return outcome([{ type: 'timer:started', timer: { ...session.timer, endsAt: now + left, given } }]);
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
