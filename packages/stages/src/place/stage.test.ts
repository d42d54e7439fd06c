import { plainItem, type Item, type Json, type ReportedCount } from '@kring/core';
import { countBy, ruleCalled } from '@kring/methods';
import { readJson } from '@kring/methods/files';
import { expect, test } from 'vitest';
import { trial } from '../trial.ts';
import { ballotFrom, put, sameBallot } from './ballot.ts';
import { cellOf, sideOf } from './before.ts';
import { middleOf } from './middle.ts';
import { place } from './stage.ts';
import { furthestApart, quarterOf, ranked, spotsOf, tally } from './tally.ts';
import { moreOf, type Placed } from './views.ts';
import type { CountView } from '../voting/views.ts';

const items: readonly Item[] = ['bench', 'pool', 'path', 'bin'].map((id) =>
  plainItem(id, 'list', { nl: id }, 'nl'),
);

const spots = (placed: Readonly<Record<string, readonly [number | null, number | null]>>): Placed => ({
  placed: Object.entries(placed).map(([id, [impact, effort]]) => ({ id, impact, effort })),
});

const counted = (list: readonly Item[], cast: readonly Placed[]) => tally(spotsOf(list, cast));

const ballots: readonly Placed[] = [
  spots({ bench: [8, 2], pool: [9, 10], path: [2, 9], bin: [3, 1] }),
  spots({ bench: [7, 1], pool: [7, 9], path: [9, 2] }),
  spots({ bench: [9, null], pool: [8, 9], path: [9, 9] }),
  spots({}),
];

function voted() {
  const tried = trial(place, {}, items);
  ballots.forEach((ballot, at) =>
    expect(tried.give(`p${at}`, 'place:put', ballot)).toMatchObject({ accepted: true }),
  );
  return tried;
}

test('the middle of those who had an idea counts, along each axis', () => {
  const [bench, , , bin] = counted(items, ballots);
  expect(bench?.impact).toMatchObject({ people: 3, median: 8, lower: 7.5, upper: 8.5 });
  expect(bench?.effort).toMatchObject({ people: 2, median: 1.5 });
  expect(bin).toMatchObject({ impact: { people: 1, median: 3 }, quarter: 'small' });
});

test('the four quarters: what stands in the middle is in favour of the option', () => {
  expect(quarterOf(5, 5)).toBe('quick');
  expect(quarterOf(5, 5.5)).toBe('big');
  expect(quarterOf(4.5, 5)).toBe('small');
  expect(quarterOf(4.5, 5.5)).toBe('later');
  expect(quarterOf(9, null)).toBeNull();
});

test('the best are the quick wins, then the big projects; what nobody placed comes last', () => {
  const more = [...items, plainItem('unknown', 'list', { nl: 'unknown' }, 'nl')];
  const order = ranked(counted(more, ballots)).map(({ option, rank }) => `${rank} ${option.id}`);
  expect(order).toEqual(['1 bench', '2 path', '3 pool', '4 bin', '5 unknown']);
});

test('the room talks first about what its middle half is widest on, and not about what all put alike', () => {
  expect(furthestApart(counted(items, ballots), 2)).toEqual(['path', 'bench']);
  expect(furthestApart(counted(items, [spots({ bin: [3, 1] }), spots({ bin: [3, 1] })]), 3)).toEqual([]);
});

test('a ballot that is off the scale, or names an option twice or one that is not there, changes nothing', () => {
  const tried = trial(place, {}, items);
  const give = (body: Json) => tried.give('p', 'place:put', body);
  for (const value of [-1, 11])
    expect(give({ placed: [{ id: 'bench', impact: value, effort: null }] })).toMatchObject({
      reason: 'place/off-the-scale',
      params: { max: 10 },
    });
  expect(give({ placed: [{ id: 'bench', impact: 2.5, effort: 1 }] })).toMatchObject({ reason: 'malformed' });
  const bench = { id: 'bench', impact: 1, effort: 1 };
  expect(give({ placed: [bench, bench] })).toMatchObject({ reason: 'place/twice' });
  expect(give({ placed: [{ ...bench, id: 'moon' }] })).toMatchObject({ reason: 'unknown-item' });
  expect(tried.stage.contributors.size).toBe(0);
});

test('nothing of it is shared before the reveal; then the field is, with who left it blank counted apart', () => {
  const tried = voted();
  expect(tried.everyone()['count']).toBeUndefined();
  tried.steer('close');
  expect(tried.everyone()['count']).toBeUndefined();
  tried.steer('reveal');
  const count = tried.everyone()['count'] as unknown as CountView;
  expect(count).toMatchObject({ ballots: 3, blank: 1 });
  expect(moreOf(count).widest[0]).toBe('path');
});

test('the report has a count for each axis, and the ballots that it exports count to the same', () => {
  const tried = voted();
  tried.steer('close', 'reveal', 'seal');
  const { stage } = tried;
  const sections = place.report(stage) as readonly ReportedCount[];
  expect(sections).toHaveLength(2);
  const { election } = readJson(JSON.stringify(place.ballots?.(stage)));
  const rule = ruleCalled(sections[0]?.rule.name ?? '');
  const count = rule && countBy(rule, election);
  if (count?.trace.kind !== 'score') throw new Error('It is counted by its middle values.');
  const { medians } = count.trace as unknown as { medians: ReadonlyMap<string, { valueOf(): number }> };
  for (const [at, axis] of (['impact', 'effort'] as const).entries())
    for (const { id, value } of sections[at]?.rows ?? [])
      expect(value).toBe(medians.get(`${id}/${axis}`)?.valueOf());
});

test('a second round has the first beside it, along both axes', () => {
  const tried = voted();
  tried.steer('close', 'reveal');
  const [bench] = place.output?.(tried.stage) ?? [];
  expect(bench?.figures).toMatchObject({ impact: 8, effort: 1.5, rank: 1, people: 3 });
  const again = trial(place, {}, bench ? [bench] : []);
  const { before } = again.everyone()['item/bench'] as { before: { value: number; people: number }[] };
  expect(sideOf(before, 'effort')).toEqual([
    { value: 1, people: 1 },
    { value: 2, people: 1 },
  ]);
  expect(middleOf(sideOf(before, 'impact'))).toBe(8);
  expect(middleOf(sideOf([{ value: cellOf({ impact: null, effort: 4 }), people: 1 }], 'impact'))).toBeNull();
});

test('a slider that is left open again says nothing, and what a phone kept is read or refused as a whole', () => {
  const one = put({ placed: [] }, 'pool', 'effort', 4);
  const both = put(one, 'bench', 'impact', 3);
  expect(both.placed.map(({ id }) => id)).toEqual(['bench', 'pool']);
  expect(put(one, 'pool', 'effort', null)).toEqual({ placed: [] });
  expect(ballotFrom(both as unknown as Json)).toEqual(both);
  expect(ballotFrom({ placed: [{ id: 'pool', impact: 12, effort: null }] })).toBeNull();
  expect(ballotFrom('x')).toBeNull();
  expect(sameBallot(one, both)).toBe(false);
});
