import { langs, plainItem, stageEntries } from '@kring/core';
import { expect, test } from 'vitest';
import { facilitators, Meeting } from '../../test/meeting.ts';
import { clusters } from './stage.ts';
import { unfinished } from './unfinished.ts';

const items = ['a', 'b', 'c'].map((id) => plainItem(id, 'idea', { nl: `Idee ${id}` }, 'nl'));

function leftIn({ stage }: Meeting, lang: (typeof langs)[number] = 'nl') {
  const all = new Map<string, unknown>(stageEntries(stage, clusters.publish(stage as never).everyone));
  return unfinished(
    {
      get: <Value>(key: string) => all.get(key) as Value | undefined,
      under: <Value>(prefix: string) =>
        new Map(
          [...all].flatMap(([key, value]) =>
            key.startsWith(prefix) ? [[key.slice(prefix.length), value as Value] as const] : [],
          ),
        ),
    },
    lang,
  );
}

test('says in each language how many ideas lie in no group, until all of them do', () => {
  const meeting = new Meeting(new Map([['clusters', clusters]]), 'clusters', {}, items);
  meeting.drive('stage:open');
  for (const lang of langs) expect(leftIn(meeting, lang)?.title).toContain('3');
  const group = (ids: readonly string[]) =>
    meeting.inside('cluster:create', { items: ids, name: {}, x: 0, y: 0 }, facilitators[0]);
  group(['a', 'b']);
  expect(leftIn(meeting)?.title).toBe('1 idee zit in geen groep');
  group(['c']);
  expect(leftIn(meeting)).toBeNull();
});

test('does not count an idea whose words were taken away: nobody can group it', () => {
  const redacted = plainItem('d', 'idea', {}, 'nl');
  const meeting = new Meeting(new Map([['clusters', clusters]]), 'clusters', {}, [
    ...items,
    { ...redacted, redacted: true },
  ]);
  meeting.drive('stage:open');
  expect(leftIn(meeting)?.title).toContain('3');
});
