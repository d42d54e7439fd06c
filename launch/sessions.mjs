import { launchAlone } from './launch.mjs';

await launchAlone('server/src/operating/cli/sessions.ts', process.argv.slice(2));
