import * as z from 'zod/mini';
import { NotCountable } from '../count.ts';
import { parseJson } from '../files/json/text.ts';
import { findingsIn, type Finding } from '../record/check.ts';
import { recordSchema, type CountRecord } from '../record/record.ts';

/** A count that an export holds, and what of it does not hold. */
export interface CountFound {
  readonly stage: string;
  /** What the step was called, in the first language that has a name for it; '' without one. */
  readonly title: string;
  readonly rule: string;
  readonly tier: CountRecord['tier'] | '';
  readonly turnout: CountRecord['turnout'];
  /** By name, where the name is there. */
  readonly winners: readonly string[];
  readonly head: string;
  readonly findings: readonly (Finding | { readonly kind: 'form' | 'report'; readonly says: string })[];
}

/** What is read of a report beside its records: what people see, which must say the same. */
const sectionSchema = z.object({
  kind: z.string(),
  rule: z.optional(z.object({ name: z.string() })),
  ballots: z.optional(z.number()),
  blank: z.optional(z.number()),
  rows: z.optional(
    z.array(
      z.object({
        id: z.string(),
        won: z.optional(z.nullable(z.boolean())),
        dots: z.optional(z.number()),
      }),
    ),
  ),
});
const reportSchema = z.object({
  schema: z.string().check(z.regex(/^kring\.report\/\d+$/)),
  session: z.object({ id: z.string(), tier: z.string() }),
  stages: z.array(
    z.object({
      id: z.string(),
      title: z.record(z.string(), z.string()),
      head: z.optional(z.nullable(z.string())),
      record: z.optional(z.unknown()),
      sections: z.array(z.unknown()),
    }),
  ),
});
type Report = z.infer<typeof reportSchema>;
type ReportedStage = Report['stages'][number];

/**
 * The counts in an export, each counted again. Throws a `BrokenFile` for what is no JSON or names a key twice, and
 * {@link NotCountable} with a sentence for what is no export of Kring, or holds no count.
 */
export function countsIn(text: string): readonly CountFound[] {
  // A second key of the same name would hide the first, so the strict reader goes before.
  const plain = text.replace(/^\uFEFF/, '');
  parseJson(plain);
  const read = reportSchema.safeParse(JSON.parse(plain));
  if (!read.success) throw new NotCountable('This is no export of results as Kring writes them in JSON.');
  const report = read.data;
  const counts = report.stages.flatMap((stage) =>
    stage.record === null || stage.record === undefined
      ? withoutRecord(stage)
      : [countOf(stage.record, stage, report)],
  );
  if (counts.length === 0) {
    throw new NotCountable(
      'No vote in this export is sealed with its ballots, so nothing can be counted again.',
    );
  }
  return counts;
}

const titleOf = ({ title }: ReportedStage): string => Object.values(title).find(Boolean) ?? '';

/** A head without what it stands for. */
function withoutRecord(stage: ReportedStage): CountFound[] {
  if (!stage.head) return [];
  const says = 'It has a head, but what it was counted from is not in this file.';
  return [unread(stage, says)];
}

const unread = (stage: ReportedStage, says: string): CountFound => ({
  ...{ stage: stage.id, title: titleOf(stage), rule: '', tier: '', winners: [], head: stage.head ?? '' },
  turnout: { phones: 0, paper: 0, hands: 0 },
  findings: [{ kind: 'form', says }],
});

function countOf(given: unknown, stage: ReportedStage, report: Report): CountFound {
  const read = recordSchema.safeParse(given);
  if (!read.success) {
    const [issue] = read.error.issues;
    const where = issue?.path.join('.') ?? '';
    const says = `The record is not as Kring writes it${where && `, at ${where}`}.`;
    return unread(stage, says);
  }
  const record = read.data;
  const names = new Map(
    record.names.map(({ id, name }) => [id, Object.values(name ?? {}).find(Boolean) ?? id]),
  );
  return {
    stage: record.stage,
    title: titleOf(stage),
    rule: record.rule,
    tier: record.tier,
    turnout: record.turnout,
    winners: record.totals.winners.map((id) => names.get(id) ?? id),
    head: record.head,
    findings: [...findingsIn(record), ...againstReport(record, stage, report)],
  };
}

/** Where what people read in the report is not what was counted. */
function againstReport(
  record: CountRecord,
  stage: ReportedStage,
  { session }: Report,
): CountFound['findings'] {
  const says: string[] = [];
  if (record.session !== session.id || record.stage !== stage.id)
    says.push('The record is that of another vote.');
  if (record.tier !== session.tier) says.push('The report names another way of knowing who votes.');
  if (stage.head !== record.head) says.push('The report shows another head.');
  for (const given of stage.sections) {
    const section = sectionSchema.safeParse(given);
    if (!section.success) continue;
    if (section.data.kind === 'count') says.push(...againstSection(record, section.data));
    if (section.data.kind === 'tally') says.push(...againstDots(record, section.data));
  }
  return says.map((sentence) => ({ kind: 'report', says: sentence }));
}

function againstSection(
  { rule, turnout, totals }: CountRecord,
  section: z.infer<typeof sectionSchema>,
): string[] {
  const says: string[] = [];
  if (section.rule?.name !== rule) says.push('The report names another rule.');
  const people = turnout.phones + turnout.paper + turnout.hands;
  if ((section.ballots ?? 0) + (section.blank ?? 0) !== people)
    says.push(`The report says that ${(section.ballots ?? 0) + (section.blank ?? 0)} voted, of ${people}.`);
  const won = (section.rows ?? []).flatMap(({ id, won }) => (won ? [id] : [])).sort();
  const chooses = (section.rows ?? []).some(({ won }) => typeof won === 'boolean');
  const winners = [...totals.winners].sort();
  if (chooses && won.join('\n') !== winners.join('\n')) says.push('The report names other winners.');
  return says;
}

function againstDots({ totals }: CountRecord, { rows = [] }: z.infer<typeof sectionSchema>): string[] {
  const dots = new Map(
    totals.options.map(({ id, spread }) => [
      id,
      spread.reduce((sum, [value, people]) => sum + value * people, 0),
    ]),
  );
  const isSame = rows.length === dots.size && rows.every(({ id, dots: given }) => dots.get(id) === given);
  return isSame ? [] : ['The report gives other dots.'];
}
