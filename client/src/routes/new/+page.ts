import { consoleWords } from '#lib/words/console/vocabulary.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
  const { speech } = await parent();
  await speech.add(consoleWords);
};
