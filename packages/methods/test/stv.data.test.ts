import Fraction from 'fraction.js';
import { existsSync, globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { OptionId } from '../src/election.ts';
import { readBlt } from '../src/files/blt.ts';
import { BrokenFile } from '../src/files/fault.ts';
import { countStv, type StvResult } from '../src/stv/count.ts';
import { droopStv, scottishStv, type Manner } from '../src/stv/manner.ts';
import { dataPath, dataText, onRealData } from './data.ts';

/** Wards of Glasgow, 2007, and small elections, counted round by round by the program Droop of J. K. Lundell. */
const folder = 'stv-droop/test';
const found = (pattern: string) =>
  existsSync(dataPath(folder)) ? globSync(pattern, { cwd: dataPath(folder) }).sort() : [];

const ballots = found('blt/**/*.blt');
const scottish = found('ref/json/**/*-scotland-fixed-p5-d5.txt');
const rational = found('ref/report/*-wigm-rational-d12.txt');

/** The election that a reference counts. */
const election = (reference: string) => {
  const blt = reference.replace(/^ref.(?:json|report)/, 'blt').replace(/-(?:scotland|wigm)-.*/, '.blt');
  return readBlt(dataText(folder, blt)).election;
};

/** One round, in the terms of both; amounts as exact fractions. */
interface Round {
  readonly action: string;
  readonly votes: Readonly<Record<OptionId, string>>;
  readonly nonTransferable: string;
  readonly elected: readonly string[];
  readonly ties: readonly string[];
}

const amount = (value: Fraction | string) => new Fraction(value).toFraction();
const nobody: readonly string[] = [];

onRealData('the files are there', () => {
  expect(ballots.length).toBeGreaterThanOrEqual(37);
  expect(scottish.length).toBeGreaterThanOrEqual(18);
  expect(rational.length).toBeGreaterThanOrEqual(4);
});

describe.each(ballots)('%s', (name) => {
  const text = dataText(folder, name);
  const { election, doubts } = readBlt(text);

  test('is read without doubts, every candidate with a name', () => {
    expect(doubts).toEqual([]);
    for (const { name } of election.options) expect(name).not.toBe('');
  });

  test('cut off before its title, it is broken or doubtful', () => {
    const names = text.lastIndexOf('\n0') + 1;
    const every = Math.max(1, Math.floor(names / 19));
    for (let cut = 0; cut < names; cut += every) {
      let trouble = 'none';
      try {
        if (readBlt(text.slice(0, cut)).doubts.length > 0) trouble = 'doubt';
      } catch (error) {
        if (error instanceof BrokenFile) trouble = 'broken';
      }
      expect(trouble, `cut at ${cut}`).not.toBe('none');
    }
  });
});

/** What the program wrote of every step. */
interface Step {
  readonly tag: string;
  readonly msg: string;
  readonly round: number;
  readonly cstate?: Readonly<Record<OptionId, { readonly state: string; readonly vote: string }>>;
  readonly nt_votes?: string;
  readonly quota?: string;
  readonly surplus?: string;
}
interface Reference {
  readonly actions: readonly Step[];
  readonly cdict: Readonly<Record<OptionId, { readonly name: string }>>;
  readonly quota: string;
  readonly nballots: number;
}

/** Who has the quota when the last seats are filled is "remaining" there all the same; here it is by the quota. */
function referenceRounds({ actions, cdict, quota }: Reference): Round[] {
  const ids = new Map(Object.entries(cdict).map(([id, { name }]) => [name, id]));
  const idOf = (name = '') => ids.get(name) ?? `"${name}" is nobody`;
  const rounds = Map.groupBy(actions, ({ round }) => round);
  return [...rounds.values()].map((steps): Round => {
    const said = (pattern: RegExp) =>
      steps.flatMap(({ msg }) => [pattern.exec(msg) ?? []].filter((one) => one.length > 0));
    const [surplus] = said(/^Surplus transferred: (.*) \((.*)\)$/);
    const [defeat] = said(/^Transfer defeated: (.*)$/);
    const after = steps.findLast(({ cstate }) => cstate !== undefined);
    return {
      action: surplus
        ? `surplus of ${idOf(surplus[1])}: ${amount(surplus[2] ?? '')}`
        : defeat
          ? `exclusion of ${idOf(defeat[1])}`
          : 'first preferences',
      votes: Object.fromEntries(
        Object.entries(after?.cstate ?? {}).map(([id, { vote }]) => [id, amount(vote)]),
      ),
      nonTransferable: amount(after?.nt_votes ?? ''),
      elected: [
        ...said(/^Elect, transfer pending: (.*)$/).map(([, name]) => `${idOf(name)} by quota`),
        ...said(/^Elect remaining candidates: (.*)$/).map(([, name]) => {
          const id = idOf(name);
          const reached = new Fraction(after?.cstate?.[id]?.vote ?? 0).gte(quota);
          return `${id} by ${reached ? 'quota' : 'last seats'}`;
        }),
      ].sort(),
      ties: said(/^Break tie by (prior stage|lot) \(.*\): \[(.*)\] -> (.*)$/).map(
        ([, by, names = '', taken]) =>
          `${names.split(', ').map(idOf).join(' = ')}: ${idOf(taken)} by ${by === 'lot' ? 'lot' : 'earlier rounds'}`,
      ),
    };
  });
}

function ourRounds({ counted, ties }: StvResult): Round[] {
  return counted.rounds.map(({ action, votes, nonTransferable, elected }, at) => ({
    action:
      action.does === 'surplus'
        ? `surplus of ${action.of}: ${amount(action.surplus)}`
        : action.does === 'exclusion'
          ? `exclusion of ${action.of}`
          : action.does,
    votes: Object.fromEntries([...votes].map(([id, has]) => [id, amount(has)])),
    nonTransferable: amount(nonTransferable),
    elected: elected.map(({ id, by }) => `${id} by ${by}`).sort(),
    ties: ties
      .filter(({ round }) => round === at + 1)
      .map(({ between, taken, by }) => `${between.join(' = ')}: ${taken} by ${by}`),
  }));
}

/** The program makes a round of a surplus of 0; by rule 48 only who exceeds the quota has one. */
const ofNothing = ({ action }: Round) => /^surplus of .*: 0$/.test(action);

describe.each(scottish)('stv/scottish: %s', (name) => {
  const reference = JSON.parse(dataText(folder, name)) as Reference;
  const { seats, ...rest } = election(name);
  const result = countStv(rest, seats ?? 0, scottishStv);
  const rounds = referenceRounds(reference);

  test('every round is the same: whose turn, all votes, who is elected, and ties', () => {
    expect(ourRounds(result)).toEqual(rounds.filter((round) => !ofNothing(round)));
  });

  test('quota, ballots and winners are the same', () => {
    const last = reference.actions.at(-1)?.cstate ?? {};
    const elected = Object.keys(last).filter((id) => last[id]?.state === 'elected');
    expect(amount(result.counted.quota)).toBe(amount(reference.quota));
    expect(result.counted.ballots).toBe(reference.nballots);
    expect([...result.winners].sort()).toEqual(elected.sort());
  });

  test('before a surplus goes on, all surpluses together are the same', () => {
    const { rounds, quota } = result.counted;
    const ours = rounds.flatMap(({ action }, at) => {
      if (action.does !== 'surplus') return [];
      const elected = rounds.slice(0, at).flatMap((round) => round.elected.map(({ id }) => id));
      const above = elected.map((id) => rounds[at - 1]?.votes.get(id)?.sub(quota) ?? new Fraction(0));
      return [amount(above.reduce((sum, one) => sum.add(one), new Fraction(0)))];
    });
    const theirs = reference.actions
      .filter(({ msg }) => /^Surplus transferred: .* \((?!0\.0+\))/.test(msg))
      .map(({ surplus }) => amount(surplus ?? ''));
    expect(ours).toEqual(theirs);
  });
});

onRealData('only four rounds are left out, of a surplus of 0, in which no vote moved', () => {
  const left = scottish.flatMap((name) => {
    const rounds = referenceRounds(JSON.parse(dataText(folder, name)) as Reference);
    return rounds.flatMap((round, at) => {
      if (!ofNothing(round)) return [];
      expect(round.votes).toEqual(rounds[at - 1]?.votes);
      expect(round.elected).toEqual(nobody);
      return [name.replace(/.*[/\\]|-scotland.*/g, '')];
    });
  });
  expect(left).toEqual(['SC-Vm-12', 'SC-Vm-12', 'weak-surplus', 'weak-surplus']);
});

/** A quota that is no whole number: V / (S + 1), which takes more than that to be elected. */
const hagenbachBischoff: Manner = {
  ...droopStv,
  quota: (ballots, seats) => new Fraction(ballots).div(seats + 1),
  elects: (votes, quota) => votes.gt(quota),
};

/** What the program printed of one step, with twelve decimals. */
function printedRounds(
  report: string,
): { action: string; votes: Record<string, string>; nonTransferable: string }[] {
  return report
    .split(/^Action: /m)
    .filter((step) => /^(Begin Count|Surplus transferred|Transfer defeated)/.test(step))
    .map((step) => {
      const [title = ''] = step.split('\n', 1);
      const votes = [...step.matchAll(/^\t(?:Elected|Pending|Hopeful|Defeated): +(.*) \(([\d.]+)\)$/gm)];
      return {
        action: title
          .replace('Begin Count', 'first preferences')
          .replace(/^Surplus transferred: (.*) \((.*)\)$/, 'surplus of $1: $2')
          .replace('Transfer defeated:', 'exclusion of'),
        votes: Object.fromEntries(
          votes.flatMap(([, names = '', has = '']) => names.split(', ').map((name) => [name, has])),
        ),
        nonTransferable: /^\tNontransferable votes: (.*)$/m.exec(step)?.[1] ?? '',
      };
    });
}

describe.each(rational)('exact fractions: %s', (name) => {
  const report = dataText(folder, name);
  const { seats, ...rest } = election(name);
  const nameOf = new Map(rest.options.map(({ id, name }) => [id, name]));
  const named = (id: OptionId) => nameOf.get(id) ?? '';
  const printed = (value: Fraction) => {
    const [whole = '', decimals = ''] = value.round(12).toString().split('.');
    return `${whole}.${decimals.padEnd(12, '0')}`;
  };
  const { rounds, quota } = countStv(rest, seats ?? 0, hagenbachBischoff).counted;

  test('every round is the same: whose turn, all votes to twelve decimals, and what was not transferable', () => {
    const ours = rounds.map(({ action, votes, nonTransferable }) => ({
      action:
        action.does === 'surplus'
          ? `surplus of ${named(action.of)}: ${printed(action.surplus)}`
          : action.does === 'exclusion'
            ? `exclusion of ${named(action.of)}`
            : action.does,
      votes: Object.fromEntries([...votes].map(([id, has]) => [named(id), printed(has)])),
      nonTransferable: printed(nonTransferable),
    }));
    expect(ours).toEqual(printedRounds(report));
    expect(printed(quota)).toBe(/Quota: (.*)$/m.exec(report)?.[1]);
  });

  test('with the whole quota of Droop the same are elected, if nobody is elected by a part of a vote', () => {
    const last = report.slice(report.indexOf('Action: Count Complete'));
    const elected = [...last.matchAll(/^\tElected: +(.*) \(/gm)].map(([, names]) => names);
    const { winners, ties } = countStv(rest, seats ?? 0, droopStv);
    if (name.includes('SC-Vm-12')) {
      // Made to tell the two apart: A and B have 1001 votes, a quarter above the one quota, and just the other.
      expect(elected).toEqual(['A', 'B', 'X']);
      expect(winners.map(named)).toEqual(['A', 'B', 'Z']);
      expect(ties[0]?.between.map(named)).toEqual(['X', 'Y', 'Z']);
    } else expect(winners.map(named).sort()).toEqual(elected.sort());
  });
});
