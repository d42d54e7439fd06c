import type { SessionId, StageTypes } from '@kring/core';
import { stageTypes } from '@kring/stages';
import { stagesOnPhones } from '@kring/stages/phones';
import { keyFor } from '../live/tokens.ts';
import { consoleWords } from '../words/console/vocabulary.ts';
import { meetingWords } from '../words/meeting/vocabulary.ts';
import type { Speech } from '../words/speech.svelte.ts';
import type { TypeNames } from './steering.svelte.ts';

/** What every page begins with from which one steers. */
export interface SteeringData {
  readonly session: SessionId;
  /** Null when this device has no link for this session. */
  readonly token: string | null;
  readonly types: StageTypes;
  readonly names: TypeNames;
}

export async function loadSteering(
  session: SessionId,
  { speech }: { readonly speech: Speech },
): Promise<SteeringData> {
  await Promise.all([speech.add(meetingWords), speech.add(consoleWords)]);
  return { session, token: keyFor('steer', session), types: stageTypes, names: await namesOfTypes() };
}

async function namesOfTypes(): Promise<TypeNames> {
  const known = Object.entries(stagesOnPhones).map(async ([type, { words }]) => {
    const { names } = await words();
    return [type, names] as const;
  });
  return Object.fromEntries(await Promise.all(known));
}
