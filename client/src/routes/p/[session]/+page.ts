import { meetingWords } from '#lib/words/meeting/vocabulary.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
  const { speech } = await parent();
  await speech.add(meetingWords);
};
