import { takeKey } from '#lib/live/tokens.ts';
import { phoneBase } from '#lib/browser/phoneBase.ts';

export async function load({ params }) {
  const token = takeKey('screen', params.session);
  return { session: params.session, token, base: await phoneBase() };
}
