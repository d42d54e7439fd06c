import type { Lang, PublicReport, SessionId, StageId } from '@kring/core';
import { ask, one } from './asking.ts';

/** The public results, and what they were counted from. */

export const results = (session: SessionId, lang: Lang) =>
  ask<PublicReport>(`${one(session)}/results`, { lang });

/** Where the public results lie with all that was counted. */
export const countsUrl = (session: SessionId) => `/api${one(session)}/results/counts`;

/** The receipts of a sealed vote, as its record has them; none where it was sealed without. */
export async function receiptsIn(session: SessionId, stage: StageId, lang: Lang): Promise<readonly string[]> {
  const { stages } = await ask<PublicReport>(`${one(session)}/results/counts`, { lang });
  const record = stages.find(({ id }) => id === stage)?.record as {
    readonly receipts?: readonly string[];
  } | null;
  return record?.receipts ?? [];
}
