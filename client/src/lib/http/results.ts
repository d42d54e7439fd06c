import type { Lang, PublicReport, SessionId, StageId } from '@kring/core';
import { ask, one } from './asking.ts';

/** The public results, and what they were counted from. */

export const results = (session: SessionId, lang: Lang) =>
  ask<PublicReport>(`${one(session)}/results`, { lang });

/** Where the public results lie with all that was counted. */
export const countsUrl = (session: SessionId) => `/api${one(session)}/results/counts`;

/** The receipts of a sealed vote, round by round, as its record has them; none where it was sealed without. */
export async function receiptsIn(
  session: SessionId,
  stage: StageId,
  lang: Lang,
): Promise<readonly (readonly string[])[]> {
  const { stages } = await ask<PublicReport>(`${one(session)}/results/counts`, { lang });
  interface Recorded {
    readonly receipts?: readonly string[];
    readonly earlier?: readonly Recorded[];
  }
  const record = stages.find(({ id }) => id === stage)?.record as Recorded | null;
  return [...(record?.earlier ?? []), record].map((round) => round?.receipts ?? []);
}
