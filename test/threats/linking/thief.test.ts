import { expect, test } from 'vitest';
import { Chance } from '@kring/crowd';
import { Judge } from './judge.ts';
import { guessesFrom, type Find, type Hoard, type Seen } from './thief.ts';

/** The thief and the judge of T10: a leak that is planted is found, and what is no leak is not called one. */

const count = 80;
const people = Array.from({ length: count }, (_, person) => person);

/** A vote of 80 people, who voted in a known order. */
function vote(seed: number) {
  const chance = new Chance(seed);
  const choices = people.map(() => `${Math.floor(chance.between(0, 1000))}`);
  const turns = chance.shuffled(people);
  const seen: Seen[] = people.map((person) => ({
    marks: [`name of ${person}`],
    signs: { voted: turns.indexOf(person), joined: person },
  }));
  const judge = new Judge(choices, chance);
  const found = (hoard: Partial<Hoard>) =>
    [...guessesFrom({ name: 'here', finds: [], owners: new Map(), voters: people, ...hoard }, seen)].flatMap(
      ([name, guess]) => (judge.isBetterThanChance(guess) ? [name] : []),
    );
  const choiceOf = (person: number) => choices[person] ?? '';
  return { chance, choices, turns, choiceOf, found };
}

const placed = (choices: readonly string[]): Find[] =>
  choices.map((choice, place) => ({ choices: [choice], signs: { place } }));

test('ballots in the order of voting are found, and which order it is', () => {
  const { turns, choiceOf, found } = vote(1);
  const inOrder = found({ finds: placed(turns.map(choiceOf)) });
  expect(inOrder).toContain('here: by place as people by voted');
  expect(inOrder.filter((name) => name.includes('joined'))).toEqual([]);
  const backwards = found({ finds: placed(turns.map(choiceOf).toReversed()) });
  expect(backwards).toContain('here: backwards by place as people by voted');
});

test('an order with holes in it is found, and so is one of a part of the people', () => {
  const { turns, choiceOf, found } = vote(2);
  const some = turns.filter((_, turn) => turn % 9 > 0);
  expect(found({ finds: placed(some.map(choiceOf)) })).toContain(
    'here: by place as people by voted within 4',
  );
  const early = turns.slice(0, 25);
  expect(found({ finds: placed(early.map(choiceOf)), voters: early })).toContain(
    'here: by place as people by voted',
  );
});

test('ten people of eighty are enough', () => {
  const { chance, turns, choiceOf, found } = vote(3);
  const mixed = [...turns.slice(0, 10), ...chance.shuffled(turns.slice(10))];
  expect(found({ finds: placed(mixed.map(choiceOf)) })).toContain('here: by place as people by voted');
});

test('what stands beside a ballot and beside a name is found', () => {
  const { chance, choiceOf, found } = vote(4);
  const keys = people.map(() => `key ${chance.next()}`);
  const finds = people.map((person) => ({
    choices: [choiceOf(person)],
    signs: { key: keys[person] ?? '' },
  }));
  const owners = new Map(keys.map((key, person) => [key, person]));
  expect(found({ finds, owners })).toEqual(['here: whose it is']);
});

test('shuffled ballots say nothing, nor does a vote in which all agree', () => {
  for (let seed = 5; seed < 25; seed += 1) {
    const { chance, choices, found } = vote(seed);
    expect(found({ finds: placed(chance.shuffled(choices)) })).toEqual([]);
  }
  const all = people.map(() => 'the same');
  const judge = new Judge(all, new Chance(1));
  expect(judge.isBetterThanChance(all.map((choice) => [choice]))).toBe(false);
});
