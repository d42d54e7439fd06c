import * as z from 'zod/mini';
import { estimate } from '../counts/estimate.ts';
import type { CountRecord, EarlierRound } from '../record/record.ts';
import type { OptionTotals } from '../record/totals.ts';
import {
  againstName,
  againstRanking,
  againstRows,
  againstWays,
  againstWinnersOrder,
  byEachWay,
  eachWay,
  isSame,
  middleOf,
  optionRow,
  supportersIn,
} from './againstOptions.ts';
import type { Report, ReportedStage } from './report.ts';

/** What people read in a report of a count: all that must say the same as its record. */
const number = z.number();
const text = z.record(z.string(), z.string());
const byWay = z.optional(byEachWay);
const eachOf = <Value extends z.ZodMiniType>(value: Value) =>
  z.optional(z.object({ phones: z.nullable(value), paper: z.nullable(value), hands: z.nullable(value) }));
const answers = { consents: number, concerns: number, objections: number };
const sections = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('count'),
    rule: z.object({ name: z.string() }),
    ballots: number,
    blank: number,
    ways: byWay,
    money: z.optional(z.nullable(z.object({ budget: number, spent: number }))),
    rows: z.array(
      z.extend(optionRow, {
        won: z.nullable(z.boolean()),
        valueBy: byWay,
        cost: z.optional(z.nullable(number)),
      }),
    ),
  }),
  z.object({
    kind: z.literal('tally'),
    ballots: number,
    blank: number,
    ways: byWay,
    rows: z.array(z.extend(optionRow, { dots: number })),
  }),
  z.object({
    kind: z.literal('decision'),
    rounds: z.array(z.object({ proposal: z.optional(text), ...answers, ways: eachOf(z.object(answers)) })),
  }),
  z.object({
    kind: z.literal('rounds'),
    question: z.optional(text),
    rounds: z.array(
      z.object({
        answers: number,
        median: z.nullable(number),
        lower: z.nullable(number),
        upper: z.nullable(number),
        spread: z.array(z.object({ value: number, people: number })),
        ways: eachOf(z.object({ answers: number, median: number })),
      }),
    ),
  }),
  z.object({
    kind: z.literal('distribution'),
    question: z.optional(text),
    counts: z.array(number),
    ways: eachOf(z.array(number)),
  }),
]);
type Section = z.infer<typeof sections>;
type Of<Kind extends Section['kind']> = Extract<Section, { readonly kind: Kind }>;

const counted: readonly unknown[] = ['count', 'tally', 'decision', 'rounds', 'distribution'];

/** Where what people read in the report is not what was counted, a sentence each. */
export function againstReport(
  record: CountRecord,
  stage: ReportedStage,
  { session }: Report,
): readonly { readonly kind: 'report'; readonly says: string }[] {
  const says: string[] = [];
  if (record.session !== session.id || record.stage !== stage.id)
    says.push('The record is that of another vote.');
  if (record.tier !== session.tier) says.push('The report names another way of knowing who votes.');
  if (stage.head !== record.head) says.push('The report shows another head.');
  const figures = stage.sections.filter((given) =>
    counted.includes((given as { readonly kind?: unknown } | null)?.kind),
  );
  if (figures.length === 0) says.push('The report tells nothing of what was counted.');
  for (const [nth, given] of figures.entries()) {
    const section = sections.safeParse(given);
    says.push(
      ...(section.success ? againstSection(record, section.data, nth) : ['The report is not whole.']),
    );
  }
  return says.map((sentence) => ({ kind: 'report', says: sentence }));
}

function againstSection(record: CountRecord, section: Section, nth: number): string[] {
  switch (section.kind) {
    case 'count':
      return againstCount(record, section, nth);
    case 'tally':
      return againstDots(record, section);
    case 'decision':
      return againstDecision(record, section);
    case 'rounds':
      return [...againstEstimates(record, section), ...againstQuestion(record, section.question)];
    case 'distribution':
      return [...againstDistribution(record, section), ...againstQuestion(record, section.question)];
  }
}

