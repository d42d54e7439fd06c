import { keyFor } from '#lib/live/tokens.ts';
import { phoneBase } from '#lib/browser/phoneBase.ts';
import { meetingWords } from '#lib/words/meeting/vocabulary.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
  const { speech } = await parent();
  await speech.add(meetingWords);
  const token = keyFor('screen', params.session);
  return { session: params.session, token, base: await phoneBase() };
};
