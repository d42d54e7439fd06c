import { keyFor } from '#lib/live/tokens.ts';
import { meetingWords } from '#lib/words/meeting/vocabulary.ts';
import type { PageLoad } from './$types';

/** A moderator has a link of their own; whoever steers here already needs none. */
export const load: PageLoad = async ({ params: { session }, parent }) => {
  const { speech } = await parent();
  await speech.add(meetingWords);
  return { session, token: keyFor('desk', session) ?? keyFor('steer', session) };
};
