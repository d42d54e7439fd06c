import { describe, expect, test } from 'vitest';
import {
  nextStep,
  sessionEntries,
  type NextStep,
  type NowView,
  type Session,
  type Phase,
  type StageView,
} from './index.ts';
import { listOf, Meeting, step } from '../test/meeting.ts';
import { types } from '../test/types.ts';

const nowOf = (session: Session): NowView =>
  Object.fromEntries(sessionEntries(session))['now'] as unknown as NowView;

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
      head: null,
    };
  });
  return nextStep(nowOf(session), views, (id) => {
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

describe('V3: after an earlier step was reopened', () => {
  const opened = (...ids: readonly string[]) => {
    const one = new Meeting(...['a', 'b', 'c', 'd'].map((id) => step(id, 'wall')));
    for (const id of ids) one.steer(id, 'open');
    return one;
  };

  test('the way on leads to the step that gave way to it, and then to what follows', () => {
    const one = opened('a', 'b', 'c');
    one.steer('a', 'reopen');
    expect(nextOf(one)).toEqual({ kind: 'reopen', stage: 'c' });
    one.steer('c', 'reopen');
    expect(nextOf(one)).toEqual({ kind: 'open', stage: 'd' });
  });

  test('going further back, it leads through all that gave way, in their order, also after a restart', () => {
    const one = opened('a', 'b', 'c');
    one.steer('b', 'reopen');
    one.steer('a', 'reopen');
    one.session = one.refolded();
    const walked: string[] = [];
    for (let next = nextOf(one); next.kind === 'reopen'; next = nextOf(one)) {
      walked.push(next.stage);
      one.steer(next.stage, 'reopen');
    }
    expect(walked).toEqual(['b', 'c']);
  });

  test('a secret vote that gave way is reopened, and not revealed before it was done', () => {
    const one = new Meeting(step('a', 'wall'), step('v', 'vote', { source: listOf('x', 'y') }));
    one.steer('a', 'open');
    one.steer('v', 'open');
    one.steer('a', 'reopen');
    expect(nextOf(one)).toEqual({ kind: 'reopen', stage: 'v' });
    one.steer('v', 'reveal');
    expect(nextOf(one)).toEqual({ kind: 'end' });
  });

  test('whoever opens another step instead goes on from there', () => {
    const one = opened('a', 'b');
    one.steer('a', 'reopen');
    one.steer('c', 'open');
    expect(nextOf(one)).toEqual({ kind: 'open', stage: 'd' });
  });

  test('the step that was open before is told, also where one came back to it', () => {
    const one = opened('a', 'b');
    const before = () => nowOf(one.session).before;
    expect(before()).toBe('a');
    one.steer('a', 'reopen');
    expect(before()).toBe('b');
    one.steer('b', 'reopen');
    expect(before()).toBe('a');
  });
});

describe('V3', () => {
  const view = (id: string, phase: Phase, skipped = false): StageView => ({
    ...{ id, phase, skipped, type: 'any', title: {}, minutes: 0 },
    ...{ openedAt: null, closedAt: null, revealedAt: null, turnout: null, head: null },
  });
  const next = (current: string | null, agenda: readonly StageView[], hidden = '') =>
    nextStep({ status: 'running', current, interrupted: [] }, agenda, (id) => id === hidden);

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
