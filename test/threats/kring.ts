import type { StageId } from '@kring/core';
import { Stranger, type Seat } from '@kring/crowd';
import type { Created } from '@kring/protocol';
import { onTestFinished } from 'vitest';
import type { Kring } from '../live/kring.ts';

/** What tests of threats begin with. */

export interface Opened {
  readonly made: Created;
  readonly organiser: Seat;
  readonly stage: StageId;
}

/** A meeting whose only stage is open. */
export async function meetingWith(kring: Kring, stageType: string, config: object = {}): Promise<Opened> {
  const { made, organiser } = await kring.meeting();
  const source = stageType === 'dot-vote' ? { source: listOf('bank', 'boom', 'fontein') } : {};
  const stage = (await organiser.must(null, 'agenda:add', { stageType, config, ...source })) as StageId;
  await organiser.must(null, 'stage:open', { stage });
  return { made, organiser, stage };
}

/** Someone without manners; they leave when the test is over. */
export async function stranger(kring: Kring, headers?: Readonly<Record<string, string>>): Promise<Stranger> {
  const someone = await Stranger.open(kring.base, headers);
  onTestFinished(() => someone.leave());
  return someone;
}

export const idea = (text: string) => ({ text, lang: 'nl' });

const listOf = (...ids: readonly string[]) => ({
  from: 'list',
  items: ids.map((id) => ({
    id,
    kind: 'list',
    text: { nl: id },
    lang: 'nl',
    number: null,
    column: '',
    redacted: false,
    figures: {},
    lineage: [],
    members: [],
  })),
});
