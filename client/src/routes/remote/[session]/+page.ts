import { loadSteering } from '#lib/console/loadSteering.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => loadSteering(params.session, await parent());
