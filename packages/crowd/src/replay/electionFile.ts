import { readFile } from 'node:fs/promises';
import { inLang, plainItem, type Item, type ItemId, type Json } from '@kring/core';
import type { Election } from '@kring/methods';
import { readPabulib, type PabulibFile } from '@kring/methods/files';

/** A real vote on projects, as a budget stage asks it and as its people answered. */
export interface FiledElection {
  readonly election: Election;
  /** The projects, in the order of the file. */
  readonly items: readonly Item[];
  readonly config: BudgetConfig;
  /** What each person gave, as the body of a command. */
  readonly ballots: readonly object[];
  /** Who won by what the file says, where it says it. */
  readonly published: readonly ItemId[] | null;
  /** Where the file contradicts itself. */
  readonly doubts: readonly string[];
}

/** What of the settings of a budget stage a file decides. */
export interface BudgetConfig {
  readonly question: Json;
  readonly amount: number;
  readonly currency: string;
  readonly form: 'basket' | 'approve' | 'points' | 'rank';
  readonly rule: string;
  readonly least: number;
  readonly most: number | null;
  readonly points: number;
  readonly mostPoints: number | null;
  readonly threshold: number | null;
}

/** Reads a `.pb` file. Throws where a budget stage has no ballot that could hold what its people gave. */
export async function readElectionFile(file: string, rule?: string): Promise<FiledElection> {
  return electionFrom(readPabulib(await readFile(file, 'utf8')), rule);
}

function electionFrom({ election, meta, published, doubts }: PabulibFile, rule?: string): FiledElection {
  const ids = new Map(election.options.map(({ id }, at) => [id, `project-${at + 1}`]));
  const idOf = (id: string): ItemId => ids.get(id) ?? id;
  const items = election.options.map(({ id, name, cost }): Item => {
    const item = plainItem(idOf(id), 'list', { nl: name || id }, 'nl');
    return { ...item, project: { cost: cost?.valueOf() ?? null, description: {}, place: {} } };
  });
  return {
    election: renamed(election, idOf),
    items,
    config: configFrom(election, meta, rule),
    ballots: ballotsIn(election, idOf),
    published: published?.map(idOf) ?? null,
    doubts: doubts.map(({ line, reason }) => `Line ${line}: ${reason}`),
  };
}

function configFrom({ ballots, budget }: Election, meta: PabulibFile['meta'], rule?: string): BudgetConfig {
  const { limits, voteType, threshold, defaultScore, currency } = meta;
  const amount = budget?.valueOf() ?? 0;
  if (!defaultScore.equals(0)) throw new Error('No ballot gives points to what it does not name.');
  // What one may spend is all there is, or one ticks.
  const form =
    ballots.kind === 'points'
      ? 'points'
      : ballots.kind === 'rankings'
        ? 'rank'
        : limits.maxSumCost?.equals(amount)
          ? 'basket'
          : 'approve';
  return {
    question: { nl: 'Waaraan geven we dit geld uit?', fr: 'À quoi consacrons-nous cet argent\u00a0?' },
    amount,
    currency: currency || 'EUR',
    form,
    rule: rule ?? ruleFor(meta.rule),
    least: Math.max(1, limits.minLength),
    most: voteType === 'choose-1' ? 1 : (limits.maxLength ?? null),
    points: limits.maxSumPoints?.valueOf() ?? mostGiven(ballots),
    mostPoints: limits.maxPoints?.valueOf() ?? null,
    threshold: threshold?.valueOf() ?? null,
  };
}

/** What the file calls a rule, by its own name; where it names none that is known, Equal Shares. */
const ruleFor = (name: string): string => (name === 'greedy' ? 'greedy' : 'equal-shares/cost/add1');

/** The most points that anybody gave, where the file does not say how many there were. */
function mostGiven(ballots: Election['ballots']): number {
  if (ballots.kind !== 'points') return 10;
  const sums = ballots.cast.map(({ ballot }) =>
    [...ballot.values()].reduce((sum, points) => sum + points, 0),
  );
  return sums.reduce((most, sum) => Math.max(most, sum), 1);
}

function ballotsIn({ ballots }: Election, idOf: (id: string) => ItemId): readonly object[] {
  switch (ballots.kind) {
    case 'approvals':
      return each(ballots.cast, (chosen) => ({ chosen: chosen.map(idOf) }));
    case 'rankings':
      return each(ballots.cast, (ranking) => ({ ranked: ranking.flat().map(idOf) }));
    case 'points':
      // No points for a project are what it has without them.
      return each(ballots.cast, (points) => ({
        points: Object.fromEntries(
          [...points].filter(([, given]) => given !== 0).map(([id, given]) => [idOf(id), given]),
        ),
      }));
    case 'grades':
    case 'estimates':
      throw new Error(`No budget is divided by ${ballots.kind}.`);
  }
}

const each = <Ballot>(
  cast: readonly { readonly ballot: Ballot; readonly people: number }[],
  body: (ballot: Ballot) => object,
): readonly object[] =>
  cast.flatMap(({ ballot, people }) => Array.from({ length: people }, () => body(ballot)));

/** The same election with the ids that its projects have in the session. */
function renamed(election: Election, idOf: (id: string) => ItemId): Election {
  const { ballots } = election;
  const options = election.options.map((option) => ({ ...option, id: idOf(option.id) }));
  const same = { ...election, options, lot: election.lot.map(idOf) };
  switch (ballots.kind) {
    case 'approvals':
      return { ...same, ballots: { kind: 'approvals', cast: recast(ballots.cast, (ids) => ids.map(idOf)) } };
    case 'rankings':
      return {
        ...same,
        ballots: {
          kind: 'rankings',
          cast: recast(ballots.cast, (ranking) => ranking.map((equals) => equals.map(idOf))),
        },
      };
    case 'points':
      return {
        ...same,
        ballots: {
          kind: 'points',
          cast: recast(
            ballots.cast,
            (points) => new Map([...points].map(([id, given]) => [idOf(id), given])),
          ),
        },
      };
    case 'grades':
    case 'estimates':
      return same;
  }
}

const recast = <Ballot>(
  cast: readonly { readonly ballot: Ballot; readonly people: number }[],
  change: (ballot: Ballot) => Ballot,
) => cast.map(({ ballot, people }) => ({ ballot: change(ballot), people }));

/** What a project is called, for those who read the result. */
export const nameOf = (items: readonly Item[], id: ItemId): string =>
  inLang(items.find((item) => item.id === id)?.text ?? {}, 'nl') || id;
