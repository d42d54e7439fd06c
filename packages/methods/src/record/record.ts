import * as z from 'zod/mini';
import type { Election } from '../election.ts';
import { readJson, writeJson } from '../files/json.ts';
import { tellsApart } from './apart.ts';
import {
  canonical,
  canonicalList,
  canonicalObject,
  hashOf,
  hashOfWritten,
  sorted,
  type Written,
} from './canonical.ts';
import type { Hands } from './hands.ts';
import { castAgain, published } from './published.ts';
import { totalsBy, totalsOfOptions, type OptionTotals, type Totals } from './totals.ts';

/** How a ballot came: from a phone, or on paper and entered by somebody. Hands are counted, and are no ballots. */
export const ways = ['phones', 'paper'] as const;
export type Way = (typeof ways)[number];

/** How sure we are that one person votes once. */
export const tiers = ['open', 'paper-code', 'list'] as const;

const text = z.string();
const figure = z.union([z.number(), text]);
const people = z.int().check(z.minimum(0));
const hex = text.check(z.regex(/^[0-9a-f]{64}$/));
const ids = z.array(text);
const ballotList = z.array(z.unknown());

const optionTotals: z.ZodMiniType<OptionTotals> = z.strictObject({
  id: text,
  people,
  spread: z.array(z.readonly(z.tuple([z.number(), people]))),
});
const totals: z.ZodMiniType<Totals> = z.strictObject({
  winners: ids,
  ranking: z.array(ids),
  spent: z.nullable(z.number()),
  options: z.array(optionTotals),
});

const format = 'kring.record/1';

const turnout = z.strictObject({ phones: people, paper: people, hands: people });
const ballots = z.strictObject({ phones: ballotList, paper: ballotList });
const hands = z.nullable(
  z.strictObject({
    people: z.int().check(z.minimum(1)),
    votes: z.record(text, z.int().check(z.minimum(1))),
  }),
);
const options = z.array(z.strictObject({ id: text, cost: z.optional(figure), mark: hex }));
const byWay = z.nullable(z.array(optionTotals));
/** The totals of each way by which anybody voted, where they are told apart ({@link tellsApart}); else null. */
const apart = z.nullable(z.strictObject({ phones: byWay, paper: byWay, hands: byWay }));

/**
 * All that a count rests on, and what it came to: published when a stage is sealed, for anyone to count again.
 *
 * The two lists, of receipts and of ballots, are each in their own order, which says nothing of the other: nobody can
 * tell whose receipt goes with which ballot. `head` is SHA-256 over the canonical form (RFC 8785) of everything else
 * but `names`. An option stands in it as its id with a `mark`, SHA-256 over the canonical form of its name and a salt,
 * so that words can be taken away later and the head still holds.
 *
 * Of a vote that was asked in rounds, the last one, which counts, stands in the record itself and the others in
 * `earlier`, each with its own lists.
 */
export const recordSchema = z.strictObject({
  format: z.literal(format),
  session: text,
  stage: text,
  tier: z.enum(tiers),
  rule: text,
  election: z.strictObject({
    kind: text,
    seats: z.optional(z.int()),
    credits: z.optional(z.int()),
    budget: z.optional(figure),
    threshold: z.optional(figure),
    grades: z.optional(z.array(text)),
    options,
    lot: ids,
  }),
  turnout,
  receipts: z.array(text),
  ballots,
  hands,
  totals,
  apart,
  /** Rounds before the last, the first first; each may have asked about other words. */
  earlier: z.optional(
    z.array(z.strictObject({ options, turnout, receipts: z.array(text), ballots, hands, totals, apart })),
  ),
  head: hex,
  names: z.array(
    z.strictObject({ id: text, name: z.nullable(z.record(text, text)), salt: z.nullable(text) }),
  ),
});
export type CountRecord = z.infer<typeof recordSchema>;

/** A round of it before the last. */
export type EarlierRound = NonNullable<CountRecord['earlier']>[number];

/** What people gave in one round, by the way it came. */
export interface GivenRound {
  /** What can be chosen and under which conditions; its own ballots are left aside. */
  readonly election: Election;
  /** The same election with the ballots that came this way. */
  readonly by: Readonly<Record<Way, Election>>;
  readonly hands: Hands | null;
  readonly receipts: readonly string[];
}

/** What people gave, and what else the record of it says. */
export interface Given extends GivenRound {
  readonly session: string;
  readonly stage: string;
  readonly tier: CountRecord['tier'];
  readonly rule: string;
  /** Of a vote in rounds, those before the last, under the same conditions. */
  readonly earlier?: readonly GivenRound[];
  /** What each option is called, of every round, and the salt of its mark; null once the words are gone. */
  readonly names: readonly {
    readonly id: string;
    readonly name: Readonly<Record<string, string>> | null;
    readonly salt: string | null;
    /** As it was reckoned when the words were there. */
    readonly mark: string;
  }[];
}

/** What an option is recognised by: its words cannot be guessed from it without the salt. */
export const markOf = (name: Readonly<Record<string, string>>, salt: string): string =>
  hashOf({ name, salt });

const withoutBallots = (election: Election): Election => ({
  ...election,
  ballots: { ...election.ballots, cast: [] },
});

