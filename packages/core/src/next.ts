import type { StageId } from './ids.ts';
import type { StageView, NowView } from './view.ts';

/** What a facilitator will most likely want next. */
export type NextStep =
  | { readonly kind: 'open' | 'reopen' | 'close' | 'reveal'; readonly stage: StageId }
  | { readonly kind: 'end' }
  | { readonly kind: 'nothing' };

/** Where in the agenda the session is: at the stage that is open, else at the one that is shown; -1 before it began. */
export function placeIn(
  now: Pick<NowView, 'current'>,
  agenda: readonly Pick<StageView, 'id' | 'phase'>[],
): number {
  const open = agenda.findIndex(({ phase }) => phase === 'open');
  return open >= 0 ? open : agenda.findIndex(({ id }) => id === now.current);
}

/**
 * The step that follows the stage that is open, else the one that is shown: a stage that holds something back is
 * closed, then revealed; any other gives way to the one that was left for it when it was reopened, else to the next of
 * the agenda. Skipped stages are passed over; after the last comes the end.
 */
export function nextStep(
  now: Pick<NowView, 'status' | 'current' | 'interrupted'>,
  agenda: readonly StageView[],
  hides: (stage: StageId) => boolean,
): NextStep {
  if (now.status === 'ended') return { kind: 'nothing' };
  const at = placeIn(now, agenda);
  const current = agenda[at];
  if (current && hides(current.id)) {
    if (current.phase === 'open') return { kind: 'close', stage: current.id };
    if (current.phase === 'closed') return { kind: 'reveal', stage: current.id };
  }
  const left = now.interrupted.at(-1);
  if (left !== undefined && left !== current?.id) return { kind: 'reopen', stage: left };
  const following = agenda.slice(at + 1).find((stage) => stage.phase === 'prepared' && !stage.skipped);
  if (following) return { kind: 'open', stage: following.id };
  return agenda.length > 0 && current ? { kind: 'end' } : { kind: 'nothing' };
}
