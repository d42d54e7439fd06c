import { langs } from '@kring/core';
import { redirect } from '@sveltejs/kit';
import { lookUp } from '#lib/http/joining.ts';
import { Unreachable } from '#lib/http/asking.ts';
import { peopleOf } from '#lib/live/tokens.ts';
import { hasLooked, ledTo, looked } from '#lib/live/wayIn.ts';
import { preferredLang } from '#lib/words/speech.svelte.ts';
import type { PageLoad } from './$types';

/** Who runs this, what is kept and until when: read before one joins. A phone that takes part already goes straight on. */
export const load: PageLoad = async ({ params, parent, url }) => {
  const { code } = params;
  const looking = lookUp(code, preferredLang(langs), hasLooked(code)).then(
    (answer) => ({ answer, failure: null }),
    (failure: unknown) => ({ answer: null, failure }),
  );
  // The words come in meanwhile.
  const [{ answer, failure }] = await Promise.all([looking, parent()]);
  if (!answer) {
    const session = ledTo(code);
    // Without a network, the code on the wall still leads back to what this phone takes part in.
    if (failure instanceof Unreachable && session && peopleOf(session).length) redirect(307, `/p/${session}`);
    return { code, page: null, failure };
  }
  looked(code, answer.session);
  if (answer.status === 'results') redirect(307, `/results/${answer.session}`);
  const another = url.searchParams.has('another') && answer.sharedPhones;
  if (!another && peopleOf(answer.session).length) redirect(307, `/p/${answer.session}`);
  return { code, page: answer, failure: null };
};
