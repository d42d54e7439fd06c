import { phoneBase } from '#lib/browser/phoneBase.ts';
import { keyFor } from '#lib/live/tokens.ts';
import { consoleWords } from '#lib/words/console/vocabulary.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
  const { speech } = await parent();
  await speech.add(consoleWords);
  return { session: params.session, token: keyFor('steer', params.session), base: await phoneBase() };
};
