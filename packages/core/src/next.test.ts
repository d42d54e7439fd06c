import { describe, expect, test } from 'vitest';
import { nextStep, type NextStep, type Phase, type StageView } from './index.ts';
import { listOf, Meeting, step } from '../test/meeting.ts';
import { types } from '../test/types.ts';

const nextOf = ({ session }: Meeting): NextStep => {
  const views = session.agenda.map(({ id, type, title, skipped, minutes }): StageView => {
    const phase = session.stages.get(id)?.phase ?? 'prepared';
    return {
      id,
      type,
      title,
      phase,
      skipped,
      minutes,
      openedAt: null,
      closedAt: null,
      revealedAt: null,
      turnout: null,
    };
  });
  return nextStep(session, views, (id) => {
    const stage = session.stages.get(id);
    return types.get(stage?.type ?? '')?.hides(stage?.config) ?? false;
  });
};

test('V3: one button leads through a whole agenda', () => {
  const source = listOf('x', 'y');
  const one = new Meeting(
    step('a', 'wall'),
    step('s', 'wall', { skipped: true }),
    step('v', 'vote', { source }),
    step('l', 'vote', { source, config: { secret: false } }),
    step('p', 'pause'),
  );
  const walked: string[] = [];
  for (let i = 0; i < 20; i++) {
    const next = nextOf(one);
    walked.push('stage' in next ? `${next.kind} ${next.stage}` : next.kind);
    if (next.kind === 'nothing') break;
    if (next.kind === 'end') one.drive('session:end');
    else one.steer(next.stage, next.kind);
  }
  expect(walked).toEqual([
    ...['open a', 'open v', 'close v', 'reveal v', 'open l', 'open p', 'end', 'nothing'],
  ]);
  expect(one.phase('s')).toBe('prepared');
});

describe('V3', () => {
  const view = (id: string, phase: Phase, skipped = false): StageView => ({
    ...{ id, phase, skipped, type: 'any', title: {}, minutes: 0 },
    ...{ openedAt: null, closedAt: null, revealedAt: null, turnout: null },
  });
  const next = (current: string | null, agenda: readonly StageView[], hidden = '') =>
    nextStep({ status: 'running', current }, agenda, (id) => id === hidden);

  test('V3: while an earlier stage is shown again, the step follows from the one that is open', () => {
    const agenda = [view('a', 'revealed'), view('b', 'open'), view('c', 'prepared')];
    expect(next('a', agenda, 'b')).toEqual({ kind: 'close', stage: 'b' });
    expect(next('a', agenda)).toEqual({ kind: 'open', stage: 'c' });
  });

  test('V3: what stands before the current stage was passed over, and is not offered again', () => {
    expect(next('b', [view('a', 'prepared'), view('b', 'open')])).toEqual({ kind: 'end' });
  });

  test('V3: an empty agenda, or one that is skipped altogether, leads nowhere', () => {
    expect(next(null, [])).toEqual({ kind: 'nothing' });
    expect(next(null, [view('a', 'prepared', true)])).toEqual({ kind: 'nothing' });
  });
});
