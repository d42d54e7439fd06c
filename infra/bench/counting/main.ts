import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { countBy, Pairwise, recount, ruleCalled, RunningDots, schulze, type Election } from '@kring/methods';
import { median, round } from '../measure/statistics.ts';
import { markOf, recordOf } from '@kring/methods/record';
import { dots, optionIds, rankings, town } from './elections.ts';
import * as straightforward from './straightforward.ts';

/**
 * `npm run bench:counting`: how long Kring's exact counts take, beside the same rules written straight from their
 * definitions in doubles, in turn, in one run. Fails when an aim is missed.
 */

interface Race {
  readonly name: string;
  readonly kring: () => unknown;
  /** Left out where a first afternoon's program would keep one waiting for minutes. */
  readonly straightforward?: () => unknown;
  /** Milliseconds that Kring may take. */
  readonly aim?: number;
}

function count(name: string, election: Election) {
  const rule = ruleCalled(name);
  if (!rule) throw new Error(`There is no rule ${name}`);
  return countBy(rule, election);
}

/** What is published when a vote is sealed, while everyone waits. */
function sealed(election: Election) {
  const { ballots, options } = election;
  const none: Election = { ...election, ballots: { kind: 'approvals', cast: [] } };
  return recordOf({
    ...{ session: 'session', stage: 'stage', tier: 'paper-code', rule: 'approval', hands: null },
    election: none,
    by: { phones: election, paper: none },
    receipts: ballots.cast.map((_, at) => `RECEIPT${at}`),
    names: options.map(({ id, name }) => ({
      id,
      name: { nl: name },
      salt: id,
      mark: markOf({ nl: name }, id),
    })),
  });
}

function races(seed: number): readonly Race[] {
  const [village, city, large] = [town(400, 30, seed), town(10_000, 200, seed), town(100_000, 200, seed)];
  const hall = town(5000, 40, seed);
  const hundred = optionIds(100);
  const ranked = rankings(2000, hundred, seed);
  const matrix = recount(new Pairwise(hundred), ranked);
  const preferences = straightforward.preferences(hundred, ranked);
  const many = optionIds(200);
  const room = dots(1000, many, seed);
  const coming = dots(100, many, seed + 1);
  return [
    {
      name: 'Equal Shares with Add1, 400 ballots, 30 projects',
      kring: () => count('equal-shares/cost/add1', village),
      straightforward: () => straightforward.add1(village),
    },
    {
      name: 'Equal Shares, 10,000 ballots, 200 projects',
      kring: () => count('equal-shares/cost', city),
      straightforward: () => straightforward.equalShares(city, (city.budget?.valueOf() ?? 0) / 10_000),
    },
    {
      name: 'Equal Shares with Add1, 10,000 ballots, 200 projects',
      kring: () => count('equal-shares/cost/add1', city),
      aim: 2000,
    },
    {
      name: 'greedy, 100,000 ballots, 200 projects',
      kring: () => count('greedy', large),
      straightforward: () => straightforward.greedy(large),
      aim: 500,
    },
    {
      name: '2,000 rankings of 100 options, compared two by two',
      kring: () => recount(new Pairwise(hundred), ranked),
      straightforward: () => straightforward.preferences(hundred, ranked),
    },
    {
      name: 'Schulze, 100 options',
      kring: () => schulze(matrix),
      straightforward: () => straightforward.schulze(hundred, preferences),
      aim: 100,
    },
    {
      name: 'a live tally: 100 ballots come to 1,000 for 200 options, the result read after each',
      kring: () => {
        const tally = new RunningDots(many);
        for (const ballot of room) tally.add(ballot);
        return coming.map((ballot) => {
          tally.add(ballot);
          return tally.tally;
        });
      },
      straightforward: () =>
        coming.map((_, at) => straightforward.dots([...room, ...coming.slice(0, at + 1)])),
      aim: 100,
    },
    {
      name: 'the record of 5,000 approvals of 40 options, as sealing makes it',
      kring: () => sealed(hall),
      aim: 80,
    },
  ];
}

/** Milliseconds. */
function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function main(): number {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '5' },
      seed: { type: 'string', default: '1' },
    },
  });
  const [rounds, seed] = [Number(values.rounds), Number(values.seed)];
  const times = races(seed).map((race) => ({ ...race, own: [] as number[], theirs: [] as number[] }));
  for (let at = 0; at < rounds; at++) {
    for (const race of times) {
      process.stderr.write(`round ${at + 1} of ${rounds}: ${race.name}\n`);
      race.own.push(timed(race.kring));
      if (race.straightforward) race.theirs.push(timed(race.straightforward));
    }
  }
  const rows = times.map(({ name, aim, own, theirs }) => ({
    name,
    kring: round(median(own)),
    straightforward: theirs.length > 0 ? round(median(theirs)) : null,
    aim: aim ?? null,
    met: aim === undefined || median(own) < aim,
  }));
  if (values.json) console.log(JSON.stringify({ load: loadavg()[0], rounds, seed, rows }));
  else {
    console.log(`Medians of ${rounds} rounds in milliseconds, load ${(loadavg()[0] ?? 0).toFixed(2)}.`);
    console.table(rows);
  }
  return rows.every(({ met }) => met) ? 0 : 1;
}

process.exitCode = main();
