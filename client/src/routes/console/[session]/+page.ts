import { stageTypes } from '@kring/stages';
import { stageViews } from '@kring/stages/views';
import { phoneBase } from '#lib/browser/phoneBase.ts';
import type { TypeNames } from '#lib/console/steering.svelte.ts';
import { keyFor } from '#lib/live/tokens.ts';
import { consoleWords } from '#lib/words/console/vocabulary.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
  const token = keyFor('steer', params.session);
  const { speech } = await parent();
  await speech.add(consoleWords);
  return {
    session: params.session,
    token,
    types: stageTypes,
    names: await namesOfTypes(),
    base: await phoneBase(),
  };
};

async function namesOfTypes(): Promise<TypeNames> {
  const known = Object.entries(stageViews).map(async ([type, { words }]) => {
    const { names } = await words();
    return [type, names] as const;
  });
  return Object.fromEntries(await Promise.all(known));
}
