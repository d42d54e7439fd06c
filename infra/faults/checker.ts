import { isDeepStrictEqual } from 'node:util';
import type { ItemId, StageId } from '@kring/core';
import { tallyDots, type DotBallot } from '@kring/methods';
import type { Asked, Past } from './history.ts';

/**
 * Compares what people were told with what is kept and with what is shown. A pure function: everything that it
 * looks at is an argument. A command without an answer may have counted or not; all else is settled.
 */

/** One row of a vote, as the store has it. */
export interface KeptBallot {
  readonly stage: StageId;
  readonly pseudonym: string;
  readonly command: string;
  readonly seq: number;
  readonly dots: DotBallot;
}

/** One idea, as the log has it. */
export interface KeptIdea {
  readonly stage: StageId;
  readonly text: string;
  /** Null when the store does not say whose it is. */
  readonly author: string | null;
  /** Its event came after one that closed the stage and before any that opened it again. */
  readonly afterClose: boolean;
}

/** What the store holds. */
export interface Kept {
  readonly ballots: readonly KeptBallot[];
  readonly ideas: readonly KeptIdea[];
  /** Who a phone is inside a stage. */
  pseudonymOf(phone: string, stage: StageId): string | null;
}

/** What one screen, phone or export shows of a stage. */
export type Shown =
  | {
      readonly where: string;
      readonly kind: 'tally';
      readonly stage: StageId;
      readonly ballots: number;
      readonly dots: ReadonlyMap<ItemId, number>;
    }
  | {
      readonly where: string;
      readonly kind: 'ideas';
      readonly stage: StageId;
      readonly texts: readonly string[];
    };

/** How often each promise was broken: all nought is what Kring promises. */
export interface Verdict {
  /** Accepted, but not kept. */
  readonly lost: number;
  /** Kept, though nobody asked for it, or asked and was refused. */
  readonly phantom: number;
  /** Kept twice, or answered in two ways. */
  readonly duplicate: number;
  /** An older choice stands, though a newer one was accepted. */
  readonly stale: number;
  /** Accepted or kept, though it was asked after everyone had been told that the stage is closed. */
  readonly late: number;
  /** A screen, an export or a recount says something else than what is kept. */
  readonly diverged: number;
}

export const faultless: Verdict = { lost: 0, phantom: 0, duplicate: 0, stale: 0, late: 0, diverged: 0 };

export const isFaultless = (verdict: Verdict): boolean => isDeepStrictEqual(sumOf([verdict]), faultless);

/** Verdicts on parts of a run, as one. */
export const sumOf = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.reduce(
    (sum, one) => ({
      lost: sum.lost + one.lost,
      phantom: sum.phantom + one.phantom,
      duplicate: sum.duplicate + one.duplicate,
      stale: sum.stale + one.stale,
      late: sum.late + one.late,
      diverged: sum.diverged + one.diverged,
    }),
    faultless,
  );

export function check(past: Past, kept: Kept, shown: readonly Shown[]): Verdict {
  const ballots = past.asked.filter(({ envelope }) => envelope.type === 'dots:place');
  const ideas = past.asked.filter(({ envelope }) => envelope.type === 'idea:add');
  return sumOf([
    checkBallots(ballots, kept),
    checkIdeas(ideas, kept),
    { ...faultless, duplicate: past.contradicted.length, phantom: borrowed(past.asked) },
    { ...faultless, late: past.asked.filter((asked) => isLate(asked, past, kept)).length },
    { ...faultless, diverged: shown.filter((one) => !isTrue(one, kept)).length },
  ]);
}

/** For each person and stage at most one row, and it is the newest choice that may stand there. */
function checkBallots(asked: readonly Asked[], kept: Kept): Verdict {
  const count = { ...faultless };
  const byPerson = Map.groupBy(asked, ({ phone, envelope }) => personKey(kept, phone, envelope.stage));
  const rows = Map.groupBy(kept.ballots, ({ stage, pseudonym }) => `${stage} ${pseudonym}`);
  for (const [person, [row, ...more]] of rows) {
    count.duplicate += more.length;
    const origin = byPerson.get(person)?.find(({ envelope }) => envelope.id === row?.command);
    if (!row || !origin || !mayStand(origin) || !isSame(origin, row)) count.phantom += 1;
  }
  for (const [person, choices] of byPerson) {
    const newest = choices.filter(isAccepted).toSorted(bySeq).at(-1);
    if (!newest) continue;
    const [row] = rows.get(person) ?? [];
    if (row && row.seq >= newest.envelope.seq) continue;
    const standing = choices.find(({ envelope }) => envelope.id === row?.command);
    if (standing && isOverlapping(standing, newest)) count.stale += 1;
    else count.lost += 1;
  }
  return count;
}

