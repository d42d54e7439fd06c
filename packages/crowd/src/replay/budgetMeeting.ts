import type { ItemId, Json, StageId } from '@kring/core';
import { Api } from '../api.ts';
import { Seat } from '../seat.ts';
import type { FiledElection } from './electionFile.ts';

/** What came of a vote that was cast again. */
export interface Recast {
  readonly accepted: number;
  readonly refused: Readonly<Record<string, number>>;
  /** What the stage published at the reveal. */
  readonly count: PublishedCount;
  readonly session: string;
  readonly token: string;
}

/** As much of the entry `count` as is compared. */
export interface PublishedCount {
  readonly ballots: number;
  readonly blank: number;
  readonly rows: readonly { readonly id: ItemId; readonly won: boolean | null }[];
  readonly more: { readonly greedy: Side; readonly shares: Side };
}

interface Side {
  readonly rule: string;
  readonly funded: readonly ItemId[];
  readonly spent: number;
}

/**
 * Lives the vote again in a budget stage of a real session: every ballot is cast by a participant of its own, who joins
 * by the code, so many of them at a time as there are phones. Closed, revealed and sealed at the end.
 */
export async function recast(base: string, filed: FiledElection, phones: number): Promise<Recast> {
  const api = new Api(base);
  const title = { nl: 'Een stemming nagespeeld', fr: 'Un vote rejoué' };
  const made = await api.create({ title, languages: ['nl', 'fr'], capacity: 20_000 }, 'blank');
  const facilitator = new Seat(base, made.session, made.organiser);
  await facilitator.connect();
  try {
    const stage = await prepare(facilitator, filed);
    await facilitator.must(null, 'stage:open', { stage });
    const refused = await castAll(api, made.code, stage, filed.ballots, phones);
    await facilitator.must(null, 'stage:close', { stage });
    await facilitator.must(null, 'stage:reveal', { stage });
    const shown = () => facilitator.entry<PublishedCount>(`stage/${stage}`, 'count');
    await facilitator.until(() => shown() !== undefined);
    await facilitator.must(null, 'stage:seal', { stage });
    const count = shown();
    if (!count) throw new Error('The count is gone after sealing');
    const refusals = Object.values(refused).reduce((sum, times) => sum + times, 0);
    return {
      accepted: filed.ballots.length - refusals,
      refused,
      count,
      session: made.session,
      token: made.organiser,
    };
  } finally {
    facilitator.close();
  }
}

async function prepare(facilitator: Seat, { items, config }: FiledElection): Promise<StageId> {
  const title = { nl: 'Budget', fr: 'Budget' };
  const source = { from: 'list', items };
  return idOf(await facilitator.must(null, 'agenda:add', { stageType: 'budget', title, config, source }));
}

/** How many were refused, by reason. */
async function castAll(
  api: Api,
  code: string,
  stage: StageId,
  ballots: readonly object[],
  phones: number,
): Promise<Record<string, number>> {
  const refused: Record<string, number> = {};
  let next = 0;
  const phone = async () => {
    for (let at = next++; at < ballots.length; at = next++) {
      const { session, token } = await api.join(code, 'nl');
      const seat = new Seat(api.base, session, token);
      try {
        await seat.connect();
        const answer = await seat.send(stage, 'budget:give', ballots[at] ?? {});
        if (!answer.accepted) refused[answer.reason] = (refused[answer.reason] ?? 0) + 1;
      } finally {
        seat.close();
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(phones, ballots.length) }, phone));
  return refused;
}

function idOf(value: Json): StageId {
  if (typeof value === 'string') return value;
  throw new Error('The answer names nothing that was made');
}
