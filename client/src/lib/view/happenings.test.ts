import { words } from '@kring/ui';
import { describe, expect, test } from 'vitest';
import { happenings, nearness, type Glimpse } from './happenings.ts';

const quiet: Glimpse = {
  lang: 'nl',
  ui: words.nl,
  status: 'running',
  stage: { id: 'one', title: 'Ideeën', phase: 'open' },
  time: null,
  message: '',
  lost: false,
  paused: false,
};
const timed = (ms: number, endsAt: number | null = 1000): Glimpse => ({
  ...quiet,
  time: { endsAt, near: nearness(ms), ms },
});
const after = (before: Glimpse, change: Partial<Glimpse>) => happenings(before, { ...before, ...change });

describe('what ears hear', () => {
  test('nothing while nothing changes, and nothing for who changes their language', () => {
    expect(after(quiet, {})).toEqual([]);
    expect(after({ ...quiet, message: 'Pauze' }, { lang: 'fr', message: 'Pause' })).toEqual([]);
  });

  test('a new step by its title, and where it stands', () => {
    expect(after(quiet, { stage: { id: 'two', title: 'Kiezen', phase: 'open' } })).toEqual([
      'Nieuwe stap: Kiezen',
    ]);
    expect(after({ ...quiet, stage: null }, { stage: { id: 'two', title: '', phase: 'open' } })).toEqual([
      'Er is een nieuwe stap.',
    ]);
    const phases = ['closed', 'revealed', 'sealed', 'open'] as const;
    const heard = phases.flatMap((phase, at) => {
      const before = phases.at(at - 1) ?? 'open';
      const stage = { id: 'one', title: 'Ideeën' };
      return after({ ...quiet, stage: { ...stage, phase: before } }, { stage: { ...stage, phase } });
    });
    expect(heard).toEqual(['Deze stap is afgesloten.', 'De uitslag is er.', 'Deze stap is weer open.']);
    expect(
      after({ ...quiet, lang: 'fr' }, { stage: { id: 'two', title: 'Choisir', phase: 'open' } }),
    ).toEqual(['Nouvelle étape\u00a0: Choisir']);
  });

  test('the time at the start, with a minute and with ten seconds to go, and when it is up', () => {
    const left = [299_900, 240_000, 180_500, 61_000, 59_990, 30_000, 9_990, 4_000, 0];
    const heard = left.map((ms, at) => {
      const before = left[at - 1];
      return happenings(before === undefined ? quiet : timed(before), timed(ms, ms === 0 ? null : 1000));
    });
    expect(heard).toEqual([
      ['Nog 5 minuten'],
      ...[[], [], []],
      ['Nog 1 minuut'],
      [],
      ['Nog 10 seconden'],
      [],
      ['De tijd is om'],
    ]);
    expect(happenings(timed(59_000, 1000), timed(118_900, 61_000))).toEqual(['Nog 2 minuten']);
    expect(happenings(quiet, timed(30_000))).toEqual(['Nog 30 seconden']);
    expect(happenings(timed(30_000), quiet)).toEqual([]);
  });

  test('a message, a lost connection and its return, a pause of the server', () => {
    expect(after(quiet, { message: 'Om negen uur verder' })).toEqual([
      'Bericht van de begeleider: Om negen uur verder',
    ]);
    expect(after(quiet, { lost: true })).toEqual(['Geen verbinding. Er gaat niets verloren.']);
    expect(after({ ...quiet, lost: true }, { lost: false })).toEqual(['De verbinding is er weer.']);
    expect(after(quiet, { paused: true })).toEqual(['Even pauze: de server kan nu niets bewaren.']);
  });

  test('the end, and nothing beside it', () => {
    expect(after(quiet, { status: 'ended', stage: null, message: 'Bedankt' })).toEqual([
      'De bijeenkomst is afgelopen.',
    ]);
    expect(after({ ...quiet, status: 'ended' }, { status: 'ended', lost: true })).toEqual([]);
  });
});