/** `nth`: which of the counts of its stage this is, from 0. */
function againstCount(record: CountRecord, section: Of<'count'>, nth: number): string[] {
  const { rule, totals, election } = record;
  const says: string[] = [];
  if (section.rule.name !== rule) says.push('The report names another rule.');
  const { rows, money, ways } = section;
  const won = rows.flatMap(({ id, won }) => (won ? [id] : [])).sort();
  const chooses = rows.some(({ won }) => typeof won === 'boolean');
  const winners = [...totals.winners].sort();
  if (chooses && won.join('\n') !== winners.join('\n')) says.push('The report names other winners.');
  says.push(...againstTurnout(record, section), ...againstWays(record, ways));
  const axis = axisOf(record, rows, nth);
  if (axis !== '') return [...says, ...againstMiddles(record, rows, axis)];
  says.push(...againstRows(record, rows));
  if (election.budget === undefined) return [...says, ...againstRanking(record, rows)];
  return [...says, ...againstWinnersOrder(record, rows), ...againstMoney(record, rows, money ?? null)];
}

/** Ballots that say something, and blank ones. Whoever was counted among the hands took part. */
function againstTurnout(
  { turnout, ballots: { phones, paper } }: CountRecord,
  { ballots, blank }: Pick<Of<'count'>, 'ballots' | 'blank'>,
): string[] {
  const people = turnout.phones + turnout.paper + turnout.hands;
  if (ballots + blank !== people) return [`The report says that ${ballots + blank} voted, of ${people}.`];
  const blanks = [...phones, ...paper].filter((one) => isSame(one, []) || isSame(one, {})).length;
  return blank === blanks ? [] : [`The report tells of ${blank} blank ballots, of ${blanks}.`];
}

/** `/impact` where the options are `bench/impact` and `bench/effort`: each axis has a section of its own, in their order. */
function axisOf({ election: { options } }: CountRecord, rows: Of<'count'>['rows'], nth: number): string {
  const ids = options.map(({ id }) => id);
  if (rows.some(({ id }) => ids.includes(id))) return '';
  return [...new Set(ids.flatMap((id) => /\/[^/]+$/.exec(id) ?? []))][nth] ?? '';
}

/** The middles along one axis. Whoever had no idea of it gave nothing, which no total says, so the ballots are asked. */
function againstMiddles(record: CountRecord, rows: Of<'count'>['rows'], axis: string): string[] {
  const { ballots } = record;
  const given = (id: string, way: 'phones' | 'paper') =>
    ballots[way].flatMap((one) => {
      const ballot = (one as Readonly<Record<string, number>>)[id + axis];
      return ballot === undefined ? [] : [{ ballot, people: 1 }];
    });
  return rows.flatMap(({ id, label, value = null, people, by, valueBy }) => {
    const [phones, paper] = [given(id, 'phones'), given(id, 'paper')];
    const of = (way: 'phones' | 'paper' | 'hands') =>
      way === 'phones' ? phones : way === 'paper' ? paper : [];
    const all = [...phones, ...paper];
    const isSo =
      value === middleOf(all) &&
      (people === undefined || people === all.length) &&
      isSame(
        by,
        eachWay(record, (_, way) => of(way).length),
      ) &&
      isSame(
        valueBy,
        eachWay(record, (_, way) => middleOf(of(way))),
      );
    return [
      ...againstName(record, id + axis, label),
      ...(isSo ? [] : ['The report gives another middle of the answers.']),
    ];
  });
}

/** What each project costs, and what they cost together. */
function againstMoney(
  { election: { budget, options }, totals }: CountRecord,
  rows: Of<'count'>['rows'],
  money: { readonly budget: number; readonly spent: number } | null,
): string[] {
  const costs = new Map(options.map(({ id, cost }) => [id, Number(cost)]));
  const isSo = (row: Of<'count'>['rows'][number]) =>
    row.cost === undefined || row.cost === null || row.cost === costs.get(row.id);
  return [
    ...(rows.every(isSo) ? [] : ['The report names another cost.']),
    ...(money === null || (money.budget === Number(budget) && money.spent === totals.spent)
      ? []
      : ['The report names another budget, or other money spent.']),
  ];
}

function againstDots(record: CountRecord, section: Of<'tally'>): string[] {
  const { rows, ways } = section;
  const { totals } = record;
  const found = new Map(totals.options.map((total) => [total.id, total]));
  const dotsIn = (total: OptionTotals) =>
    total.spread.reduce((sum, [value, people]) => sum + value * people, 0);
  const isSo = ({ id, dots, people, by }: Of<'tally'>['rows'][number]) => {
    const total = found.get(id);
    if (!total || dots !== dotsIn(total)) return false;
    if (people === undefined) return true;
    const apart = eachWay(record, (options) => supportersIn(options.find((one) => one.id === id)));
    return people === supportersIn(total) && isSame(by, apart);
  };
  return [
    ...(rows.length === found.size && rows.every(isSo) ? [] : ['The report gives other dots.']),
    ...againstTurnout(record, section),
    ...againstWays(record, ways),
    ...againstRows(record, rows),
    ...againstRanking(record, rows),
  ];
}

