import { countBy, plain, ruleCalled } from '@kring/methods';
import { endings, readElection } from '@kring/methods/files';
import { expect, test } from 'vitest';

const text = `META
key;value
num_projects;3
num_votes;3
budget;900
vote_type;approval
PROJECTS
project_id;cost;votes;name
trees;600;2;Trees along the canal
bench;300;2;A bench
stage;900;1;A stage
VOTES
voter_id;vote
1;trees,bench
2;trees,bench
3;stage
`;

test('who depends on this package reads a file and counts it by what the package exports', () => {
  const { election, doubts } = readElection('market.pb', text);
  const rule = ruleCalled('equal-shares/cost/add1');
  if (!rule) throw new Error('there is no such rule');
  const { winners, total, ties } = countBy(rule, election);
  expect([doubts, winners, plain(total), ties]).toEqual([[], ['bench', 'trees'], 900, []]);
});

test('a name that says nothing is refused with the endings that are known', () => {
  expect(endings).toContain('.pb');
  expect(() => readElection('market.txt', text)).toThrow(endings.join(', '));
});
