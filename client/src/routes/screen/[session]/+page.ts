import { keyFor } from '#lib/live/tokens.ts';
import { phoneBase } from '#lib/browser/phoneBase.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => {
  const token = keyFor('screen', params.session);
  return { session: params.session, token, base: await phoneBase() };
};