/** Every round, with what it was about. */
const roundsIn = (record: CountRecord): readonly Pick<EarlierRound, 'totals' | 'apart'>[] => [
  ...(record.earlier ?? []),
  record,
];

const notSoMany = (given: number, counted: number) =>
  given === counted ? [] : [`The report tells of ${given} rounds, and ${counted} were counted.`];

/** How many chose each step of a scale, the lowest first, in each round. */
function againstRounds(record: CountRecord, given: readonly (readonly number[])[]): string[] {
  const counted = roundsIn(record);
  const others = counted.flatMap(({ totals: { options } }, at) => {
    const people = new Map(options[0]?.spread);
    const isSame =
      (given[at] ?? []).every((count, step) => count === (people.get(step) ?? 0)) &&
      sum(given[at] ?? []) === sum([...people.values()]);
    return isSame ? [] : [`The report counts other answers in round ${at + 1}.`];
  });
  return [...notSoMany(given.length, counted.length), ...others];
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/** How many chose each of so many steps by each way, where ways are told apart. */
const stepsByWay = ({ apart }: Pick<CountRecord, 'apart'>, steps: number) =>
  eachWay({ apart }, ([total]) => {
    const people = new Map(total?.spread);
    return Array.from({ length: steps }, (_, step) => people.get(step) ?? 0);
  });

const inSteps = ({ objections, concerns, consents }: Answers): readonly number[] => [
  objections,
  concerns,
  consents,
];
type Answers = Pick<Of<'decision'>['rounds'][number], keyof typeof answers>;

function againstDecision(record: CountRecord, { rounds }: Of<'decision'>): string[] {
  const others = roundsIn(record).flatMap(({ totals: { options }, apart }, at) => {
    const { proposal, ways } = rounds[at] ?? {};
    const told = ways && {
      phones: ways.phones && inSteps(ways.phones),
      paper: ways.paper && inSteps(ways.paper),
      hands: ways.hands && inSteps(ways.hands),
    };
    return [
      ...(isSame(told, stepsByWay({ apart }, 3)) ? [] : [notByWay(at)]),
      ...againstName(record, options[0]?.id ?? '', proposal),
    ];
  });
  return [...againstRounds(record, rounds.map(inSteps)), ...others];
}

const notByWay = (at: number) =>
  `The report counts other answers by phone, on paper or by hand in round ${at + 1}.`;

const againstDistribution = (record: CountRecord, { counts, ways }: Of<'distribution'>): string[] => [
  ...againstRounds(record, [counts]),
  ...(isSame(ways, stepsByWay(record, counts.length)) ? [] : [notByWay(0)]),
];

/** What was asked, where that is the one thing that was counted. */
const againstQuestion = (record: CountRecord, question: unknown): string[] =>
  againstName(record, record.totals.options[0]?.id ?? '', question);

function againstEstimates(record: CountRecord, { rounds }: Of<'rounds'>): string[] {
  const counted = roundsIn(record);
  const others = counted.flatMap(({ totals: { options }, apart }, at) => {
    const ways = eachWay({ apart }, ([total]) => ({
      answers: total?.people ?? 0,
      median: middleOf(castIn(total)),
    }));
    return [
      ...(rounds[at] && isEstimatedSo(rounds[at], options[0])
        ? []
        : [`The report gives other estimates in round ${at + 1}.`]),
      ...(isSame(rounds[at]?.ways, ways) ? [] : [notByWay(at)]),
    ];
  });
  return [...notSoMany(rounds.length, counted.length), ...others];
}

const castIn = (total: OptionTotals | undefined) =>
  (total?.spread ?? []).map(([ballot, people]) => ({ ballot, people }));

function isEstimatedSo(given: Of<'rounds'>['rounds'][number], counted: OptionTotals | undefined): boolean {
  const spread = counted?.spread ?? [];
  const { people, median, lowerQuartile, upperQuartile } = estimate(castIn(counted));
  const isSameSpread =
    given.spread.length === spread.length &&
    spread.every(([value, people], at) => {
      const one = given.spread[at];
      return one?.value === value && one.people === people;
    });
  const middles =
    people > 0 ? [median, lowerQuartile, upperQuartile].map((one) => one.valueOf()) : [null, null, null];
  return (
    isSameSpread &&
    given.answers === people &&
    [given.median, given.lower, given.upper].every((one, at) => one === middles[at])
  );
}
