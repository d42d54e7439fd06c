import { langs } from '@kring/core';
import { redirect } from '@sveltejs/kit';
import type { CodeAnswer } from '@kring/protocol';
import { lookUp } from '#lib/http/api.ts';
import { peopleOf } from '#lib/live/tokens.ts';
import { hasLooked, looked } from '#lib/live/wayIn.ts';
import { preferredLang } from '#lib/words/speech.svelte.ts';
import type { PageLoad } from './$types';

/** Who runs this, what is kept and until when: read before one joins. A phone that takes part already goes straight on. */
export const load: PageLoad = async ({ params, parent, url }) => {
  const { code } = params;
  let answer: CodeAnswer;
  try {
    // While the words come in.
    [answer] = await Promise.all([lookUp(code, preferredLang(langs), hasLooked(code)), parent()]);
    looked(code);
  } catch (failure) {
    return { code, page: null, failure };
  }
  if (answer.status === 'results') redirect(307, `/results/${answer.session}`);
  const another = url.searchParams.has('another') && answer.sharedPhones;
  if (!another && peopleOf(answer.session).length) redirect(307, `/p/${answer.session}`);
  return { code, page: answer, failure: null };
};
