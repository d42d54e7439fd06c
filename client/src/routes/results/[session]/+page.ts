import { results } from '#lib/http/results.ts';
import { resultsWords } from '#lib/words/results/vocabulary.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
  const { speech } = await parent();
  await speech.add(resultsWords);
  try {
    return { report: await results(params.session, speech.lang), failure: null };
  } catch (failure) {
    return { report: null, failure };
  }
};
