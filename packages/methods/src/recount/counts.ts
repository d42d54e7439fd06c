import { NotCountable } from '../count.ts';
import { parseJson } from '../files/json/text.ts';
import { findingsIn, type Finding } from '../record/check.ts';
import { recordSchema, type CountRecord } from '../record/record.ts';
import { againstReport } from './againstReport.ts';
import { reportSchema, type Report, type ReportedStage } from './report.ts';

/** A count that an export holds, and what of it does not hold. */
export interface CountFound {
  readonly stage: string;
  /** What the step was called, in the first language that has a name for it; '' without one. */
  readonly title: string;
  readonly rule: string;
  readonly tier: CountRecord['tier'] | '';
  readonly turnout: CountRecord['turnout'];
  /** How many times it was asked; the turnout is that of the last. */
  readonly rounds: number;
  /** By name, where the name is there. */
  readonly winners: readonly string[];
  readonly head: string;
  readonly findings: readonly (Finding | { readonly kind: 'form' | 'report'; readonly says: string })[];
}

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
  rounds: 0,
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
    rounds: 1 + (record.earlier?.length ?? 0),
    winners: record.totals.winners.map((id) => names.get(id) ?? id),
    head: record.head,
    findings: [...findingsIn(record), ...againstReport(record, stage, report)],
  };
}