/** Each idea stands in the log once for each time that it was accepted, under its author. */
function checkIdeas(asked: readonly Asked[], kept: Kept): Verdict {
  const count = { ...faultless };
  const inLog = Map.groupBy(kept.ideas, ({ stage, text }) => `${stage} ${text}`);
  const known = Map.groupBy(asked, ({ envelope }) => `${envelope.stage} ${textOf(envelope.body)}`);
  for (const asks of known.values())
    for (const one of asks)
      if (isAccepted(one) && !inLog.has(`${one.envelope.stage} ${textOf(one.envelope.body)}`))
        count.lost += 1;
  for (const [key, [first, ...more]] of inLog) {
    count.duplicate += more.length;
    const origins = (known.get(key) ?? []).filter(mayStand);
    const isTheirs = origins.some(
      ({ phone }) => first && kept.pseudonymOf(phone, first.stage) === first.author,
    );
    if (!isTheirs) count.phantom += 1;
    if (first?.afterClose) count.late += 1;
  }
  return count;
}

/** How often a command was accepted from another than the one whose it is. */
function borrowed(asked: readonly Asked[]): number {
  const accepted = asked.filter(isAccepted).map(({ envelope }) => envelope.id);
  return accepted.length - new Set(accepted).size;
}

/** Asked after the close was known, and accepted or kept all the same. */
function isLate({ phone, envelope, invoked, told }: Asked, { closed }: Past, kept: Kept): boolean {
  const after = closed.find(
    ({ stage, since, until }) => stage === envelope.stage && since < invoked && invoked < until,
  );
  if (!after) return false;
  if (told.kind === 'accepted') return told.at < after.until;
  const isKept = kept.ballots.some(
    ({ command, pseudonym }) => command === envelope.id && pseudonym === kept.pseudonymOf(phone, after.stage),
  );
  return isKept && after.until === Infinity;
}

/** Whether what is shown is what a recount of the kept rows gives. */
function isTrue(shown: Shown, { ballots, ideas }: Kept): boolean {
  switch (shown.kind) {
    case 'tally': {
      const cast = ballots.filter(({ stage }) => stage === shown.stage).map(({ dots }) => dots);
      const recount = tallyDots([...shown.dots.keys()], cast);
      const given = cast.flatMap((dots) => Object.values(dots)).reduce((sum, dots) => sum + dots, 0);
      return (
        recount.ballots === shown.ballots &&
        recount.rows.every(({ id, dots }) => shown.dots.get(id) === dots) &&
        recount.rows.reduce((sum, { dots }) => sum + dots, 0) === given
      );
    }
    case 'ideas':
      return isDeepStrictEqual(
        shown.texts.toSorted(),
        ideas
          .filter(({ stage }) => stage === shown.stage)
          .map(({ text }) => text)
          .toSorted(),
      );
  }
}

const personKey = (kept: Kept, phone: string, stage: StageId | null): string =>
  `${stage} ${kept.pseudonymOf(phone, stage ?? '')}`;

const isAccepted = ({ told }: Asked): boolean => told.kind === 'accepted';

/** What was refused may never count; what was not answered may. */
const mayStand = ({ told }: Asked): boolean => told.kind !== 'rejected';

const bySeq = (a: Asked, b: Asked): number => a.envelope.seq - b.envelope.seq;

/** Whether the one was still on its way when the other was sent. */
const isOverlapping = (one: Asked, other: Asked): boolean =>
  one.told.kind === 'unknown' || one.told.at > other.invoked;

const isSame = ({ envelope }: Asked, { dots, seq }: KeptBallot): boolean =>
  envelope.seq === seq && isDeepStrictEqual(dotsOf(envelope.body), dots);

/** The bodies in a history are our own. */
const dotsOf = (body: unknown): DotBallot => (body as { readonly dots: DotBallot }).dots;
const textOf = (body: unknown): string => (body as { readonly text: string }).text;
