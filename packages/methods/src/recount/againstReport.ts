import * as z from 'zod/mini';
import { estimate } from '../counts/estimate.ts';
import type { CountRecord, EarlierRound } from '../record/record.ts';
import type { OptionTotals } from '../record/totals.ts';
import type { Report, ReportedStage } from './report.ts';

/** What people read in a report of a count: all that must say the same as its record. */
const number = z.number();
const sections = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('count'),
    rule: z.object({ name: z.string() }),
    ballots: number,
    blank: number,
    rows: z.array(z.object({ id: z.string(), won: z.nullable(z.boolean()) })),
  }),
  z.object({ kind: z.literal('tally'), rows: z.array(z.object({ id: z.string(), dots: number })) }),
  z.object({
    kind: z.literal('decision'),
    rounds: z.array(z.object({ consents: number, concerns: number, objections: number })),
  }),
  z.object({
    kind: z.literal('rounds'),
    rounds: z.array(
      z.object({
        answers: number,
        median: z.nullable(number),
        lower: z.nullable(number),
        upper: z.nullable(number),
        spread: z.array(z.object({ value: number, people: number })),
      }),
    ),
  }),
  z.object({ kind: z.literal('distribution'), counts: z.array(number) }),
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
  for (const given of stage.sections) {
    if (!counted.includes((given as { readonly kind?: unknown } | null)?.kind)) continue;
    const section = sections.safeParse(given);
    says.push(...(section.success ? againstSection(record, section.data) : ['The report is not whole.']));
  }
  return says.map((sentence) => ({ kind: 'report', says: sentence }));
}

function againstSection(record: CountRecord, section: Section): string[] {
  switch (section.kind) {
    case 'count':
      return againstCount(record, section);
    case 'tally':
      return againstDots(record, section);
    case 'decision':
      return againstRounds(
        record,
        section.rounds.map(({ objections, concerns, consents }) => [objections, concerns, consents]),
      );
    case 'rounds':
      return againstEstimates(record, section);
    case 'distribution':
      return againstRounds(record, [section.counts]);
  }
}

function againstCount({ rule, turnout, totals }: CountRecord, section: Of<'count'>): string[] {
  const says: string[] = [];
  if (section.rule.name !== rule) says.push('The report names another rule.');
  const people = turnout.phones + turnout.paper + turnout.hands;
  const { ballots, blank, rows } = section;
  if (ballots + blank !== people) says.push(`The report says that ${ballots + blank} voted, of ${people}.`);
  const won = rows.flatMap(({ id, won }) => (won ? [id] : [])).sort();
  const chooses = rows.some(({ won }) => typeof won === 'boolean');
  const winners = [...totals.winners].sort();
  if (chooses && won.join('\n') !== winners.join('\n')) says.push('The report names other winners.');
  return says;
}

function againstDots({ totals }: CountRecord, { rows }: Of<'tally'>): string[] {
  const dots = new Map(
    totals.options.map(({ id, spread }) => [
      id,
      spread.reduce((sum, [value, people]) => sum + value * people, 0),
    ]),
  );
  const isSame = rows.length === dots.size && rows.every(({ id, dots: given }) => dots.get(id) === given);
  return isSame ? [] : ['The report gives other dots.'];
}

const roundsIn = (record: CountRecord): readonly Pick<EarlierRound, 'totals'>[] => [
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

function againstEstimates(record: CountRecord, { rounds }: Of<'rounds'>): string[] {
  const counted = roundsIn(record);
  const others = counted.flatMap(({ totals: { options } }, at) =>
    rounds[at] && isEstimatedSo(rounds[at], options[0])
      ? []
      : [`The report gives other estimates in round ${at + 1}.`],
  );
  return [...notSoMany(rounds.length, counted.length), ...others];
}

function isEstimatedSo(given: Of<'rounds'>['rounds'][number], counted: OptionTotals | undefined): boolean {
  const spread = counted?.spread ?? [];
  const { people, median, lowerQuartile, upperQuartile } = estimate(
    spread.map(([ballot, people]) => ({ ballot, people })),
  );
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
