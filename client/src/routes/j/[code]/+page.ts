import { redirect } from '@sveltejs/kit';
import type { CodeAnswer } from '@kring/protocol';
import { lookUp } from '#lib/http/api.ts';
import { local } from '#lib/browser/store.ts';
import { peopleOf } from '#lib/live/tokens.ts';
import type { PageLoad } from './$types';

const lookedUp = (code: string) => `looked-up/${code}`;

/** Who runs this, what is kept and until when: read before one joins. A phone that takes part already goes straight on. */
export const load: PageLoad = async ({ params, parent, url }) => {
  const { speech } = await parent();
  const { code } = params;
  let answer: CodeAnswer;
  try {
    answer = await lookUp(code, speech.lang, local.read(lookedUp(code)) !== null);
    local.write(lookedUp(code), true);
  } catch (failure) {
    return { code, page: null, failure };
  }
  if (answer.status === 'results') redirect(307, `/results/${answer.session}`);
  const another = url.searchParams.has('another') && answer.sharedPhones;
  if (!another && peopleOf(answer.session).length) redirect(307, `/p/${answer.session}`);
  return { code, page: answer, failure: null };
};