/** Makes the record of a count, with its head. */
export function recordOf(given: Given): CountRecord {
  const { session, stage, tier, rule, names, earlier = [] } = given;
  const marks = new Map(names.map(({ id, mark }) => [id, mark]));
  const { written, ...round } = recordedRound(given, marks);
  const { election, ...last } = round;
  const about = { session, stage, tier, rule, election } as const;
  const bare = { format, ...about, ...last } as const;
  const before = earlier.map((round): EarlierRound => {
    const { election, written: _, ...rest } = recordedRound(round, marks);
    const bare = { options: election.options, ...rest };
    return { ...bare, ...countedAsWritten(inItsRecord({ rule, election }, bare)) };
  });
  const counted = {
    ...{ ...bare, ...countedAsWritten(bare) },
    ...(before.length > 0 && { earlier: before }),
  };
  return {
    ...counted,
    head: headOver(counted, written),
    names: names.map(({ id, name, salt }) => ({ id, name: name && { ...name }, salt })),
  };
}

/** What a round was asked and given, in the form of the record. */
function recordedRound(
  { election, by, hands, receipts }: GivenRound,
  marks: ReadonlyMap<string, string>,
): Pick<CountRecord, 'election' | 'turnout' | 'receipts' | 'ballots' | 'hands'> & {
  readonly written: WrittenByWay;
} {
  const {
    format: _,
    ballots: __,
    ...about
  } = JSON.parse(writeJson(withoutBallots(election))) as {
    readonly format: string;
    readonly ballots: unknown;
  } & CountRecord['election'];
  const options = about.options.map(({ id, cost }) => ({
    id,
    ...(cost !== undefined && { cost }),
    mark: marks.get(id) ?? '',
  }));
  const written = { phones: published(by.phones), paper: published(by.paper) };
  const ballots = { phones: valuesOf(written.phones), paper: valuesOf(written.paper) };
  return {
    written,
    election: { ...about, options },
    turnout: { phones: ballots.phones.length, paper: ballots.paper.length, hands: hands?.people ?? 0 },
    receipts: [...receipts].sort(),
    ballots,
    hands: hands && {
      people: hands.people,
      votes: Object.fromEntries(Object.entries(hands.votes).filter(([, votes]) => votes > 0)),
    },
  };
}

/** What is counted of a round before the last: under the conditions of its record, what it was about itself. */
export const inItsRecord = (
  { rule, election }: Pick<CountRecord, 'rule' | 'election'>,
  { options, ballots, hands }: Pick<EarlierRound, 'options' | 'ballots' | 'hands'>,
): Countable => ({
  ...{ rule, ballots, hands },
  election: { ...election, options, lot: options.map(({ id }) => id) },
});

/** All of a record that its count rests on. */
type Countable = Pick<CountRecord, 'rule' | 'election' | 'ballots' | 'hands'>;

/** What the count of a record comes to, from its ballots and hands alone. Throws what `@kring/methods` throws. */
export const countedAgain = (record: Countable) => countOf(record, (by) => electionIn(record, by));

/** The same of ballots that were written a moment ago: to read them again would say nothing new. */
function countedAsWritten(record: Countable) {
  const none = electionIn(record, []);
  return countOf(record, (by) => {
    const cast = by.flatMap((way) => record.ballots[way]);
    return { ...none, ballots: castAgain(none, cast) };
  });
}

function countOf(
  { rule, ballots, hands }: Countable,
  electionBy: (ways: readonly Way[]) => Election,
): Pick<CountRecord, 'totals' | 'apart'> {
  const totals = totalsBy(rule, electionBy(ways), hands);
  const [phones, paper] = [ballots.phones.length, ballots.paper.length];
  if (!tellsApart({ phones, paper, hands: hands?.people ?? 0 })) return { totals, apart: null };
  const one = (way: Way) =>
    ballots[way].length > 0 ? [...totalsOfOptions(rule, electionBy([way]), null)] : null;
  const byHand = hands ? [...totalsOfOptions(rule, electionBy([]), hands)] : null;
  return { totals, apart: { phones: one('phones'), paper: one('paper'), hands: byHand } };
}

/** The election of a record with the ballots that came by these ways. Throws what {@link readJson} throws. */
export function electionIn(
  { election, ballots }: Pick<CountRecord, 'election' | 'ballots'>,
  by: readonly Way[],
): Election {
  const options = election.options.map(({ mark: _, ...option }) => option);
  const cast = by.flatMap((way) => ballots[way].map((ballot) => ({ ballot })));
  return readJson(JSON.stringify({ format: 'kring.ballots/1', ...election, options, ballots: cast }))
    .election;
}

/** The head of a record: over all of it but the head itself and the names, for which their marks stand. */
export function headOf({
  head: _,
  names: __,
  ...rest
}: Omit<CountRecord, 'head' | 'names'> & Partial<CountRecord>) {
  return hashOf(rest);
}

type WrittenByWay = Readonly<Record<Way, readonly Written[]>>;

const valuesOf = (written: readonly Written[]): unknown[] => written.map(({ value }) => value);

/** The same from the ballots as they are written already. */
function headOver(
  { ballots: _, ...rest }: Omit<CountRecord, 'head' | 'names'>,
  written: WrittenByWay,
): string {
  const listOf = (way: Way) => canonicalList(written[way].map((one) => one.written));
  const parts = Object.entries(rest).map(([key, value]) => [key, canonical(value)] as const);
  return hashOfWritten(
    canonicalObject({
      ...Object.fromEntries(parts),
      ballots: canonicalObject({ phones: listOf('phones'), paper: listOf('paper') }),
    }),
  );
}

/** Whether a list is in the order of {@link sorted}. */
export const inOrder = (values: readonly unknown[]): boolean =>
  sorted(values).every((value, at) => canonical(value) === canonical(values[at]));
