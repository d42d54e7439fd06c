import { phoneBase } from '#lib/browser/phoneBase.ts';
import { loadSteering } from '#lib/console/loadSteering.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => ({
  ...(await loadSteering(params.session, await parent())),
  base: await phoneBase(),
});
