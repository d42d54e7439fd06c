import { expect, test } from 'vitest';
import { plainItem, redactEvent, redactItem, type Item, type LoggedEvent } from './index.ts';
import { an, ben, facilitator, from, Meeting, step } from '../test/meeting.ts';
import { itemsNamed, types } from '../test/types.ts';

const redact = (event: LoggedEvent, ...gone: readonly string[]) =>
  redactEvent(types, () => 'wall', event, new Set(gone));
const [x, y] = itemsNamed('x', 'y') as [Item, Item];
const blank = { text: {}, redacted: true };
const child: Item = {
  ...plainItem('child', 'idea', { nl: 'Van x' }, 'nl'),
  lineage: [{ stage: 'a', item: 'x' }],
};
const cluster: Item = {
  ...plainItem('group', 'cluster', { nl: 'Groep' }, 'nl'),
  members: [x, y, child],
  lineage: [{ stage: 'a', item: 'x' }],
};

test('R1: words go from the item, from what came from it, and from inside a cluster, which keeps its name', () => {
  const gone = new Set(['x']);
  expect(redactItem(x, gone)).toEqual({ ...x, ...blank });
  expect(redactItem(child, gone)).toEqual({ ...child, ...blank });
  expect(redactItem(cluster, gone)).toEqual({
    ...cluster,
    members: [{ ...x, ...blank }, y, { ...child, ...blank }],
  });
});

test('R2: wherever the log holds them: in the stage itself, where they were taken, in a list on the agenda', () => {
  const taken = { type: 'items:taken', stage: 'b', items: [cluster] } as const;
  const opened = { type: 'stage:opened', stage: 'b', at: 0, items: [x, child, y] } as const;
  const entry = step('b', 'wall', { source: { from: 'list', items: [x, y] } });
  const events: readonly LoggedEvent[] = [
    taken,
    opened,
    { type: 'agenda:added', entry, at: 0 },
    { type: 'stage:configured', entry },
    { type: 'session:created', info: new Meeting().session.info, agenda: [step('a', 'wall'), entry] },
    {
      type: 'stage:event',
      stage: 'a',
      event: { type: 'word:added', id: 'x', number: 1, text: 'Woorden van x' } as never,
    },
  ];
  for (const event of events) {
    const text = JSON.stringify(redact(event, 'x'));
    expect(text, event.type).not.toMatch(/Woorden van x|Van x/);
    expect(text.includes('Woorden van y')).toBe(JSON.stringify(event).includes('Woorden van y'));
  }
});

test('R3: an event that holds nothing of it is the same object', () => {
  const one = new Meeting(
    step('a', 'wall'),
    step('b', 'wall', { source: { from: 'list', items: [x, cluster] } }),
  );
  one.steer('a', 'open').give('a', 'word:add', { text: 'boom' }, an);
  one.steer('b', 'open').drive('agenda:duplicate', { stage: 'b' });
  for (const event of one.log) expect(redact(event, 'someone-else')).toBe(event);
  const unknown: LoggedEvent = { type: 'stage:event', stage: 'a', event: { type: 'word:added' } };
  expect(redactEvent(types, () => 'a type of yesterday', unknown, new Set(['x']))).toBe(unknown);
});

test('R4: redacted in one stage, gone from all of the session; the item, its number and its votes stay', () => {
  const one = new Meeting(
    step('a', 'wall'),
    step('b', 'wall', { source: from('a') }),
    step('v', 'vote', { source: from('b') }),
  ).steer('a', 'open');
  const word = one.give('a', 'word:add', { text: 'scheldwoord' }, an).value as string;
  one.give('a', 'word:add', { text: 'bank' }, ben);
  one.steer('b', 'open').steer('v', 'open');
  one.give('v', 'vote:cast', { item: word }, ben);
  one.give('a', 'word:strike', { word }, facilitator);
  expect(JSON.stringify([one.log, one.session])).not.toContain('scheldwoord');
  expect(JSON.stringify(one.log)).toContain('bank');
  one.steer('v', 'reveal');
  expect(one.stage('v').items[0]).toMatchObject({ id: word, number: 1, ...blank });
  expect(JSON.stringify(one.refolded())).toBe(JSON.stringify(one.session));
});

test('R5: a line of the organiser’s list loses its words in the list and wherever it was taken, also after the end', () => {
  const one = new Meeting(step('b', 'wall', { source: { from: 'list', items: [x, cluster] } })).steer(
    'b',
    'open',
  );
  one.drive('session:end');
  one.drive('item:redact', { item: 'x' });
  expect(JSON.stringify([one.log, one.session])).not.toMatch(/Woorden van x|Van x/);
  expect(JSON.stringify(one.log)).toContain('Woorden van y');
  expect(one.items('b')).toEqual(['x', 'group']);
  for (const item of ['x', 'nobody']) expect(one.try('item:redact', { item })).toBe('unknown-item');
});

test('R6: sealing takes the words that were replaced out of the log, and nothing else', () => {
  const one = new Meeting(step('a', 'wall')).steer('a', 'open');
  const word = one.give('a', 'word:add', { text: 'eerst' }, an).value as string;
  one.give('a', 'word:add', { text: 'bank' }, ben);
  one.give('a', 'word:change', { word, text: 'daarna' }, an);
  one.steer('a', 'close');
  expect(JSON.stringify(one.log)).toContain('eerst');
  const { state } = one.stage('a');
  one.steer('a', 'seal');
  expect(JSON.stringify(one.log)).not.toContain('eerst');
  expect(one.stage('a').state).toEqual(state);
  expect(JSON.stringify(one.refolded())).toBe(JSON.stringify(one.session));
});
