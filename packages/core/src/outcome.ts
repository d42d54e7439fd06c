import { accept, type Accepted, type AuthorChange, type RowChange } from './decision.ts';
import type { ItemId, StageId } from './ids.ts';
import type { Json } from './json.ts';
import type { Rejected } from './rejection.ts';
import { changeStage, evolve, type LoggedEvent, type Session } from './session.ts';
import { evolveAuthor, evolveRow, type StageTypes } from './stage.ts';

/** What an accepted command changes in the session: facts for the log, private rows, authorships. */
export interface Outcome {
  readonly accepted: true;
  readonly events: readonly LoggedEvent[];
  readonly rows: readonly (RowChange & { readonly stage: StageId })[];
  readonly authors: readonly (AuthorChange & { readonly stage: StageId })[];
  /** Items whose words must leave every logged event. */
  readonly redacts: readonly ItemId[];
  readonly value: Json;
}

export type Verdict = Outcome | Rejected;

/** An outcome of session events alone. */
export const outcome = (events: readonly LoggedEvent[], value: Json = null): Outcome => ({
  ...accept(events, { value }),
  rows: [],
  authors: [],
});

/** A stage's decision, addressed to that stage. */
export function addressed(stage: StageId, decision: Accepted<{ readonly type: string }>): Outcome {
  return {
    ...decision,
    events: decision.events.map((event) => ({ type: 'stage:event', stage, event })),
    rows: decision.rows.map((row) => ({ ...row, stage })),
    authors: decision.authors.map((author) => ({ ...author, stage })),
  };
}

/** The session after an outcome. Redaction is not in it: it rewrites the log, and the session is folded anew. */
export function applyOutcome(
  types: StageTypes,
  session: Session,
  { events, rows, authors }: Outcome,
): Session {
  let next = session;
  for (const row of rows) next = changeStage(next, row.stage, (stage) => evolveRow(stage, row));
  for (const author of authors)
    next = changeStage(next, author.stage, (stage) => evolveAuthor(stage, author));
  for (const event of events) next = evolve(types, next, event);
  return next;
}
